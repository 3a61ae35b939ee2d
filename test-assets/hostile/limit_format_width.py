# reason: padding to a giant text by the function format
# stopped by: limits
text = format(1, "9999999999")
