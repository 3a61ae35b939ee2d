# reason: a pattern takes str.format without a dot
# stopped by: gate
# line: 5
match "{0.__class__}":
    case str(format=show):
        text = show(())
