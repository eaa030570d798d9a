# Dividing by zero, with int and float texts of their own
for attempt in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0 ** -1, lambda: divmod(1, 0), lambda: 1 / 0.0, lambda: 0.0 ** -1):
    try:
        attempt()
    except ZeroDivisionError as error:
        print(error)

def mean(values):
    return sum(values) / len(values)

print(mean([1, 2]))
print(mean([]))
