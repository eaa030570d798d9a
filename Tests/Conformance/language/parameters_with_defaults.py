# Parameters have defaults, are passed by keyword, and defaults are evaluated once
def line(x, slope=2, intercept=1):
    return slope * x + intercept

print(line(3))
print(line(3, 5))
print(line(3, intercept=-1))
print(line(intercept=0, x=1, slope=7))

def remember(value, seen=[]):
    seen.append(value)
    return seen

print(remember(1))
print(remember(2))
print(remember(3, []))
print(remember(4))
