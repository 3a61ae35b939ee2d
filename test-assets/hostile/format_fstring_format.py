# reason: an f-string makes the format text
# stopped by: gate
# line: 5
name = "__class__"
text = f"{{0.{name}}}".format(())
