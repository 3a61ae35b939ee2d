# reason: mro() lists the base classes without underscores
# stopped by: gate
# line: 4
kinds = int.mro()
