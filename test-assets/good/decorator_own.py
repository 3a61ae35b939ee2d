from functools import wraps
def named(name):
    def change(build):
        @wraps(build)
        def inner(*args, **kwargs):
            made = build(*args, **kwargs)
            print(name, build.__name__)
            return made
        return inner
    return change
@named("Seat")
def seat(width=1, **settings):
    return width
seat(width=2)
