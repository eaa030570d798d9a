extension BundledSource {
  /// The second half of `datetime`: dates, and dates with a time of day.
  static let datetimeDates = #"""


    def _check_date(year, month, day):
        if not MINYEAR <= _whole(year) <= MAXYEAR:
            raise ValueError(f'year {year} is out of range')
        if not 1 <= _whole(month) <= 12:
            raise ValueError('month must be in 1..12')
        if not 1 <= _whole(day) <= _days_in_month(year, month):
            raise ValueError('day is out of range for month')


    def _date_of(ordinal):
        """Year, month and day of a number of days."""
        if not 1 <= ordinal <= 3652059:
            raise OverflowError('date value out of range')
        year = ordinal * 400 // 146097 + 1
        while _days_before_year(year) >= ordinal:
            year -= 1
        day, month = ordinal - _days_before_year(year), 1
        while day > _days_in_month(year, month):
            day -= _days_in_month(year, month)
            month += 1
        return year, month, day


    def _formatted(value, format):
        """`strftime` of a moment."""
        hour, weekday = value.hour, value.weekday()
        days = value.timetuple()[7]
        iso = value.isocalendar()
        offset = value.utcoffset()
        texts = {
            'Y': f'{value.year}', 'm': f'{value.month:02d}', 'd': f'{value.day:02d}', 'H': f'{hour:02d}',
            'M': f'{value.minute:02d}', 'S': f'{value.second:02d}', 'f': f'{value.microsecond:06d}',
            'y': f'{value.year % 100:02d}', 'B': _month_names[value.month - 1], 'b': _month_names[value.month - 1][:3],
            'A': _day_names[weekday], 'a': _day_names[weekday][:3], 'j': f'{days:03d}', 'w': str((weekday + 1) % 7),
            'u': str(weekday + 1), 'I': f'{(hour + 11) % 12 + 1:02d}', 'p': 'AM' if hour < 12 else 'PM', '%': '%',
            'e': f'{value.day:2d}', 'n': '\n', 't': '\t', 'z': _offset_text(offset, ''),
            'Z': '' if value.tzinfo is None else value.tzname(), 'G': str(iso[0]), 'V': f'{iso[1]:02d}',
            'U': f'{(days + 6 - (weekday + 1) % 7) // 7:02d}', 'W': f'{(days + 6 - weekday) // 7:02d}',
            'C': f'{value.year // 100:02d}', 'k': f'{hour:2d}', 'l': f'{(hour + 11) % 12 + 1:2d}',
        }
        texts['h'] = texts['b']
        texts['D'] = texts['x'] = f"{texts['m']}/{texts['d']}/{texts['y']}"
        texts['T'] = texts['X'] = f"{texts['H']}:{texts['M']}:{texts['S']}"
        texts['R'], texts['F'] = f"{texts['H']}:{texts['M']}", f"{value.year:04d}-{texts['m']}-{texts['d']}"
        texts['c'] = f"{texts['a']} {texts['b']} {texts['e']} {texts['T']} {value.year}"
        texts['r'] = f"{texts['I']}:{texts['M']}:{texts['S']} {texts['p']}"
        result, place = '', 0
        while place < len(format):
            letter = format[place]
            place += 1
            if letter == '%' and place < len(format):
                letter = format[place]
                place += 1
                result += texts.get(letter, '%' + letter)
            else:
                result += letter
        return result


    class IsoCalendarDate(tuple):
        """Year, week and day of the week after ISO 8601."""
        year = property(lambda self: self[0])
        week = property(lambda self: self[1])
        weekday = property(lambda self: self[2])

        def __repr__(self):
            return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'


    class date:
        """A day."""

        __message_name__ = 'datetime.date'

        def __init__(self, year, month, day):
            _check_date(year, month, day)
            self.year, self.month, self.day = year, month, day

        @classmethod
        def today(cls):
            return cls(*_time.localtime()[:3])

        @classmethod
        def fromtimestamp(cls, timestamp, /):
            return cls(*_time.localtime(timestamp)[:3])

        @classmethod
        def fromordinal(cls, n, /):
            if n < 1:
                raise ValueError('ordinal must be >= 1')
            return cls(*_date_of(n))

        @classmethod
        def fromisoformat(cls, date_string, /):
            """Reads `YYYY-MM-DD` or `YYYYMMDD`."""
            if not isinstance(date_string, str):
                raise TypeError('fromisoformat: argument must be str')
            text = date_string
            if len(text) == 10 and text[4] == '-' and text[7] == '-':
                text = text[:4] + text[5:7] + text[8:]
            if len(text) != 8 or not text.isdecimal():
                raise ValueError(f'Invalid isoformat string: {date_string!r}')
            return cls(int(text[:4]), int(text[4:6]), int(text[6:]))

        @classmethod
        def fromisocalendar(cls, year, week, day):
            first = date(year, 1, 4)
            return cls.fromordinal(first.toordinal() - first.weekday() + 7 * (week - 1) + day - 1)

        def toordinal(self):
            return _days_before_year(self.year) + _days_before_month(self.year, self.month) + self.day

        def weekday(self):
            return (self.toordinal() + 6) % 7

        def isoweekday(self):
            return self.weekday() + 1

        def isocalendar(self):
            thursday = self.toordinal() - self.weekday() + 3
            year = _date_of(thursday)[0]
            return IsoCalendarDate((year, (thursday - _days_before_year(year) - 1) // 7 + 1, self.weekday() + 1))

        def timetuple(self):
            days = _days_before_month(self.year, self.month) + self.day
            return _time.struct_time((self.year, self.month, self.day, 0, 0, 0, self.weekday(), days, -1))

        def isoformat(self):
            return f'{self.year:04d}-{self.month:02d}-{self.day:02d}'

        def __str__(self):
            return self.isoformat()

        def ctime(self):
            return f'{_day_names[self.weekday()][:3]} {_month_names[self.month - 1][:3]} {self.day:2d} ' \
                   f'00:00:00 {self.year:04d}'

        def strftime(self, format):
            """The day in the words of a format."""
            return _formatted(datetime(self.year, self.month, self.day), format)

        def __format__(self, spec):
            return self.strftime(spec) if spec else str(self)

        def replace(self, year=None, month=None, day=None):
            return type(self)(self.year if year is None else year, self.month if month is None else month,
                              self.day if day is None else day)

        def __repr__(self):
            return f'datetime.date({self.year}, {self.month}, {self.day})'

        def __add__(self, other):
            return type(self)(*_date_of(self.toordinal() + other.days)) if isinstance(other, timedelta) else NotImplemented

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return type(self)(*_date_of(self.toordinal() - other.days))
            if isinstance(other, date) and not isinstance(other, datetime):
                return timedelta(self.toordinal() - other.toordinal())
            return NotImplemented

        def _key(self):
            return self.year, self.month, self.day

        def _comparable(self, other):
            return isinstance(other, date) and not isinstance(other, datetime)

        def __eq__(self, other):
            return self._key() == other._key() if self._comparable(other) else NotImplemented

        def __lt__(self, other):
            return self._key() < other._key() if self._comparable(other) else NotImplemented

        def __le__(self, other):
            return self._key() <= other._key() if self._comparable(other) else NotImplemented

        def __gt__(self, other):
            return self._key() > other._key() if self._comparable(other) else NotImplemented

        def __ge__(self, other):
            return self._key() >= other._key() if self._comparable(other) else NotImplemented

        def __hash__(self):
            return hash(self._key())


    date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(1)


    class datetime(date):
        """A moment."""

        __message_name__ = 'datetime.datetime'

        def __init__(self, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
            _check_date(year, month, day)
            _check_time(hour, minute, second, microsecond, tzinfo)
            self.year, self.month, self.day = year, month, day
            self.hour, self.minute, self.second, self.microsecond = hour, minute, second, microsecond
            self.tzinfo = tzinfo
            self.fold = fold

        @classmethod
        def now(cls, tz=None):
            return cls.fromtimestamp(_time.time(), tz)

        @classmethod
        def today(cls):
            return cls.now()

        @classmethod
        def utcnow(cls):
            return cls.utcfromtimestamp(_time.time())

        @classmethod
        def utcfromtimestamp(cls, t, /):
            return cls(1970, 1, 1) + timedelta(seconds=t)

        @classmethod
        def fromtimestamp(cls, timestamp, tz=None):
            """The moment so many seconds after 1970."""
            if tz is not None:
                return (cls(1970, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=timestamp)).astimezone(tz)
            micro = round((timestamp - timestamp // 1) * 1000000)
            fields = _time.localtime(timestamp // 1)
            return cls(*fields[:5], min(fields[5], 59)) + timedelta(microseconds=micro)

        @classmethod
        def combine(cls, date, time, tzinfo=None):
            zone = time.tzinfo if tzinfo is None else tzinfo
            return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond, zone)

        @classmethod
        def fromisoformat(cls, date_string, /):
            """Reads what `isoformat` writes."""
            if not isinstance(date_string, str):
                raise TypeError('fromisoformat: argument must be str')
            length = 10 if '-' in date_string[:8] else 8
            try:
                day = date.fromisoformat(date_string[:length])
                rest = date_string[length:]
                clock = _read_clock(rest[1:]) if rest else []
            except ValueError as problem:
                if not str(problem) or 'isoformat' in str(problem):
                    raise ValueError(f'Invalid isoformat string: {date_string!r}') from None
                raise
            return cls(day.year, day.month, day.day, *clock)

        @classmethod
        def strptime(cls, date_string, format):
            """Reads a text that was written by a format."""
            import _strptime
            return _strptime.read(cls, date_string, format)

        def date(self):
            return date(self.year, self.month, self.day)

        def time(self):
            return time(self.hour, self.minute, self.second, self.microsecond)

        def timetz(self):
            return time(self.hour, self.minute, self.second, self.microsecond, self.tzinfo)

        def utcoffset(self):
            return None if self.tzinfo is None else self.tzinfo.utcoffset(self)

        def tzname(self):
            return None if self.tzinfo is None else self.tzinfo.tzname(self)

        def dst(self):
            return None if self.tzinfo is None else self.tzinfo.dst(self)

        def astimezone(self, tz=None):
            """The same moment in another time zone."""
            if tz is None:
                tz = timezone(timedelta(seconds=-_time.timezone))
            offset = self.utcoffset()
            if offset is None:
                offset = timedelta(seconds=-_time.timezone)
            return (self.replace(tzinfo=None) - offset + tz.utcoffset(self)).replace(tzinfo=tz)

        def timestamp(self):
            """Seconds since 1970."""
            offset = self.utcoffset()
            if offset is None:
                return _time.mktime(self.timetuple()) + self.microsecond / 1000000
            return (self._micros() - 62135683200000000 - offset._total) / 1000000

        def timetuple(self):
            days = _days_before_month(self.year, self.month) + self.day
            return _time.struct_time((self.year, self.month, self.day, self.hour, self.minute, self.second,
                                      self.weekday(), days, -1))

        def isoformat(self, sep='T', timespec='auto'):
            return date.isoformat(self) + sep + _clock(self, timespec) + _offset_text(self.utcoffset())

        def __str__(self):
            return self.isoformat(' ')

        def ctime(self):
            return date.ctime(self).replace('00:00:00', _clock(self, 'seconds'))

        def strftime(self, format):
            """The moment in the words of a format."""
            return _formatted(self, format)

        def replace(self, **changes):
            parts = {name: getattr(self, name) for name in ('year', 'month', 'day', 'hour', 'minute', 'second',
                                                            'microsecond', 'tzinfo')}
            return type(self)(**{**parts, **changes})

        def __repr__(self):
            parts = [self.year, self.month, self.day, self.hour, self.minute, self.second, self.microsecond]
            while len(parts) > 5 and parts[-1] == 0:
                parts.pop()
            zone = '' if self.tzinfo is None else f', tzinfo={self.tzinfo!r}'
            return f"datetime.datetime({', '.join(map(str, parts))}{zone})"

        def _micros(self):
            seconds = ((self.toordinal() * 24 + self.hour) * 60 + self.minute) * 60 + self.second
            return seconds * 1000000 + self.microsecond

        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            seconds, micro = divmod(self._micros() + other._total, 1000000)
            days, rest = divmod(seconds, 86400)
            return type(self)(*_date_of(days), rest // 3600, rest // 60 % 60, rest % 60, micro, self.tzinfo)

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return self + -other
            if not isinstance(other, datetime):
                return NotImplemented
            mine, others = self.utcoffset(), other.utcoffset()
            if (mine is None) != (others is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            return _span(self._key() - other._key())

        def _key(self):
            offset = self.utcoffset()
            return self._micros() - (0 if offset is None else offset._total)

        def _comparable(self, other):
            if not isinstance(other, datetime):
                return False
            if (self.utcoffset() is None) != (other.utcoffset() is None):
                raise TypeError("can't compare offset-naive and offset-aware datetimes")
            return True

        def __eq__(self, other):
            if not isinstance(other, datetime):
                return NotImplemented
            return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()

        def _refuse(self, other):
            if isinstance(other, date):
                raise TypeError(f"can't compare datetime.datetime to datetime.date")
            return NotImplemented

        def __lt__(self, other):
            return self._key() < other._key() if self._comparable(other) else self._refuse(other)

        def __le__(self, other):
            return self._key() <= other._key() if self._comparable(other) else self._refuse(other)

        def __gt__(self, other):
            return self._key() > other._key() if self._comparable(other) else self._refuse(other)

        def __ge__(self, other):
            return self._key() >= other._key() if self._comparable(other) else self._refuse(other)

        def __hash__(self):
            return hash(self._key())


    datetime.min, datetime.resolution = datetime(1, 1, 1), timedelta(microseconds=1)
    datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
    """#

  /// `strptime`, written in the language.
  static let strptimeSource = #"""
    """Reading dates and times."""
    import datetime as _dt
    import re

    _numbers = {'d': (1, 2), 'm': (1, 2), 'Y': (4, 4), 'y': (2, 2), 'H': (1, 2), 'I': (1, 2), 'M': (1, 2), 'S': (1, 2),
                'f': (1, 6), 'j': (1, 3)}


    def _pattern(format):
        months, days = _dt._month_names, _dt._day_names
        words = {'B': months, 'b': [m[:3] for m in months], 'h': [m[:3] for m in months], 'A': days,
                 'a': [d[:3] for d in days], 'p': ['AM', 'PM']}
        shorts = {'T': '%H:%M:%S', 'D': '%m/%d/%y', 'F': '%Y-%m-%d', 'R': '%H:%M', 'x': '%m/%d/%y', 'X': '%H:%M:%S',
                  'c': '%a %b %d %H:%M:%S %Y'}
        pattern, place = '', 0
        while place < len(format):
            letter = format[place]
            place += 1
            if letter.isspace():
                pattern += r'\s+'
            elif letter != '%':
                pattern += re.escape(letter)
            else:
                if place == len(format):
                    raise ValueError(f"stray % in format '{format}'")
                letter = format[place]
                place += 1
                if letter in shorts:
                    pattern += _pattern(shorts[letter])
                elif letter in _numbers:
                    low, high = _numbers[letter]
                    pattern += rf'(?P<{letter}>\d{{{low},{high}}})'
                elif letter in words:
                    pattern += f"(?P<{letter}>{'|'.join(sorted(words[letter], key=len, reverse=True))})"
                elif letter == 'z':
                    pattern += r'(?P<z>[+-]\d\d:?[0-5]\d|Z)'
                elif letter == 'Z':
                    pattern += r'(?P<Z>UTC|GMT)?'
                elif letter == '%':
                    pattern += '%'
                else:
                    raise ValueError(f"'{letter}' is a bad directive in format '{format}'")
        return pattern


    def read(cls, text, format):
        """The moment that a text names."""
        if not isinstance(text, str):
            raise TypeError(f'strptime() argument 1 must be str, not {type(text).__name__}')
        if not isinstance(format, str):
            raise TypeError(f'strptime() argument 2 must be str, not {type(format).__name__}')
        found = re.match(_pattern(format), text, re.IGNORECASE)
        if found is None:
            raise ValueError(f'time data {text!r} does not match format {format!r}')
        if found.end() != len(text):
            raise ValueError(f'unconverted data remains: {text[found.end():]}')
        parts = {name: value for name, value in found.groupdict().items() if value is not None}
        number = lambda name, default: int(parts.get(name, default))
        year = number('Y', 1900)
        if 'y' in parts:
            year = int(parts['y']) + (1900 if int(parts['y']) > 68 else 2000)
        month = number('m', 1)
        for name in ('B', 'b', 'h'):
            if name in parts:
                month = [m[:3].lower() for m in _dt._month_names].index(parts[name][:3].lower()) + 1
        hour = number('H', 0)
        if 'I' in parts:
            hour = int(parts['I']) % 12 + (12 if parts.get('p', '').lower() == 'pm' else 0)
        zone = None
        if 'z' in parts:
            sign = -1 if parts['z'][0] == '-' else 1
            digits = parts['z'].lstrip('+-').replace(':', '').replace('Z', '0000')
            offset = sign * _dt.timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
            zone = _dt.timezone(offset) if offset else _dt.timezone.utc
        made = cls(year, month, number('d', 1), hour, number('M', 0), number('S', 0),
                   int(parts.get('f', '0').ljust(6, '0')), zone)
        if 'j' in parts:
            made = made.replace(month=1, day=1) + _dt.timedelta(int(parts['j']) - 1)
        return made
    """#
}
