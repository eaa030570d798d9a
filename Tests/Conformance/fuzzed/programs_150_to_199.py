# Programs 150 to 199 of Scripts/fuzz-language print what they print under CPython
_programs = [
    (150, r'''
w1 = 1
while w1 > 0:
    w1 -= 1
    raise TypeError((tuple((ascii('{} {}') * -1)) != (3, 2, 1)[10:100]))
v2 = (2.5 > ((-0.0 ** 0.5) / (['a', 'b'].index((2**31))).conjugate()))
[].extend((-0.0 ** 0))
class C3:
    def __init__(self, x=1):
        self.x = x
    def __contains__(self, x):
        return b''
    def __repr__(self):
        return 'R%s' % (self.x,)
    def __getitem__(self, x):
        return [10, 20, 30][x]
    def __getattr__(self, x):
        return x * 2
    def m(self, x):
        return ~(x | x)
o5 = C3()
try:
    print(o5[1])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(C3(1, 2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(C3.__name__)
except Exception as e:
    print(type(e).__name__, e)
v6 = (1,)
print((((float('inf').removesuffix('') * 3) + format(('%a' % (2**31)), '.3g')) in str(0)[0:100:1]))
w7 = 3
while w7 > 0:
    w7 -= 1
    v8 = sorted(chr(97))
print('v6', v6)
print('v2', v2)
'''),
    (151, r'''
print(((float(True) * round((float('inf') + 3), -1)) * 'é中'), ([] > [[1], [2, 3]]), type((list({'b': 2, 'a': 1}.keys()) if (12345678901234567890 < 10 <= -1) else {'a': 1}.get('é中', 0))).__name__.encode(), end='.\n')
if False:
    v1 = -2.25
v2 = ({'a': 1} | dict(zip([b'abc'[1:], -12345678901234567890, 1], list(reversed('Hello, World'))[0:100:-1])))
for i3 in ('%s and %d'.rpartition(("it's" * 2)) + tuple(dict(zip([5], [5]))))[10:100]:
    v5 = {54}
v6 = list(v2.items())
v7 = (() + (1, 2))
print('v6', v6)
print('v7', v7)
print('v2', v2)
'''),
    (152, r'''
if (True and ('%-5d|' % chr(65))[1]):
    if False:
        v1 = divmod(abs(7), divmod(((2**31) >> 3), (1000 * 1))[0])[10:1:]
        print((bytes(['a', 'b']) + b'\x00\xff'), ((-(2**63) if isinstance((0.1 ** 0), (int, float)) else ((frozenset({2, 4}) ^ {1, 2, 3}), 255)) & dict.fromkeys((1, 2), (1000 ^ 10)).get(('%e' % {}.get('  pad ', -1)), (255 * -5))), end='.\n')
    v2 = ((((0).bit_count() | "it's".find('MiXeD cAsE')) if True else 10) | 12345678901234567890)
elif (3, 2, 1):
    print(format((-0.0 ** 0), 'b').encode()[1:-1], end='.\n')
if True:
    w3 = 4
    while w3 > 0:
        w3 -= 1
        [].extend((int((format('x=1;y=2', '5') ** 0)) ^ int('0b101', 36)))
    print((({c4 * 7 % 31 for c4 in range(5)}, list(filter(None, []))) + divmod(hash(2), 2)) == -(2**63))
if True:
    v5 = {}
v6 = ((-0.0 ** 0) % 1)
print((max('{} {}'.ljust(-2, '*').split(',')), 3), end='.\n')
print(list(reversed(format((pow(10, 0, 7) / (-1 if False else 3)), '5'))), [5])
for i7 in ('a', 1.5):
    v8 = 'abc'
try:
    if (('123' + 'tab\tnew\nline').zfill(len([[1], [2, 3]])).join(list(filter(None, list(map(str, [5]))))) >= ('%X' % '{} {}').strip()):
        print('MiXeD cAsE'.rpartition(format(False, '010.2f')), ({5} | {1, 8, 16}))
        print(-v6, dict(zip([-1, 'ÄÖß'.find(f'<{v6!a:,}>')], list(divmod(v6, [0, 'x', None, 1.5][3])))), sep='|')
    elif False:
        class C9:
            def __init__(self, x=1):
                self.x = x
            def __getattr__(self, x):
                return x * 2
            def __lt__(self, x):
                return True
            def __add__(self, x):
                return C9(3)
            @property
            def p(self):
                return [b'', (x - len({**{'k': [1, 2]}, '  pad ': 12345678901234567890}))]
            def m(self, x):
                return round((max([3, 1, 2]) / x), 5)
            def __repr__(self):
                return 'C9'
        o10 = C9(5)
        try:
            print(o10 < o10)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(1 + o10)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o10(2))
        except Exception as e:
            print(type(e).__name__, e)
    else:
        print('-4.5')
except KeyError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    v11 = format(-(2**63), '>8')[1]
print('v6', v6)
'''),
    (153, r'''
print({**{**dict.fromkeys([3, 1, 2], 3), 'Hello, World'.upper(): {(1, 2): 3}.get('é中', 7)}, f'<{3!s:=+8}>'[-2:1:-2]: 'a'.split(None, 1)[2]}.encode() == ''.isalnum())
v3 = ((b'a,b'[-2:3].upper() + bytes([{(1, 2): 3} for c1 in range(3) if False])) + ('x=1;y=2' if False else 'tab\tnew\nline').rjust(3, '*').encode())
if (not v3):
    print(1e16, sep='|')
    class C4:
        k = 7
        def __init__(self, x=1):
            self.x = x
        def __bool__(self):
            return False
        def __lt__(self, x):
            return True
        def __repr__(self):
            return 'R%s' % (self.x,)
        def m(self, x):
            return (({(1, 2): 3}.get(str([3, 1, 2]), (1 * x)) & sorted(('a', 1.5)).count((-1 // x))) in {1, 8, 16})
    o6 = C4(5)
    try:
        print(o6.zz)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(hash(o6) == 7)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o6 == 3)
    except Exception as e:
        print(type(e).__name__, e)
print(ascii(round(abs(float(-(2**63))))), {1, 8, 16}, (0.1 // (({'a': 1}.get('123', 0) + ({5} if True else 'é中')) ** 1)), sep='|')
print('é中', bytes(list(reversed(list(enumerate(list(filter(bool, [3, 1, 2])), 1))))))
print('v3', v3)
'''),
    (154, r'''
[].sort()
v4, *v5 = ('-4.5' if False else '').join(list([3, 1, 2])).lstrip('MiXeD cAsE'[-2:-1]).rjust(1, '*')
print(v4, v5)
v6 = ('%.1s' % {(1, 2): 3}.get('{0}-{1!r}-{0:>6}'.format(7, b''), sum([3, 1, 2]))).rstrip()
[].remove(int('zz', 16))
try:
    try:
        try:
            w9 = 2
            while w9 > 0:
                w9 -= 1
                print(12345678901234567890)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            print({1, 2, 3}, list(map(lambda q: q * 2, [])), (list(v6.encode())[5]).bit_length())
        def f10(p11, *rest):
            for i12 in range(3):
                print(set(range(0)))
            print(dict()[((frozenset({2, 4}) - set(range(3))) ^ {c13 * 7 % 31 for c13 in range(0)})])
            print(f'<{3!a:.2}>'.removesuffix(bin(({} // p11)))[-2])
            return sum(list(filter(bool, ['a', 'b'])))
    except Exception as e:
        print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    if (['a', 'b'] == v6.split(None, 1)):
        v6 = v6
    elif dict(zip(sorted([[1, 2, 3], ((3, 2, 1) ** -1)]), [max(['a', 'b']), 1.5, len(sorted([5], key=str))])):
        v14 = ({'a': 1}, True)
    else:
        print(list(reversed([1, 2, 3])), divmod((10**20), (sorted((1, 2), reverse=True).index(min(['a', 'b'])) * v6.index(format(False, '+.2f'))))[0], (round(1e10, 0) / float('inf')), end='.\n')
del [][2]
try:
    if False:
        v18 = divmod(int('zz', 36), (1000 + 'ÄÖß'.index(v6)))[1]
    v19 = list(dict.fromkeys(divmod((1.5 // -1), hash(0.1)), pow(abs(255), 0, -5)).keys())
except Exception as e:
    print(type(e).__name__, e)
def f20(p21):
    for i22 in divmod(min(['ÄÖß' for c23 in range(3) if False]), ((round(1.5) ** 5) | p21)):
        for i24 in divmod(-2.25, i22):
            v25 = [5].encode()
            for i26 in range(3):
                print({(((set() ^ frozenset({2, 4})) | {c27 * 7 % 31 for c27 in range(4)}), '123'.zfill(5)): 'ÄÖß'.zfill(2), (len({45}), 'abc'.removesuffix(('%s' % 'abc'))): ()[5:-1:0], (list(zip([], (3, 2, 1))), {'a': 1})[:100]: {1: 'x', 2: 'y'}[0:-1]})
                if False: break
                print(i26)
    try:
        v29 = ('-4.5', {pow(2, 2, -5): type(format(p21, 'g')).__name__ for c28 in range(2)})
    except Exception as e:
        print(type(e).__name__, e)
    return 10
v31 = {c30: {1, 8, 16} for c30 in range(3)}
print(v31 == tuple({**v31, (v6 * 0): 1000}))
def f32():
    v34 = {-1: (bytes([5]) + b'abc')[10:1:2] for c33 in range(2)}
    v35 = ((b'a,b' + b'abc') + '-4.5'[0::-1])[2:1].title()
    return (((int('0b101', 10) / ord('Hello, World'[3])) & hash(7)) % -5)
print('v6', v6)
print('v31', v31)
'''),
    (155, r'''
print(sum([]), list(filter(None, list(range(3))))[10:4])
[].insert(2, sum(list(reversed(sorted({c1: {'k': [1, 2]} for c1 in range(1)})))))
print(dict()[((-(0.0 ** 0.5) / -1) % list({(1, 2): 3}.values())[3])])
w4 = 4
while w4 > 0:
    w4 -= 1
    def f5(p6, p7):
        return float('MiXeD cAsE')
        return (ord('-4.5'[1]) if (('%.1s' % p7) > False.zfill(2)) else p6)
v9 = ('%e' % 'ÄÖß')
print([((1.5 ** 2) // (2.5 // 123456789.123)) for c10 in range(1, 4) if False])
def f11(p12):
    v13 = list(reversed(()))
    assert (min(v13) < len(list(filter(bool, v13))) <= p12), format(((1, 2)[1:-1:] <= divmod(abs(2), int(p12))), 'e')
    v14 = (('a', 1.5) + (((1e-7 / p12) - -1e10) + (divmod(1e300, (10**20)) + ('a', 1.5))))
    return p12
print('v9', v9)
'''),
    (156, r'''
v1 = ((divmod(len(b'a,b'), (12345678901234567890 + 10))[0] - (255).bit_length()) not in (3, 2, 1))
print(round(5e-324, 0), sep='|')
if (v1 or list(map(len, [1, 2, 3]))[0]):
    print(({32, 39}, abs(round((1e10 % 1000)))), round(abs(float([v1 for c2 in range(1, 4) if v1])), 1), end='.\n')
    print({1, 8, 16})
else:
    v3 = (('%G' % (hash(-2.25), {36, 23, 12, 54})) * -1).islower()
print(repr(round(1.5, 1)).encode())
v4 = (([0, 'x', None, 1.5].index((0 - 10)) / (1000 >> 3)) ** -1)
v5, v6 = list(format(v1, 'g'))
print(v5, v6)
print(int('a'), set(range(3)), sep='|')
print('v4', v4)
print('v1', v1)
'''),
    (157, r'''
print(b'\x00\xff')
print({1: 'x', 2: 'y'}, sep='|')
dict()[type('aXbXc'.encode().title().title()).__name__] = 'abc'
v2 = ({}.get((('%G' % 3) + 'abc'), (2**31)) / -5)
print('v2', v2)
'''),
    (158, r'''
v1 = {**{**{'b': 2, 'a': 1}, 'a'.join([]).replace('-4.5', ('%8.3f' % (10**20))): ({} | {}).get('-4.5', min([5]))}, ('%.3e' % 1e-7): int('12', 0)}
print(-1, '{} {}', --((-5 if False else 2) / -(2**63)), sep='|')
print((10**20), {c2 * 7 % 31 for c2 in range(5)}, f'<{3:s}>'.lstrip('-4.5').encode(), end='.\n')
print(round(1e300, 2), {c3 * 7 % 31 for c3 in range(3)}, [1, 2, 3], sep='|')
print((10**20), hex(pow(((10**20) & +-5), 0, 1)), sep='|')
print('v1', v1)
'''),
    (159, r'''
print('ÄÖß'.strip(('%5s' % ({1: 'x', 2: 'y'}, chr(65)))), (1, 2), bytes([list(reversed(list(range(5, 0, -2)))), set(range(3)), abs(({1, 2, 3} >> 3))]))
print(((3, 2, 1) + (1, 2)), True, end='.\n')
print(oct((1 if True else -(2**63))).casefold().encode())
print([((+1).conjugate() if (('é中' if False else 'abc') in format(True, ',.2f')) else int(isinstance('-4.5', object)))])
print({c1 * 7 % 31 for c1 in range(4)}, 'aXbXc', end='.\n')
v2 = (1.5 / (sum(['a', 'b'][5:3:2]) + (2**31)))
v3 = ((b'\x00\xff' + format(False, 'g').encode()) + ('%s and %d'[1] * 0).encode())
v4, v5 = ()
print(v4, v5)
print('v2', v2)
print('v3', v3)
'''),
    (160, r'''
v2 = {**{c1: list({}) for c1 in range(0)}, chr(0): +(10**20)}
v3 = ('{} {}'.encode().decode() + (bytes(['a', 'b']) + b'a,b'))[5:3:]
def f4(p5, p6):
    v7 = 'ÄÖß'
    v8 = v7
    return "it's"
v10 = len('é中'.rjust(-1, '*'))
if (2 < -5 <= int(abs(-1.5))):
    v11 = 2.5
    def f12(p13):
        v14 = (str(float('nan')).expandtabs(4) * 2)
        return (p13 % [[1], [2, 3]][1])
elif v2:
    v15 = str({**{}, '  pad '.join([]): ord('  pad '[5])}).index('é中')
else:
    print(set(), (list(map(bool, [0, 'x', None, 1.5])) * 3))
print(True, ((1e-7 + pow(v10, 2, -5)) - (float((v10 // 255)) ** 0)))
v2[ascii(abs(((v2 % 1e16) // v10)))] = (v2 | v2)
print(v3)
v16 = []
print('v10', v10)
print('v16', v16)
print('v2', v2)
print('v3', v3)
'''),
    (161, r'''
w1 = 4
while w1 > 0:
    w1 -= 1
    print({}, set(range(0)), sum([[1], [2, 3]]), sep='|')
v2 = "it's"
for i3 in tuple({}):
    v5 = (1e300 + (-1e300 - i3))
    v6, v7 = (v2 * -1)
    print(v6, v7)
else:
    v8 = bytes([1, 2, 3])
v9 = isinstance(({1, 2, 3} & {9}), object)
print('v2', v2)
print('v9', v9)
'''),
    (162, r'''
def f1(p2=1000):
    for y in range(2):
        yield (('abc' if True else '123').encode() + bytes(list(reversed([3, 1, 2]))))[10:]
    return divmod(p2, (10**20))
print(list(f1((0 * 10))))
print((max(list(filter(None, []))) / pow(('%5s' % ({1, 2, 3}, 1e300)).find('123'), 0, 1)))
v3 = bytes([0, 'x', None, 1.5])
if True:
    print('abc')
    for i4 in '%s and %d'.partition('{} {}'):
        v5 = 0.0
class C6:
    def __init__(self, x=1):
        self.x = x
    def __format__(self, x):
        return 'F' + x
    def __add__(self, x):
        return C6(3)
    def __len__(self):
        return self.x
    @property
    def p(self):
        return 0.1
    def m(self, x):
        return {11, 0, 56, 55}
    def __repr__(self):
        return 'C6'
o8 = C6(2)
try:
    print(o8 + 1)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o8.k)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(list(o8))
except Exception as e:
    print(type(e).__name__, e)
v9, *v10 = type(()).__name__
print(v9, v10)
print([v3.hex() for c12 in range(3)])
print((tuple({**{c13: 1e-7 for c13 in range(1)}, 'MiXeD cAsE': (2).conjugate()}) + ('%5s' % (12345678901234567890 // 0)).rpartition((('aXbXc' * 2) + ('%#x' % 'a,b,,c')))), 'MiXeD cAsE', list(reversed(list(dict(zip(list(zip([3, 1, 2], [0, 'x', None, 1.5])), [*[[1], [2, 3]], *False]))))), sep='|')
try:
    v14 = v3
except ArithmeticError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    class C15(C6):
        k = (10**20)
        def __init__(self, x=1):
            self.x = x
        def __add__(self, x):
            return C15(3)
        def __str__(self):
            return '{0}-{1!r}-{0:>6}'.format(3, {(1, 2): 3})
        def __getattr__(self, x):
            return x * 2
        def __repr__(self):
            return 'R%s' % (self.x,)
        def m(self, x):
            return float(True)
    o16 = C15()
    try:
        print(2 in o16)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(list(o16))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(-o16)
    except Exception as e:
        print(type(e).__name__, e)
finally:
    v17 = set(range(5, 20, 4))
print(list(reversed(list(reversed([1, (7 % [0, 'x', None, 1.5]), 10])))))
v18 = (not (list(enumerate([*[[1], [2, 3]], *('a', 1.5)], 0)) > list(range(3))))
print('v18', v18)
print('v3', v3)
'''),
    (163, r'''
print(pow(int('0x1f', 36), 0, 7), end='.\n')
w1 = 3
while w1 > 0:
    w1 -= 1
    try:
        try:
            if ([1, 2, 3][-1] not in sorted('{} {}'.lstrip(format(2, 'n')), key=str)):
                print((-1 - (list({(1, 2): 3}.keys())[3] & (2 + {(1, 2): 3}.get('{} {}', -5)))))
            else:
                print([1000, -1])
        except LookupError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
print((float('inf') + --2.25), ((abs(+0.0) % divmod(int(2.5), +1000)[0]) - ['a', 'b'][-2]), {}, end='.\n')
if False:
    v3 = set()
elif ('%r' % ((float('  pad '[2:100]) - 5e-324), sum([1000]))):
    v4 = [5]
'''),
    (164, r'''
v1 = ord('%s and %d'[-1])
v2 = '{0}-{1!r}-{0:>6}'.format(v1, '{} {:>5} {0}'.format((False or 'a'), {}.get('tab\tnew\nline', v1))).rpartition(('%s' % f'<{10!a:}>')[:100])
print(('  pad ' in (bin((v1 if True else 2)) if ((v1 not in [3, 1, 2]) and [('a', 1.5) for c3 in range(3)]) else 'MiXeD cAsE')))
if ((v1 ^ int(2.5)) in ('-4.5' if isinstance({1, 2, 3}, str) else 'ÄÖß'.replace('123', '123')).split('X')):
    w4 = 3
    while w4 > 0:
        w4 -= 1
        v6 = {c5 * 7 % 31 for c5 in range(3)}
    class C7:
        k = (2**31)
        def __init__(self, x=1):
            self.x = x
        def __eq__(self, x):
            return self.x == getattr(x, 'x', x)
        def __contains__(self, x):
            return {**dict.fromkeys(((1, 2), 3), ord('-4.5'[5])), '-4.5'[-2].replace(f'<{2.5!a:G}>', 'é中').zfill(0): x}
        def __call__(self, x):
            return (("it's" + format('tab\tnew\nline', '=+8')) in (format(False, '%') if (1000 < -(2**63)) else 'é中'.join([])).ljust(5, '*'))
        def __format__(self, x):
            return 'F' + x
        @property
        def p(self):
            return {5}
        def m(self, x):
            return {15}
        def __repr__(self):
            return 'C7'
    o8 = C7(2)
    try:
        print(o8.k)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o8 + 1)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(len(o8))
    except Exception as e:
        print(type(e).__name__, e)
print(set(range(5, 20, 4)), ([[1], [2, 3]] < list(reversed((v2 + v2)))), end='.\n')
del [][5]
for i10 in range(3):
    print(v2, False, b'a,b')
    if isinstance({**dict(zip(([[1], [2, 3]] + [3, 1, 2]), [3, 1, 2])), (('%o' % -1) if (i10 not in ['a', 'b']) else 'Hello, World'[5:-1]): len(b'')}, list): continue
    print(i10)
print({1, 2, 3}, (oct(12345678901234567890).removeprefix(bin((2**31)))[:1] in 'abc'.removeprefix('  pad ').strip(('x=1;y=2' * 0)).title()))
print(format(([[1], [2, 3]] == [1, 2, 3]), '08b')[5:4:].zfill(5))
print('v1', v1)
print('v2', v2)
'''),
    (165, r'''
w1 = 1
while w1 > 0:
    w1 -= 1
    print(list(dict()), len(dict()))
for i3 in list(map(str, [(float('nan') == -2.25) for c4 in [5, 6]]))[:9]:
    v6 = (((round(1e-7, 1) - (0.0 - i3)) / -1) != {3: format((3.14159 * 123456789.123), 'g') for c5 in range(0)})
print(dict.fromkeys([5], int(len('a'))), end='.\n')
assert ({**dict.fromkeys([*[1, 2, 3], *()], 1000), f'<{-2.25:+.2f}>': 10} <= (list(filter(bool, [False for c7 in range(1, 4)])) + list(filter(lambda q: q > 1, list(filter(bool, [0, 'x', None, 1.5])))))), '  pad '
v8, v9 = (1,)
print(v8, v9)
[].append(((10 >= (2**31))).conjugate())
print(f'<{3!r:>8}>'.partition(f'<{3!r:+.2f}>')[-2:] == (float('inf') / ord('a,b,,c'[5])))
v11 = []
print('abc')
v11.remove(v11[10:1:-1][-2])
print('v11', v11)
'''),
    (166, r'''
v1 = abs(1e16)
print(dict().setdefault(('%5d' % (()[10:4], ((1, 2), 3))), abs(((dict.fromkeys('', 10) - -5) ^ (pow(1, 2, 7) * --(2**63))))))
try:
    dict()['a,b,,c'] = (('-4.5'.encode()[:3:-1] + bytes(list(reversed((1, 2))))) + ('aXbXc'.encode() + b'\x00\xff'))
    if isinstance((1, 2), str):
        print(list(map(float, sorted({1, 8, 16}))))
except ArithmeticError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
if any([0, 'x', None, 1.5]):
    v4, v5 = [1, 2, 3]
    print(v4, v5)
else:
    v1 -= round(5e-324, 5)
print(b'a,b'.decode() == {**dict(zip([0, 'x', None, 1.5], sorted(({5} ^ frozenset({2, 4}))))), '{0}-{1!r}-{0:>6}'.format(((-5 >> 64) >> 0), v1): round(-0.0)})
print('v1', v1)
'''),
    (167, r'''
print('ÄÖß', list(range(1, 5)), ('%d' % (float((3 >= -1)) ** 0)), sep='|')
v1 = -0.0
try:
    print((['%s and %d' for c2 in (0, 1)] * 3))
    v1 = v1
except Exception as e:
    print(type(e).__name__, e)
print(dict().popitem())
dict().update(dict.fromkeys((list(enumerate('-4.5', 1)) + ["it's" for c6 in (0, 1) if True]), int('  pad ')))
v7, v8 = (7.rpartition('ÄÖß'.expandtabs(4).lstrip('{0}-{1!r}-{0:>6}'.format(0, 1000))) + ((1, 2), 3))
print(v7, v8)
print('v1', v1)
'''),
    (168, r'''
if (((1, 2), 3) <= (1, 2)):
    def f1(p2):
        v3, v4 = (('%X' % ((1e10 ** 0) + float(7))) if (('a'.lstrip('123') if (not b'abc') else '123'.zfill(3)) in oct(p2)) else '')
        print(v3, v4)
        if isinstance(list(enumerate([[3, 1, 2][3]], 1)), (int, float)):
            print(({31, 49, 19} - set()), (1, 2), sep='|')
            print(dict()[10])
        else:
            v5 = (-((0.1 * (10**20)) ** 0) / (p2 ^ p2))
        print(dict().popitem())
        return 0
raise KeyError({1: 'x', 2: 'y'})
v6 = (7 / (int(any([3, 1, 2])) ** 3))
del [][2]
v7 = ('{0}-{1!r}-{0:>6}'.format((0 % 1), (b'abc' + b'abc')) * 0)[1:-1:-1]
v8 = dict.fromkeys(list({**{'b': 2, 'a': 1}, "it's"[len([3, 1, 2])]: ((10**20) * (10**20))}.values()), hash(-0.0))
try:
    print(set(range(0)), divmod(int('077', 8), (-5 + ({'a': 1}.get('tab\tnew\nline', 0) // v8.get('x=1;y=2', 12345678901234567890))))[0], end='.\n')
    for i9 in range(2, 8, 3):
        for i12 in set():
            v14 = i9
            if 'MiXeD cAsE'.isdigit(): continue
            print(i12)
        print({1, 8, 16})
except ZeroDivisionError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    v15 = ((list(zip([[1], [2, 3]], "it's")).count((12345678901234567890 * -(2**63))) - 3) > -1)
v17 = ([divmod(2, c16) for c16 in [5, 6] if False] * 2)
v18 = format((f'<{True!a:E}>' >= ('Hello, World' * 3)), '+')[5:]
print('v6', v6)
print('v18', v18)
print('v17', v17)
print('v8', v8)
print('v7', v7)
'''),
    (169, r'''
v1 = (((1e16 * float('nan')) * (0.1 + 0.0)) * ord('MiXeD cAsE'[-2]))
class C2:
    def __init__(self, x=1):
        self.x = x
    def __len__(self):
        return self.x
    def __eq__(self, x):
        return self.x == getattr(x, 'x', x)
    def __format__(self, x):
        return 'F' + x
    def m(self, x):
        return (({31, 25, 24, 16, 16} - set(range(5, 20, 4))) & {c3 * 7 % 31 for c3 in range(5)})
    def __repr__(self):
        return 'C2'
o4 = C2(2)
try:
    print(f'{o4:>4}')
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o4.zz)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(bool(o4))
except Exception as e:
    print(type(e).__name__, e)
print(format(True[1].replace(f'<{3!a:#x}>', 'a,b,,c'[0]), 'x').find(f'<{-2.25:,}>'.swapcase()))
print((b'\x00\xff' + bytes(['a', 'b'])), end='.\n')
print(int('0x1f', 0))
def f5(p6, p7):
    try:
        for i8 in range(3):
            print(b'', [], {**dict(zip(list(''.join([1, 2, 3])), list(map(abs, list(reversed(((1, 2), 3))))))), ('% d' % ('-4.5' + '').ljust(2, '*')): 2})
    except Exception as e:
        print(type(e).__name__, e)
    return round((((1e-7 // 1e16) + +1e300) / (p7 * tuple({'a': 1}))))
v9 = (list(filter(lambda q: q > 1, list(reversed('x=1;y=2'.partition('  pad '))))) + ['{} {}', list({'k': [1, 2]}.values())[0]])
print((10**20), (round((v1 / round(v1))) % (max([*v9, *(1, 2)]) | [0, 'x', None, 1.5].index((-5 - (2**31))))), end='.\n')
print('v1', v1)
print('v9', v9)
'''),
    (170, r'''
print('-4.5'.capitalize(), (b'abc' + b''[:1][-2:1:-1]), round(((abs(0.1) + -2.25) ** -1), -1))
print('{0}-{1!r}-{0:>6}'.format(1, (set(range(5, 20, 4)) | frozenset({2, 4}))), sep='|')
v1 = ()
for i2 in (3, 2, 1):
    w3 = 1
    while w3 > 0:
        w3 -= 1
        def f4(p5):
            v6 = [*sorted((tuple('Hello, World'), ('tab\tnew\nline' in '123')), key=lambda q: -q), *((1,) + tuple({-(2**63): True, 'a': set()}))]
            print(bytes(v6) == bytes(v6))
            print(sorted({48}))
            return "it's"
    del [][len(['a', 'b'])]
    if False: break
    print(i2)
else:
    try:
        w7 = 3
        while w7 > 0:
            w7 -= 1
            class C8:
                k = 2
                def __init__(self, x=1):
                    self.x = x
                def __len__(self):
                    return self.x
                def __repr__(self):
                    return 'R%s' % (self.x,)
                def __repr__(self):
                    return 'R%s' % (self.x,)
                @property
                def p(self):
                    return {1, 8, 16}
                def m(self, x):
                    return (({c9 * 7 % 31 for c9 in range(6)} & {c10 * 7 % 31 for c10 in range(0)}) | {1, 8, 16})
            o11 = C8()
            try:
                print(len(o11))
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print(o11 + 1)
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print(bool(o11))
            except Exception as e:
                print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
print(dict.fromkeys(((3, 2, 1) + divmod(int('12', 10), {'k': [1, 2]}.get(1000, 12345678901234567890))), round(0.1)))
w12 = 3
while w12 > 0:
    w12 -= 1
    v13 = (b'abc'.hex() + bytes([0, 'x', None, 1.5]))[0:4][5:3:-2]
v14 = (1.5 % ((255 * max([1, 2, 3])) * ((3 + -(2**63)) ** 3)))
v15 = (('%a' % v14) if isinstance('ÄÖß', bool) else ascii(v14)).split().join([])
for i16 in range(2, 8, 3):
    v17 = (v15.partition('MiXeD cAsE') != (('abc'.partition('') + tuple({})) + divmod((10**20), i16)[1:3]))
    if (False or {**({'k': [1, 2]} | ({'a': 1} | {'b': 2, 'a': 1})), ('%s' % v15): i16}): continue
    print(i16)
def f18():
    print(list(reversed(type(str(b'\x00\xff').join(list(zip([0, 'x', None, 1.5], [0, 'x', None, 1.5])))).__name__)), 123456789.123, (format(1e16, '5').replace(f'<{3!a:,.2f}>', ('%X' % float('nan'))) if True else 'é中').encode(), sep='|')
    print(list(enumerate('Hello, World'.replace("it's", '  pad ').strip(('%05d' % 5e-324)), -1))[5])
    raise KeyError(pow((2**31), 0, -5))
    return ((2**31) << 0)
print('v14', v14)
print('v1', v1)
print('v15', v15)
'''),
    (171, r'''
v1 = format((ord("it's"[0]) ** 3), '+')
def f2():
    print(sorted(set(range(3))))
    [].sort()
    return min(sorted(set()))
v5 = (-((10 ** 3) if ('x=1;y=2' < 'a') else (-1 ** 5))).bit_length()
v7 = {c6 * 7 % 31 for c6 in range(2)}
try:
    print(list(dict()), len(dict()))
    v8 = [*[v1], *(1, 2)]
except Exception as e:
    print(type(e).__name__, e)
else:
    [].insert(1, len(({11, 44, 28, 58} ^ {c9 * 7 % 31 for c9 in range(3)})))
del [][10:4]
w10 = 2
while w10 > 0:
    w10 -= 1
    v11 = v5
v12 = v1
print('v5', v5)
print('v1', v1)
print('v12', v12)
print('v7', v7)
'''),
    (172, r'''
v1 = ('a', 1.5)
def f2(p3, p4):
    print((2**31), format(type((p3 if True else p3)).__name__.rfind(([0, 'x', None, 1.5], {1, 8, 16})[10:100]), 'o'), end='.\n')
    w5 = 2
    while w5 > 0:
        w5 -= 1
        print([1, 2, 3])
    return {c6 * 7 % 31 for c6 in range(3)}
class C7:
    def __init__(self, x=1):
        self.x = x
    def __call__(self, x):
        return ('a', 1.5)
    def __add__(self, x):
        return C7(3)
    @property
    def p(self):
        return '{0}-{1!r}-{0:>6}'.format(x, [5])
    def m(self, x):
        return (divmod(1e-7, round(1e300)) + (1, 2))
    def __repr__(self):
        return 'C7'
o8 = C7()
try:
    print(len(o8))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(hash(o8) == 7)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o8 < o8)
except Exception as e:
    print(type(e).__name__, e)
v10 = {c9: {(255 * pow(-(2**63), 0, 10)): list(range(3)), v1: set(range(0)), c9: (1 ^ abs((10**20)))} for c9 in range(3)}
w11 = 4
while w11 > 0:
    w11 -= 1
    v12 = ((7 - abs((12345678901234567890 % 1000))) << 3)
v13 = dict.fromkeys(v1, (12345678901234567890 * (12345678901234567890 % int('0x1f', 16))))
v14 = bytes(frozenset({2, 4}))
try:
    w15 = 1
    while w15 > 0:
        w15 -= 1
        v16 = v13
except OverflowError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    print((tuple(chr(20013))[-2:-1:] <= (1, 2)), ({38, 7, 13, 0} ^ {39, 11, 54, 28}))
for i17 in range(3):
    v18 = {17, 31, 18, 22}
print('v1', v1)
print('v10', v10)
print('v13', v13)
print('v14', v14)
'''),
    (173, r'''
print(dict().setdefault('a,b,,c', (~max([3, 1, 2]) if (('-4.5'.find('tab\tnew\nline') | ((2**31) % 2)) < ord('x=1;y=2'[2]) <= ((7 >> 3) not in (2.5 * 3.14159))) else (len(b'a,b') * (-(2**63) ^ 10)))))
class C1:
    k = 12345678901234567890
    def __init__(self, x=1):
        self.x = x
    def __len__(self):
        return self.x
    def __radd__(self, x):
        return x
    def __radd__(self, x):
        return x
    def __len__(self):
        return self.x
    def m(self, x):
        return [x]
    def __repr__(self):
        return 'C1'
o3 = C1(0)
try:
    print(o3.k)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o3.m(2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o3 + 1)
except Exception as e:
    print(type(e).__name__, e)
v4, v5 = list(zip([[1], [2, 3]], tuple('123')))
print(v4, v5)
v6 = [3, 1, 2]
for i7 in bin(255):
    dict().update({-(2**31): (3, 2, 1)[10:1], ([3, 1, 2] + ('a', 1.5))[-1:1][1:1]: (1.5 + (i7 if (-0.0 > 1e300) else i7))})
try:
    print(dict().pop(f'<{-0.0!a:5}>', None))
    try:
        w9 = 1
        while w9 > 0:
            w9 -= 1
            w10 = 2
            while w10 > 0:
                w10 -= 1
                print(v6)
        v11, *v12 = v6
        print(v11, v12)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        v13 = (chr(97) == ('%-6s|' % abs(10)))
except (ValueError, KeyError) as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    print((tuple(list(({} | {}).values())) <= tuple([0, 'x', None, 1.5])[5:-1:1][5:1:2]), set(range(0)), (((1e300 % (2 * 2)) % ([].count(1000) & 12345678901234567890)) // (2.5 + format('123', '.3g').count(ascii('')))))
print((5e-324 * pow(list(filter(None, [5])).index(min(v6)), 0, 1)))
v14 = (-((1e16 ** 0.5) + ((10**20) * 2)) ** 0)
v15, v16 = format(format(v14, '.2f'), '05')
print(v15, v16)
print('v14', v14)
print('v6', v6)
'''),
    (174, r'''
v1 = 'x=1;y=2'
print([])
if ((-5 & (pow(3, 0, 7) & int(2.5))) == True):
    def f2(p3, p4):
        print(('x=1;y=2' if (('a,b,,c' < 'ÄÖß') in ('%o' % 3)) else ('%x' % (p4, 'Hello, World'.encode()))).rpartition('{0}-{1!r}-{0:>6}'.format(p4, (b'abc'.title() + bytes([0, 'x', None, 1.5])))), dict.fromkeys([{48, 16, 37, 21} for c5 in range(3) if False], 1000), -0.0, end='.\n')
        return ((abs((float('nan') // 2.5)) * (+0.1 + (float('nan') % float('inf')))) + list(dict(zip([[1], [2, 3]], [3, 1, 2])).values())[len((p3 >> 3))])
else:
    assert (((7 // 12345678901234567890) < {25, 31, 15, 29} <= sorted({1, 8, 16}).index(10)) and abs(5e-324)), v1
v6 = list(dict.fromkeys(v1, 3).values())
print({**{'{} {}': dict(zip(v6, 'a,b,,c'.split(',')))}, v1: 12345678901234567890}, tuple(dict.fromkeys(((1, 2), 3), int(v1))), v6, end='.\n')
print('v1', v1)
print('v6', v6)
'''),
    (175, r'''
class C1:
    def __init__(self, x=1):
        self.x = x
    def __contains__(self, x):
        return x
    @property
    def p(self):
        return "it's"
    def m(self, x):
        return x
    def __repr__(self):
        return 'C1'
o2 = C1()
try:
    print(o2.x)
except Exception as e:
    print(type(e).__name__, e)
try:
    print([o2])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o2.zz)
except Exception as e:
    print(type(e).__name__, e)
def f3(p4, p5=0):
    for y in range(2):
        yield ('abc'.expandtabs(4) < ('%5d' % ((3, 2, 1)[5:100:-1], -abs(1e-7))))
    return p4
print(list(f3(pow(10, 3, 10), [0, 'x', None, 1.5].count(-1))))
w6 = 1
while w6 > 0:
    w6 -= 1
    print(b'abc', 255, (-0.0 - ((((10**20) if False else 1000) >> 3) - hash(-(2**63)))))
print(((divmod(3.14159, 1000) + (((1, 2), 3) + ('a', 1.5))) + (1,)[0:-1][5:3])[5:-1], +(-2.25 / float(ascii('aXbXc'))), sep='|')
print((3, 2, 1))
print(int('0x1f', 16), frozenset({2, 4}), end='.\n')
def f7(p8=(2**31)):
    for y in range(2):
        yield float('inf')
    return -1
print(list(f7(7)))
v9 = set(range(0))
def f10(p11):
    v12 = p11
    v13 = ((b'abc' + b'a,b').title()[0:3:1], 'ÄÖß'.rpartition('  pad '[5:100].join('{} {}'.split(None, 1))))
    return 255
class C14(C1):
    def __init__(self, x=1):
        self.x = x
    def __getattr__(self, x):
        return x * 2
    def __str__(self):
        return '123'
    def __repr__(self):
        return 'R%s' % (self.x,)
    def m(self, x):
        return (sorted((set() ^ {c16 * 7 % 31 for c16 in range(7)})) * 2)
o17 = C14(2)
try:
    print(2 in o17)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(2 in o17)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o17 == 3)
except Exception as e:
    print(type(e).__name__, e)
print('v9', v9)
'''),
    (176, r'''
w1 = 1
while w1 > 0:
    w1 -= 1
    print(list(filter(None, sorted(set(range(5, 20, 4))))).count(((int(10) * (12345678901234567890 - -(2**63))) >> 64)))
v2 = 12345678901234567890
for i3 in [abs(round(1e10, 5)) for c4 in (0, 1) if False][:9]:
    v5 = abs(i3)
    v6 = ((float('nan') % ((1e-7 % (2**31)) / (-0.0 % -1))) ** 2)
print(+(((5e-324 ** 2) + 2) / (hash((10**20)) * (v2 & 10))))
print(+1.5, list(enumerate(True, 0)), ('%a' % (tuple(({'k': [1, 2]} | {**{(1, 2): 3}, 'aXbXc': v2})), {'b': 2, 'a': 1})), sep='|')
print('v2', v2)
'''),
    (177, r'''
try:
    v1 = ((1, 2), 3)[1:1:1]
except Exception as e:
    print(type(e).__name__, e)
print(([3, 1, 2] * 3))
v2 = 0.0
for i3 in type(abs(1e16)).__name__:
    [].append(bytes(([0, 'x', None, 1.5] * 3))[0:100:-1])
print('v2', v2)
'''),
    (178, r'''
v1 = format(True, '.1e').strip().partition((format(1e10, '.1e') * 3))[-2:100:]
v2 = bytes([])
v4 = [({**{'a': 1}, '{} {}': 7}.get(('%.3e' % 3.14159), (2**31)) | int('0b101', 0)), {c3 * 7 % 31 for c3 in range(3)}, (((0 & 2) << 64) <= (10**20))]
class C5:
    k = 2
    def __init__(self, x=1):
        self.x = x
    def __contains__(self, x):
        return (1, 2)
    def __bool__(self):
        return False
    def m(self, x):
        return [0, 'x', None, 1.5]
    def __repr__(self):
        return 'C5'
o6 = C5(5)
try:
    print(o6.k)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(C5.__name__)
except Exception as e:
    print(type(e).__name__, e)
try:
    print([o6])
except Exception as e:
    print(type(e).__name__, e)
w7 = 2
while w7 > 0:
    w7 -= 1
    v8, v9 = (('a', 1.5), (((v4 + v4) + v4), {c10 * 7 % 31 for c10 in range(1)}))
    print(v8, v9)
def f11(p12, p13, *rest):
    if ((f'<{2!s}>', ((-2.25 % 5e-324) // (1e10 > 0.1))) == divmod([5].count(p12), divmod(p13, {1, 16, 34, 24})[1])):
        print(abs(abs(((0.1 // 1e16) / [][2]))))
    v14 = (b'' + (b'abc' + b'\x00\xff')[-2:3])[-1:1]
    v15 = tuple(list(reversed(list(reversed(divmod(-2.25, p13))))))
    return (7 if (1,) else 255)
v16 = (1, 2)
v18 = (tuple(list(({'b': 2, 'a': 1} | {'b': 2, 'a': 1}).keys())), ({c17 * 7 % 31 for c17 in range(2)} | {53, 7}))
def f19():
    v21 = ((format(True, '+.2f') if (not [1, 2, 3]) else 'a').index(type(set(range(3))).__name__) in {c20 * 7 % 31 for c20 in range(5)})
    print((bytes(['a', 'b'])[0:] + (b'\x00\xff' + b''[0::2]))[2:1])
    print(((-5 / 3) / (len(b'a,b'[1:100:2]) * ('%o' % 0).count(format(1e300, 'b')))), end='.\n')
    return {(len(list(zip([5], []))) // 2): (abs(round(1e300)) not in (dict.fromkeys([1, 2, 3], 1) | ({} | {(1, 2): 3}))), (3, 2, 1): bytes([5]), int(0.0): [0, 'x', None, 1.5]}
print(('a,b,,c'.strip(format(''.islower(), '*^9')), (bytes([[1], [2, 3]]) + v2)) == v2)
print('v4', v4)
print('v16', v16)
print('v18', v18)
print('v2', v2)
'''),
    (179, r'''
v1 = tuple(bin(-(2**63))[2:4:-2])
try:
    def f2(p3=12345678901234567890, *rest):
        for y in range(1):
            yield ('MiXeD cAsE' * 2)
        return p3
    print(list(f2(min(['a', 'b']))))
except Exception as e:
    print(type(e).__name__, e)
v4, v5 = (format(0, '8.3f'), [1, 2, 3])
print(v4, v5)
print(list('Hello, World'.encode()))
v6 = (abs(1e10) - +0)
try:
    if True:
        w7 = 2
        while w7 > 0:
            w7 -= 1
            v8 = v1
        v9 = hash(-2.25)
    v11 = ((ord('é中'[len([-2.25 for c10 in [5, 6]])]) % sum(int('077', 2))) ** 2)
except Exception as e:
    print(type(e).__name__, e)
print('Hello, World'.encode(), tuple(list(range(1, 5))), dict(zip(['a', 'b'], [3, 1, 2])), sep='|')
if any(list(map(abs, list(zip(list(range(-2, 3)), format(3, '<<6')))))):
    print((v1 + tuple('{0}-{1!r}-{0:>6}'.format((v1 <= v1), list(zip([], '%s and %d'))))), v1, (tuple(({'a': 1} | {(1, 2): 3})).rfind(format(0, 'n').casefold()) ^ hash(255)))
    raise TypeError(12345678901234567890)
else:
    print((int((hex(2) in list(map(len, ['a', 'b'])))) * abs([7, 'MiXeD cAsE'].index(255))), [1, 2, 3])
print('v6', v6)
print('v1', v1)
'''),
    (180, r'''
v1 = list(map(abs, [all([255, ('a', 1.5)]), (abs(3.14159) != float(True))]))
if (3 in float(True)):
    v2 = type(f'<{3!a:#b}>'.encode()).__name__
v3 = format((((7 if True else (10**20)) / '123'.find('{} {}')) * ((1e-7 / 'é中') * (2**31))), '')
class C4:
    k = 1000
    def __init__(self, x=1):
        self.x = x
    def __call__(self, x):
        return ('{0}-{1!r}-{0:>6}'.format(x, {'b': 2, 'a': 1}).encode()[-1:-1] + bytes([][1:]).upper())
    def m(self, x):
        return 1
    def __repr__(self):
        return 'C4'
o5 = C4(5)
try:
    print(o5.x)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(-o5)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o5.m(2))
except Exception as e:
    print(type(e).__name__, e)
v6 = (3, 2, 1)
print('v3', v3)
print('v1', v1)
print('v6', v6)
'''),
    (181, r'''
def f1(p2=7):
    v3 = {54, 49, 9, 37, 50}
    return p2
if ((((7 - 10) % 1) / abs(((2**31) * 1))) >= (int('ÄÖß') / 10)):
    v4, v5 = ('MiXeD cAsE'[-2] if any([]) else 'Hello, World')[2:3].zfill(5)
    print(v4, v5)
elif set():
    v6 = set(range(0))
v7 = divmod(format(+float('nan'), '#b').find('-4.5'), hash(7))
try:
    v8 = -5
    v9, *v10 = format(v8, 'g').rpartition('  pad '.removeprefix('{0}-{1!r}-{0:>6}'.format(v8, {1, 2, 3})))
    print(v9, v10)
except Exception as e:
    print(type(e).__name__, e)
else:
    try:
        w11 = 2
        while w11 > 0:
            w11 -= 1
            v12 = list(filter(bool, sorted('é中'.replace('%s and %d', '{} {}').join([3, 1, 2]), key=lambda q: -q)))
        if True:
            for i13 in ((1, 2) + (1, 2)):
                print(b'a,b'[1:100])
                print(i13)
        else:
            print(dict().setdefault(type('MiXeD cAsE'.replace('é中', '123')).__name__, (([set() for c15 in (0, 1)].count(~1000) % -divmod(12345678901234567890, 3)[0]) >> 3)))
    except Exception as e:
        print(type(e).__name__, e)
    else:
        dict()['{0}-{1!r}-{0:>6}'.format(-5, {'a': 1}).center(5, '*').rjust(len(['a', 'b']), '*').replace(('%a' % 3.14159), format((float(False) ** 2), '05'))] = b''
    finally:
        try:
            print(True)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            try:
                print(bytes([(True or b'\x00\xff') for c16 in range(3) if (float('inf') != 123456789.123)]))
            except ZeroDivisionError as e:
                print(type(e).__name__, e)
            except Exception as e:
                print(type(e).__name__, e)
            else:
                print((f'<{2.5!r:#b}>'.encode() + b''))
            finally:
                print((('{0}-{1!r}-{0:>6}'.format((10 if v7 else 1000), list(zip([5], '%s and %d'))) in ('%a' % ('123' if True else '{} {}'))) or b'abc'))
print(dict.fromkeys(v7, (int('077', 2) ** 2)))
try:
    if False:
        print(type((b'\x00\xff'.hex() + b'')).__name__.encode(), bytes([3, 1, 2]).upper(), end='.\n')
    else:
        v17 = ~divmod({1: 'x', 2: 'y'}.get('é中', (7 + 7)), divmod(0, (1000 >> 0))[0])[1]
except ZeroDivisionError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    for i18 in range(2, 8, 3):
        print(((1e10 ** -1) // ((round(1e300, 0) * divmod(-1, 12345678901234567890)[1]) ** 0)), '', dict(zip(list(reversed('x=1;y=2')), [int(abs(2.5)), sum([-(2**63), set()]), i18])), sep='|')
print(hash(-0.0), ((f1(0) | 3) >= 1000), end='.\n')
print('v7', v7)
'''),
    (182, r'''
print(int(1000))
v1 = (sorted(set(range(5, 20, 4))) != list(hex((12345678901234567890 & 1))))
print(dict().pop(("it's" * -1), None))
if True:
    if any(list(range(1, 5))):
        print((round(5e-324, 5) / (round(abs(5e-324), 2) / int((3 not in (1, 2))))))
        w2 = 3
        while w2 > 0:
            w2 -= 1
            v3 = ((1, 2), 3)
    elif (((round(float('nan'), -1) - 1) * 10) - (((1e300 + 1e-7) // 1e300) // round(1e16))):
        print(f'<{1000:n}>'.join(['a', 'b']), tuple([0, 'x', None, 1.5])[1:4:2][1:4], sep='|')
    class C4:
        def __init__(self, x=1):
            self.x = x
        def __contains__(self, x):
            return (b'\x00\xff'.title() + b'a,b')
        def __add__(self, x):
            return C4(3)
        def __getattr__(self, x):
            return x * 2
        def __len__(self):
            return self.x
        @property
        def p(self):
            return '-4.5'
        def m(self, x):
            return set(range(5, 20, 4))
        def __repr__(self):
            return 'C4'
    o5 = C4()
    try:
        print(1 + o5)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(bool(o5))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(1 + o5)
    except Exception as e:
        print(type(e).__name__, e)
elif (round(float(type('tab\tnew\nline').__name__), 5) + bytes({**{}, 'tab\tnew\nline'.zfill(1): (12345678901234567890 >> 64)})):
    v6, v7 = ('%#x' % 1.5)
    print(v6, v7)
print('v1', v1)
'''),
    (183, r'''
def f1(p2, p3=0):
    try:
        v4 = ('%+d' % ((3.14159 + 2.5) / (float('nan') // 1e16))).partition('tab\tnew\nline')
    except KeyError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        v6 = (pow(p2, 3, 1) != ord('a'[3]))
    return p3
print(dict().setdefault('{0}-{1!r}-{0:>6}'.format(f1('-4.5'.find('-4.5'), 10), divmod(((2.5 ** 0) % (10**20)), max([{'b': 2, 'a': 1} for c9 in range(3)]))), (pow(+~255, 0, -5) ** 0)))
v14 = list({}.keys())
print(v14, 255, end='.\n')
print({55, 44, 52, 26, 18})
v15 = (pow(12345678901234567890, 3, 7) < abs(('x=1;y=2' if False else "it's").index(repr((1, 2)))) <= ord('123'[3]))
def f16():
    for y in range(2):
        yield divmod(pow(((-(2**63) // -(2**63)) // int('zz', 2)), 0, 10), [2.5 for c17 in (0, 1)][:4].count({('a', 1.5): frozenset({2, 4}), (): False}.get(format(2.5, ''), 'ÄÖß'.rfind('Hello, World'))))
    return int('12', 2)
print(list(f16()))
print('v14', v14)
print('v15', v15)
'''),
    (184, r'''
w1 = 3
while w1 > 0:
    w1 -= 1
    print(((1,) + (1,)), str((((2 * 2) ** 2) < int((1.5 // 255)) <= 1000)), sep='|')
print((b'' + b'abc'), sep='|')
print(({c2 * 7 % 31 for c2 in range(1)} ^ {1, 8, 16}), end='.\n')
print(2)
'''),
    (185, r'''
[].insert(3, ((hash(1000) // pow((-1 * 0), 0, 1)) << 0))
print([(1, 2) for c2 in range(1, 4) if (not sorted({1, 8, 16}))])
try:
    v3, v4 = ('a', 1.5)
    print(v3, v4)
    v5 = b''
except Exception as e:
    print(type(e).__name__, e)
print('tab\tnew\nline')
for i6 in 10:
    for i7 in '{} {}':
        print(('123'.ljust(0, '*') + '{0}-{1!r}-{0:>6}'.format(i6, 'a,b,,c'.removeprefix('ÄÖß').removesuffix(('Hello, World' if True else '')))), end='.\n')
    else:
        dict()['x=1;y=2'] = isinstance(i7, int)
    try:
        for i8 in type('a').__name__:
            for i9 in range(3):
                print(bytes([]))
    except OverflowError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        v10 = {**dict.fromkeys('{0}-{1!r}-{0:>6}'.format(3, (-2.25, False)), i6), '-4.5': ~(i6 ^ i6)}
if True:
    print((hash(0.1)).bit_count(), (int(format(1e-7, '<<6')) < min([*['', 7, 2], *"it's".rpartition('123')]) <= dict.fromkeys((), round(2.5)).get('%s and %d', ((-(2**63) + {'b': 2, 'a': 1}) % pow(255, 0, -5)))))
    print([0, 'x', None, 1.5])
else:
    w11 = 2
    while w11 > 0:
        w11 -= 1
        if (('%e' % ((1e300 / 1e-7) % ((2**31) * 3))) in 'MiXeD cAsE'):
            print([*list({(1, 2): 3}.keys()), *'%s and %d'.rpartition('ÄÖß'.strip('abc')[3])], end='.\n')
        else:
            [].remove(((pow((10**20), 0, 10) | (7 << 3)) ** 0))
try:
    try:
        try:
            def f15(p16):
                for y in range(2):
                    yield 'a'.encode()
                return p16
            print(list(f15(0)))
            v17 = {32, 51, 35, 13, 40}
        except Exception as e:
            print(type(e).__name__, e)
        else:
            try:
                print(list(reversed([2])))
            except Exception as e:
                print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        for i18 in range(2, 8, 3):
            print(list({1: 'x', 2: 'y'}.values()), sep='|')
            try:
                print([i18, i18])
            except IndexError as e:
                print(type(e).__name__, e)
            except Exception as e:
                print(type(e).__name__, e)
            else:
                print(b'a,b'[2:])
    class C19:
        def __init__(self, x=1):
            self.x = x
        def __repr__(self):
            return 'R%s' % (self.x,)
        def __str__(self):
            return 'Hello, World'.ljust(-2, '*')
        def m(self, x):
            return ((float(chr(233)) * (chr(0) & x)) % 3.14159)
    o20 = C19(0)
    try:
        print(bool(o20))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(2 in o20)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o20.zz)
    except Exception as e:
        print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
'''),
    (186, r'''
print(dict().pop(('%.1s' % ((+10 & ('123' % 1)), (tuple('x=1;y=2') + ((1, 2), 3)))).replace('a'.replace(('%8.3f' % ((True or b'abc'), ({}, b'abc'))), f'<{1e-7:#.3g}>'.zfill(-1)), format(dict(zip([1, 2, 3], ['a', 'b'])), '').join(''.split('X'))), None))
if True:
    v1 = ((round(1e-7, 5) ** 2) // (float(False) + round(abs(-2.25))))
elif abs(((1, 2) + [1, 2, 3].count(((2**31) | 3)))):
    w2 = 1
    while w2 > 0:
        w2 -= 1
        for i3 in range(3):
            v4 = (sum((([] + [[1], [2, 3]]) * 0)) >= round(1e300))
else:
    try:
        print(((1e10 - (abs(5e-324) // len((3, 2, 1)))) == 2.5), (abs((12345678901234567890 / (2 | (2**31)))) - -((0 & 0) / (3 | 3))), round(123456789.123, 5), end='.\n')
        v5 = (not divmod(((10 / 7) / int(False)), pow(-1, 2, -5)))
    except Exception as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        print(format((2**31), '.2'))
if ((-(2**63) ^ ((-(2**63) % (2**31))).conjugate()) not in list(filter(bool, sorted([3, 1, 2][10:], key=str)))):
    print((False or chr(20013)), divmod(+((3.14159 - 0) + 0.1), ('123'.split('X') + ['a', 'b'])[-2]))
else:
    for i6 in (1, 2):
        print(list(filter(None, list(map(lambda q: q * 2, divmod(i6, i6)[10:3])))))
print((round(float('nan')) < (dict(zip([1, 2, 3], [5])).get('MiXeD cAsE', min([0, 'x', None, 1.5])) << 1) <= 7), (1.5 not in tuple('MiXeD cAsE'.zfill(-2))), type(set(range(5, 20, 4))).__name__.isidentifier())
print(list(dict()), len(dict()))
'''),
    (187, r'''
print(f'<{-5!s:d}>')
print((~((-(2**63)).numerator).bit_count() + ([3, 1, 2] + [1, 2, 3])[3]))
if False:
    print((7 | dict.fromkeys(list([5]), -(2**63)).get('abc', 0)))
    try:
        v1 = format((divmod(hash(10), -1)[1] | list(zip([[1], [2, 3]], 'Hello, World')).count((2 % 1000))), 'g')
        if ([[1], [2, 3]] > list(dict(zip([-5, -5], [*[], *((1, 2), 3)])).items())):
            v2 = v1.ljust(-2, '*')
        elif 1e300:
            v3, v4 = divmod(abs(+-123456789.123), (list((3, 2, 1))[1] & int(pow(10, 0, 10))))
            print(v3, v4)
    except ValueError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
v7 = {**dict(zip([5][5:][10:4], [1e16 for c6 in range(1, 4) if True])), 'é中': hash(10)}
try:
    print(round(round(abs(abs(1e16)), -1)))
except IndexError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
for i8 in range(3):
    for i9 in 'a,b,,c':
        def f10():
            for y in range(1):
                yield {4}
            return {int('12', 16): {(c11 ** 2): -2.25 for c11 in range(0)}}.get(format('123', 'q').zfill(0).capitalize(), int('0b101', 36))
        print(list(f10()))
        v12 = v7
    i8 *= 10
    if (i8 < list(reversed([[1], [2, 3]][2:3]))[2] <= i8): continue
    print(i8)
print((((v7 | {(1, 2): 3}) / divmod(int('0b101', 16), int('zz', 10))[0]) * 10), sep='|')
for i13 in range(3):
    class C14:
        k = (2**31)
        def __init__(self, x=1):
            self.x = x
        def __getitem__(self, x):
            return [10, 20, 30][x]
        def m(self, x):
            return [[1, 2, 3] for c15 in [5, 6] if ('123' != 'aXbXc'.center(5, '*'))]
        def __repr__(self):
            return 'C14'
    o16 = C14(5)
    try:
        print(-o16)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o16 == 3)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(1 + o16)
    except Exception as e:
        print(type(e).__name__, e)
v17 = ((1 + (abs(2)).bit_count()) > ((-(2**63) | abs(12345678901234567890)) ^ pow(divmod(3, 255)[1], 2, 10)))
try:
    v18 = repr(v7).encode()
    v19 = (len(set(range(0))) if v17 else 7)
except Exception as e:
    print(type(e).__name__, e)
else:
    try:
        v20 = 10
    except KeyError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        print(v7)
if ('aXbXc'[2:-1] < chr(233).lstrip(format(isinstance(set(), int), '>8'))):
    print(dict.fromkeys(format(format(255, 'g'), '08b').rpartition('a,b,,c'), 10) == list((-2.25 + (1,))))
else:
    v7 = v7
print('v7', v7)
print('v17', v17)
'''),
    (188, r'''
try:
    for i1 in (list(filter(bool, [*list({1: 'x', 2: 'y'}.items()), *((1, 2) + (1, 2))])) + sorted({1: 'x', 2: 'y'}, key=str))[:9]:
        print({c3 * 7 % 31 for c3 in range(8)})
        if (ascii(((1,) + (1, 2)))[3] in format(1e-7, 'n')):
            print(chr(0), (({(1, 2): 3} | dict(zip('Hello, World'.split(','), list(filter(lambda q: q > 1, [5]))))) | dict.fromkeys(tuple("it's"), i1)), [*[i1, i1, i1], *('a', 1.5)], end='.\n')
        if b'abc': break
        print(i1)
    else:
        raise TypeError(set(range(5, 20, 4)))
    print([chr(20013) for c4 in range(1, 4)], {(1, 2): 3}, '  pad ')
except KeyError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
v5 = {('é中'[-1:-1:].zfill(5), chr(97)): (abs((0.0 ** 0)) * 10), divmod(-5, divmod(3, 255)[0])[0:-1:]: (1e10 // [0, 'x', None, 1.5].index((-(2**63) - -(2**63)))), (1, 2): f'<{3!a:8.3f}>'}
print(v5.popitem())
print(False, v5, ([3, 1, 2] * 2))
print('v5', v5)
'''),
    (189, r'''
if isinstance(abs(+(7 / 3)), int):
    def f1():
        [].remove(255)
        return {c2 * 7 % 31 for c2 in range(2)}
    print({~([1, 2, 3][0] ^ c3): str('{} {}'.replace('a', 'MiXeD cAsE').encode()) for c3 in range(3)}, 5e-324)
elif set(range(3)):
    if (not type(list(reversed([3, 1, 2]))).__name__.rjust(2, '*')):
        for i4 in range(2, 8, 3):
            try:
                print({26, 8, 57, 16})
            except Exception as e:
                print(type(e).__name__, e)
            finally:
                print((not round((2.5 + float('nan')), -1)))
            v5 = (b'a,b'.decode() + ('%r' % (((3, 2, 1) + ()), sorted([5], reverse=True))).encode())
        print(1e10)
else:
    v6, v7 = ('%s' % ('-4.5'.zfill(len([0, 'x', None, 1.5])).replace(('a,b,,c' + '  pad '), '{0}-{1!r}-{0:>6}'.format((10**20), frozenset({2, 4}))) * 2))
    print(v6, v7)
try:
    v9 = [('a', 1.5) for c8 in range(1, 4)]
except (ValueError, KeyError) as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
v10 = len({list(list(map(len, ['a', 'b']))): dict(zip([0, 'x', None, 1.5], list(zip([1, 2, 3], [])))), '123'[10:100][-2:]: ((0.0 ** -1) // divmod((10**20), (10**20))[0])})
w11 = 1
while w11 > 0:
    w11 -= 1
    print({})
v12 = {}
print(v12.pop(('%X' % 123456789.123)[5], None))
try:
    try:
        try:
            w13 = 4
            while w13 > 0:
                w13 -= 1
                print(('{0}-{1!r}-{0:>6}'.format(v10, b'\x00\xff').encode() + bytes(list(range(5, 0, -2)))))
        except TypeError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            [].insert(0, int('12', 10))
    except AttributeError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        class C14:
            k = 12345678901234567890
            def __init__(self, x=1):
                self.x = x
            def __bool__(self):
                return False
            def m(self, x):
                return (([], {c15 * 7 % 31 for c15 in range(0)}) + tuple(([1, 2, 3] + [*['a', 'b'], *('a', 1.5)])))
            def __repr__(self):
                return 'C14'
        o16 = C14(2)
        try:
            print(o16.zz)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(C14(1, 2))
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o16.k)
        except Exception as e:
            print(type(e).__name__, e)
    def f17():
        v18 = int(f'<{[]!a}>')
        return len({('é中' if True else 'ÄÖß').zfill(3): [3, 1, 2][2], format(abs(0.0), '010.2f'): (divmod(12345678901234567890, 10)[0] >> 1)})
except Exception as e:
    print(type(e).__name__, e)
w19 = 3
while w19 > 0:
    w19 -= 1
    for i20 in range(3):
        print(True == v12)
        print(v10, sep='|')
        if True: break
        print(i20)
if False:
    print([sorted(set(range(0))) for c22 in range(1, 4)])
    w23 = 4
    while w23 > 0:
        w23 -= 1
        print(float(True), {c24 * 7 % 31 for c24 in range(8)}, end='.\n')
print('v10', v10)
print('v12', v12)
'''),
    (190, r'''
if (((-1 if ord('x=1;y=2'[len([0, 'x', None, 1.5])]) else (frozenset({2, 4}) // 0)) < round(-1e16) <= (int(True) - 3)) and dict(zip([1, 2, 3], [10 for c1 in range(1, 4)]))):
    v2 = bytes(sorted('MiXeD cAsE', key=str)).hex().hex()
    v3 = ((((10**20)).bit_count()).conjugate() // sum([5]))
else:
    class C4:
        def __init__(self, x=1):
            self.x = x
        def __lt__(self, x):
            return True
        def __getitem__(self, x):
            return [10, 20, 30][x]
        def __str__(self):
            return '%s and %d'
        def __radd__(self, x):
            return x
        def m(self, x):
            return (float((list(enumerate('a', 0)) != [*[3, 1, 2], *(1,)])) > round((round(-2.25, -1) / float('  pad ')), 5))
        def __repr__(self):
            return 'C4'
    o5 = C4(5)
    try:
        print(isinstance(o5, C4))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(-o5)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(f'{o5:>4}')
    except Exception as e:
        print(type(e).__name__, e)
print({14, 22, 1, 37})
print([].pop(-1))
v7 = [((10**20) * ord('-4.5'[1]))]
def f8(p9):
    v10 = (list(zip(list(reversed([0, 'x', None, 1.5])), divmod((float('nan') * 1e-7), b''))) != [])
    w11 = 3
    while w11 > 0:
        w11 -= 1
        v12 = dict.fromkeys([], p9)
    print(chr(97))
    return ((-+-2.25 ** -1) < float((not ('123' in 'Hello, World'))))
if ((v7.count(f8(-(2**63))) not in ()) and float('nan')):
    def f13():
        print((ord('{} {}'[-1]) | -5))
        v14 = [0, 'x', None, 1.5]
        print(())
        return len((b'abc' + set(range(0)).decode()))
def f15(p16, p17=-1):
    for y in range(2):
        yield set(range(5, 20, 4))
    return -5
print(list(f15(abs(3), {1: 'x', 2: 'y'}.get('aXbXc', 1000))))
print('v7', v7)
'''),
    (191, r'''
print(1e-7)
[].remove(-1)
class C1:
    k = 1
    def __init__(self, x=1):
        self.x = x
    def __eq__(self, x):
        return self.x == getattr(x, 'x', x)
    def __iter__(self):
        return iter([1, 2])
    def __add__(self, x):
        return C1(3)
    @property
    def p(self):
        return (('a' if (True and b'') else '%s and %d'[1:4]) + oct(x))[1]
    def m(self, x):
        return (list(zip(list(reversed(format((2**31), ','))), sorted({17, 0}))) * -1)
    def __repr__(self):
        return 'C1'
o2 = C1()
try:
    print(len(o2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(sorted([o2, o2]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(hash(o2) == 7)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(repr(isinstance(['a,b,,c'.count('aXbXc'), 255], (int, float))))
    try:
        assert ((ord('é中'[len([(1,) for c3 in range(1, 4) if True])]) / divmod(''.find('  pad '), (3 if False else -5))[1]) <= (abs(float('abc')) - abs(float('123')))), type(list(filter(lambda q: q > 1, list('abc')))).__name__[0:1:-2]
        for i4 in list({(1, 2): 3}.items())[:9]:
            try:
                print(tuple(sorted(({c5 * 7 % 31 for c5 in range(3)} ^ {c6 * 7 % 31 for c6 in range(3)}))))
            except IndexError as e:
                print(type(e).__name__, e)
            except Exception as e:
                print(type(e).__name__, e)
            else:
                print({'k': [1, 2]})
            v7 = int((i4 & (2**31)))
    except Exception as e:
        print(type(e).__name__, e)
    else:
        v10 = (({5} | {c8 * 7 % 31 for c8 in range(7)}) & {c9 * 7 % 31 for c9 in range(0)})
except Exception as e:
    print(type(e).__name__, e)
for i11 in ((1, 2), 3):
    v13, *v14 = [][0:]
    print(v13, v14)
else:
    v15 = ("it's".encode() + b''.hex()[10:4:].strip())
v16 = format((hash((10**20)) / ((3 << 3) if isinstance('MiXeD cAsE', int) else 10)), 'c')
if all([]):
    w17 = 3
    while w17 > 0:
        w17 -= 1
        del [][5:3]
    print({c20: list(zip([[1], [2, 3]], [c20])) for c20 in range(2)}, {**({1: 'x', 2: 'y'} | {c21: set(range(5, 20, 4)) for c21 in range(3)}), ascii(-(2**63)): (1 // 255)}, end='.\n')
w22 = 3
while w22 > 0:
    w22 -= 1
    print(abs(((((1, 2) + ('a', 1.5)) - (10 - -(2**63))) not in [0, 'x', None, 1.5])), sep='|')
assert False, v16
print('v16', v16)
'''),
    (192, r'''
v1 = (('{} {}'.count('é中'.join([[1], [2, 3]])) / (set().index('MiXeD cAsE') ** 2)) // (int('0b101', 8) + list(zip(['a', 'b'], 'ÄÖß'))[5]))
print(list(filter(bool, list(filter(bool, list(zip(list({}), '{} {}'.rpartition('a,b,,c'))))))))
print({**{}, 'é中': 7}, {1, 8, 16})
w2 = 4
while w2 > 0:
    w2 -= 1
    print({10: list(enumerate(list(reversed(['a', 'b'])), 1)), format(0.1, '+.2f')[0:4]: (('x=1;y=2' in 'a,b,,c') and ('' + 'a'))}.get('{} {}', int('12', 10)), {round((v1 + (10 / 255))): {1, 2, 3}})
print('v1', v1)
'''),
    (193, r'''
v1 = (('é中'.encode() + bytes([1, 2, 3])) + (bytes([]) + b''.upper()))[0:]
v2 = frozenset({2, 4})
for i3 in range(2, 8, 3):
    v4 = (i3 + -(2**63))
    def f5(p6=-1):
        v7 = len('%s and %d'.replace('a', '{} {}')[-1].encode())
        return (p6 % p6)
try:
    v8 = (abs(((float('inf') + 1) - round(0.1, 2))) % ([[1], [2, 3]][-2] % (2**31)))
    print(dict.fromkeys(type((dict(zip(['a', 'b'], [[1], [2, 3]])) | ({'a': 1} | {}))).__name__, max(sorted(v2))), divmod(1e16, pow((2**31), 2, 1))[::2], sep='|')
except OverflowError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    v9 = (123456789.123 / {'tab\tnew\nline'.rpartition('aXbXc'): dict.fromkeys("it's", (2**31))}.get(f'<{10!s:,.2f}>', ({'a': 1} | {'k': [1, 2]}).get({1, 2, 3}, {}.get('a', 12345678901234567890))))
w10 = 2
while w10 > 0:
    w10 -= 1
    v11 = list(("it's".partition('') + tuple({1: 'x', 2: 'y'}))[10:-1])
assert (float('nan') > 255), 'a'
print(('%.1s' % abs((1e10 ** 0.5))).ljust(-2, '*'), 'abc', v2, end='.\n')
def f12(p13):
    if all([int(any([5]))]):
        print(True)
        try:
            print({})
            dict().update({**{1: 'x', 2: 'y'}, 'ÄÖß': (p13 ** 1)})
        except (ValueError, KeyError) as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        else:
            print('tab\tnew\nline'[3].encode()[5:-1], (format((10 != 255), '+.2f').index('{0}-{1!r}-{0:>6}'.format(10, {'k': [1, 2]}).lstrip()) - -1), end='.\n')
    dict().update(({**{**dict.fromkeys([[1], [2, 3]], 255), f'<{0.0!r:.1e}>': hash(10)}, ('-4.5' * -1).replace('aXbXc'.lstrip('a,b,,c'), 'MiXeD cAsE'.replace('tab\tnew\nline', "it's")): list(zip([5], ()))[2]} | dict.fromkeys(divmod(-(2**63), p13), p13)))
    try:
        print(b'abc'.decode().hex()[10:3:1] == (bytes(list(range(0, 10, 3))) + b'').title())
    except LookupError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    return p13
print({c16: c16 for c16 in range(1)}, sep='|')
v17 = (3, 2, 1)
v19 = {v17: ('%c' % (v1, (not (1e16 - 10)))), 3: {divmod(round(-2.25), ((10**20) ^ 255)): {c18 * 7 % 31 for c18 in range(3)}}, chr(20013): int('0b101', 8)}
print('v17', v17)
print('v19', v19)
print('v2', v2)
print('v1', v1)
'''),
    (194, r'''
print(-0.0 == [{1, 8, 16} for c1 in range(1, 4)])
w2 = 2
while w2 > 0:
    w2 -= 1
    for i3 in range(3):
        def f4(p5, *rest):
            print(hash(3), end='.\n')
            print(int('077', 16))
            print({}, (not [3, 1, 2]), sep='|')
            return list(map(float, []))
    else:
        v6 = list({'a': 1}.values())
v7 = ((255 + -5) if (not (hash(255) not in set(range(5, 20, 4)))) else +int('12', 0))
print((format(f4((2**31)), 'c') + f'<{12345678901234567890:#.3g}>'), end='.\n')
print((3, 2, 1)[5:4], end='.\n')
for i8 in ({len([0, 'x', None, 1.5]): 'MiXeD cAsE'.encode() for c9 in range(0)}, {5}):
    v10 = (set(range(0)) & set(range(0)))
def f11():
    if all([[1], [2, 3]]):
        try:
            for i12 in [[1], [2, 3]][:9]:
                print('-4.5')
                print(tuple(format(type(b'').__name__[-1], '%')))
                if (-5 > 1): break
                print(i12)
            v13 = 5e-324
        except Exception as e:
            print(type(e).__name__, e)
    elif list(range(3)):
        for i14 in range(3):
            return abs((((123456789.123 // 1e10) ** 2) ** -1))
            v15 = {44, 59, 5}
    v16 = (1,)
    v17 = isinstance((chr(97) if False else format('ÄÖß', 'e')), (int, float))
    return 'é中'.rfind('')
v18 = v7
print('v7', v7)
print('v18', v18)
'''),
    (195, r'''
print(divmod(12345678901234567890, (12345678901234567890 ** 2)), int('12', 0), dict.fromkeys(sorted(format((2.5 / 0.1), '%')), 1), end='.\n')
print('{0}-{1!r}-{0:>6}'.format(0, 'Hello, World'.upper().upper()).replace('{} {:>5} {0}'.format(-1, dict(zip([3, 1, 2], ['a', 'b'])).get(format('tab\tnew\nline', '+.2f'), (-(2**63) // 12345678901234567890))), 'é中'))
v1 = '{0}-{1!r}-{0:>6}'.format(7, -1)
class C2:
    k = -5
    def __init__(self, x=1):
        self.x = x
    def __bool__(self):
        return False
    def __repr__(self):
        return 'R%s' % (self.x,)
    def m(self, x):
        return ('%c' % ((1 << 0) // x)).encode()
o5 = C2(0)
try:
    print(str(o5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o5[1])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o5 == 3)
except Exception as e:
    print(type(e).__name__, e)
try:
    if (255 in list(map(float, [[1], [2, 3]]))):
        v6 = [3, 1, 2]
        class C7(C2):
            k = 2
            def __call__(self, x):
                return {c8 * 7 % 31 for c8 in range(7)}
            @property
            def p(self):
                return format((5e-324 % x), 'b')
            def m(self, x):
                return ['a', 'b']
            def __repr__(self):
                return 'C7'
        o9 = C7()
        try:
            print(o9.p)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o9.p)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o9[1])
        except Exception as e:
            print(type(e).__name__, e)
    else:
        try:
            print(['a', 'b'], format(True, '010.2f'), dict.fromkeys(v1.partition(v1), 255))
            v10 = '{} {:>5} {0}'.format((int((1.5 // 2)) ** 3), len(divmod(10, (-1).numerator)))
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            try:
                print((v1.encode()[-1:1] + (round(float('inf')) + bytes(['a', 'b']))).hex())
                print(bytes([abs(-2.25) for c11 in (0, 1) if ((3, 2, 1) <= (1,))]))
            except IndexError as e:
                print(type(e).__name__, e)
            except Exception as e:
                print(type(e).__name__, e)
            else:
                print(b'\x00\xff')
            finally:
                print((("it's" + 'Hello, World')[5:100:2].strip(('%.2f' % (10**20)).strip(v1)) + f'<{1e-7!a}>'))
except Exception as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
try:
    v12 = ((1e16, (float(True) / len({1, 8, 16}))) >= divmod(2.5, round((0.1 // 255))))
except ValueError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    def f13(p14, *rest):
        for i15 in range(3):
            if False:
                print(((b'\x00\xff' + b'\x00\xff') + bytes([*list(('a', 1.5)), *tuple('%s and %d')])))
        return p14
print((v1 in (v1 if isinstance(len({'a': 1}), (int, float)) else format((1e10 ** 2), '.1e'))))
print('v1', v1)
'''),
    (196, r'''
for i1 in [][:9]:
    if isinstance(divmod({c2 * 7 % 31 for c2 in range(8)}, i1), list):
        for i3 in list(list(enumerate('é中', 0)))[:9]:
            print((divmod(7, (i1 | i3))[1] < 10 <= (i3).bit_length()))
            v4 = ((1, 2), 3)
        else:
            if '  pad '.zfill(0)[:100][-2].isspace():
                print((('é中' if True else 'abc').rstrip() if isinstance({(1, 2): 3}, object) else 'ÄÖß').encode())
                print(int('12', 0))
            else:
                print('-4.5')
    elif dict(zip((sorted({c6 * 7 % 31 for c6 in range(0)}) + list(range(5, 0, -2))), sorted(('a', 1.5), reverse=True))):
        print(+i1[10:4:1])
    else:
        print([set(range(3))])
    print([], False, end='.\n')
else:
    v9 = (max(list(map(str, [[3, 1, 2], -5]))) not in {(bytes([0, 'x', None, 1.5]) & i1): sorted({c8 * 7 % 31 for c8 in range(6)}) for c7 in range(1)})
for i10 in range(2, 8, 3):
    v13 = False
v14 = {5}
print(list(dict()), len(dict()))
print(('x=1;y=2' in '{0}-{1!r}-{0:>6}'.format((-1 // 1000), f'<{1000!s:010.2f}>')[1:-1]), dict(zip([3, 1, 2], (sorted(v14), round(abs(0.1))))))
v15 = (0.0 ** -1)
print('v15', v15)
print('v14', v14)
'''),
    (197, r'''
print({**{(1, 2): 3}, "it's": ('%G' % format('-4.5', '.2f')).rfind(format(float({'a': 1}), '_'))}, ((3, 2, 1) < ()), end='.\n')
v2 = [{1: 'x', 2: 'y'} for c1 in (0, 1) if False]
def f3(p4=7):
    for y in range(2):
        yield float('nan')
    return p4
print(list(f3((-(2**63) if True else 3))))
print(f'<{[]!a:05}>', -float({(10**20): {'a': 1} for c5 in range(1)}.get(bin(1), (1000 % -5))), bytes(sorted(tuple('123'.split(None, 1)), reverse=True)), end='.\n')
print(('%5s' % (format(False, '>8'), (False and divmod((float('inf') / 1000), 12345678901234567890)))))
v6 = (((1e-7 % (255 if False else -1)) % -2.25) ** 2)
v6 //= 1e16
print('v6', v6)
print('v2', v2)
'''),
    (198, r'''
print((list('{} {}'.encode()[2:3]) + []))
print(1e16)
try:
    w2 = 2
    while w2 > 0:
        w2 -= 1
        print(dict.fromkeys(list(enumerate('x=1;y=2'.ljust(-1, '*'), 1)), 3), {'a': 1}, ((1,)[:-1:2][2:1][0:-1] + ((1, 2), 3)), sep='|')
    def f3(p4=10):
        print(b'abc'.upper().join([]).isalpha(), abs(1e-7))
        v5 = (f'<{-1:=+8}>' in 'aXbXc')
        print([7].count(p4))
        return (float('') != 1.5)
except Exception as e:
    print(type(e).__name__, e)
v6 = dict(zip(list(range(-2, 3)), 'Hello, World'.removeprefix('abc').ljust(3, '*').split('X')))
if all(sorted({**{{1, 8, 16}: b'a,b' for c7 in range(3)}, 'x=1;y=2'.replace('123', '  pad '): len(b'abc')}, key=str)):
    v8 = str((set(range(5, 20, 4)) ^ set(range(5, 20, 4)))).encode()
print('v6', v6)
'''),
    (199, r'''
print(list(dict()), len(dict()))
try:
    print([].pop(2))
    w2 = 2
    while w2 > 0:
        w2 -= 1
        print((1,), end='.\n')
except ArithmeticError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    print(hex(((hash(3) << 0) - abs((3 | 1000)))))
print(b'abc'[:3], (set() ^ {c3 * 7 % 31 for c3 in range(1)}), {1, 2, 3})
for i4 in (sorted(divmod(-(2**63), (7 + 255)), key=str) + list(reversed(tuple(('MiXeD cAsE' if True else 'MiXeD cAsE')))))[:9]:
    v5 = {5}
    v6 = str(1)
print((((ord('abc'[1]) | int('0b101', 16)) % ((2**31) % [{} for c7 in [5, 6]])) >> 0), ({10, 54, 6} & {c8 * 7 % 31 for c8 in range(7)}), end='.\n')
print(('%8.3f' % format(10, 'g')).zfill(5) == ((-1 / 7) * (((-(2**63) - 3) if any([5]) else len([[1], [2, 3]])) & max(sorted(set())))))
v9 = float(f'<{[3, 1, 2]:,.2f}>'.isspace())
v11 = {int('0b101', 16): list(dict(zip([], [1, 2, 3][10:4:2])).values()) for c10 in range(3)}
print((format(v9, 'E') + format(((10**20) | 0), 'e')).split(None, 1), dict.fromkeys([(7).bit_length()], pow(((-(2**63)).conjugate() * [3, 1, 2].index(1)), 0, 10)), sep='|')
class C12:
    k = 2
    def __init__(self, x=1):
        self.x = x
    def __lt__(self, x):
        return True
    @property
    def p(self):
        return []
    def m(self, x):
        return (divmod(round(abs(0.0), 0), x) < ('a,b,,c'.rpartition('abc') + (b'\x00\xff', {'-4.5': {1: 'x', 2: 'y'}, (3, 2, 1): (3, 2, 1), '%s and %d': True})))
    def __repr__(self):
        return 'C12'
o13 = C12(5)
try:
    print(str(o13))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(-o13)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(len(o13))
except Exception as e:
    print(type(e).__name__, e)
print('v9', v9)
print('v11', v11)
'''),
]
import warnings
warnings.simplefilter("ignore")
for _number, _source in _programs:
    print("#=", _number)
    try:
        exec(_source, {"__name__": "__main__"})
    except BaseException as _problem:
        print("!", type(_problem).__name__, str(_problem))
