widths = [0.4, 0.5]
heights = [1.0, 2.0]
fits = all(w < h for w, h in zip(widths, heights)) and any(map(bool, widths))
area = sum(w * h for w, h in zip(widths, heights, strict=True))
print(fits, round(area, 2), min(widths), abs(-1), divmod(7, 3), pow(2, 10))
