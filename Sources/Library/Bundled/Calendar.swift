extension BundledSource {
  /// `calendar`, written in the language.
  static let calendarSource = #"""
    """Months and weeks as texts."""
    import datetime as _datetime

    MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
    day_name = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
    day_abbr = [name[:3] for name in day_name]
    month_name = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
                  'November', 'December']
    month_abbr = [name[:3] for name in month_name]


    class IllegalMonthError(ValueError):
        """A month that is none."""

        def __init__(self, month):
            self.month = month

        def __str__(self):
            return 'bad month number %r; must be 1-12' % self.month


    def isleap(year):
        """Whether a year has 366 days."""
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


    def leapdays(y1, y2):
        """The leap years of a range of years."""
        return sum([isleap(year) for year in range(y1, y2)])


    def weekday(year, month, day):
        """The day of the week, Monday being 0."""
        return _datetime.date(year, month, day).weekday()


    def monthrange(year, month):
        """The weekday of the first day of a month, and the number of its days."""
        if not 1 <= month <= 12:
            raise IllegalMonthError(month)
        return weekday(year, month, 1), (31, 29 if isleap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


    class Calendar:
        """Weeks that begin on some day."""

        def __init__(self, firstweekday=0):
            self.firstweekday = firstweekday

        def iterweekdays(self):
            for place in range(7):
                yield (self.firstweekday + place) % 7

        def itermonthdays(self, year, month):
            first, days = monthrange(year, month)
            before = (first - self.firstweekday) % 7
            yield from [0] * before
            yield from range(1, days + 1)
            yield from [0] * ((self.firstweekday - first - days) % 7)

        def monthdayscalendar(self, year, month):
            """The days of a month by weeks."""
            days = list(self.itermonthdays(year, month))
            return [days[start:start + 7] for start in range(0, len(days), 7)]


    class TextCalendar(Calendar):
        """Months as texts."""

        def formatweekheader(self, width):
            names = day_name if width >= 9 else day_abbr
            return ' '.join([names[day][:width].center(width) for day in self.iterweekdays()])

        def formatmonth(self, theyear, themonth, w=0, l=0):
            """A month."""
            width, gap = max(2, w), max(1, l)
            text = f'{month_name[themonth]} {theyear}'.center(7 * (width + 1) - 1).rstrip() + '\n' * gap
            text += self.formatweekheader(width).rstrip() + '\n' * gap
            for week in self.monthdayscalendar(theyear, themonth):
                line = ' '.join([('' if day == 0 else '%2i' % day).center(width) for day in week])
                text += line.rstrip() + '\n' * gap
            return text

        def prmonth(self, theyear, themonth, w=0, l=0):
            print(self.formatmonth(theyear, themonth, w, l), end='')


    _text = TextCalendar()


    def setfirstweekday(weekday):
        """Sets the day that weeks begin with."""
        _text.firstweekday = weekday


    def firstweekday():
        """The day that weeks begin with."""
        return _text.firstweekday


    monthcalendar, month, prmonth = _text.monthdayscalendar, _text.formatmonth, _text.prmonth
    weekheader = _text.formatweekheader


    def timegm(tuple):
        """Seconds since 1970 of a time in UTC."""
        year, month, day, hour, minute, second = tuple[:6]
        days = _datetime.date(year, month, 1).toordinal() - 719163 + day - 1
        return ((days * 24 + hour) * 60 + minute) * 60 + second
    """#

  /// `keyword`, written in the language.
  static let keywordSource = #"""
    """The words of the grammar."""

    __all__ = ['iskeyword', 'issoftkeyword', 'kwlist', 'softkwlist']

    kwlist = ['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif',
              'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or',
              'pass', 'raise', 'return', 'try', 'while', 'with', 'yield']
    softkwlist = ['_', 'case', 'match']
    iskeyword = frozenset(kwlist).__contains__
    issoftkeyword = frozenset(softkwlist).__contains__
    """#
}
