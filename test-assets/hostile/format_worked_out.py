# reason: the format text is put together
# stopped by: gate
# line: 4
text = ("{0." + "__class__}").format(())
