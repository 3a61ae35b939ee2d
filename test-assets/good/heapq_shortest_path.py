from bisect import bisect_left, insort
from heapq import heapify, heappop, heappush, nsmallest

SIZE = 12
cost = {(x, y): 1 + (x * 7 + y * 13) % 5 for x in range(SIZE) for y in range(SIZE)}
best = {(0, 0): 0}
waiting = [(0, (0, 0))]
heapify(waiting)
while waiting:
    spent, (x, y) = heappop(waiting)
    if spent > best[x, y]:
        continue
    for step in ((x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1)):
        if step in cost and spent + cost[step] < best.get(step, 10 ** 6):
            best[step] = spent + cost[step]
            heappush(waiting, (best[step], step))
stops = []
for value in best.values():
    insort(stops, value)
assert stops == sorted(best.values()) and nsmallest(1, stops) == [0]
assert stops[bisect_left(stops, best[SIZE - 1, SIZE - 1])] == best[SIZE - 1, SIZE - 1]
