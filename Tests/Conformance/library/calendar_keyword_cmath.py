# Calendar, keyword and cmath in a small way
import calendar, keyword, cmath, numbers
print(calendar.isleap(2024), calendar.monthrange(2024, 2), calendar.month_name[1], calendar.day_abbr[0]); print(calendar.month(2024, 2))
print(keyword.iskeyword("for"), keyword.iskeyword("match"), keyword.softkwlist, isinstance(1, numbers.Integral), isinstance(1.5, numbers.Real))
print(cmath.sqrt(-1), cmath.phase(1j), cmath.exp(1j * cmath.pi), cmath.polar(1j), cmath.isclose(1j, 1j + 1e-12))
try: calendar.monthrange(2024, 13)
except ValueError as e: print(e)
