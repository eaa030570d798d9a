# Conversions say what they could not read
for attempt in (
    lambda: int("x"),
    lambda: int("1.5"),
    lambda: int(""),
    lambda: float("one"),
    lambda: int("9", 8),
    lambda: [1, 2].index(3),
    lambda: [1].remove(2),
    lambda: "abc".index("z"),
    lambda: max([]),
    lambda: range(0, 5, 0),
    lambda: chr(-1),
    lambda: "a".split(""),
    lambda: int(float("nan")),
    lambda: f"{1:5q}",
    lambda: format("a", "d"),
):
    try:
        attempt()
    except ValueError as error:
        print(error)
rate = float("0,1")
