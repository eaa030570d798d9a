# A closure reads its variable before the outer function has set it
def outer():
    def inner():
        return later
    inner()
    later = 1

outer()
