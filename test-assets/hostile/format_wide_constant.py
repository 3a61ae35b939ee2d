# reason: padding to a giant text
# stopped by: gate
# line: 4
text = f"{1:9999999999}"
