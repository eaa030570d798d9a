# Typographic quotes pasted from a web page
print(“gradient”)
