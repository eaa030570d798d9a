# A dictionary must not grow while it is iterated over; a list may
values = [1, 2, 3]
for value in values:
    if value < 3:
        values.append(value + 10)
    if len(values) > 8:
        break
print(values)
table = {"a": 1}
for key in table:
    table[key + key] = 0
