# Comparing with a literal by identity is warned about
x = 1
print(x is 1)
print(x is not "a")
