# reason: __annotations__ name the fields that dataclass writes into code
# stopped by: gate
# line: 4
__annotations__ = {"x = print('in')": int}
