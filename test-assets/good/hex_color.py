def rgb(code):
    code = code.lstrip("#")
    parts = [int(code[k : k + 2], 16) / 255 for k in (0, 2, 4)]
    return tuple(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
print(rgb("#c0ffee"))
