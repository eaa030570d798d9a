"""A grammar of small programs. `program(n)` is the same text for ever.

Programs know the types of what they build most of the time, so that they come far, and go wrong now and then on purpose.
They use nothing that differs from run to run: no addresses, no clock, no sets of texts in an order that shows.
"""


class Source:
    """Random numbers of its own, so that no version of Python changes what a number stands for."""

    def __init__(self, seed):
        # Numbers that follow each other must not stand for parts of one stream.
        self.state = 0
        for part in (seed, seed * seed + 1, 0x1234567):
            self.state ^= part * 0xD6E8FEB86659FD93 & (1 << 64) - 1
            self.state = self.state << 32 | self.below(1 << 32)

    def below(self, count):
        self.state = (self.state + 0x9E3779B97F4A7C15) & (1 << 64) - 1
        mixed = self.state
        mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9 & (1 << 64) - 1
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB & (1 << 64) - 1
        return (mixed ^ mixed >> 31) % count

    def pick(self, items):
        return items[self.below(len(items))]

    def chance(self, percent):
        return self.below(100) < percent


INTS = ["0", "1", "-1", "2", "3", "7", "10", "-5", "255", "1000", "(2**31)", "(10**20)", "-(2**63)", "12345678901234567890"]
FLOATS = ["0.0", "-0.0", "1.5", "-2.25", "0.1", "1e10", "1e-7", "3.14159", "1e300", "float('inf')", "float('nan')", "2.5",
          "123456789.123", "1e16", "5e-324"]
TEXTS = ["''", "'a'", "'abc'", "'Hello, World'", "'  pad '", "'aXbXc'", "'123'", "'-4.5'", "'é中'", "'tab\\tnew\\nline'",
         "'x=1;y=2'", "\"it's\"", "'ÄÖß'", "'%s and %d'", "'{} {}'", "'a,b,,c'", "'MiXeD cAsE'"]
BYTES = ["b''", "b'abc'", "b'\\x00\\xff'", "b'a,b'"]
SPECS = ["", "5", "<5", ">8", "^9", "*^9", "05", "+", "x", "#x", "b", "o", ",", "_", ".2f", "8.3f", "e", ".1e", "g", ".3g", "%",
         "+.2f", "010.2f", "d", "s", ".2", "c", "n", "=+8", " ", "#b", "<<6", "q", ".0f", "#.3g", ",.2f", "08b", "E", "G"]
PERCENT = ["%d", "%s", "%r", "%5d", "%-5d|", "%05d", "%+d", "%x", "%X", "%o", "%e", "%.2f", "%8.3f", "%g", "%c", "%%", "%i", "%5s",
           "%-6s|", "%.1s", "%a", "%#x", "% d", "%.3e", "%G"]
TYPES = ["int", "float", "str", "list", "tuple", "dict", "set", "bool", "bytes", "any"]
ERRORS = ["ValueError", "TypeError", "KeyError", "IndexError", "ZeroDivisionError", "AttributeError", "Exception",
          "(ValueError, KeyError)", "ArithmeticError", "LookupError", "OverflowError"]


class Maker:
    def __init__(self, seed):
        self.source = Source(seed)
        self.names = {kind: [] for kind in TYPES}
        self.functions = []
        self.classes = []
        self.count = 0
        self.budget = 40
        self.in_function = False

    def fresh(self, prefix="v"):
        self.count += 1
        return f"{prefix}{self.count}"

    # Expressions: each gives a text whose value is mostly of the type that is asked for.

    def expr(self, kind, depth=0):
        source = self.source
        if kind == "any":
            kind = source.pick(TYPES[:-1])
        if source.chance(3):
            kind = source.pick(TYPES[:-1])  # something else than what fits
        names = self.names[kind]
        if names and source.chance(40):
            return source.pick(names)
        if depth > 3 or source.chance(25):
            return self.literal(kind)
        return getattr(self, "expr_" + kind)(depth + 1)

    def literal(self, kind):
        source = self.source
        if kind == "int":
            return source.pick(INTS)
        if kind == "float":
            return source.pick(FLOATS)
        if kind == "str":
            return source.pick(TEXTS)
        if kind == "bytes":
            return source.pick(BYTES)
        if kind == "bool":
            return source.pick(["True", "False"])
        if kind == "list":
            return source.pick(["[]", "[1, 2, 3]", "[3, 1, 2]", "['a', 'b']", "[[1], [2, 3]]", "[0, 'x', None, 1.5]", "[5]"])
        if kind == "tuple":
            return source.pick(["()", "(1,)", "(1, 2)", "('a', 1.5)", "((1, 2), 3)", "(3, 2, 1)"])
        if kind == "dict":
            return source.pick(["{}", "{'a': 1}", "{1: 'x', 2: 'y'}", "{'k': [1, 2]}", "{(1, 2): 3}", "{'b': 2, 'a': 1}"])
        return source.pick(["set()", "{1, 2, 3}", "{5}", "{1, 8, 16}", "frozenset({2, 4})"])

    def small(self, depth):
        return self.source.pick(["0", "1", "2", "3", "-1", "-2", "5", f"len({self.expr('list', depth)})"])

    def expr_int(self, depth):
        e, source = self.expr, self.source
        form = source.below(26)
        if form < 6:
            op = source.pick(["+", "-", "*", "//", "%", "&", "|", "^"])
            return f"({e('int', depth)} {op} {e('int', depth)})"
        if form == 6:
            return f"({e('int', depth)} ** {source.pick(['0', '1', '2', '3', '5'])})"
        if form == 7:
            return f"({e('int', depth)} {source.pick(['<<', '>>'])} {source.pick(['0', '1', '3', '64'])})"
        if form == 8:
            return f"{source.pick(['-', '+', '~'])}{e('int', depth)}"
        if form == 9:
            return f"len({e(source.pick(['str', 'list', 'tuple', 'dict', 'set', 'bytes']), depth)})"
        if form == 10:
            return f"int({e(source.pick(['float', 'str', 'int', 'bool']), depth)})"
        if form == 11:
            return f"{source.pick(['sum', 'max', 'min'])}({e('list', depth)})"
        if form == 12:
            return f"abs({e('int', depth)})"
        if form == 13:
            return f"{e('list', depth)}.{source.pick(['count', 'index'])}({e('int', depth)})"
        if form == 14:
            return f"{e('str', depth)}.{source.pick(['find', 'rfind', 'count', 'index'])}({e('str', depth)})"
        if form == 15:
            return f"({e('int', depth)} if {e('bool', depth)} else {e('int', depth)})"
        if form == 16:
            return f"round({e('float', depth)})"
        if form == 17:
            return f"divmod({e('int', depth)}, {e('int', depth)})[{source.below(2)}]"
        if form == 18:
            return f"{e('list', depth)}[{self.small(depth)}]"
        if form == 19:
            return f"{e('dict', depth)}.get({e('str', depth)}, {e('int', depth)})"
        if form == 20:
            return f"ord({source.pick(TEXTS)}[{self.small(depth)}])"
        if form == 21:
            return f"({e('int', depth)}).{source.pick(['bit_length()', 'bit_count()', 'real', 'numerator', 'conjugate()'])}"
        if form == 22:
            return f"int({source.pick(['0x1f', '0b101', '077', 'zz', '12'])!r}, {source.pick(['0', '2', '8', '10', '16', '36'])})"
        if form == 23:
            return f"hash({source.pick(INTS + FLOATS[:7] + ['(1, 2)', 'True', '()', '(1.5, (2,))'])})"
        if form == 24:
            return f"pow({e('int', depth)}, {source.pick(['2', '3', '0'])}, {source.pick(['7', '10', '1', '-5'])})"
        return self.call(depth)

    def expr_float(self, depth):
        e, source = self.expr, self.source
        form = source.below(10)
        if form < 4:
            op = source.pick(["+", "-", "*", "/", "//", "%"])
            return f"({e('float', depth)} {op} {e(source.pick(['float', 'int']), depth)})"
        if form == 4:
            return f"({e('int', depth)} / {e('int', depth)})"
        if form == 5:
            return f"float({e(source.pick(['int', 'str', 'bool']), depth)})"
        if form == 6:
            return f"round({e('float', depth)}, {source.pick(['0', '1', '2', '-1', '5'])})"
        if form == 7:
            return f"({e('float', depth)} ** {source.pick(['2', '0.5', '-1', '0'])})"
        if form == 8:
            return f"abs({e('float', depth)})"
        return f"{source.pick(['-', '+'])}{e('float', depth)}"

    def expr_bool(self, depth):
        e, source = self.expr, self.source
        form = source.below(12)
        if form < 4:
            kind = source.pick(["int", "float", "str", "list", "tuple"])
            return f"({e(kind, depth)} {source.pick(['<', '<=', '>', '>=', '==', '!='])} {e(kind, depth)})"
        if form == 4:
            return f"({e('bool', depth)} {source.pick(['and', 'or'])} {e('any', depth)})"
        if form == 5:
            return f"(not {e('any', depth)})"
        if form == 6:
            return f"({e('int', depth)} {source.pick(['in', 'not in'])} {e(source.pick(['list', 'tuple', 'set', 'dict']), depth)})"
        if form == 7:
            return f"({e('str', depth)} in {e('str', depth)})"
        if form == 8:
            return f"isinstance({e('any', depth)}, {source.pick(['int', 'str', '(int, float)', 'list', 'bool', 'object'])})"
        if form == 9:
            tests = ["isdigit", "isalpha", "isupper", "islower", "isspace", "isalnum", "isidentifier", "istitle", "isnumeric"]
            return f"{e('str', depth)}.{source.pick(tests)}()"
        if form == 10:
            return f"{source.pick(['all', 'any'])}({e('list', depth)})"
        return f"({e('int', depth)} < {e('int', depth)} <= {e('int', depth)})"

    def expr_str(self, depth):
        e, source = self.expr, self.source
        form = source.below(24)
        if form == 0:
            return f"({e('str', depth)} + {e('str', depth)})"
        if form == 1:
            return f"({e('str', depth)} * {source.pick(['0', '2', '3', '-1'])})"
        if form == 2:
            methods = ["upper()", "lower()", "title()", "capitalize()", "swapcase()", "strip()", "lstrip()", "rstrip()",
                       "casefold()", "expandtabs(4)"]
            return f"{e('str', depth)}.{source.pick(methods)}"
        if form == 3:
            return f"{e('str', depth)}.{source.pick(['ljust', 'rjust', 'center'])}({self.small(depth)}, '*')"
        if form == 4:
            return f"{e('str', depth)}.zfill({self.small(depth)})"
        if form == 5:
            return f"{e('str', depth)}.replace({e('str', depth)}, {e('str', depth)})"
        if form == 6:
            return f"{e('str', depth)}[{self.slice(depth)}]"
        if form == 7:
            return f"{e('str', depth)}[{self.small(depth)}]"
        if form == 8:
            return f"{source.pick(['str', 'repr', 'ascii'])}({e('any', depth)})"
        if form == 9:
            return f"{e('str', depth)}.join({e('list', depth)})"
        if form in (10, 11, 12):
            kind = source.pick(["int", "float", "str", "bool", "int", "float"])
            return f"format({e(kind, depth)}, {source.pick(SPECS)!r})"
        if form in (13, 14):
            kind = source.pick(["int", "float", "str"])
            return f"({source.pick(PERCENT)!r} % {e(kind, depth)})"
        if form == 15:
            return f"({source.pick(PERCENT)!r} % ({e('any', depth)}, {e('any', depth)}))"
        if form in (16, 17):
            value = e(source.pick(["int", "float", "str", "list"]), 4).replace("'", '"')
            conversion = source.pick(["", "!r", "!s", "!a"])
            spec = source.pick([""] + [":" + one for one in SPECS])
            if '"' in value or "\\" in value or "{" in value:
                value = "3"
            return f"f'<{{{value}{conversion}{spec}}}>'"
        if form == 18:
            return f"'{{}} {{:>5}} {{0}}'.format({e('any', depth)}, {e('int', depth)})" if source.chance(10) else \
                f"'{{0}}-{{1!r}}-{{0:>6}}'.format({e('int', depth)}, {e('any', depth)})"
        if form == 19:
            return f"{source.pick(['hex', 'oct', 'bin'])}({e('int', depth)})"
        if form == 20:
            return f"chr({source.pick(['65', '97', '233', '20013', '0'])})"
        if form == 21:
            return f"{e('str', depth)}.{source.pick(['removeprefix', 'removesuffix', 'strip', 'lstrip'])}({e('str', depth)})"
        if form == 22:
            return f"type({e('any', depth)}).__name__"
        return f"({e('str', depth)} if {e('bool', depth)} else {e('str', depth)})"

    def expr_bytes(self, depth):
        e, source = self.expr, self.source
        form = source.below(5)
        if form == 0:
            return f"({e('bytes', depth)} + {e('bytes', depth)})"
        if form == 1:
            return f"{e('str', depth)}.encode()"
        if form == 2:
            return f"{e('bytes', depth)}[{self.slice(depth)}]"
        if form == 3:
            return f"bytes({e('list', depth)})"
        return f"{e('bytes', depth)}.{source.pick(['upper()', 'hex()', 'strip()', 'decode()', 'title()'])}"

    def slice(self, depth):
        source = self.source
        parts = [source.pick(["", "0", "1", "2", "-1", "-2", "5", "10"]), source.pick(["", "1", "3", "-1", "4", "100"])]
        if source.chance(40):
            parts.append(source.pick(["", "1", "2", "-1", "-2", "0"] if source.chance(20) else ["", "1", "2", "-1", "-2"]))
        return ":".join(parts)

    def expr_list(self, depth):
        e, source = self.expr, self.source
        form = source.below(20)
        if form < 3:
            return "[" + ", ".join([e(source.pick(["int", "int", "any"]), depth) for _ in range(source.below(4))]) + "]"
        if form == 3:
            return f"({e('list', depth)} + {e('list', depth)})"
        if form == 4:
            return f"({e('list', depth)} * {source.pick(['0', '2', '3'])})"
        if form == 5:
            return f"{e('list', depth)}[{self.slice(depth)}]"
        if form == 6:
            return f"sorted({e(source.pick(['list', 'tuple', 'str', 'dict']), depth)}{source.pick(['', ', reverse=True', ', key=str', ', key=lambda q: -q'])})"
        if form == 7:
            return f"list({e(source.pick(['str', 'tuple', 'dict', 'list', 'bytes']), depth)})"
        if form == 8:
            return f"list(range({source.pick(['3', '1, 5', '5, 0, -2', '0, 10, 3', '-2, 3'])}))"
        if form in (9, 10):
            name = self.fresh("c")
            self.names["int"].append(name)
            inner = e("any", depth + 1)
            test = f" if {e('bool', depth + 1)}" if source.chance(40) else ""
            self.names["int"].remove(name)
            return f"[{inner} for {name} in {source.pick(['range(3)', 'range(1, 4)', '[5, 6]', '(0, 1)'])}{test}]"
        if form == 11:
            return f"{e('str', depth)}.split({source.pick(['', chr(39) + ',' + chr(39), 'None, 1', chr(39) + 'X' + chr(39)])})"
        if form == 12:
            return f"list(map({source.pick(['str', 'abs', 'lambda q: q * 2', 'float', 'len', 'bool'])}, {e('list', depth)}))"
        if form == 13:
            return f"list(filter({source.pick(['None', 'lambda q: q > 1', 'bool'])}, {e('list', depth)}))"
        if form == 14:
            return f"list(zip({e('list', depth)}, {e(source.pick(['str', 'tuple', 'list']), depth)}))"
        if form == 15:
            return f"list(enumerate({e(source.pick(['str', 'list']), depth)}, {source.pick(['0', '1', '-1'])}))"
        if form == 16:
            return f"list({e('dict', depth)}.{source.pick(['items()', 'keys()', 'values()'])})"
        if form == 17:
            return f"list(reversed({e(source.pick(['list', 'tuple', 'str']), depth)}))"
        if form == 18:
            return f"[*{e('list', depth)}, *{e('tuple', depth)}]"
        return f"sorted({e('set', depth)})"

    def expr_tuple(self, depth):
        e, source = self.expr, self.source
        form = source.below(6)
        if form == 0:
            return f"tuple({e(source.pick(['list', 'str', 'dict']), depth)})"
        if form == 1:
            return f"({e('tuple', depth)} + {e('tuple', depth)})"
        if form == 2:
            return f"{e('tuple', depth)}[{self.slice(depth)}]"
        if form == 3:
            return f"divmod({e(source.pick(['int', 'float']), depth)}, {e('int', depth)})"
        if form == 4:
            return f"{e('str', depth)}.{source.pick(['partition', 'rpartition'])}({e('str', depth)})"
        return f"({e('any', depth)}, {e('any', depth)})"

    def expr_dict(self, depth):
        e, source = self.expr, self.source
        form = source.below(6)
        if form == 0:
            return "{" + ", ".join([f"{e(source.pick(['int', 'str', 'tuple']), depth)}: {e('any', depth)}"
                                    for _ in range(source.below(4))]) + "}"
        if form == 1:
            name = self.fresh("c")
            self.names["int"].append(name)
            text = f"{{{e('int', depth)}: {e('any', depth)} for {name} in range({source.below(4)})}}"
            self.names["int"].remove(name)
            return text
        if form == 2:
            return f"({e('dict', depth)} | {e('dict', depth)})"
        if form == 3:
            return f"dict(zip({e('list', depth)}, {e('list', depth)}))"
        if form == 4:
            return f"{{**{e('dict', depth)}, {e('str', depth)}: {e('int', depth)}}}"
        return f"dict.fromkeys({e(source.pick(['list', 'str', 'tuple']), depth)}, {e('int', depth)})"

    def expr_set(self, depth):
        # Sets of small whole numbers only: the order of texts depends on their hashes.
        e, source = self.expr, self.source
        form = source.below(4)
        if form == 0:
            return "{" + ", ".join([str(source.below(60)) for _ in range(1 + source.below(5))]) + "}"
        if form == 1:
            return f"({e('set', depth)} {source.pick(['|', '&', '-', '^'])} {e('set', depth)})"
        if form == 2:
            return f"set(range({source.pick(['0', '3', '5, 20, 4'])}))"
        return f"{{{self.fresh('c')} * 7 % 31 for {'c' + str(self.count)} in range({source.below(9)})}}"

    def call(self, depth):
        if not self.functions:
            return self.literal("int")
        name, count, has_default = self.source.pick(self.functions)
        given = count - (1 if has_default and self.source.chance(50) else 0)
        if self.source.chance(4):
            given += self.source.pick([-1, 1])
        return f"{name}({', '.join([self.expr('int', depth + 1) for _ in range(max(given, 0))])})"

    # Statements

    def block(self, indent, count):
        lines = []
        before = {kind: list(names) for kind, names in self.names.items()}
        for _ in range(count):
            lines += self.statement(indent)
        self.names = before
        return lines or [indent + "pass"]

    def statement(self, indent):
        source = self.source
        self.budget -= 1
        if self.budget < 0 or len(indent) > 12:
            return [f"{indent}print({self.expr('any')})"]
        form = source.below(30)
        deeper = indent + "    "
        if form < 9:
            kind = source.pick(TYPES[:-1])
            text = self.expr(kind)
            name = source.pick(self.names[kind]) if self.names[kind] and source.chance(20) and not self.in_function \
                else self.fresh()
            self.names[kind].append(name)
            return [f"{indent}{name} = {text}"]
        if form < 13:
            kinds = [self.expr("any") for _ in range(1 + source.below(3))]
            options = source.pick(["", "", ", sep='|'", ", end='.\\n'"])
            return [f"{indent}print({', '.join(kinds)}{options})"]
        if form == 13:
            kind = source.pick(["int", "float", "str", "list"])
            if not self.names[kind] or self.in_function:
                return [f"{indent}print({self.expr(kind)})"]
            op = {"str": "+", "list": "+"}.get(kind) or source.pick(["+", "-", "*", "//", "%"])
            return [f"{indent}{source.pick(self.names[kind])} {op}= {self.expr(kind)}"]
        if form in (14, 15):
            lines = [f"{indent}if {self.expr('bool')}:"] + self.block(deeper, 1 + source.below(2))
            if source.chance(30):
                lines += [f"{indent}elif {self.expr('any')}:"] + self.block(deeper, 1)
            if source.chance(50):
                lines += [f"{indent}else:"] + self.block(deeper, 1)
            return lines
        if form in (16, 17):
            name = self.fresh("i")
            where = source.pick(["range(3)", "range(2, 8, 3)", self.expr("list") + "[:9]", self.expr("str"), self.expr("tuple")])
            self.names["int"].append(name)
            lines = [f"{indent}for {name} in {where}:"] + self.block(deeper, 1 + source.below(2))
            if source.chance(25):
                lines += [f"{deeper}if {self.expr('bool')}: {source.pick(['break', 'continue'])}", f"{deeper}print({name})"]
            if source.chance(25):
                lines += [f"{indent}else:"] + self.block(deeper, 1)
            self.names["int"].remove(name)
            return lines
        if form == 18:
            name = self.fresh("w")
            lines = [f"{indent}{name} = {1 + source.below(4)}", f"{indent}while {name} > 0:", f"{deeper}{name} -= 1"]
            return lines + self.block(deeper, 1)
        if form in (19, 20, 21):
            lines = [f"{indent}try:"] + self.block(deeper, 1 + source.below(2))
            for error in [source.pick(ERRORS) for _ in range(source.below(2))] + ["Exception"]:
                lines += [f"{indent}except {error} as e:", f"{deeper}print(type(e).__name__, e)"]
            if source.chance(25):
                lines += [f"{indent}else:"] + self.block(deeper, 1)
            if source.chance(35):
                lines += [f"{indent}finally:"] + self.block(deeper, 1)
            return lines
        if form in (22, 23) and not self.in_function:
            return self.function(indent)
        if form == 24 and not self.in_function:
            return self.class_(indent)
        if form == 25:
            first, second = self.fresh(), self.fresh()
            star = source.pick(["", "", "*"])
            lines = [f"{indent}{first}, {star}{second} = {self.expr(source.pick(['list', 'tuple', 'str']))}",
                     f"{indent}print({first}, {second})"]
            return lines
        if form == 26:
            name = source.pick(self.names["list"]) if self.names["list"] else "[]"
            small = self.small(3)
            text = source.pick([f"{name}.append({self.expr('any')})", f"{name}.extend({self.expr('any')})",
                                f"{name}.insert({small}, {self.expr('int')})", f"print({name}.pop({small}))",
                                f"{name}.remove({self.expr('int')})", f"{name}.sort()", f"{name}.reverse()",
                                f"{name}[{small}] = {self.expr('any')}", f"del {name}[{small}]", f"{name}.clear()",
                                f"{name}[{self.slice(3)}] = {self.expr('list')}", f"del {name}[{self.slice(3)}]"])
            if name == "[]" and text.startswith("[]["):
                return [f"{indent}print({self.expr('list')})"]
            return [indent + text]
        if form == 27:
            name = source.pick(self.names["dict"]) if self.names["dict"] else "dict()"
            text = source.pick([f"{name}[{self.expr('str')}] = {self.expr('any')}", f"print({name}.pop({self.expr('str')}, None))",
                                f"print({name}.setdefault({self.expr('str')}, {self.expr('int')}))",
                                f"print({name}[{self.expr('any')}])", f"{name}.update({self.expr('dict')})",
                                f"print({name}.popitem())", f"print(list({name}), len({name}))"])
            return [indent + text]
        if form == 28:
            return [f"{indent}assert {self.expr('bool')}, {self.expr('str')}"] if source.chance(30) else \
                [f"{indent}raise {source.pick(['ValueError', 'KeyError', 'TypeError'])}({self.expr('any')})"] \
                if source.chance(30) else [f"{indent}print({self.expr('any')} == {self.expr('any')})"]
        if self.names["int"] and self.in_function and source.chance(50):
            return [f"{indent}return {self.expr('any')}"]
        return [f"{indent}print({self.expr('any')})"]

    def function(self, indent):
        source = self.source
        name = self.fresh("f")
        count = source.below(3)
        parameters = [self.fresh("p") for _ in range(count)]
        has_default = count > 0 and source.chance(30)
        shown = list(parameters)
        if has_default:
            shown[-1] += f"={source.pick(INTS)}"
        if source.chance(10):
            shown.append("*rest")
        outer, self.in_function = self.names, True
        self.names = {kind: [] for kind in TYPES}
        self.names["int"] = list(parameters)
        lines = [f"{indent}def {name}({', '.join(shown)}):"]
        if source.chance(25):
            lines += [f"{indent}    for y in range({1 + source.below(3)}):", f"{indent}        yield {self.expr('any')}"]
            lines += [f"{indent}    return {self.expr('int')}"]
            self.names, self.in_function = outer, False
            arguments = ", ".join([self.expr("int", 3) for _ in range(count)])
            return lines + [f"{indent}print(list({name}({arguments})))"]
        lines += self.block(indent + "    ", 1 + source.below(3))
        lines += [f"{indent}    return {self.expr(source.pick(['int', 'int', 'any']))}"]
        self.names, self.in_function = outer, False
        self.functions.append((name, count, has_default))
        return lines

    def class_(self, indent):
        source = self.source
        name = self.fresh("C")
        base = f"({source.pick(self.classes)})" if self.classes and source.chance(40) else ""
        deeper = indent + "    "
        outer, self.in_function = self.names, True
        self.names = {kind: [] for kind in TYPES}
        self.names["int"] = ["x"]
        lines = [f"{indent}class {name}{base}:"]
        if source.chance(50):
            lines.append(f"{deeper}k = {self.literal('any' if False else 'int')}")
        if not base or source.chance(50):
            lines += [f"{deeper}def __init__(self, x=1):", f"{deeper}    self.x = x"]
        specials = [("__repr__(self)", "'R%s' % (self.x,)"), ("__eq__(self, x)", "self.x == getattr(x, 'x', x)"),
                    ("__add__(self, x)", f"{name}(3)"), ("__len__(self)", "self.x"), ("__getitem__(self, x)", "[10, 20, 30][x]"),
                    ("__bool__(self)", "False"), ("__call__(self, x)", self.expr("any")), ("__lt__(self, x)", "True"),
                    ("__contains__(self, x)", self.expr("any")), ("__iter__(self)", "iter([1, 2])"), ("__hash__(self)", "7"),
                    ("__format__(self, x)", "'F' + x"), ("__str__(self)", self.expr("str")), ("__neg__(self)", "-self.x"),
                    ("__radd__(self, x)", "x"), ("__getattr__(self, x)", "x * 2")]
        for _ in range(1 + source.below(4)):
            head, body = source.pick(specials)
            lines += [f"{deeper}def {head}:", f"{deeper}    return {body}"]
        if source.chance(30):
            lines += [f"{deeper}@property", f"{deeper}def p(self):", f"{deeper}    return {self.expr('any')}"]
        lines += [f"{deeper}def m(self, x):", f"{deeper}    return {self.expr('any')}"]
        self.names, self.in_function = outer, False
        if not any(["__repr__" in line for line in lines]):
            lines += [f"{deeper}def __repr__(self):", f"{deeper}    return {name!r}"]
        self.classes.append(name)
        made = self.fresh("o")
        uses = [f"{made} + 1", f"1 + {made}", f"{made} == 3", f"len({made})", f"{made}[1]", f"{made}(2)", f"str({made})",
                f"f'{{{made}:>4}}'", f"{made}.m(2)", f"{made}.p", f"bool({made})", f"2 in {made}", f"list({made})", f"-{made}",
                f"{made} < {made}", f"{made}.zz", f"{made}.k", f"hash({made}) == 7", f"sorted([{made}, {made}])",
                f"{name}.__name__", f"isinstance({made}, {name})", f"[{made}]", f"{made}.x", f"{name}(1, 2)"]
        lines.append(f"{indent}{made} = {name}({source.pick(['', '0', '2', '5'])})")
        for _ in range(3):
            lines += [f"{indent}try:", f"{deeper}print({source.pick(uses)})", f"{indent}except Exception as e:",
                      f"{deeper}print(type(e).__name__, e)"]
        return lines


def program(number):
    """The text of a program."""
    maker = Maker(number)
    lines = []
    for _ in range(4 + maker.source.below(8)):
        lines += maker.statement("")
    for kind in TYPES[:-1]:
        for name in maker.names[kind][-2:]:
            lines.append(f"print({name!r}, {name})")
    return "\n".join(lines) + "\n"
