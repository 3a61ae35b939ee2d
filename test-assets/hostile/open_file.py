# reason: reads a file
# stopped by: gate
# line: 4
text = open("/etc/passwd").read()
