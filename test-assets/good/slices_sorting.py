places = [(k % 3, k // 3) for k in range(9)]
rows = [places[k : k + 3] for k in range(0, 9, 3)]
turned = list(zip(*rows[::-1]))
del places[2:4]
places[0:1] = [(9, 9)]
largest = sorted(places, reverse=True)[:3]
