# reason: reading a private table of a class
# stopped by: gate
# line: 6
class Chair:
    pass
table = Chair.__subclasshook__
