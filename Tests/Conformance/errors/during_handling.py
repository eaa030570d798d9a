# An exception in an except block shows the one that was being handled
def load(table, key):
    try:
        return table[key]
    except KeyError:
        return 1 / 0

load({"a": 1}, "b")
