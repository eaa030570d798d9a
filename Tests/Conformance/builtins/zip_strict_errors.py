# Zip(strict=True) insists on equal lengths
for parts in (([1], [1, 2]), ([1, 2], [1]), ([1], [1], [1, 2]), ([1, 2], [1, 2], [1])):
    try: print(list(zip(*parts, strict=True)))
    except ValueError as e: print(e)
zip([1], 2)
