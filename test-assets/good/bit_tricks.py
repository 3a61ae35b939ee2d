mask = 1 << 3 | 1 << 5
bits = [bool(mask >> k & 1) for k in range(8)]
packed = (7 << 16) + (3 << 8) + 1
print(bin(mask), hex(packed), ~mask & 0xFF, mask ^ 8)
