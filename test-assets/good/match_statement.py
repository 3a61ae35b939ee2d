def legs(kind):
    match kind:
        case "stool" | "tripod":
            return 3
        case ("table", count) if count > 2:
            return count
        case {"legs": count, **rest}:
            return count
        case [first, *others]:
            return len(others)
        case int(number) | float(number):
            return number
        case _:
            return 4
print(legs("stool"), legs({"legs": 6}))
