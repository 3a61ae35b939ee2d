# reason: locals holds the table of names
# stopped by: gate
# line: 4
table = locals()
