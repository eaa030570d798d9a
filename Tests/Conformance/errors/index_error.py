# An index outside a sequence
values = [10, 20, 30]
for attempt in (lambda: (1, 2)[2], lambda: "abc"[-4], lambda: range(3)[3], lambda: [].pop(), lambda: [1].pop(5)):
    try:
        attempt()
    except IndexError as error:
        print(error)
try:
    values[3] = 0
except IndexError as error:
    print(error)
print(values[-3])
print(values[1 + 2])
