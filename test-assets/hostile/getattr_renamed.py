# reason: getattr under another name
# stopped by: gate
# line: 4
read = getattr
kind = read((), "__class__")
