# A triple-quoted string without its end
text = """begins
and never ends
print(text)
