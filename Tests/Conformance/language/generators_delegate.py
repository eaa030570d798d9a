# yield from hands on another generator and takes its return value
def countdown(n):
    while n > 0:
        yield n
        n -= 1
    return "finished"

def chain(*parts):
    for part in parts:
        result = yield from part
        print("result", result)

print(list(chain([1, 2], countdown(1), "ab")))

def tree(node):
    if isinstance(node, list):
        for child in node:
            yield from tree(child)
    else:
        yield node

print(list(tree([1, [2, [3, 4], []], 5])))
