# reason: an f-string reaches hidden attributes
# stopped by: gate
# line: 4
text = f"{().__class__.__base__}"
