# A keyword is no name
class = "a"
