parts = [("Leg", 0.4), ("Seat", 0.1)]
parts.sort(key=lambda part: (-part[1], part[0]))
tallest = max(parts, key=lambda part: part[1])
