# reason: the format text comes from a name
# stopped by: gate
# line: 5
TEXT = "{0.__class__}"
text = TEXT.format(())
