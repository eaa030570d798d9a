# A string without its closing quote
print("before")
print("gradient)
