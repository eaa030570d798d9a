# A statement that is none
x = 3
y = x +
print(y)
