def board(width, depth):
    assert width > 0 and depth > 0, "a board has a size"
    return width * depth
board(1, 0.3)
