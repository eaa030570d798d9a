# Programs 50 to 99 of Scripts/fuzz-language print what they print under CPython
_programs = [
    (50, r'''
v1 = list([1, 2, 3])
for i2 in [1000][:9]:
    print(bytes(sorted({c3 * 7 % 31 for c3 in range(8)})), tuple(ascii(3.14159)), ('%r' % ((0.1 / i2), {c4 * 7 % 31 for c4 in range(2)})))
    for i5 in range(3):
        print(dict().pop((('%.2f' % (b'a,b', (1e-7 ** -1))) if ((not {1, 2, 3}) and -float('nan')) else chr(0)).zfill(-1), None))
        v1.clear()
print(b'a,b'[5:3])
print([{7, 16, 31, 3}, bytes(v1)[0:-1][-2:-1:-2], divmod(len(divmod(1, 7)), (--5 % int('0x1f', 10)))[0]])
print((((isinstance(b'\x00\xff', (int, float)), divmod(123456789.123, 7)) + tuple(v1)) + '-4.5'.partition(('%5s' % 3))), (3, 2, 1)[2:3:-2], end='.\n')
v7 = ('%%' % 'x=1;y=2').encode()
print('v1', v1)
print('v7', v7)
'''),
    (51, r'''
if (('{0}-{1!r}-{0:>6}'.format(7, {}).partition('-4.5'.removeprefix('Hello, World')) ^ ~((10**20)).real) < {'k': [1, 2]}.get((('%.2f' % "it's") + "it's"), (((10**20) >> 3) if ((2**31) > 10) else ~3)) <= {**{-5: {1, 8, 16} for c1 in range(1)}, '{} {:>5} {0}'.format(b'\x00\xff', 7): {'a': 1}.get('{} {}', 7)}.get(bin((1000 // (2**31))), hex((10**20)).count(('%.3e' % (False, ((1, 2), 3)))))):
    print('123', dict.fromkeys([5], (1 * 0)))
    v2 = int('077', 36)
else:
    v3 = set()
print(divmod(1e300, (hash(255) % (~255).conjugate())))
print({c4 * 7 % 31 for c4 in range(6)}, (round(5e-324, 0) + ((10**20) % ((not 10) and set(range(5, 20, 4))))), ((chr(233) + ('%.2f' % ((3, 2, 1), frozenset({2, 4}))).zfill(3)) > f'<{False!s:5}>'), sep='|')
for i6 in list(zip(list(range(5, 0, -2)), '  pad '))[:9]:
    v8 = []
    if (('%.1s' % '{} {}'.replace("it's", "it's")) if False else ('%c' % "it's")).istitle(): break
    print(i6)
def f9(p10=-(2**63)):
    print(((p10 / p10) == (abs((p10 / 3)) ** 0)), (p10 % p10))
    if (not any([5])):
        for i11 in 'tab\tnew\nline':
            w12 = 2
            while w12 > 0:
                w12 -= 1
                print(len(sorted(set(range(5, 20, 4)))))
        v13 = []
    elif ((p10 % (f'<{1e16!s:05}>').real) & p10):
        v14 = all([1, 2, 3][5:100:-2])
    v15 = p10
    return p10
print(tuple('MiXeD cAsE'.split('X')))
'''),
    (52, r'''
print(((((10**20) & ''.rfind('a,b,,c')) ^ -5) ^ ord('x=1;y=2'[0])), sep='|')
class C1:
    def __init__(self, x=1):
        self.x = x
    def __repr__(self):
        return 'R%s' % (self.x,)
    def __repr__(self):
        return 'R%s' % (self.x,)
    def __getattr__(self, x):
        return x * 2
    @property
    def p(self):
        return x
    def m(self, x):
        return (([[1], [2, 3]] * 2), True)
o2 = C1(2)
try:
    print(o2[1])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(2 in o2)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(bool(o2))
except Exception as e:
    print(type(e).__name__, e)
print(True, end='.\n')
print(+((10**20) if True else divmod(0, ord('  pad '[5]))[1]))
v3 = (3 >> 64)
print(((123456789.123 / 2) % v3))
try:
    print(dict().setdefault(f'<{1000!s}>', v3))
    v4 = b'\x00\xff'
except Exception as e:
    print(type(e).__name__, e)
print('  pad '.lstrip().center(-2, '*')[1][1:-1], b'abc', ("it's".removesuffix('{} {}')[2] if (pow(v3, 2, 7) not in dict(zip({'a': 1}, ['a', 'b']))) else ('%c' % ([], v3)).join([5])).encode(), end='.\n')
v6 = tuple({round(float(-5)): f'<{3!s:.0f}>' for c5 in range(0)})
print('v3', v3)
print('v6', v6)
'''),
    (53, r'''
for i1 in (3, 2, 1):
    v2 = ((2 | i1) | 1000)
v3 = ('%+d' % (-1).numerator).removesuffix(('-4.5' if True else '-4.5').strip('  pad '[0])).join(list(reversed((divmod(1e-7, 1000) + ('a', 1.5)[:1:-1]))))
try:
    v4 = v3
    print(((('%%' % -(2**63)).rfind('123') < -(2**63) <= -5) or ([5] + [[1], [2, 3]])))
except Exception as e:
    print(type(e).__name__, e)
else:
    def f5(p6, p7, *rest):
        v8 = ((([][5] << 1) if (1e-7 == abs(1e-7)) else 7) >= p7)
        print(p6, (1e-7 - +(-2.5 ** 0.5)), sep='|')
        print({'b': 2, 'a': 1}, end='.\n')
        return 1
finally:
    v9 = {v3: set(range(5, 20, 4)), ((((2**31) * 7) ^ (12345678901234567890 + 0)) + -(2**63)): divmod(2, v3.rfind('{} {}'))[5:]}
v10 = (+123456789.123 < abs(float(('Hello, World' < v3))))
print(v3, '%s and %d', sep='|')
[].append('a,b,,c')
v11 = tuple('%s and %d')
print('v3', v3)
print('v11', v11)
print('v10', v10)
'''),
    (54, r'''
v1 = "it's"
print(float('inf'), end='.\n')
v2, v3 = v1
print(v2, v3)
v4, v5 = format(-float(v1.join([])), '.2')
print(v4, v5)
if any([0, 'x', None, 1.5]):
    if (v1 in v1):
        if (1000 <= dict.fromkeys('{0}-{1!r}-{0:>6}'.format((2**31), ()), 1e300).get(v1, ((255 * 1000) ^ 3))):
            print((((float(v1) * (3.14159 * 12345678901234567890)) * 3) * +(1.5 / round(1.5))))
            v6 = format(1e-7, ',')
        print(True, sep='|')
    def f7(p8):
        print(isinstance(pow(p8, 0, -5), object), sep='|')
        v9 = -1
        v11 = ((hex(p8).isspace() or set(range(3))) and ['MiXeD cAsE'.encode() for c10 in (0, 1)])
        return p8
else:
    for i12 in range(3):
        v13 = {'k': [1, 2]}
        if ((++123456789.123 / i12) > -(abs(0.0) ** 0)): continue
        print(i12)
w14 = 4
while w14 > 0:
    w14 -= 1
    v16 = ([(list(enumerate('abc', 0)) < ([] * 0)), ({c15 * 7 % 31 for c15 in range(2)} | {1, 2, 3}), 10] == sorted((3, 2, 1), key=str)[-2:100])
try:
    v17, v18 = v1
    print(v17, v18)
except Exception as e:
    print(type(e).__name__, e)
else:
    v19, v20 = v1
    print(v19, v20)
print(list(map(len, ['a', 'b'])))
print((v1.partition((v1 * -1)) == 'x=1;y=2'.partition(format((7 != 255), ','))), v1.encode()[2:4:1].upper().strip(), bytes([(10**20), ord('Hello, World'[-2])]))
print('v1', v1)
'''),
    (55, r'''
w1 = 1
while w1 > 0:
    w1 -= 1
    for i2 in ['a', 'b'][:9]:
        print((round(((2 * i2) / i2), -1) + (float('inf') ** 1)), '123'.encode())
    else:
        v3 = (type('a,b,,c').__name__ in chr(20013))
v4 = round((1e10 ** 0.5), 1)
v5 = -1
v6 = b'abc'
v7 = (7 >= v5)
print(b'abc', (v6 + v6).strip())
if True:
    for i8 in range(3):
        try:
            print(tuple('{} {}'), (255 / i8), sep='|')
            print({12345678901234567890: (dict(zip([[] for c10 in range(1, 4)], [[1], [2, 3]])) | {'a': 1}), 'a,b,,c': [(v5 & v5)]}, v4, tuple(('%G' % 'a,b,,c')))
        except IndexError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        else:
            v11 = (v5 + hash(7))
    else:
        i8 = -1
    print([5], v7, end='.\n')
v12 = f'<{[5]!r:q}>'
v13 = [0, 'x', None, 1.5]
def f14(*rest):
    v15 = (type(('%g' % format(7, '010.2f'))).__name__ in (('{0}-{1!r}-{0:>6}'.format(1, 0.0) + ('tab\tnew\nline' * 2)) if ((1000 < 7) != '%s and %d') else '123'.replace('é中', '123').join([5])))
    print([0, 'x', None, 1.5])
    return ((((3 | -1) if ("it's" > 'a') else ~1000) & (2 * (255 ^ -1))) >> 1)
try:
    class C16:
        k = 1000
        def __init__(self, x=1):
            self.x = x
        def __repr__(self):
            return 'R%s' % (self.x,)
        def __str__(self):
            return ('Hello, World'.ljust(5, '*') if f'<{x!r:c}>'.islower() else format(x, ','))
        def m(self, x):
            return (x, chr(97).strip(format(float(True), 'e')))
    o17 = C16(0)
    try:
        print(o17.x)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(list(o17))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(isinstance(o17, C16))
    except Exception as e:
        print(type(e).__name__, e)
    v18 = "it's"
except AttributeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    v13[2] = ['a', 'b']
print('v5', v5)
print('v4', v4)
print('v12', v12)
print('v13', v13)
print('v7', v7)
print('v6', v6)
'''),
    (56, r'''
v1 = round(1e10)
v2 = set()
print(({c3 * 7 % 31 for c3 in range(0)} & {44, 6}), ((('%s and %d' if False else 'ÄÖß').encode() + bytes(list(range(1, 5)))) + b''.upper().hex().title()), ({} | {**(dict.fromkeys('123', v1) | dict(zip([5], [3, 1, 2]))), '-4.5': isinstance(False, object)}))
for i4 in range(3):
    for i6 in ([[1], [2, 3]] * 3)[:9]:
        try:
            v8 = {**dict(zip(list([0, 'x', None, 1.5])[-2::1], [{'b': 2, 'a': 1} for c7 in range(1, 4) if True])), f'<{i6!s:08b}>': v1}
            v9 = (round((round(1e-7, 0) + 1.5), 1) < (1e300 // 'a'.split(',').index(12345678901234567890)))
        except Exception as e:
            print(type(e).__name__, e)
        else:
            def f10(p11):
                print({5})
                return ('%-6s|' % ('a', b'a,b'[0::].title()[-2:1]))
        finally:
            v1 //= 12345678901234567890
        v12 = (1e10 // (1000 % len(b'')))
        if (not 'a,b,,c'.join([[1], [2, 3]]).join(list(range(5, 0, -2)))): break
        print(i6)
    else:
        w13 = 4
        while w13 > 0:
            w13 -= 1
            v14 = False
print((len('ÄÖß') / (len(v2) * v1)))
def f15(*rest):
    for y in range(3):
        yield ((len([{5} for c16 in (0, 1)]) % (12345678901234567890 % 3)) / round(((1e16 - 0) / (1e16 % 7))))
    return f10(int(f'<{3!a:.3g}>'))
print(list(f15()))
v17 = v2
print(((((-2.25 % v1) // abs(3.14159)) - 1.5) % [].index(((v1 << 0) * v1))))
if (list(filter(bool, list({255: (1, 2) for c18 in range(2)}.items()))) > list(filter(None, list(range(0, 10, 3))))):
    def f19(p20):
        v21 = (('%-6s|' % 1e10).partition(('a' * 3)[-2:3:2]) >= tuple(type(1000).__name__)[1:4:0])
        try:
            print((p20 ** 5), sep='|')
        except Exception as e:
            print(type(e).__name__, e)
        return p20
else:
    v22 = [3, 1, 2]
v23 = v1
if any([1, 2, 3][-2:100:2]):
    w24 = 1
    while w24 > 0:
        w24 -= 1
        print(int(0))
    try:
        print('{0}-{1!r}-{0:>6}'.format((-(2**63) ^ [0, 'x', None, 1.5]), list(enumerate([[1], [2, 3]], -1))).zfill(1).removesuffix('abc'.removeprefix('é中')[1:][0:1:1]), (set(range(0)) ^ v17))
        v25 = f'<{3!s:5}>'.replace(set(range(3)).rjust(-1, '*'), ('%c' % format(1, '08b')[len([[1], [2, 3]][-1:4:])]))
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        for i26 in range(3):
            v27 = '123'.encode()
elif True:
    print(dict().setdefault(f'<{[]!a:E}>', v1))
else:
    try:
        for i29 in range(3):
            v31, *v32 = list(range(-2, 3))
            print(v31, v32)
        if (not abs(v23)):
            v33 = round(float('inf'), -1)
        elif True:
            v23 = v23
        else:
            print('é中')
    except Exception as e:
        print(type(e).__name__, e)
print('v1', v1)
print('v23', v23)
print('v2', v2)
print('v17', v17)
'''),
    (57, r'''
print(((1,) + ('Hello, World'.lower() if True else '%s and %d'.zfill(3)).rpartition('a')) == ((tuple({(1, 2): 3}) + ((1, 2), 3)) + ())[:-1:1])
try:
    def f1(p2):
        return (p2 not in set(range(3)))
        del [][len(list(reversed([[1], [2, 3]])))]
        return b'abc'
    v3 = any(list(({'b': 2, 'a': 1} | {(1, 2): 3}).keys()))
except Exception as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
v5 = pow((min([['a', 'b'] for c4 in (0, 1)]) if all(([5] * 0)) else (2**31)), 2, 1)
w6 = 3
while w6 > 0:
    w6 -= 1
    v7 = tuple('a')
v8, v9 = list(map(float, list(enumerate('', 1))))
print(v8, v9)
v10 = round(abs(float(((2**31) << 0))), -1)
for i11 in [0, 'x', None, 1.5][:9]:
    for i12 in range(3):
        v14 = {c13 * 7 % 31 for c13 in range(1)}
    print(v5, "it's")
    if any([(0.1 // 3) for c15 in range(1, 4)]): break
    print(i11)
print('v5', v5)
print('v10', v10)
'''),
    (58, r'''
if chr(0).isdigit():
    if (round((123456789.123 / (123456789.123 * (10**20)))) in tuple({'a': 1})):
        if ((1 - list({'k': [1, 2]}.keys())[len(list(zip([0, 'x', None, 1.5], 5e-324)))]) < -5 <= -(2**63)):
            print(abs(0.0), {'a': 1}, True)
        elif ('x=1;y=2' * -1)[-2]:
            print(abs((float('MiXeD cAsE'.isdigit()) * ((1.5 - 1000) ** 0))), ((dict.fromkeys(list(filter(bool, [0, 'x', None, 1.5])), (-(2**63) // 2)), divmod(ord('ÄÖß'[len([[1], [2, 3]])]), (-5 ** 1))) or tuple([3, 1, 2])), [b'' for c1 in [5, 6] if any(list(reversed(())))], sep='|')
    v2 = 123456789.123
w3 = 2
while w3 > 0:
    w3 -= 1
    print(True, ((chr(0), {1, 2, 3}.encode())[1:-1] + divmod(divmod(12345678901234567890, 12345678901234567890)[1], int('-4.5'))[:1:-2]), bytes(['{} {}'.partition('-4.5') for c4 in [5, 6]]))
v5 = f'<{2!r:8.3f}>'.partition('  pad ')
v6 = [1, 2, 3]
v7, *v8 = (7, 1e16)
print(v7, v8)
print((list(reversed(tuple({c9: 1e16 for c9 in range(0)}))) >= v6), {'k': [1, 2]})
print('v6', v6)
print('v5', v5)
'''),
    (59, r'''
v1 = {1: 'x', 2: 'y'}
v2 = ((7 < divmod(12345678901234567890, int(True))[1] <= (10**20)) or list(zip([(10 >> 64), (False and (1,))], tuple({((1, 2), 3): 1e-7, 0: 'é中', 'é中': {5}}))))
print(v1[f'<{0.1!s:_}>'])
try:
    def f3(*rest):
        v4 = 7
        v5 = dict.fromkeys(sorted(([0, 'x', None, 1.5] * 2), key=lambda q: -q), -5)
        return dict.fromkeys(type((b'a,b' + b'a,b')[0:-1]).__name__, v4)
        return pow(min([{1, 8, 16} for c6 in (0, 1) if True]), 2, 1)
except Exception as e:
    print(type(e).__name__, e)
w7 = 3
while w7 > 0:
    w7 -= 1
    v8 = [3, 1, 2]
v10 = list(map(lambda q: q * 2, ([{5} for c9 in range(1, 4) if False] + list([]))))
class C11:
    k = -(2**63)
    def __init__(self, x=1):
        self.x = x
    def __hash__(self):
        return 7
    def __repr__(self):
        return 'R%s' % (self.x,)
    def __iter__(self):
        return iter([1, 2])
    def __format__(self, x):
        return 'F' + x
    def m(self, x):
        return set()
o12 = C11()
try:
    print(C11(1, 2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o12.m(2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o12.p)
except Exception as e:
    print(type(e).__name__, e)
print('v10', v10)
print('v1', v1)
print('v2', v2)
'''),
    (60, r'''
print(3, ((1, 2), 3)[5:4], ({34} ^ {38, 19, 23}), end='.\n')
for i1 in range(2, 8, 3):
    v2 = {}
    if False:
        def f3(p4, p5=7):
            for y in range(1):
                yield (tuple('{0}-{1!r}-{0:>6}'.format({5}, [[1], [2, 3]]))[-2:-1] + p4)
            return p5
        print(list(f3(int('0b101', 8), i1)))
        v6 = (format((i1 / 1e300), 'c').partition('x=1;y=2') > ({'a': 1}.get('abc', 12345678901234567890), (1e10 // 255))[1:-1])
    else:
        v7 = 'aXbXc'[-1].join('tab\tnew\nline'[len([3, 1, 2])].split('X')[10::])
    if (i1 < i1 <= (10**20)): continue
    print(i1)
else:
    v8 = (i1 > '123'.lstrip('x=1;y=2').split(',').count(((2**31) // i1)))
v9, v10 = tuple(format((isinstance(b'', list) and bytes([0, 'x', None, 1.5])), 'c'))
print(v9, v10)
print(b''.title()[0:4:-2], (2 < int('é中'.title())), list(dict.fromkeys([b'' for c11 in [5, 6] if False], +255).items()), sep='|')
'''),
    (61, r'''
v1 = divmod(1e300, (((12345678901234567890 << 1) * (-1 * 7))).conjugate())
print(dict()[ord('tab\tnew\nline'[3])])
def f4():
    for i5 in range(2, 8, 3):
        v6 = i5
        v7 = i5
    try:
        print((({5} | {9, 9, 37, 39}) & {c8 * 7 % 31 for c8 in range(7)}))
        print(chr(65))
    except Exception as e:
        print(type(e).__name__, e)
    return (chr(233).ljust(-1, '*') * 2)[2]
print('a'[len([5])])
v10 = b'\x00\xff'
print(dict().setdefault('abc', hash((1.5, (2,)))))
try:
    print(isinstance({c11: round(123456789.123) for c11 in range(2)}, object))
except Exception as e:
    print(type(e).__name__, e)
else:
    w12 = 4
    while w12 > 0:
        w12 -= 1
        def f13(p14, p15):
            for y in range(2):
                yield ({(len({(1, 2): 3}) ** 3): 'Hello, World' for c16 in range(1)} | dict.fromkeys(repr((b'abc' + b'a,b')), min(''.split(None, 1))))
            return 12345678901234567890
        print(list(f13(-(2**63), 0)))
finally:
    v17 = chr(0).split()
print((sorted(('Hello, World', frozenset({2, 4})), reverse=True).index(divmod((10 % 3), [].count(-1))[0]) << 0))
print('v1', v1)
print('v10', v10)
'''),
    (62, r'''
print(10, 1e16, '{0}-{1!r}-{0:>6}'.format((7 * -5), (10 / (10**20))).encode()[-2:3])
try:
    for i1 in format(isinstance(('123' + [*[3, 1, 2], *((1, 2), 3)]), object), '#.3g'):
        if all([]):
            def f3(p4, p5):
                print(tuple(ascii(('%i' % -5).split('X'))))
                print(False)
                print({1, 2, 3})
                return 'x=1;y=2'.encode()
            print(b''[2:3:-1].strip())
    v6 = divmod(1e16, max([*['a', 'b'], *(0.1, '%s and %d')]))
except OverflowError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    try:
        v7 = bin(({1: 'x', 2: 'y'} | {**{}, 'a': 10}).get(format(float(-(2**63)), ' '), hash(1.5)))
    except TypeError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
print(bytes([0, 'x', None, 1.5]).hex())
if ((divmod((-(2**63) ^ -(2**63)), 7)[1] if True else ((10**20) if False else round(2.5))) in {'a': 1}):
    [].clear()
elif bytes(list(filter(bool, list(map(bool, [[1], [2, 3]]))))):
    for i9 in range(2, 8, 3):
        print(list(dict()), len(dict()))
        i9 %= (dict.fromkeys(divmod(1e300, i9), pow((2**31), 0, -5)).get(chr(20013), i9) if (False or b'\x00\xff'.strip()) else i9)
    else:
        v11 = dict.fromkeys(['a', 'b'], int('0b101', 36))
else:
    try:
        v12 = {**{}, 'Hello, World': 2}
        v13 = {(1, 2): (not b'\x00\xff'.hex().decode()), ~list(filter(lambda q: q > 1, [[1], [2, 3]]))[len(list('tab\tnew\nline'))]: v12}
    except LookupError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
w14 = 2
while w14 > 0:
    w14 -= 1
    print(chr(0)[0:4].partition(('%.1s' % (int('MiXeD cAsE'), (123456789.123 ** 0))).join([True for c15 in range(1, 4) if True])), ord('  pad '[len([1, 2, 3])]))
w16 = 3
while w16 > 0:
    w16 -= 1
    v17 = (len((list(zip(['a', 'b'], ['a', 'b'])) * 2)) / [0, 'x', None, 1.5].index(list(range(-2, 3))[5]))
v18 = (set(range(0)) | {44})
v19, v20 = [5]
print(v19, v20)
v21 = round((bytes([5]) ** -1), -1)
v22 = (b'abc' + bytes(([3, 1, 2] + [1, 2, 3])).strip())
print('v21', v21)
print('v18', v18)
print('v22', v22)
'''),
    (63, r'''
v1 = (float(((2**31) ^ (2**31))) * -1)
for i2 in ():
    def f4(p5, p6, *rest):
        for y in range(1):
            yield bin(p6)
        return p5
    print(list(f4((12345678901234567890 % 3), (0 & i2))))
    print([] == (b'a,b' + b'').strip())
print([{42, 53, 57, 8} for c7 in (0, 1)], v1, {28, 48, 30, 12, 2})
print([].pop(5))
print(f'<{-0.0!a:#x}>'.replace(f'<{(1,)!r:G}>', format(round(v1, 1), 'c')), -(3.14159 / round(v1)))
print([5])
print(ascii(list(zip([0, 'x', None, 1.5], (1,)))), ((b'\x00\xff' + b'\x00\xff'), round(-v1, -1))[10:3:-2], sep='|')
print('v1', v1)
'''),
    (64, r'''
print([[1], [2, 3]])
v1 = -(('-4.5'.index('Hello, World') / (-5 if False else 1000)) + (2**31))
print((((b'abc' + b'a,b') + b'a,b').title(), divmod((len(()) - int(0)), 2)[0]))
print(round(round(v1, 0)))
try:
    if ('ÄÖß' in '%s and %d'):
        v2 = (list(range(5, 0, -2)) * 0)
    elif ((10**20) if any([]) else format('abc', 'g').find(format(ord('{} {}'[1]), 'E'))):
        for i3 in tuple(dict.fromkeys(divmod(+3, b'\x00\xff'[1::2]), 1)):
            print(divmod(i3, [5].index([][len(([1, 2, 3] * 2))])), (True or ([0, 'x', None, 1.5], abs(v1))))
            v4 = (('a', 1.5) + divmod(i3, int('077', 0)))
            if (['a', 'b'] >= list(reversed(list(reversed([True, 12345678901234567890, i3]))))): continue
            print(i3)
    else:
        v5 = v1
except Exception as e:
    print(type(e).__name__, e)
w6 = 4
while w6 > 0:
    w6 -= 1
    if isinstance(-5, (int, float)):
        v1 *= format((('  pad ' + '  pad ').rfind(['a', 'b'].join([0, 'x', None, 1.5])) ** 5), ',.2f')
v7 = {35}
print('v1', v1)
print('v7', v7)
'''),
    (65, r'''
v1, *v2 = (('a', 1.5) + ((1, 2), 3))[5:3]
print(v1, v2)
v3 = ('%X' % '%s and %d')
w4 = 1
while w4 > 0:
    w4 -= 1
    try:
        def f5(p6, p7, *rest):
            v8 = {1, 2, 3}
            try:
                print(v8)
                print(dict.fromkeys([int('12', 10)], round(float(abs(1)))))
            except Exception as e:
                print(type(e).__name__, e)
            return (10**20)
        if (format(0.0, '05').join([[1], [2, 3]]).strip() in f'<{3:=+8}>'):
            if ((v3 if (not bytes([[1], [2, 3]])) else [['a', 'b'] for c9 in range(1, 4)].index(pow(10, 2, 1))) not in [[1], [2, 3]]):
                print(v3)
            else:
                print((round(float((() > ((1, 2), 3)))) in {c10: (round(float('nan'), 1) // pow(c10, 2, 1)) for c10 in range(1)}))
        elif 1e10:
            def f11(p12=0):
                for y in range(3):
                    yield tuple([])
                return p12
            print(list(f11((1000).conjugate())))
    except LookupError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
v13 = (list({'a': 1}.items()), v3)
print(v3, (b'\x00\xff' + v3[-1].encode()), 'a', sep='|')
if (v3 in f'<{3:<<6}>'):
    v14 = int('077', 2)
print('v3', v3)
print('v13', v13)
'''),
    (66, r'''
def f1(p2, p3):
    dict()['a,b,,c'.replace('123', ('{0}-{1!r}-{0:>6}'.format(p3, (7 in ('a', 1.5))) + 'aXbXc'))] = (p2 < -1 <= p2)
    v4 = ({(1, 2): 3} + tuple(['a', 'b']))
    for i5 in '  pad ':
        for i6 in v4:
            print(-5)
            return dict(zip([(int('0b101', 10) - p3), -0.0, (({5} & frozenset({2, 4})) & set())], 'tab\tnew\nline'.split(None, 1)))
            if isinstance(dict.fromkeys(divmod((0.1 // i6), {'b': 2, 'a': 1}.get('%s and %d', 12345678901234567890)), pow(hash(1e-7), 0, 10)), (int, float)): continue
            print(i6)
        else:
            w7 = 2
            while w7 > 0:
                w7 -= 1
                print((v4 + (() + v4)))
        if False: continue
        print(i5)
    return '{0}-{1!r}-{0:>6}'.format(p2, 2.5).replace(format(1e-7, 'n').replace('x=1;y=2', 'ÄÖß'), ('%X' % (p3 | p3))).rjust(-2, '*')
raise ValueError({c9 * 7 % 31 for c9 in range(3)})
v10 = b'abc'
v11 = ('%G' % (('Hello, World'.rstrip() * -1).replace('Hello, World', f'<{0.1!a:n}>'), True))
def f12(p13=7):
    print(p13)
    v14 = 'a,b,,c'
    for i15 in range(3):
        raise TypeError(len(v14.partition(('%.2f' % ((1, 2), 3)).lstrip('123'))))
        v16 = isinstance(v14.encode(), (int, float))
    return p13
print(v10)
print('v11', v11)
print('v10', v10)
'''),
    (67, r'''
v1, *v2 = (((b'abc' + b'') + b'a,b'), tuple([0, 'x', None, 1.5]))[-1:100:]
print(v1, v2)
v3 = ((1, 2), 3)
v4 = {**{'k': [1, 2]}, (f'<{1e16!s:#b}>' + ''): ((v3 + v3) % -1)}
if 'x=1;y=2':
    v5 = 10
v6 = ({''.zfill(0): (b''.hex() + chr(97))} | v4)
print(f'<{3!r:.2f}>'.partition(('%e' % ('', 'Hello, World'[len(['a', 'b'])].encode()))), [divmod((int(float('nan')) & round(1e300)), max(list(enumerate([3, 1, 2], -1))))[0]], 'ÄÖß'.strip('x=1;y=2'), end='.\n')
v7 = 2.5
v8 = hash(3)
if (((format(False, ',') * 0) <= list(zip(list(reversed([0, 'x', None, 1.5])), list(enumerate(['a', 'b'], 1))))) or 'a'.partition('{} {:>5} {0}'.format(v6, (v8 ^ (2**31))))):
    for i9 in tuple((['a', 'b'] + list(zip(list(reversed([3, 1, 2])), '{} {}'.replace('ÄÖß', 'aXbXc'))))):
        if all(list('a,b,,c'[5:1:-1].center(-2, '*'))):
            def f10():
                print(bytes([3, 1, 2])[-2:])
                print([])
                print(('a', 1.5))
                return [1, 2, 3].count((hash(1000) ** 2))
            w11 = 3
            while w11 > 0:
                w11 -= 1
                print(i9)
        elif 'x=1;y=2':
            v12 = False
        if (('%a' % format(v7, '.0f')[-2]) in round((v7 / v4), 0)[5:]): continue
        print(i9)
elif any([sorted({5}) for c13 in range(1, 4)]):
    print(list(v4), len(v4))
else:
    try:
        try:
            v3 = ('a,b,,c'.casefold() + 'a').partition('%s and %d')[-1:3]
        except ValueError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            print((({(1, 2): 3} | [*[], *v3]) | {('%5s' % 'é中').index('Hello, World'.join([3, 1, 2])): ([] * 2) for c15 in range(2)}), (('%d' % format(v7, 'g')).partition('é中') == divmod(v7, {}.get("it's".center(3, '*'), v8))), end='.\n')
    except Exception as e:
        print(type(e).__name__, e)
print('v8', v8)
print('v7', v7)
print('v3', v3)
print('v4', v4)
print('v6', v6)
'''),
    (68, r'''
print({(1, 2): 3})
v1 = -0.0
class C2:
    k = (10**20)
    def __init__(self, x=1):
        self.x = x
    def __len__(self):
        return self.x
    def __call__(self, x):
        return dict.fromkeys((1, 2), x)
    def __iter__(self):
        return iter([1, 2])
    def m(self, x):
        return True
    def __repr__(self):
        return 'C2'
o4 = C2(5)
try:
    print(sorted([o4, o4]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(f'{o4:>4}')
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o4.p)
except Exception as e:
    print(type(e).__name__, e)
class C5:
    def __init__(self, x=1):
        self.x = x
    def __format__(self, x):
        return 'F' + x
    def __contains__(self, x):
        return [x, x]
    def __call__(self, x):
        return dict(zip([0, 'x', None, 1.5], [*list(filter(lambda q: q > 1, [])), *((1, 2), 3)]))
    def m(self, x):
        return ((1, 2), 3)[:100]
    def __repr__(self):
        return 'C5'
o6 = C5(0)
try:
    print(o6.x)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o6.p)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o6(2))
except Exception as e:
    print(type(e).__name__, e)
print('v1', v1)
'''),
    (69, r'''
if True:
    print((pow(round((2.5 + 7)), 2, 10) >= 255))
    v2 = bytes([(True + ()) for c1 in [5, 6]])
else:
    class C3:
        k = -(2**63)
        def __init__(self, x=1):
            self.x = x
        def __radd__(self, x):
            return x
        def __bool__(self):
            return False
        def __str__(self):
            return 'é中'
        def __getitem__(self, x):
            return [10, 20, 30][x]
        @property
        def p(self):
            return ({} | {'a': 1})
        def m(self, x):
            return format('aXbXc', '+.2f')
        def __repr__(self):
            return 'C3'
    o4 = C3(2)
    try:
        print(bool(o4))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o4(2))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o4.x)
    except Exception as e:
        print(type(e).__name__, e)
try:
    print((({(1, 2): 3} / ((1000 << 0) | '-4.5'.join([3, 1, 2]))) * ([{} for c5 in range(1, 4) if True] * 0).count((round(123456789.123) if (('a', 1.5), True) else ord('tab\tnew\nline'[5])))))
except Exception as e:
    print(type(e).__name__, e)
else:
    print(format(float('a'), ','))
print(dict().popitem())
v8 = ((abs(float(False)) ** 0) / float(('%x' % abs(1.5))))
if ((3, 2, 1) != (1, 2)):
    print(list(dict()), len(dict()))
    def f9(p10):
        return tuple({'a': 1})
        print([].pop(3))
        [].insert(-1, p10)
        return -(2**63)
else:
    print(list(dict()), len(dict()))
print('v8', v8)
'''),
    (70, r'''
for i1 in ('%+d' % '%s and %d'.ljust(2, '*')):
    print(list(dict()), len(dict()))
    i1 //= i1
else:
    i1 -= (i1 + (i1 << 64))
print({round(float(c5)): set(range(3)) for c5 in range(3)}, (0 - (((10**20) % 2) & ((10**20) | 'x=1;y=2'.find('abc')))), set(), sep='|')
v6 = +(+(-5 / (2**31)) / abs(round(-0.0)))
def f7(p8, p9):
    for i10 in ('a', 1.5):
        print({} == b'')
    v12 = dict(zip(((list(filter(None, [])) + list(filter(lambda q: q > 1, ['a', 'b']))) + [5]), [*[frozenset({2, 4}) for c11 in range(3)], *divmod(1.5, p8)]))
    v13 = (0 & (2**31))
    return (10 ^ 0)
raise KeyError({c14 * 7 % 31 for c14 in range(5)})
print('v6', v6)
'''),
    (71, r'''
v1 = {**{'a': 1}, ('ÄÖß' + format(1000, '*^9'))[5:100:1]: ((int('abc') + ~(10**20))).numerator}
v2, v3 = [7, list(reversed(0.1)), sorted({5}).count(round((3.14159 / 1)))]
print(v2, v3)
w4 = 1
while w4 > 0:
    w4 -= 1
    v5 = any('tab\tnew\nline'.split(None, 1))
v6 = {21, 7, 41}
v7 = int(1e-7)
v8 = (len(tuple('MiXeD cAsE')) ** 2)
class C9:
    k = 7
    def __init__(self, x=1):
        self.x = x
    def __neg__(self):
        return -self.x
    @property
    def p(self):
        return []
    def m(self, x):
        return divmod(+pow(-(2**63), 2, 1), 2)
    def __repr__(self):
        return 'C9'
o11 = C9(5)
try:
    print(str(o11))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(-o11)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o11.x)
except Exception as e:
    print(type(e).__name__, e)
print(v1.pop('abc'[5:3], None))
v13 = (not b'abc'.upper())
def f14():
    print({'a': 1})
    return 1
print('v7', v7)
print('v8', v8)
print('v13', v13)
print('v1', v1)
print('v6', v6)
'''),
    (72, r'''
for i1 in range(3):
    try:
        try:
            if (abs(i1) in (set(range(3)) ^ set(range(5, 20, 4)))):
                print('abc'.rstrip())
            elif (dict(zip([*(float('nan') + 255), *()], list(enumerate(('%05d' % 1.5), -1)))) | ({**{**{}, 'abc': (10**20)}, 'MiXeD cAsE': (-1 ^ i1)} | {**{**{(1, 2): 3}, 'x=1;y=2': -(2**63)}, '123': (1000).bit_length()})):
                print(True)
        except ZeroDivisionError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            def f3():
                print(abs(0.0))
                print({**{1: 'x', 2: 'y'}, '{} {}': sorted(dict.fromkeys((1,), 10), key=str)[5]})
                print({5})
                return ('123'.zfill(-2) + 'a').encode()[-1:]
        if (tuple({'k': [1, 2]}) >= (1, 2)):
            print(dict()[(('%5s' % float((not False))) < 'ÄÖß')])
            try:
                print(0.1)
                print(set(range(0)))
            except Exception as e:
                print(type(e).__name__, e)
        elif (+(+5e-324 - -1) - i1):
            try:
                print({1, 8, 16})
                print((float((i1 >> 1)) * abs(1e300)))
            except OverflowError as e:
                print(type(e).__name__, e)
            except Exception as e:
                print(type(e).__name__, e)
            finally:
                print("it's")
        else:
            w4 = 4
            while w4 > 0:
                w4 -= 1
                print(set())
    except Exception as e:
        print(type(e).__name__, e)
    v5 = type(-float(0)).__name__.encode()
try:
    class C6:
        k = 1000
        def __init__(self, x=1):
            self.x = x
        def __len__(self):
            return self.x
        def __eq__(self, x):
            return self.x == getattr(x, 'x', x)
        @property
        def p(self):
            return {}
        def m(self, x):
            return ((b'\x00\xff' + bytes([5])) + bytes(([3, 1, 2] * 2))).strip()
        def __repr__(self):
            return 'C6'
    o7 = C6(5)
    try:
        print(2 in o7)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(f'{o7:>4}')
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(C6(1, 2))
    except Exception as e:
        print(type(e).__name__, e)
    v8 = (pow(((1 + -5) * -5), 2, 10) << 3)
except ArithmeticError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
v9 = 1
print(abs((('' * 0) if (float('inf') <= float('inf')) else ('%05d' % '  pad ')).encode()), {c10: c10 for c10 in range(1)}, (1e10 ** 0))
try:
    try:
        v11 = format((not (round(2.5, -1) % (3.14159 / 5e-324))), '.1e')
        def f12(p13, p14):
            for y in range(1):
                yield 123456789.123
            return 7
        print(list(f12(v9, (v9 >> 1))))
    except ArithmeticError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        class C15:
            k = 1000
            def __init__(self, x=1):
                self.x = x
            def __call__(self, x):
                return list(filter(bool, list(enumerate(f'<{255!s:.0f}>'[10:100], -1))))
            def __str__(self):
                return '123'
            def m(self, x):
                return ((1e300 // -5) ** 2)
            def __repr__(self):
                return 'C15'
        o16 = C15()
        try:
            print(o16[1])
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o16.x)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o16.x)
        except Exception as e:
            print(type(e).__name__, e)
    w17 = 2
    while w17 > 0:
        w17 -= 1
        print((1,))
except Exception as e:
    print(type(e).__name__, e)
finally:
    print({**{'a': 1}, bin((((2**31) if False else 7) % v9)): 0}, (1, 2), sep='|')
print([].pop(5))
try:
    v18 = (v9 * divmod(v9, v9)[0])
    try:
        print([1, 2, 3])
        print({'b': 2, 'a': 1})
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        print({'a': 1})
except Exception as e:
    print(type(e).__name__, e)
print(-5)
print('%s and %d'.partition('aXbXc'))
print('v9', v9)
'''),
    (73, r'''
for i1 in range(2, 8, 3):
    for i2 in list(map(len, list(enumerate([*[0, 'x', None, 1.5], *()], 0))))[:9]:
        print(tuple(f'<{3!s:E}>'), [[] for c3 in range(3)])
    v4 = (1, 2)
else:
    print({c5 * 7 % 31 for c5 in range(2)})
try:
    v6 = {(1, 2): 3}
    try:
        v7 = bytes([[1], [2, 3]])[-1:100]
        v8 = v6
    except Exception as e:
        print(type(e).__name__, e)
except IndexError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    try:
        v9 = (set(range(3)) | {2, 26, 35, 13})
    except Exception as e:
        print(type(e).__name__, e)
for i10 in tuple(('%5d' % (('a', 1.5), 'x=1;y=2'.rpartition(format(3, ''))))):
    print([i10], ((list(map(str, [{1, 8, 16} for c11 in (0, 1)])), (1, 2)) <= (1, 2)), sep='|')
    print(set(), {43, 6, 17, 13, 55}, set(range(5, 20, 4)), end='.\n')
v12 = (repr(123456789.123) + ('%5s' % float(10)).encode())
print('v12', v12)
'''),
    (74, r'''
for i1 in (divmod([['a', 'b'] for c2 in range(3) if False][3], (~(10**20)).numerator) + divmod(round(2.5, -1), 255)):
    try:
        v3 = b'abc'
    except Exception as e:
        print(type(e).__name__, e)
    def f4(p5):
        v6 = all([][-2:4])
        return set(range(3))
if ((-1 in {(1, 2): 3}) and b''[5:4][10:100:2]):
    print(('%r' % ('%.1s' % '')))
    def f7(p8):
        return b'a,b'
        w9 = 1
        while w9 > 0:
            w9 -= 1
            try:
                print(('-4.5' in ('%X' % ({c10 * 7 % 31 for c10 in range(2)}, 'a,b,,c'))))
                print(type(({5} - {c11 * 7 % 31 for c11 in range(6)})).__name__)
            except KeyError as e:
                print(type(e).__name__, e)
            except Exception as e:
                print(type(e).__name__, e)
            finally:
                print(round(round((2.5 // 1e16), 1), 0))
        return ((p8 & (((10**20) >> 64)).bit_count()) + p8)
else:
    if ('MiXeD cAsE'.rpartition(str(({1, 8, 16} ^ {1, 8, 16}))) < divmod(5e-324, hash((2**31)))):
        def f12(p13):
            if (((int(1.5) ^ p13) - int('0b101', 0)) < '{} {}'.find('Hello, World') <= +((p13 - p13) - p13)):
                print((format(format(1, '.1e'), '#x') if False else ''[0:1]).isspace())
            elif bytes(list(({'k': [1, 2]} | {3: (3, 2, 1) for c14 in range(2)}))):
                print((3.14159 // ((round(0.0, 2) * p13) ** -1)))
            else:
                print((set(range(5, 20, 4)) | set(range(5, 20, 4))))
            if ('%.2f' % ('%5s' % float(False))).isalnum():
                print(max('x=1;y=2'.split('X')))
                print((b'\x00\xff' + divmod(pow(f4(2), 2, 1), ord('ÄÖß'[2]))))
            elif str((((float('inf') % p13) ** 2) ** -1)):
                print('123')
            else:
                print(b'abc'[2:100].upper())
            if (((1, 2), 3) < (('  pad ' > 'ÄÖß'.removesuffix('ÄÖß')), ())):
                print(format((7 ** 2), '<5'))
                print(p13)
            return (1).conjugate()
        print((sorted({13, 30, 56, 9, 30}).count((0 ^ int('zz', 0))) << 3))
    else:
        v15 = dict.fromkeys("it's"[-2].join([[1], [2, 3]]), (-(-(2**63)).bit_length() << 0))
v16, v17 = ascii(ord("it's"[2]))
print(v16, v17)
print(list({1: 'x', 2: 'y'}.keys()), {**{pow(2, 2, -5): (), (tuple('123') + divmod(-2.25, 1000)): 1000, sum([]): set()}, format(~(0.1 // 0), '.2'): divmod((int('0b101', 16) // (-(2**63) - 255)), 7)[0]}, sep='|')
print(True)
v18 = {}
print('v18', v18)
'''),
    (75, r'''
v1 = ('{0}-{1!r}-{0:>6}'.format(2.index(255), ('a,b,,c' != f'<{2.5:>8}>')) + type(()).__name__.join((['a', 'b'] * 2)).replace('', format(len(b''), '05')))
for i2 in range(2, 8, 3):
    print([3, 1, 2])
    print((divmod(float(('MiXeD cAsE' in '%s and %d')), (-(10**20) if (0.1 < [[1], [2, 3]]) else ((10**20) if False else 2))), sorted(format(abs(-2.25), '#x'))), sep='|')
    if True: break
    print(i2)
for i4 in range(3):
    for i5 in range(2, 8, 3):
        if ((1e16 + ((10**20) * int('12', 10))) >= (i4 / len(list({'b': 2, 'a': 1}.keys())))):
            v6 = tuple('a,b,,c')
            v7 = ('%X' % (pow(i4, 2, 7), sorted({5}).count('é中'.rfind(v1))))
        else:
            for i8 in [*list(filter(lambda q: q > 1, [])), *divmod(i4, (i5 << 0))][:9]:
                print(float(i5))
                print(v1)
        v10 = (('MiXeD cAsE'.encode()[1:4] + b'abc') + b'abc'[:-1:1][0:3:-1])
    if (not i4): break
    print(i4)
else:
    print(i4, sep='|')
v11 = round(float('inf'))
print('v11', v11)
print('v1', v1)
'''),
    (76, r'''
v1 = '{0}-{1!r}-{0:>6}'.format(((-(2**63) & float('nan')) + abs(2)), divmod(-2.25, (2**31))[10:3]).encode()
v3 = {**({c2: (1, 2) for c2 in range(0)} | {'k': [1, 2]}), 'abc': hash(2)}
print(abs((('%#x' % 1).find('123') if (not hex(3)) else (2**31))))
print(any([*[3, 1, 2], *(('a', 1.5) + ((1, 2), 3))[-2:-1]]), end='.\n')
[].sort()
print(False, set(), sep='|')
v5, *v6 = [{1, 2, 3}]
print(v5, v6)
v7 = True
if v7:
    class C8:
        def __init__(self, x=1):
            self.x = x
        def __getitem__(self, x):
            return [10, 20, 30][x]
        def m(self, x):
            return []
        def __repr__(self):
            return 'C8'
    o10 = C8(5)
    try:
        print(o10.zz)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(sorted([o10, o10]))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o10.m(2))
    except Exception as e:
        print(type(e).__name__, e)
    v11 = (v1 + b'')
print('v3', v3)
print('v7', v7)
print('v1', v1)
'''),
    (77, r'''
for i1 in (ascii({1, 2, 3}).removesuffix('tab\tnew\nline') if (0 in ('a', 1.5)) else '{0}-{1!r}-{0:>6}'.format((sum([3, 1, 2]) << 64), {0, 24, 3, 2})):
    print({c2: set(range(0)) for c2 in range(2)}, False, b'a,b'[:-1][-2:100], sep='|')
    v3 = tuple(dict(zip(list(range(0, 10, 3)), (list(zip([1, 2, 3], [[1], [2, 3]])) + [5]))))
try:
    if False:
        v4, v5 = list(reversed(chr(97)))
        print(v4, v5)
    else:
        print('Hello, World'.lower(), {1: 'x', 2: 'y'})
except Exception as e:
    print(type(e).__name__, e)
else:
    raise ValueError(round(3.14159))
finally:
    v6 = ((1, 2), 3)
v7 = dict(zip([5], [5][1:4]))
v8 = (f'<{-(2**63)!r:.0f}>'.ljust(-2, '*') < 1000 <= (((-1 - (2**31)) & [][2]) ** 0))
def f9(p10, p11, *rest):
    return p11
    v12 = (f'<{3!s:b}>' > ('%a' % (divmod((1.5 ** 0), -2), [3, 1, 2])))
    print(0.1 == bytes([1, 2, 3]))
    return p11
print(False, end='.\n')
print(v7[v7])
print('v7', v7)
print('v8', v8)
'''),
    (78, r'''
try:
    v1 = {(1, 2): 3}
    v2 = (((2**31) | +round(1e300)) ** 3)
except Exception as e:
    print(type(e).__name__, e)
finally:
    print(set(range(5, 20, 4)), [5], False, sep='|')
for i3 in range(2, 8, 3):
    def f4(p5):
        for y in range(1):
            yield ('%c' % -5)
        return (12345678901234567890 ^ p5)
    print(list(f4((-1 >> 1))))
class C6:
    def __init__(self, x=1):
        self.x = x
    def __str__(self):
        return '  pad '[0]
    def m(self, x):
        return [0, 'x', None, 1.5]
    def __repr__(self):
        return 'C6'
o7 = C6(2)
try:
    print(-o7)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(str(o7))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(2 in o7)
except Exception as e:
    print(type(e).__name__, e)
for i8 in range(3):
    try:
        v10 = (1e10 + abs(0.0))
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        v11 = (i8 < i8)
    try:
        def f12(p13, p14=-5):
            return b'abc'
            return p14
    except Exception as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        v15 = b'a,b'
    finally:
        print([0, 'x', None, 1.5])
print(dict().setdefault('ÄÖß', {(1, 2): 3}.get('abc'.casefold()[:1], len(('a' if False else 'x=1;y=2').rpartition('Hello, World')))))
for i17 in [{37, 54, 44, 49} for c18 in range(1, 4) if any(([1, 2, 3] * 0))][:9]:
    try:
        for i19 in [[1], [2, 3]][:9]:
            [].insert(1, f12((set(range(5, 20, 4))).bit_length()))
        else:
            v21 = (-0.0 / 3.14159)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        v22 = {50, 26, 38, 20}
    finally:
        v23 = (i17 - (((0 ** 5)).conjugate() >> 0))
else:
    v25 = {**{(pow(c24, 2, 1) - (1).conjugate()): dict.fromkeys(((1, 2) + ('a', 1.5)), (2**31)) for c24 in range(2)}, ascii(('a', 1.5)): ((min([0, 'x', None, 1.5])).conjugate() | i17)}
w26 = 2
while w26 > 0:
    w26 -= 1
    def f27():
        for y in range(3):
            yield ord('a'[0])
        return 0
    print(list(f27()))
for i28 in (type([5]).__name__ if ([] >= [5]) else hex({(1, 2): 3}.get('{} {}', 1000))).expandtabs(4):
    assert (i28 < ({'b': 2, 'a': 1}.get('-4.5', (1000 ** 3)) + i28) <= round(float('inf'))), divmod((2**31), i28)[1]
    v29, *v30 = '  pad '
    print(v29, v30)
'''),
    (79, r'''
class C1:
    k = 1
    def __init__(self, x=1):
        self.x = x
    def __bool__(self):
        return False
    def __format__(self, x):
        return 'F' + x
    @property
    def p(self):
        return divmod(x, max(list(enumerate('MiXeD cAsE'.join([[1], [2, 3]]), -1))))
    def m(self, x):
        return b'abc'[1:3]
    def __repr__(self):
        return 'C1'
o2 = C1(2)
try:
    print(o2.x)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(bool(o2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o2 == 3)
except Exception as e:
    print(type(e).__name__, e)
print({tuple([]): [], format(set(), 'q'): [5], f'<{0.1!r:010.2f}>': {1, 8, 16}}, float(('%a' % (3 ** 5)).zfill(0)), (ord('abc'[5]) / divmod('Hello, World'.replace('%s and %d', 'MiXeD cAsE').rpartition(chr(233)), pow({'b': 2, 'a': 1}.get('aXbXc', (2**31)), 2, 10))[0]), end='.\n')
try:
    print((-5 >= round(-float(0))))
except TypeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    v3 = max(sorted({51, 35, 12, 51}))
v4 = +(((1, 2), 3)[-2:1][0:100:2] / (len((1, 2)) * (2 % (2**31))))
v5 = ({} | dict.fromkeys((tuple('MiXeD cAsE') + '  pad '.partition('abc')), len(()[:3])))
print(tuple([[1], [2, 3]]), [v4], (1000 ** 0), sep='|')
print('v4', v4)
print('v5', v5)
'''),
    (80, r'''
v1 = ord('é中'[-1]).rstrip().upper()
def f2():
    try:
        v3 = format((1.5 % (10**20)), '%')
        print(b'\x00\xff')
    except Exception as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    print(divmod(round((abs(2) / 1), 1), int((not '123'))))
    return int('0b101', 2)
print(dict(zip(sorted(({c4 * 7 % 31 for c4 in range(0)} | {c5 * 7 % 31 for c5 in range(6)})), [])), repr(True), {c6 * 7 % 31 for c6 in range(1)})
print(dict().pop(v1, None))
print(-0.0)
print('v1', v1)
'''),
    (81, r'''
w1 = 4
while w1 > 0:
    w1 -= 1
    [].insert(-1, 10)
for i2 in range(3):
    v3, v4 = [1, 2, 3]
    print(v3, v4)
    class C5:
        def __init__(self, x=1):
            self.x = x
        def __repr__(self):
            return 'R%s' % (self.x,)
        def __str__(self):
            return type(((1, 2), 3)[2:3]).__name__.strip().lstrip(type(x).__name__)
        @property
        def p(self):
            return (min(list(map(str, 'MiXeD cAsE'.split('X')))) / 0)
        def m(self, x):
            return (abs(((-0.0 - x) - x)) - ((float(10) ** -1) / ('tab\tnew\nline'.count('%s and %d') << 0)))
    o6 = C5()
    try:
        print(f'{o6:>4}')
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
print({1: 'x', 2: 'y'} == (1.5 // (hash(0.0) * (-5 // (-(2**63) if True else -5)))))
def f7():
    for y in range(3):
        yield {**({(10**20): [0, 'x', None, 1.5] for c8 in range(0)} | (dict(zip([], ['a', 'b'])) | dict(zip([3, 1, 2], [])))), '{0}-{1!r}-{0:>6}'.format(10, 10)[-1]: round(float(dict(zip(['a', 'b'], [1, 2, 3]))))}
    return int((ord('MiXeD cAsE'[-1])).numerator)
print(list(f7()))
print(dict.fromkeys((((3 not in ('a', 1.5)) and float(True)), {(1, 2): 3}), int('0b101', 10)), format((10**20), '#x').replace(type((5e-324 % 3)).__name__, format(round(1e-7, -1), '#x')).isspace(), end='.\n')
try:
    def f11(p12):
        for y in range(1):
            yield list(map(abs, sorted(('%-5d|' % (['a', 'b'], -(2**63))).join(dict(zip([1, 2, 3], [3, 1, 2]))))))
        return p12
    print(list(f11([[1], [2, 3]].index(2))))
except Exception as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
def f13(p14, p15):
    for y in range(2):
        yield (p15 - dict.fromkeys(tuple(('123' * 3)), min(([0, 'x', None, 1.5] * 0))))
    return (p14 >> 3)
print(list(f13((0 % 3), (2 + 3))))
v16 = dict.fromkeys(format(-5, ','), (({1: 'x', 2: 'y'} | {'k': [1, 2]}).get('tab\tnew\nline', {(1, 2): 3}.get('a', -(2**63))) % -(2**63)))
def f17(p18, p19):
    v20 = ((-1 / (p19 & (-5 if False else -5))) ** 0.5)
    [].sort()
    v22 = ([list({}) for c21 in range(1, 4)], list(zip([], tuple(p19))))
    return (p19 + p19)
print(v16.popitem())
v24 = (False, (f'<{-2.25!r:n}>'.partition(format(-0.0, '<5')) / ((1000 / 0) ** -1)))
print('v24', v24)
print('v16', v16)
'''),
    (82, r'''
try:
    print(dict()[{c1: tuple({ord('tab\tnew\nline'[len([3, 1, 2])]): {} for c2 in range(1)}) for c1 in range(0)}])
    for i3 in range(2, 8, 3):
        if (divmod(i3, 7)[1] in ('a', 1.5)):
            for i4 in divmod(abs(float(True)), i3):
                print((b'a,b' + (b''.upper() + bytes('é中'.split()))))
            else:
                print(({(1, 2): 3} | dict(zip([3, 1, 2], [[1], [2, 3]]))))
        def f6(p7):
            for y in range(1):
                yield ((b'\x00\xff' + b'\x00\xff') + bytes(['MiXeD cAsE' for c8 in (0, 1)])[:3:])
            return ord('Hello, World'[-2])
        print(list(f6((-(2**63) ^ (10**20)))))
    else:
        try:
            v11 = bytes(list(reversed([[3, 1, 2] for c10 in range(1, 4)])))
            def f12():
                print(any(sorted(sorted(()), key=lambda q: -q)))
                print((1000 / [].count(((10**20) & (-5 - 7)))))
                print({26, 53, 7})
                return (-([[1], [2, 3]].count((10**20)) * pow(((1, 2), 3), 0, 10)) ^ dict(zip(['a', 'b'], [1, 2, 3][0:3:2])).get((type(b'').__name__ + f'<{3!s:>8}>'), round((1e-7 + 2))))
        except ArithmeticError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        else:
            if isinstance(({17, 33, 27, 54, 54} & {c13 * 7 % 31 for c13 in range(6)}), list):
                print('abc'.encode())
        finally:
            def f14():
                print(dict(zip(list(enumerate(('tab\tnew\nline'.center(2, '*') if (False and -5) else format(7, 'd')), 1)), list(zip([][2:1], ('a', 1.5))))))
                print(divmod(round((2.5 % 1000), 1), {12345678901234567890: bytes([0, 'x', None, 1.5]) for c15 in range(2)}.get('x=1;y=2', (sum('Hello, World')).conjugate())))
                print(f12(len(list(filter(bool, [5])))))
                return len(b'')
except Exception as e:
    print(type(e).__name__, e)
finally:
    if False:
        [].remove(int('0b101', 36))
    elif (((False, (123456789.123 + 1e10)) + (('a', 1.5), [3, 1, 2])[:3:2]), [int('aXbXc')]):
        for i17 in ():
            w18 = 1
            while w18 > 0:
                w18 -= 1
                print({25, 3, 58, 14})
    else:
        v19 = -{41}
def f20(p21, p22):
    try:
        print(True, ({c23 * 7 % 31 for c23 in range(8)} | {c24 * 7 % 31 for c24 in range(5)}))
        print('é中')
    except LookupError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        try:
            print(((2).bit_length() in []), {36, 29, 49, 46})
        except LookupError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
    raise KeyError('123')
    return p21
v25 = (all([1, 2, 3]) or {f12(): 'tab\tnew\nline'.removeprefix('aXbXc').removesuffix(('abc' if False else '%s and %d')), '': {'k': [1, 2]}})
class C26:
    k = -1
    def __init__(self, x=1):
        self.x = x
    def __repr__(self):
        return 'R%s' % (self.x,)
    def __lt__(self, x):
        return True
    def __eq__(self, x):
        return self.x == getattr(x, 'x', x)
    def __contains__(self, x):
        return {(1, 2): 3}
    def m(self, x):
        return all([hex(0) for c27 in (0, 1) if '123'.isspace()])
o28 = C26(2)
try:
    print([o28])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(isinstance(o28, C26))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(isinstance(o28, C26))
except Exception as e:
    print(type(e).__name__, e)
try:
    w29 = 3
    while w29 > 0:
        w29 -= 1
        v30 = f'<{-1:+.2f}>'
    v31 = 'a,b,,c'.join(list(range(-2, 3))[:1:1])
except Exception as e:
    print(type(e).__name__, e)
finally:
    v32 = (float(((float('nan') // -(2**63)) > (2.5 - -0.0))) * +1e300)
print([])
print('v25', v25)
'''),
    (83, r'''
v1 = b''
v2 = {}
try:
    for i3 in (type('Hello, World').__name__.rpartition('ÄÖß'.removesuffix("it's"))[:4], '{} {}'):
        print(v2.setdefault('aXbXc'.lstrip(), ord('tab\tnew\nline'[-2])))
        print(('tab\tnew\nline'.rfind(format(i3, '=+8')) / hash(12345678901234567890)), ('%c' % 'x=1;y=2').encode(), (abs(-(-2.25 - 3)) / i3), sep='|')
except Exception as e:
    print(type(e).__name__, e)
try:
    print([True, ((hash((2**31)) ** 1) | (2**31))])
    class C4:
        def __init__(self, x=1):
            self.x = x
        def __repr__(self):
            return 'R%s' % (self.x,)
        def m(self, x):
            return ((1e10 % abs(1e10)) - 3)
    o6 = C4(2)
    try:
        print(-o6)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o6.m(2))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o6.m(2))
    except Exception as e:
        print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
for i7 in repr(f'<{(2**31)!a:5}>'):
    v8 = (0.1 / float((i7 < i7 <= (i7 // i7))))
    v9 = v8
for i10 in '{0}-{1!r}-{0:>6}'.format(1000, (0 > (10**20))):
    w11 = 3
    while w11 > 0:
        w11 -= 1
        print(list(range(5, 0, -2)))
def f12(p13):
    for y in range(1):
        yield dict.fromkeys((1,)[10:1:], p13)
    return round((-0.0 * p13))
print(list(f12(abs(0))))
print(True, (format(1.5, '05'), round(float(([1, 2, 3] != [5])))), v2, sep='|')
v14 = oct((v2.get('x=1;y=2', max([1, 2, 3])) - (3).conjugate()))
for i15 in range(3):
    if (not ((2**31) >> 0)):
        print(list(dict(zip(sorted(set(range(3))), [])).keys()))
        v14 = f'<{3!a:.0f}>'.rjust(2, '*')
    if (v14 != v14): continue
    print(i15)
def f19():
    w20 = 1
    while w20 > 0:
        w20 -= 1
        try:
            for i21 in [f'<{[5]: }>'.encode(), (pow(int('0x1f', 10), 0, 7) // (round(123456789.123) if isinstance(('a', 1.5), (int, float)) else round(1.5)))][:9]:
                print('-4.5'.encode().strip((format(any([[1], [2, 3]]), '5') + {1: 'x', 2: 'y'})))
            if (hash(-2.25) not in list(reversed(('a', 1.5)))):
                print((sum(list(range(5, 0, -2))) > len('%s and %d'.partition('aXbXc')[2:4])))
            else:
                print('-4.5')
        except ArithmeticError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        else:
            if isinstance(round(all('tab\tnew\nline'.split()), -1), object):
                print({5})
            else:
                print(int('0x1f', 36))
    return round(5e-324)
print('v14', v14)
print('v2', v2)
print('v1', v1)
'''),
    (84, r'''
v1 = ((pow(divmod(True, -(2**63))[0], 2, 10) % 1) >> 0)
class C2:
    def __init__(self, x=1):
        self.x = x
    def __contains__(self, x):
        return {str(b'\x00\xff'.upper()): f'<{7!r:.1e}>'.rfind(('%g' % ((not (1,)), 'Hello, World'))), (((1, 2) + ('x=1;y=2', '%s and %d')) + ()[-1:1:2][:3]): set(range(3))}
    def __repr__(self):
        return 'R%s' % (self.x,)
    def __hash__(self):
        return 7
    @property
    def p(self):
        return float('MiXeD cAsE'.rjust(1, '*'))
    def m(self, x):
        return ((1, 2), 3)
o3 = C2(0)
try:
    print(o3 + 1)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o3 < o3)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(hash(o3) == 7)
except Exception as e:
    print(type(e).__name__, e)
print(format(((v1 < v1 <= v1) or (list({'k': [1, 2]}.items()), (1e300 - 0))), 'o'))
for i4 in range(2, 8, 3):
    v5 = {1, 8, 16}
    v6 = list({**dict.fromkeys((1, 2), 1), ('{0}-{1!r}-{0:>6}'.format(3, '{} {}') if 'aXbXc'.isalpha() else '{0}-{1!r}-{0:>6}'.format(v1, {'a': 1})): i4}.values())
print('v1', v1)
'''),
    (85, r'''
print(0)
class C1:
    def __init__(self, x=1):
        self.x = x
    def __call__(self, x):
        return list(filter(None, list(enumerate('é中'.replace("it's", {'a': 1}).zfill(-2), 1))))
    def __lt__(self, x):
        return True
    def __format__(self, x):
        return 'F' + x
    def __len__(self):
        return self.x
    def m(self, x):
        return set()
    def __repr__(self):
        return 'C1'
o2 = C1(2)
try:
    print(2 in o2)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o2 < o2)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(C1(1, 2))
except Exception as e:
    print(type(e).__name__, e)
if (sorted((({'k': [1, 2]} | {1: 'x', 2: 'y'}) | {1: {'a': 1} for c3 in range(3)}), key=lambda q: -q) == list(range(1, 5))):
    print(format((1000 * (10**20)), 'c').encode()[-1::1], (dict(zip([], [[1], [2, 3]])) | ({'a': 1} | {abs(255): (c4 < -1 <= c4) for c4 in range(0)})))
else:
    try:
        v5 = 0
        v6 = b''
    except Exception as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        w7 = 4
        while w7 > 0:
            w7 -= 1
            print({(10**20): ((((10**20) | 0), {'123': 255, 'Hello, World': b'abc'}) + ((set() & {5}), isinstance(0.0, str))), (3, 2, 1): ((({5} ^ '123') | {1, 2, 3}) ^ {c8 * 7 % 31 for c8 in range(1)})}, chr(65).encode(), sep='|')
for i9 in 'abc':
    try:
        def f10(p11):
            w12 = 1
            while w12 > 0:
                w12 -= 1
                print(bytes((list(reversed('ÄÖß'.zfill(0))) * 2)))
            return 1e10
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        v13 = str('{0}-{1!r}-{0:>6}'.format(7, {**{'k': [1, 2]}, 'tab\tnew\nline': i9}))
try:
    def f14():
        v15 = {'k': [1, 2]}
        v16 = (({5} | {9}) ^ ((set(range(0)) ^ {5}) - ({1, 2, 3} & set(range(0)))))
        print(('%s and %d'[10:4:-2] + chr(20013)).join(sorted('a'.removesuffix(oct(3)))))
        return ((2**31) + 3)
    v19 = (((({} | {'a': 1}) | {'b': 2, 'a': 1}) | ({10: b'a,b' for c17 in range(0)} | {'b': 2, 'a': 1})) | ({'b': 2, 'a': 1} | dict(zip([{(1, 2): 3} for c18 in (0, 1) if False], ([[1], [2, 3]] * 2)))))
except ArithmeticError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
print(('%X' % ('a', {c20 * 7 % 31 for c20 in range(3)})).isupper())
'''),
    (86, r'''
v2 = list(enumerate(['  pad ' for c1 in range(1, 4) if False][5:4], 1))
try:
    w3 = 3
    while w3 > 0:
        w3 -= 1
        for i4 in range(3):
            v6 = (i4 * i4)
except Exception as e:
    print(type(e).__name__, e)
print(3.14159, (len({c7: ((10**20) in ((1, 2), 3)) for c7 in range(2)}) // (min(list({1: 'x', 2: 'y'}.items())) * round((1e10 + 3.14159)))), end='.\n')
v8 = dict(zip(v2, v2))
print(((("it's".count('Hello, World') / (-5).real) + (b'\x00\xff' + 'Hello, World'.encode())), dict(zip(v2, [3, 1000]))))
print(abs(0), set(range(3)))
print((('abc'.join([1, 2, 3]).replace('aXbXc', format(float('nan'), '010.2f')) in 'a'.strip().center(1, '*')) and list(zip([*(12345678901234567890 & -(2**63)), *((1, 2), 3)[-2:3:1]], ((1, 2), 3)))))
v9, v10 = v2
print(v9, v10)
print('v2', v2)
print('v8', v8)
'''),
    (87, r'''
[].clear()
print(('%#x' % format((0.0 - (10**20)), '.1e')[len([])]), ({'a,b,,c': 1e300, -1: b'abc'} | {(1, 2): 3}), sep='|')
v3 = {f'<{10!r:#x}>': '{0}-{1!r}-{0:>6}'.format(255, 1000)[0].replace(repr((b'abc' + b'\x00\xff')), ('%s' % ((0.1 + -5), True))), tuple(('%e' % ((10**20) ** 3))): b'a,b'}
v4 = b''[10:]
v5, *v6 = list(zip(['a', 'b'], list(b'')))
print(v5, v6)
v7 = (1, 2)
try:
    class C8:
        def __init__(self, x=1):
            self.x = x
        def __getitem__(self, x):
            return [10, 20, 30][x]
        def __bool__(self):
            return False
        def __lt__(self, x):
            return True
        def m(self, x):
            return abs(float(round(+123456789.123)))
        def __repr__(self):
            return 'C8'
    o9 = C8(0)
    try:
        print(len(o9))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(C8.__name__)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(list(o9))
    except Exception as e:
        print(type(e).__name__, e)
except (ValueError, KeyError) as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    v10, v11 = v4
    print(v10, v11)
print(v3)
print((('%s and %d'.count(('%8.3f' % 'tab\tnew\nline')) - hash(2)) ^ (12345678901234567890 * pow(((10**20) % (2**31)), 0, -5))), v7)
v12 = ([*[0, 'x', None, 1.5], *(3, 2, 1)] + list(v7))
v14 = {c13 * 7 % 31 for c13 in range(0)}
print('v12', v12)
print('v7', v7)
print('v3', v3)
print('v14', v14)
print('v4', v4)
'''),
    (88, r'''
try:
    v2 = [*list(dict(zip(list({}), [frozenset({2, 4}) for c1 in [5, 6] if True])).items()), *divmod((0 ** 1), 'abc'[10:100:-1].index('{} {}'.upper()))]
except Exception as e:
    print(type(e).__name__, e)
v3, v4 = 'tab\tnew\nline'
print(v3, v4)
v5 = -2.25
v6 = int(abs(['a', 'b'].index(len('é中'))))
v7 = (f'<{[[1], [2, 3]]!s:%}>' < format((v5 % v6), '+'))
print('v6', v6)
print('v5', v5)
print('v7', v7)
'''),
    (89, r'''
v1 = {5}
print((), v1, set(range(3)), end='.\n')
print((0.0 ** 0.5))
try:
    v3 = ('{0}-{1!r}-{0:>6}'.format((2**31), False).partition(hex(2))[:4:-1] + ({c2 * 7 % 31 for c2 in range(5)}, {**{(1, 2): 3}, 'aXbXc': 12345678901234567890})[10:4:-1])
    v4 = (set(range(0)) - {5})
except (ValueError, KeyError) as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
for i5 in (1, 2):
    v6 = {1, 2, 3}
v7, v8 = '%s and %d'.join(sorted(''.join([1, 2, 3]).strip('  pad '.lstrip())))
print(v7, v8)
print('v1', v1)
'''),
    (90, r'''
print(set(range(5, 20, 4)))
print(tuple({(1, 2): 3}), end='.\n')
print(b'a,b')
print({{'b': 2, 'a': 1}.get('  pad ', 3): ((("it's" in ''), ({1, 8, 16} ^ frozenset({2, 4}))) + (255, {1, 8, 16})[-2::1])}, [b'\x00\xff' for c1 in range(3)])
v2 = (format('tab\tnew\nline', 'o').encode() + b'abc'[2:1:-2][2::1]).decode()
v3 = ((1, 2), 3)[-2:4]
print('v3', v3)
print('v2', v2)
'''),
    (91, r'''
v1 = '%s and %d'.rpartition(format(format(False, 'o'), '#x'))
print(list(dict()), len(dict()))
print(((float(all([[1], [2, 3]])) + ord(''[5])) + (((-1 / 7) + divmod(10, 1000)[0]) / ((10**20)).bit_length())))
v4 = (({c2 * 7 % 31 for c2 in range(4)} ^ {5}) - {c3 * 7 % 31 for c3 in range(8)})
try:
    print(hash(7))
except Exception as e:
    print(type(e).__name__, e)
for i5 in '123':
    v7 = i5
print(b'\x00\xff'[-1:-1][1:], (int(list(map(float, []))[0]) >= round([3, 1, 2].encode())), sep='|')
print(set(), [*sorted({c8 * 7 % 31 for c8 in range(3)}), *divmod(max(['a', 'b']), [][0])].count((0).bit_count()), 'a'.encode())
print('v1', v1)
print('v4', v4)
'''),
    (92, r'''
if ((('%%' % ([3, 1, 2], ['a', 'b'])).join(list('123')) * -1) >= ('%.1s' % ((-0.0 - (2**31)) // (1e10 / 10)))):
    v1 = list({}.items())
if (('%.1s' % "it's".center(2, '*')).strip() >= "it's"):
    print(b'\x00\xff')
v2 = ('a', 1.5)
class C3:
    k = 2
    def __init__(self, x=1):
        self.x = x
    def __contains__(self, x):
        return ('%s and %d'.encode() + b'a,b'.hex())
    def __getitem__(self, x):
        return [10, 20, 30][x]
    def __neg__(self):
        return -self.x
    def __getitem__(self, x):
        return [10, 20, 30][x]
    def m(self, x):
        return frozenset({2, 4})
    def __repr__(self):
        return 'C3'
o4 = C3(2)
try:
    print(o4 == 3)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(sorted([o4, o4]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(1 + o4)
except Exception as e:
    print(type(e).__name__, e)
print(list(((not '{} {}'), repr([0, 'x', None, 1.5])))[:], end='.\n')
print(1.5, ((1000 / int(round(3.14159, -1))) % (0.0 // (12345678901234567890 // ord('123'[-2])))), end='.\n')
v5 = set(range(5, 20, 4))
print(dict()[False])
v6 = ('%X' % -(2**63)).rpartition(f'<{1e16!s:#x}>')
print({'a': 1}, sep='|')
print('v2', v2)
print('v6', v6)
print('v5', v5)
'''),
    (93, r'''
try:
    print(('Hello, World', {5})[10:100])
    v1, v2 = format(True, '_')[-2]
    print(v1, v2)
except KeyError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
if ('a,b,,c' == f'<{10!a:q}>'):
    v3 = 255
else:
    if (('a', 1.5)[-2:100:-1] != (True, [5])[:-1][10:1:-1]):
        v4 = 'a,b,,c'
        print('MiXeD cAsE', list(map(bool, sorted({1, 8, 16}))), '{0}-{1!r}-{0:>6}'.format((1 // 2), (3 + 2))[10::2].casefold(), sep='|')
    elif {0: hash(-2.25), ('tab\tnew\nline' + ('%X' % ((3 % 10), [1000, (2**31)]))): divmod(-1, ((0 & 0) + ~-(2**63))), divmod(5e-324, -(2**63)): 'a'[-1].replace('x=1;y=2'[5:100], 'aXbXc'.replace('aXbXc', '')).split(None, 1)}:
        v5 = (True and {**{(): (1,)}, ('%05d' % 'abc'): 1000}.get(('%-6s|' % f'<{2!s:e}>'), ([][-2] + 'Hello, World'.rfind('ÄÖß'))))
v6 = ((format(True, '.0f') if True else format((1e10 % -1), '*^9')) + '{0}-{1!r}-{0:>6}'.format(12345678901234567890, ('a', 1.5)))
v7 = int('0b101', 2)
v8, *v9 = 'aXbXc'.rpartition('abc')
print(v8, v9)
print((b'a,b' + b'\x00\xff'.title().title()))
v11 = ({c10: v6.removesuffix('ÄÖß'.removesuffix('ÄÖß')) for c10 in range(2)} | dict(zip(list(map(abs, sorted('a'))), [v7])))
try:
    for i12 in sorted(v6.split('X'))[:9]:
        print(sorted(set(range(3))))
        [].insert(5, ord('123'[5]))
        if False: break
        print(i12)
    try:
        for i13 in range(3):
            v15 = ((((v7 % 2) | (-5 ^ i13)) & i13) < -v7 <= v7)
        print(((b'\x00\xff'.title().decode(), tuple(({(1, 2): 3} | {}))) + divmod(len(((1, 2) + (1,))), (7 << 64))), (round(+(-2.25 + 1000), 0) <= ((abs(float('inf')) ** 2) / abs(v7))), b'\x00\xff')
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        v16 = {(1, 2): 3}
except Exception as e:
    print(type(e).__name__, e)
finally:
    try:
        v17 = v11
    except Exception as e:
        print(type(e).__name__, e)
v18 = ([[1], [2, 3]] < list(enumerate((type(1e-7).__name__ + '{0}-{1!r}-{0:>6}'.format(v7, (3, 2, 1))), -1)))
print('v7', v7)
print('v6', v6)
print('v11', v11)
print('v18', v18)
'''),
    (94, r'''
v1 = (b'\x00\xff' + (b'abc' + b'\x00\xff')[5:1])
v2, v3 = tuple((f'<{-1!r:<5}>' + '{0}-{1!r}-{0:>6}'.format(0, True)).zfill(5))
print(v2, v3)
print(('%i' % 0), end='.\n')
print(isinstance((not bytes(list(zip([[1], [2, 3]], '123')))), list), b'abc', end='.\n')
def f4(p5=2):
    v6 = (False or 'a,b,,c')
    return ({53} - {c7 * 7 % 31 for c7 in range(7)})
for i8 in range(3):
    print([12345678901234567890])
    v9 = format(0.0, '+.2f').removesuffix(('%g' % ('123'.rfind('{} {}'), len({1, 2, 3})))).split()
else:
    v10 = v1
print(sorted({1, 2, 3}))
print('v1', v1)
'''),
    (95, r'''
v1 = (((-0.0 % (1 << 0)) * ((1 - 0) >> 3)) and 'MiXeD cAsE')
print(('% d' % (([-5] + list(enumerate('abc', 0))), f'<{3!r:=+8}>')).split(None, 1))
print(dict().pop(format((hash((2**31)) + pow(255, 3, 7)), '#.3g')[10:3:2], None))
print((tuple({~0: hex(c2) for c2 in range(0)}) < tuple([1000, 0.find('é中'), int('0x1f', 0)])) == ((abs(hash(1.5)) if False else (ord('abc'[2]) >> 64)) << 1))
[].clear()
try:
    print(3.14159, sep='|')
    v4 = True
except Exception as e:
    print(type(e).__name__, e)
v5 = (10**20)
print(list(({'a': 1} | {1: 'x', 2: 'y'}).items()))
v7 = list(dict.fromkeys((1, 2), 12345678901234567890).keys())
v8 = (float(('%r' % v5)) ** 2)
v7 = [*(([7] + []) * 2), *divmod((2**31), pow(v5, 3, 10))]
print('v5', v5)
print('v8', v8)
print('v7', v7)
print('v7', v7)
print('v1', v1)
'''),
    (96, r'''
print(['a', 'b'])
try:
    try:
        print(False, [type({}).__name__[10:1], 1000][-1], {(10**20): dict.fromkeys(('a', 1.5), round(1e10)).get(ascii(('a' in {'a': 1})), ((2**31) << 3)) for c2 in range(2)}, sep='|')
    except Exception as e:
        print(type(e).__name__, e)
    else:
        w3 = 2
        while w3 > 0:
            w3 -= 1
            v4 = (0.0 * 1e16)
except Exception as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    w5 = 3
    while w5 > 0:
        w5 -= 1
        try:
            [].remove(2)
        except OverflowError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            print(255)
print(({c6 * 7 % 31 for c6 in range(5)} - {1, 8, 16}))
v8 = [c7 for c7 in [5, 6]]
for i9 in range(3):
    i9 = i9
try:
    print(dict()[f'<{v8!r:.1e}>'])
except TypeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    class C13:
        k = (2**31)
        def __init__(self, x=1):
            self.x = x
        def __eq__(self, x):
            return self.x == getattr(x, 'x', x)
        def m(self, x):
            return x
        def __repr__(self):
            return 'C13'
    o14 = C13(2)
    try:
        print(hash(o14) == 7)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(C13.__name__)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(isinstance(o14, C13))
    except Exception as e:
        print(type(e).__name__, e)
print((1 / (len((3, 2, 1)[:]) | -1)), '%s and %d')
print(v8 == set())
print('v8', v8)
'''),
    (97, r'''
print((3, 2, 1)[5:-1][:100])
try:
    for i1 in 'ÄÖß':
        if True:
            if ('%#x' % ((('%x' % '{} {}') != '123'), round(1e-7))).isnumeric():
                print(set(range(3)))
            print(abs(i1), sep='|')
        elif list(enumerate(format('x=1;y=2'.zfill(0), ',.2f'), -1)):
            print((hash(0.1) / (abs(-5)).real))
        v2 = bytes([[1], [2, 3]])
except Exception as e:
    print(type(e).__name__, e)
else:
    v3 = tuple(hex((2**31)))
finally:
    v4 = int(((('x=1;y=2' + {'k': [1, 2]}) + 'aXbXc'.rjust(1, '*')) in '-4.5'))
v5 = float(divmod(0, (2**31))[1])
def f6(p7):
    for y in range(2):
        yield (b''.strip() + b'a,b')
    return p7
print(list(f6(1000)))
if False:
    v8 = b'\x00\xff'
elif list(range(1, 5)):
    v5 = v5
print({c9 * 7 % 31 for c9 in range(0)}, divmod(1e-7, len(format(round(1e16, 1), '.2'))), (v5 ** -1))
try:
    v10 = v5
    v5 %= ((v5 + +(5e-324 * 1000)) * bytes([*[set() for c11 in range(3)], *"it's".partition('Hello, World')]))
except ArithmeticError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    for i12 in f'<{v5!a:#.3g}>':
        try:
            i12 -= i12
        except Exception as e:
            print(type(e).__name__, e)
print((bytes([5]).strip() + format(12345678901234567890, 'x').decode()).decode(), list(zip((list(range(5, 0, -2)) + list(filter(lambda q: q > 1, list(b'')))), 'ÄÖß')), sep='|')
v13 = (3, 2, 1)
for i14 in ([] * 2)[:9]:
    for i15 in range(2, 8, 3):
        try:
            v16 = (1, 2)[1:3:1]
            v18 = {c17 * 7 % 31 for c17 in range(6)}
        except ArithmeticError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        else:
            try:
                print([*[][10:-1], *divmod(((2.5 ** 0.5) * -2.25), i15)])
            except Exception as e:
                print(type(e).__name__, e)
if (1e-7 >= v5):
    v19 = {'b': 2, 'a': 1}
print('v5', v5)
print('v13', v13)
'''),
    (98, r'''
v2 = {c1: (abs(float(False)) ** 0.5) for c1 in range(0)}
v3 = tuple(list(dict(zip(list(range(-2, 3)), [])).items()))
raise KeyError(tuple('x=1;y=2'))
for i4 in chr(20013)[2].strip('ÄÖß'):
    for i5 in '{0}-{1!r}-{0:>6}'.format(i4, hash(-2.25)):
        raise KeyError(('tab\tnew\nline'.removesuffix((('a' if True else 'x=1;y=2') + '')) + 'a,b,,c'))
    else:
        v7 = dict(zip([], list(range(-2, 3))))
def f8(p9, p10):
    for y in range(3):
        yield [-ord('ÄÖß'[-2]), p9, p10]
    return abs((((7 % p10) - (-(2**63) | 255)) - -(2**63)))
print(list(f8({}.get('x=1;y=2', 1000), [[1], [2, 3]][3])))
v12 = True
if v12:
    v2 = {**dict.fromkeys(v3, round(1e10)), {1, 8, 16}: v3}
print({}, (divmod(len(divmod(0, b'a,b')), abs(max([0, 'x', None, 1.5])))[1] - 0), {'a': 1})
v13 = 3.14159
v14 = (7 ** 5)
try:
    print({**v2, format(format(('%d' % '123'), '08b'), 'c'): (v14 | (v14 * v2.get('a', -1)))})
except Exception as e:
    print(type(e).__name__, e)
else:
    for i15 in range(2, 8, 3):
        v17 = {c16 * 7 % 31 for c16 in range(4)}
print('v14', v14)
print('v13', v13)
print('v3', v3)
print('v2', v2)
print('v12', v12)
'''),
    (99, r'''
w1 = 3
while w1 > 0:
    w1 -= 1
    class C2:
        k = 1
        def __init__(self, x=1):
            self.x = x
        def __str__(self):
            return ({1, 8, 16} & {c4 * 7 % 31 for c4 in range(6)})
        def __len__(self):
            return self.x
        def __neg__(self):
            return -self.x
        def m(self, x):
            return float(x)
        def __repr__(self):
            return 'C2'
    o5 = C2(2)
    try:
        print(2 in o5)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o5.k)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o5.m(2))
    except Exception as e:
        print(type(e).__name__, e)
for i6 in [({c8 * 7 % 31 for c8 in range(7)} & {24, 11}) for c7 in range(3) if True][:9]:
    try:
        v9 = (bytes([0, 'x', None, 1.5]) + bytes(list(filter(bool, []))))
        assert (('%-6s|' % i6) == '{} {}'.center(2, '*')), f'<{0.1!a:b}>'.zfill(3)
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        v11 = {5}
assert (not list(range(0, 10, 3))), 'a'.join([0, 'x', None, 1.5]).zfill(-2)[3].lower()
print(b'a,b'[10:-1].decode(), end='.\n')
v13 = '{} {}'.zfill(-2)
v14 = (10**20)
v15 = abs((((v14 | (2**31)) / ['a', 'b'][-2]) % 1e16))
v15 = v15
try:
    raise ValueError('a'.encode()[:3])
    v16 = v15
except Exception as e:
    print(type(e).__name__, e)
else:
    [].reverse()
finally:
    v17 = (v13 >= str(dict.fromkeys((((1, 2), 3) + ((1, 2), 3)), v14)))
print('v14', v14)
print('v15', v15)
print('v15', v15)
print('v13', v13)
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
