# reason: getattr handed on is called with names that nobody reads
# stopped by: gate
# line: 4
kinds = list(map(getattr, [()], ["__class__"]))
