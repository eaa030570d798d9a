# Suggestions for names come from locals, globals and builtins, and only when they are near
gradient = 1

def local(weights):
    return weigths

for attempt in (lambda: gradent, lambda: pritn, lambda: xyzzy, lambda: local(1), lambda: rnage):
    try:
        attempt()
    except NameError as error:
        print(error)
print(undefined_entirely)
