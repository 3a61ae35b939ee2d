# reason: __dict__ holds the hidden methods of a class
# stopped by: gate
# line: 4
hidden = str.__dict__["format"]
