# What cannot be iterated over, indexed or unpacked says so
def unpack_int():
    a, b = 5

def unpack_three():
    a, b = 1, 2, 3

def unpack_one():
    a, b = [1]

def unpack_star():
    a, *b, c = [1]

def set_item():
    (1, 2)[0] = 3

def set_text():
    "text"[0] = "T"

def delete_item():
    del (1, 2)[0]

number, nothing, values, pair, text = 5, None, [1], (1,), "abc"

for attempt in (
    lambda: list(5),
    lambda: [x for x in None],
    lambda: number[0],
    lambda: nothing[0],
    lambda: values["a"],
    lambda: pair[1.0],
    lambda: text["a"],
    lambda: {}[[]],
    lambda: {[]: 1},
    lambda: sum(["a"]),
    lambda: next([1]),
    lambda: int([]),
    lambda: float(None),
    unpack_int,
    unpack_three,
    unpack_one,
    unpack_star,
    set_item,
    set_text,
    delete_item,
):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for x in 3.5:
    print(x)
