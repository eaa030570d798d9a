# Parameters before a slash are taken by position only
def difference(a, b, /, scale=1):
    return (a - b) * scale

print(difference(5, 3), difference(5, 3, scale=10))
try:
    difference(a=5, b=3)
except TypeError as error:
    print(error)
difference(5, b=3)
