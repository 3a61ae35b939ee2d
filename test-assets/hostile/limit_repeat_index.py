# reason: a list repeated as often as an object says
# stopped by: limits
class Often:
    def __index__(self):
        return 10 ** 8
often = Often()
[0] * often
