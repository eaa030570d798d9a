# A chained comparison evaluates its middle once
def middle():
    print("middle")
    return 5

print(1 < middle() < 10)
print(1 < middle() < 5)
print(9 < middle() < print("not reached"))
print(1 < 2 < 3 < 4, 1 < 3 > 2, 1 == 1.0 == True)
print(1 < 2 > 1 != 3, 3 in [1, 2, 3] == True)
x = 4
print(0 <= x < 4, 0 <= x <= 4)
