# Empty and zero values are false, all others are true
def truth(value):
    if value:
        return "true"
    else:
        return "false"

for value in [0, 1, -1, 0.0, 0.1, "", " ", [], [0], (), (None,), {}, {0: 0}, None, True, False, set(), range(0), range(1)]:
    print(repr(value), truth(value))

def grade(points):
    if points >= 90:
        return "A"
    elif points >= 75:
        return "B"
    elif points >= 50:
        return "C"
    return "F"

print([grade(points) for points in (95, 90, 80, 50, 49)])
print("yes" if [] else "no", not [], not not "x")
