# Wrong calls of methods
for text in ("[].append()", "[1].index(2)", "[1].remove(2)", "[].pop()", "[1].pop(5)", "''.join([1])", "''.join(1)", "'a'.split('')", "'a'.replace('a')", "'a'.center()",
             "'a'.startswith(1)", "'a'.encode('nope')", "b'\\xff'.decode()", "{}.popitem()", "set().pop()", "list.append(1, 2)", "str.upper(1)", "int.__add__('a', 1)",
             "dict.fromkeys(1)", "[3, 'a'].sort()", "[1].sort(key=3)", "{}['k']", "{1, 2}[0]", "(1)(2)", "'a'.zfill('b')", "(5).to_bytes(0, 'big')", "'%d' % 'a'",
             "'%s %s' % 1", "'%s' % (1, 2)", "'%q' % 1", "'{}'.format()", "'{a}'.format()", "'{0.x}'.format(1)", "'{'.format()", "int.from_bytes(b'a', 'x')"):
    try: eval(text)
    except Exception as e: print(text, type(e).__name__, e)
