extension BundledSource {
  /// `datetime`, written in the language.
  static let datetimeSource = datetimeSpans + datetimeDates

  /// Spans of time, time zones and times of day.
  private static let datetimeSpans = #"""
    """Dates and times."""
    import time as _time

    MINYEAR, MAXYEAR = 1, 9999
    _month_names = ('January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
                    'November', 'December')
    _day_names = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')


    def _is_leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


    def _days_in_month(year, month):
        if month == 2:
            return 29 if _is_leap(year) else 28
        return 30 if month in (4, 6, 9, 11) else 31


    def _days_before_year(year):
        past = year - 1
        return past * 365 + past // 4 - past // 100 + past // 400


    def _days_before_month(year, month):
        return sum([_days_in_month(year, earlier) for earlier in range(1, month)])


    def _whole(value):
        if isinstance(value, float):
            raise TypeError("'float' object cannot be interpreted as an integer")
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        return int(value)


    class timedelta:
        """A span of time."""

        __message_name__ = 'datetime.timedelta'

        def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
            total = 0
            for name, value, factor in (('days', days, 86400000000), ('seconds', seconds, 1000000),
                                        ('microseconds', microseconds, 1), ('milliseconds', milliseconds, 1000),
                                        ('minutes', minutes, 60000000), ('hours', hours, 3600000000),
                                        ('weeks', weeks, 604800000000)):
                if not isinstance(value, (int, float)):
                    raise TypeError(f'unsupported type for timedelta {name} component: {type(value).__name__}')
                if isinstance(value, float):
                    whole = int(value)
                    total += whole * factor + (value - whole) * factor
                else:
                    total += value * factor
            self._total = total = round(total)
            rest, self.microseconds = divmod(total, 1000000)
            self.days, self.seconds = divmod(rest, 86400)
            if abs(self.days) > 999999999:
                raise OverflowError(f'days={self.days}; must have magnitude <= 999999999')

        def total_seconds(self):
            """The whole span in seconds."""
            return self._total / 1000000

        def __repr__(self):
            parts = [f'{name}={value}' for name, value in (('days', self.days), ('seconds', self.seconds),
                                                           ('microseconds', self.microseconds)) if value]
            return f"datetime.timedelta({', '.join(parts) or 0})"

        def __str__(self):
            text = f'{self.seconds // 3600}:{self.seconds // 60 % 60:02d}:{self.seconds % 60:02d}'
            if self.days:
                text = f"{self.days} day{'s' if abs(self.days) != 1 else ''}, {text}"
            return text + (f'.{self.microseconds:06d}' if self.microseconds else '')

        def __add__(self, other):
            return _span(self._total + other._total) if isinstance(other, timedelta) else NotImplemented

        __radd__ = __add__

        def __sub__(self, other):
            return _span(self._total - other._total) if isinstance(other, timedelta) else NotImplemented

        def __neg__(self):
            return _span(-self._total)

        def __pos__(self):
            return self

        def __abs__(self):
            return _span(abs(self._total))

        def __mul__(self, other):
            if isinstance(other, int):
                return _span(self._total * other)
            if isinstance(other, float):
                above, below = other.as_integer_ratio()
                return _span(_divided(self._total * above, below))
            return NotImplemented

        __rmul__ = __mul__

        def __truediv__(self, other):
            if isinstance(other, timedelta):
                return self._total / other._total
            if isinstance(other, int):
                return _span(_divided(self._total, other))
            if isinstance(other, float):
                above, below = other.as_integer_ratio()
                return _span(_divided(below * self._total, above))
            return NotImplemented

        def __floordiv__(self, other):
            if isinstance(other, timedelta):
                return self._total // other._total
            return _span(self._total // other) if isinstance(other, int) else NotImplemented

        def __mod__(self, other):
            return _span(self._total % other._total) if isinstance(other, timedelta) else NotImplemented

        def __divmod__(self, other):
            return (self // other, self % other) if isinstance(other, timedelta) else NotImplemented

        def __bool__(self):
            return self._total != 0

        def __eq__(self, other):
            return self._total == other._total if isinstance(other, timedelta) else NotImplemented

        def __lt__(self, other):
            return self._total < other._total if isinstance(other, timedelta) else NotImplemented

        def __le__(self, other):
            return self._total <= other._total if isinstance(other, timedelta) else NotImplemented

        def __gt__(self, other):
            return self._total > other._total if isinstance(other, timedelta) else NotImplemented

        def __ge__(self, other):
            return self._total >= other._total if isinstance(other, timedelta) else NotImplemented

        def __hash__(self):
            return hash(self._total)


    def _span(microseconds):
        return timedelta(microseconds=microseconds)


    def _divided(above, below):
        """The nearest whole number, halves to the even one."""
        if below < 0:
            above, below = -above, -below
        quotient, rest = divmod(above, below)
        if 2 * rest > below or 2 * rest == below and quotient % 2:
            quotient += 1
        return quotient


    timedelta.min = timedelta(-999999999)
    timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
    timedelta.resolution = timedelta(microseconds=1)


    class tzinfo:
        """A time zone."""

        __message_name__ = 'datetime.tzinfo'


    def _offset_text(offset, separator=':'):
        if offset is None:
            return ''
        sign = '-' if offset.days < 0 else '+'
        rest = abs(offset)
        text = f'{sign}{rest._total // 3600000000:02d}{separator}{rest._total // 60000000 % 60:02d}'
        seconds = rest._total // 1000000 % 60
        return text + (f'{separator}{seconds:02d}' if seconds else '')


    class timezone(tzinfo):
        """A fixed distance from UTC."""

        __message_name__ = 'datetime.timezone'

        def __init__(self, offset, name=None):
            if not isinstance(offset, timedelta):
                raise TypeError('timezone() argument 1 must be datetime.timedelta, not ' + type(offset).__name__)
            if not timedelta(-1) < offset < timedelta(1):
                raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                                 f'timedelta(hours=24), not {offset!r}.')
            self._offset = offset
            self._name = name

        def utcoffset(self, dt):
            return self._offset

        def dst(self, dt):
            return None

        def tzname(self, dt):
            if self._name is not None:
                return self._name
            return 'UTC' + (_offset_text(self._offset) if self._offset else '')

        def __eq__(self, other):
            return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

        def __hash__(self):
            return hash(self._offset)

        def __str__(self):
            return self.tzname(None)

        def __repr__(self):
            if self is timezone.utc:
                return 'datetime.timezone.utc'
            name = '' if self._name is None else f', {self._name!r}'
            return f'datetime.timezone({self._offset!r}{name})'


    timezone.utc = UTC = timezone(timedelta(0))


    def _check_time(hour, minute, second, microsecond, tz):
        for name, value, end in (('hour', hour, 23), ('minute', minute, 59), ('second', second, 59),
                                 ('microsecond', microsecond, 999999)):
            if not 0 <= _whole(value) <= end:
                raise ValueError(f'{name} must be in 0..{end}')
        if tz is not None and not isinstance(tz, tzinfo):
            raise TypeError("tzinfo argument must be None or of a tzinfo subclass, "
                            f"not type '{type(tz).__name__}'")


    def _clock(value, timespec):
        text = f'{value.hour:02d}:{value.minute:02d}:{value.second:02d}'
        if timespec == 'auto':
            timespec = 'microseconds' if value.microsecond else 'seconds'
        if timespec not in ('hours', 'minutes', 'seconds', 'milliseconds', 'microseconds'):
            raise ValueError('Unknown timespec value')
        if timespec == 'hours':
            return text[:2]
        if timespec == 'minutes':
            return text[:5]
        if timespec == 'milliseconds':
            return text + f'.{value.microsecond // 1000:03d}'
        return text + (f'.{value.microsecond:06d}' if timespec == 'microseconds' else '')


    def _read_clock(text):
        """hour, minute, second, microsecond, time zone of an ISO text."""
        zone = None
        for mark in ('Z', '+', '-'):
            place = text.find(mark)
            if place < 0:
                continue
            rest, text = text[place + 1:], text[:place]
            if mark == 'Z':
                zone = timezone.utc
            else:
                parts = _read_clock(rest)
                offset = timedelta(hours=parts[0], minutes=parts[1], seconds=parts[2])
                zone = timezone(-offset if mark == '-' else offset) if offset else timezone.utc
            break
        text, _, fraction = text.replace(',', '.').partition('.')
        parts = text.split(':') if ':' in text else [text[place:place + 2] for place in range(0, len(text), 2)]
        if not 1 <= len(parts) <= 3 or any([len(part) != 2 or not part.isdecimal() for part in parts]):
            raise ValueError
        if fraction and not fraction.isdecimal():
            raise ValueError
        numbers = [int(part) for part in parts] + [0] * (3 - len(parts))
        return numbers + [int((fraction + '000000')[:6]), zone]


    class time:
        """A time of day."""

        __message_name__ = 'datetime.time'

        def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
            _check_time(hour, minute, second, microsecond, tzinfo)
            self.hour, self.minute, self.second, self.microsecond = hour, minute, second, microsecond
            self.tzinfo = tzinfo
            self.fold = fold

        @classmethod
        def fromisoformat(cls, time_string):
            """Reads `HH:MM:SS.ffffff`."""
            try:
                return cls(*_read_clock(time_string.removeprefix('T')))
            except ValueError:
                raise ValueError(f'Invalid isoformat string: {time_string!r}') from None

        def isoformat(self, timespec='auto'):
            return _clock(self, timespec) + _offset_text(self.utcoffset())

        __str__ = isoformat

        def utcoffset(self):
            return None if self.tzinfo is None else self.tzinfo.utcoffset(None)

        def tzname(self):
            return None if self.tzinfo is None else self.tzinfo.tzname(None)

        def strftime(self, format):
            return _formatted(datetime(1900, 1, 1, self.hour, self.minute, self.second, self.microsecond, self.tzinfo),
                              format)

        def __format__(self, spec):
            return self.strftime(spec) if spec else str(self)

        def replace(self, **changes):
            parts = {name: getattr(self, name) for name in ('hour', 'minute', 'second', 'microsecond', 'tzinfo')}
            return type(self)(**{**parts, **changes})

        def _key(self):
            return self.hour, self.minute, self.second, self.microsecond

        def __eq__(self, other):
            return self._key() == other._key() if isinstance(other, time) else NotImplemented

        def __lt__(self, other):
            return self._key() < other._key() if isinstance(other, time) else NotImplemented

        def __le__(self, other):
            return self._key() <= other._key() if isinstance(other, time) else NotImplemented

        def __gt__(self, other):
            return self._key() > other._key() if isinstance(other, time) else NotImplemented

        def __ge__(self, other):
            return self._key() >= other._key() if isinstance(other, time) else NotImplemented

        def __hash__(self):
            return hash(self._key())

        def __repr__(self):
            parts = [self.hour, self.minute] + [self.second, self.microsecond][:2 if self.microsecond else
                                                                             1 if self.second else 0]
            zone = '' if self.tzinfo is None else f', tzinfo={self.tzinfo!r}'
            return f"datetime.time({', '.join(map(str, parts))}{zone})"
    """#
}
