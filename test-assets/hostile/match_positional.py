# reason: __match_args__ names the attributes that a pattern reads
# stopped by: gate
# line: 5
class Chair:
    __match_args__ = ("__class__",)
