# reason: patterns in patterns walk a chain
# stopped by: gate
# line: 5
match print:
    case object(__self__=object(__dict__=table)):
        pass
