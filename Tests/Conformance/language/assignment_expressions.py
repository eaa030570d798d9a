# An assignment expression gives its value and keeps it, also out of a comprehension
if (n := len("gradient")) > 5:
    print(n)
print([y for x in range(3) if (y := x * 10) > 5], y)
values = [3, 2, 1]
while (value := values.pop()) < 3:
    print(value)
print(value, values)
