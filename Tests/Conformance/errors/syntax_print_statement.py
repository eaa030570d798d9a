# The print statement of Python 2
x = 1
print x
