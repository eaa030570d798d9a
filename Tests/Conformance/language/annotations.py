# Annotations are kept and mean nothing
def annotated(x: int, y: "float" = 1.0, *rest: str) -> bool:
    return x > y

print(annotated(2), annotated("b", "a"), annotated.__annotations__)
count: int = 3
name: str
print(count, __annotations__)

class Config:
    rate: float = 0.1
    steps: int

print(Config.rate, Config.__annotations__)
name
