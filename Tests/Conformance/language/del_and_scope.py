# del removes a name, and a comprehension or function has names of its own
value = 1
del value
try:
    value
except NameError as error:
    print(error)
values = [1, 2, 3]
del values[0]
print(values)
d = {"a": 1, "b": 2}
del d["a"]
print(d)

def shadow():
    values = "local"
    return values

print(shadow(), values)
print([values for values in "ab"], values)
for last in range(3):
    pass
print(last)
