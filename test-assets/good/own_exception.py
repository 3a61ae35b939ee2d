class TooSmall(Exception):
    def __init__(self, size):
        super().__init__(f"{size} m is too small")
        self.size = size
try:
    raise TooSmall(0.01)
except TooSmall as problem:
    print(problem.size, problem.args)
