# reason: ends Blender
# stopped by: gate
# line: 4
exit()
