# input shows its prompt, returns a line without its end, and raises EOFError after the last
name = input("name? ")
print(f"hello {name}")
print(repr(input()), repr(input("> ")))
age = int(input())
print(age + 1)
input("more? ")
