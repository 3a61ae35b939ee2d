# reason: a pattern reads a hidden attribute without a dot
# stopped by: gate
# line: 5
match ():
    case object(__class__=kind):
        pass
