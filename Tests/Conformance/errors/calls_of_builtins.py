# Wrong calls of built-in functions
for text in ("len()", "len(1, 2)", "len(5)", "abs('a')", "range()", "range(1.5)", "sorted(1)", "sum(['a'])", "max()", "max([])", "max(3)", "isinstance(1, 2)",
             "print(1, sepp=3)", "enumerate()", "map()", "filter(1)", "next(iter([]))", "next([])", "iter(3)", "reversed({1})", "hash([])", "getattr(1, 'x')",
             "getattr(1, 2)", "divmod(1, 0)", "round('a')", "type()", "type(1, 2)", "issubclass(1, int)", "vars(1)", "bool(1, 2)", "list(1)", "dict([1])",
             "dict([(1, 2, 3)])", "set([[]])", "tuple(1)", "callable()", "id()", "hex('a')", "chr('a')", "format(1, 2)", "zip([1], 2)", "sum([1], 'a')", "exec()"):
    try: eval(text)
    except Exception as e: print(text, type(e).__name__, e)
len(5)
