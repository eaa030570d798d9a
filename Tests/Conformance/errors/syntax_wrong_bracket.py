# A bracket closed by another kind
values = (1, 2, [3, 4)
print(values)
