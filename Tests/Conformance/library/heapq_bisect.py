# Heaps and places in sorted lists
import heapq, bisect
h = []
for x in [5, 1, 8, 3, 2, 9, 1]:
    heapq.heappush(h, x)
print(h, heapq.heappop(h), h, heapq.heapreplace(h, 7), heapq.heappushpop(h, 0), h)
x = [9, 4, 7, 1, 8, 2, 6]
heapq.heapify(x)
print(x, [heapq.heappop(x) for _ in range(len(x))], heapq.nlargest(2, [3, 9, 5]), heapq.nsmallest(2, "hello", key=ord), list(heapq.merge([1, 4], [2, 3], [0])))
tasks = []
heapq.heappush(tasks, (2, "write"))
heapq.heappush(tasks, (1, "read"))
print(heapq.heappop(tasks), list(heapq.merge("ca", "b", reverse=True)))
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 0), bisect.bisect_left(a, 9), bisect.bisect(a, 3, 0, 2))
bisect.insort(a, 4)
bisect.insort_left(a, 3)
print(a, bisect.bisect_left(["a", "bb", "ccc"], 2, key=len))
for call in [lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: bisect.bisect(a, "x"), lambda: bisect.bisect(a, 1, -1), lambda: heapq.heappush([1], "a")]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
heapq.heappop([])
