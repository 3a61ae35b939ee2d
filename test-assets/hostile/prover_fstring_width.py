# reason: padding to a giant text by a worked-out width
# stopped by: prover
width = 10 ** 13
text = f"{1:{width}}"
