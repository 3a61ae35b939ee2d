# reason: full-width letters become eval when Python reads them
# stopped by: gate
# line: 4
ｅｖａｌ("1")
