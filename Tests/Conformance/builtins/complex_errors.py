# What complex numbers refuse
for text in ("complex('1+')", "complex('a')", "complex('1 + 2j')", "complex('1', 2)", "complex(1, '2')", "complex([])", "1j < 2",
             "1j // 2", "1j % 2", "int(1j)", "float(1j)", "1j / 0", "0j ** -1", "format(1j, '=5')", "format(1j, '05')"):
    try: print(text, eval(text))
    except Exception as e: print(text, type(e).__name__, e)
