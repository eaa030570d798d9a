# global and nonlocal say which variable an assignment means
total = 0

def local_assignment():
    total = 5
    return total

def global_assignment():
    global total
    total = total + 1
    return total

print(local_assignment(), total)
print(global_assignment(), total)

def outer():
    level = "outer"
    def middle():
        nonlocal level
        level = "middle"
        def inner():
            global level
            level = "module"
        inner()
    middle()
    return level

print(outer(), level)
