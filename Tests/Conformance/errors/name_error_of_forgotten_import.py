# A module that was not imported is an unknown name
def descend():
    return math.sqrt(2)

descend()
