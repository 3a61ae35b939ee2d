def width(text):
    try:
        return float(text)
    except ValueError as problem:
        raise RuntimeError(f"{text} is no width") from problem
print(width("0.5"))
