# Calling or indexing a literal is warned about before the program runs
print("first line of the program")
points = [
    (1, 2)
    (3, 4),
]
