# *args and **kwargs collect what is left over, and * and ** spread values into a call
def show(first, *rest, sep="-", **named):
    print(first, rest, sep, named)

show(1)
show(1, 2, 3)
show(1, 2, sep="+", b=2, a=1)
values = [4, 5, 6]
options = {"sep": "/", "z": 0}
show(*values, **options)
show(0, *values, 7, **{"k": None})

def only_keyword(*, eps):
    return eps

print(only_keyword(eps=0.5))
