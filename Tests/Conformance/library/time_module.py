# time: clocks go forward, calendar functions format
import time
a = time.perf_counter()
b = time.perf_counter()
print(b >= a, isinstance(time.time(), float), isinstance(time.perf_counter_ns(), int), isinstance(time.time_ns(), int))
start = time.monotonic()
time.sleep(0.01)
print(time.monotonic() - start >= 0.01, time.process_time() >= 0)
t = time.gmtime(86400 * 365)
print(t)
print(t.tm_year, t[1], t.tm_yday, len(t))
print(time.strftime("%Y-%m-%d %H:%M:%S", t), time.strftime("%A %B %j", time.gmtime(0)))
print(time.asctime(time.gmtime(0)))
