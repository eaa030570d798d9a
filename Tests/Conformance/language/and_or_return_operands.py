# and, or return one of their operands and stop as soon as it is known
def say(name, value):
    print(name, end=" ")
    return value

print(say("a", 0) and say("b", 1))
print(say("a", 2) and say("b", []))
print(say("a", 0) or say("b", ""))
print(say("a", "x") or say("b", 1))
print(None or 0 or "last")
print(1 and 2 and 3, 1 and 0 or 5)
print(not 1 or 2)
