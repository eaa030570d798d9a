# A variable that is assigned later in the function is local from its first line
count = 0

def step():
    count += 1
    return count

def maybe(flag):
    if flag:
        value = 1
    return value

print(maybe(True))
try:
    maybe(False)
except UnboundLocalError as error:
    print(error, isinstance(error, NameError))
step()
