# Typing's names show themselves and can be looked into
from typing import *
print(List[int], Dict[str, int], Optional[int], Union[int, str], Tuple[int, ...], Callable[[int], str], Any, List, Optional[Union[int, str]], Literal["a", 1], Union[int, None], Callable[..., int])
T = TypeVar("T"); print(T, List[T], Dict[str, T][int], Union[int, int], Union[Union[int, str], float])
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
print(Box[int](3).v, Box[int], Box(3).v, get_origin(List[int]), get_args(Dict[str, int]), get_args(Callable[[int], str]))
def f(x: int, y: "str" = "a") -> Optional[int]: ...
print(get_type_hints(f), f.__annotations__, cast(int, "x"), TYPE_CHECKING, NewType("Id", int)(3))
