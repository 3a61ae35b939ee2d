from collections import Counter, OrderedDict, defaultdict, deque
groups = defaultdict(list)
for name in ("Leg", "Leg", "Seat"):
    groups[name[0]].append(name)
counts = Counter(groups["L"])
line = deque([1, 2, 3], maxlen=2)
line.append(4)
line.rotate(1)
ordered = OrderedDict(a=1)
ordered.move_to_end("a")
