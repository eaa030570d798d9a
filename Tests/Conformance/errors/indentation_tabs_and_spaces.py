# Tabs and spaces mixed inconsistently
def f():
    x = 1
	return x
