# Operators name the types that they cannot join
for attempt in (
    lambda: 1 + "a",
    lambda: "a" + 1,
    lambda: [1] + (2,),
    lambda: "a" - "b",
    lambda: None * 2,
    lambda: -"a",
    lambda: 1 < "a",
    lambda: [] < 1,
    lambda: 1 in 2,
    lambda: "a" * 1.5,
    lambda: {} + {},
    lambda: 1 in "a",
    lambda: 1 @ 2,
    lambda: "%d" % "x",
    lambda: ~1.5,
):
    try:
        attempt()
    except TypeError as error:
        print(error)
total = None
total += 1
