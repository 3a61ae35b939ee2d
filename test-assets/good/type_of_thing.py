def kind(value):
    return type(value).__name__ if not isinstance(value, (int, float)) else "number"
print(kind("a"), type(1) is int)
