# reason: stops Blender in a debugger
# stopped by: gate
# line: 4
breakpoint()
