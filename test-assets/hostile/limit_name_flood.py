# reason: text that grows in a loop
# stopped by: limits
text = ""
while True:
    text += "x"
