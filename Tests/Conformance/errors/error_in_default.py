# The default of a parameter is evaluated when the function is made
def f(x=undefined_default):
    return x
