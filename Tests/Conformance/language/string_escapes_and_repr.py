# How the repr of a string chooses quotes and escapes
for text in ["plain", "it's", 'say "hi"', "both ' and \"", "tab\t", "line\nbreak", "back\\slash", "null\0", "bell\a", "\x1b[0m", "é", "中文", "\u00a0", "\ud7ff", "🔥", "\x7f", ""]:
    print(repr(text), len(text))
print(r"raw\n", "con" "cat" 'enated')
print("""triple "quoted"
text\
 joined""")
print(ord("A"), chr(20013), ord("🔥"))
