def counter():
    count = 0
    def following():
        nonlocal count
        count += 1
        return count
    return following
following = counter()
print(following(), following())
