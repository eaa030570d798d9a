# Tuples cannot be changed
t = (1, [2])
t[1].append(3)
print(t)
try: t[1] += [4]
except TypeError as e: print(e, t)
del t[0]
