# nonlocal needs an enclosing function
count = 0
nonlocal count
