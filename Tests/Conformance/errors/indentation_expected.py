# A function whose body lost its indentation
def func1():
x = 10
print(x)
