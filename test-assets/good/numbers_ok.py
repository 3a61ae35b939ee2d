big = 10**6
tiny = 1e-9
text = "=" * 60
row = [0.0] * 1000
table = [[0] * 10 for _ in range(10)]
count = len(range(0, 100000, 7))
