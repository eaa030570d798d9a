extension BundledSource {
  /// `random`, written in the language.
  static let randomSource = #"""
    """Random variable generators."""
    import _random
    import math as _math

    __all__ = ['Random', 'SystemRandom', 'betavariate', 'choice', 'choices', 'expovariate', 'gammavariate', 'gauss',
               'getrandbits', 'getstate', 'lognormvariate', 'normalvariate', 'paretovariate', 'randbytes', 'randint',
               'random', 'randrange', 'sample', 'seed', 'setstate', 'shuffle', 'triangular', 'uniform',
               'vonmisesvariate', 'weibullvariate']

    _KINDERMAN_MONAHAN = 4 * _math.exp(-0.5) / _math.sqrt(2.0)
    _LOG4 = _math.log(4.0)
    _CHENG = 1.0 + _math.log(4.5)


    def _index(value):
        if isinstance(value, int):
            return value
        if hasattr(value, '__index__'):
            return value.__index__()
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


    class Random(_random.Random):
        """A generator of random numbers with a stream of its own."""

        def __init__(self, x=None):
            self.gauss_next = None
            self.seed(x)

        def seed(self, a=None, version=2):
            """Starts the stream that belongs to a."""
            if a is not None and not isinstance(a, (int, float, str, bytes)):
                raise TypeError('The only supported seed types are: None,\nint, float, str, bytes, and bytearray.')
            self._seed(a)
            self.gauss_next = None

        def getstate(self):
            """The state, for setstate()."""
            return 3, self._getstate(), self.gauss_next

        def setstate(self, state):
            """Goes back to a state that getstate() gave."""
            version = state[0]
            if version != 3:
                raise ValueError(f'state with version {version} passed to Random.setstate() of version 3')
            self._setstate(state[1])
            self.gauss_next = state[2]

        def randbytes(self, n):
            """n random bytes."""
            return self.getrandbits(n * 8).to_bytes(n, 'little')

        def randrange(self, start, stop=None, step=1):
            """A random element of range(start, stop, step)."""
            first = _index(start)
            if stop is None:
                if step != 1:
                    raise TypeError('Missing a non-None stop argument')
                if first > 0:
                    return self._randbelow(first)
                raise ValueError('empty range for randrange()')
            last = _index(stop)
            width = last - first
            stride = _index(step)
            if stride == 1:
                if width > 0:
                    return first + self._randbelow(width)
                raise ValueError(f'empty range for randrange() ({first}, {last}, {width})')
            if stride > 0:
                count = (width + stride - 1) // stride
            elif stride < 0:
                count = (width + stride + 1) // stride
            else:
                raise ValueError('zero step for randrange()')
            if count <= 0:
                raise ValueError('empty range for randrange()')
            return first + stride * self._randbelow(count)

        def randint(self, a, b):
            """A random integer N with a <= N <= b."""
            return self.randrange(a, b + 1)

        def choice(self, seq):
            """A random element of a sequence that is not empty."""
            if not len(seq):
                raise IndexError('Cannot choose from an empty sequence')
            return seq[self._randbelow(len(seq))]

        def shuffle(self, x):
            """Shuffles a list in place."""
            below = self._randbelow
            for i in range(len(x) - 1, 0, -1):
                j = below(i + 1)
                x[i], x[j] = x[j], x[i]

        def sample(self, population, k, *, counts=None):
            """k distinct elements of a sequence."""
            plain = isinstance(population, (list, tuple, str, range, bytes))
            if isinstance(population, (set, frozenset, dict)) or not plain and not hasattr(population, '__getitem__'):
                raise TypeError('Population must be a sequence.  For dicts or sets, use sorted(d).')
            n = len(population)
            if counts is not None:
                totals = []
                running = 0
                for count in counts:
                    running += count
                    totals.append(running)
                if len(totals) != n:
                    raise ValueError('The number of counts does not match the population')
                if not isinstance(running, int):
                    raise TypeError('Counts must be integers')
                if running <= 0:
                    raise ValueError('Total of counts must be greater than zero')
                return [population[_bisect(totals, s, 0, n)] for s in self.sample(range(running), k=k)]
            if not 0 <= k <= n:
                raise ValueError('Sample larger than population or is negative')
            below = self._randbelow
            result = [None] * k
            limit = 21
            if k > 5:
                limit += 4 ** _math.ceil(_math.log(k * 3, 4))
            if n <= limit:
                pool = list(population)
                for i in range(k):
                    j = below(n - i)
                    result[i] = pool[j]
                    pool[j] = pool[n - i - 1]
            else:
                taken = set()
                for i in range(k):
                    j = below(n)
                    while j in taken:
                        j = below(n)
                    taken.add(j)
                    result[i] = population[j]
            return result

        def choices(self, population, weights=None, *, cum_weights=None, k=1):
            """k elements drawn with replacement."""
            n = len(population)
            if cum_weights is None:
                if weights is None:
                    size = n + 0.0
                    return [population[_math.floor(self.random() * size)] for _ in range(k)]
                if isinstance(weights, int):
                    raise TypeError(f'The number of choices must be a keyword argument: k={weights!r}')
                cum_weights = []
                running = 0
                first = True
                for weight in weights:
                    running = weight if first else running + weight
                    first = False
                    cum_weights.append(running)
            elif weights is not None:
                raise TypeError('Cannot specify both weights and cumulative weights')
            if len(cum_weights) != n:
                raise ValueError('The number of weights does not match the population')
            total = cum_weights[-1] + 0.0
            if total <= 0.0:
                raise ValueError('Total of weights must be greater than zero')
            if not _math.isfinite(total):
                raise ValueError('Total of weights must be finite')
            return [population[_bisect(cum_weights, self.random() * total, 0, n - 1)] for _ in range(k)]

        def uniform(self, a, b):
            """A random number between a and b."""
            return a + (b - a) * self.random()

        def triangular(self, low=0.0, high=1.0, mode=None):
            """Triangular distribution."""
            u = self.random()
            try:
                c = 0.5 if mode is None else (mode - low) / (high - low)
            except ZeroDivisionError:
                return low
            if u > c:
                u = 1.0 - u
                c = 1.0 - c
                low, high = high, low
            return low + (high - low) * _math.sqrt(u * c)

        def normalvariate(self, mu=0.0, sigma=1.0):
            """Normal distribution."""
            while True:
                u1 = self.random()
                u2 = 1.0 - self.random()
                z = _KINDERMAN_MONAHAN * (u1 - 0.5) / u2
                if z * z / 4.0 <= -_math.log(u2):
                    return mu + z * sigma

        def gauss(self, mu=0.0, sigma=1.0):
            """Normal distribution, two numbers at a time."""
            z = self.gauss_next
            self.gauss_next = None
            if z is None:
                angle = self.random() * _math.tau
                radius = _math.sqrt(-2.0 * _math.log(1.0 - self.random()))
                z = _math.cos(angle) * radius
                self.gauss_next = _math.sin(angle) * radius
            return mu + z * sigma

        def lognormvariate(self, mu, sigma):
            """Log normal distribution."""
            return _math.exp(self.normalvariate(mu, sigma))

        def expovariate(self, lambd):
            """Exponential distribution."""
            return -_math.log(1.0 - self.random()) / lambd

        def vonmisesvariate(self, mu, kappa):
            """Circular distribution (Best and Fisher)."""
            if kappa <= 1e-6:
                return _math.tau * self.random()
            s = 0.5 / kappa
            r = s + _math.sqrt(1.0 + s * s)
            while True:
                u1 = self.random()
                z = _math.cos(_math.pi * u1)
                d = z / (r + z)
                u2 = self.random()
                if u2 < 1.0 - d * d or u2 <= (1.0 - d) * _math.exp(d):
                    break
            q = 1.0 / r
            f = (q + z) / (1.0 + q * z)
            u3 = self.random()
            if u3 > 0.5:
                return (mu + _math.acos(f)) % _math.tau
            return (mu - _math.acos(f)) % _math.tau

        def gammavariate(self, alpha, beta):
            """Gamma distribution (Cheng; Ahrens and Dieter)."""
            if alpha <= 0.0 or beta <= 0.0:
                raise ValueError('gammavariate: alpha and beta must be > 0.0')
            if alpha > 1.0:
                ainv = _math.sqrt(2.0 * alpha - 1.0)
                b = alpha - _LOG4
                c = alpha + ainv
                while True:
                    u1 = self.random()
                    if not 1e-7 < u1 < 0.9999999:
                        continue
                    u2 = 1.0 - self.random()
                    v = _math.log(u1 / (1.0 - u1)) / ainv
                    x = alpha * _math.exp(v)
                    z = u1 * u1 * u2
                    r = b + c * v - x
                    if r + _CHENG - 4.5 * z >= 0.0 or r >= _math.log(z):
                        return x * beta
            if alpha == 1.0:
                return -_math.log(1.0 - self.random()) * beta
            while True:
                u = self.random()
                b = (_math.e + alpha) / _math.e
                p = b * u
                if p <= 1.0:
                    x = p ** (1.0 / alpha)
                else:
                    x = -_math.log((b - p) / alpha)
                u1 = self.random()
                if p > 1.0:
                    if u1 <= x ** (alpha - 1.0):
                        break
                elif u1 <= _math.exp(-x):
                    break
            return x * beta

        def betavariate(self, alpha, beta):
            """Beta distribution."""
            y = self.gammavariate(alpha, 1.0)
            if y:
                return y / (y + self.gammavariate(beta, 1.0))
            return 0.0

        def paretovariate(self, alpha):
            """Pareto distribution."""
            return (1.0 - self.random()) ** (-1.0 / alpha)

        def weibullvariate(self, alpha, beta):
            """Weibull distribution."""
            return alpha * (-_math.log(1.0 - self.random())) ** (1.0 / beta)


    class SystemRandom(Random):
        """A generator that nobody can seed."""

        def seed(self, *args, **kwds):
            self._seed(None)
            self.gauss_next = None

        def getstate(self, *args, **kwds):
            raise NotImplementedError('System entropy source does not have state.')

        setstate = getstate


    def _bisect(a, x, lo, hi):
        while lo < hi:
            mid = (lo + hi) // 2
            if x < a[mid]:
                hi = mid
            else:
                lo = mid + 1
        return lo


    _inst = Random()
    seed = _inst.seed
    random = _inst.random
    uniform = _inst.uniform
    triangular = _inst.triangular
    randint = _inst.randint
    choice = _inst.choice
    randrange = _inst.randrange
    sample = _inst.sample
    shuffle = _inst.shuffle
    choices = _inst.choices
    normalvariate = _inst.normalvariate
    lognormvariate = _inst.lognormvariate
    expovariate = _inst.expovariate
    vonmisesvariate = _inst.vonmisesvariate
    gammavariate = _inst.gammavariate
    gauss = _inst.gauss
    betavariate = _inst.betavariate
    paretovariate = _inst.paretovariate
    weibullvariate = _inst.weibullvariate
    getstate = _inst.getstate
    setstate = _inst.setstate
    getrandbits = _inst.getrandbits
    randbytes = _inst.randbytes
    """#
}
