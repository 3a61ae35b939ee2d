values = [5, 3, 8]
while (last := values.pop()) > 4:
    print(last)
    if not values:
        break
else:
    print("small", last)
