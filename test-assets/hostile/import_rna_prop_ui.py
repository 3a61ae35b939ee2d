# reason: a module that comes with Blender's scripts
# stopped by: gate
# line: 4
import rna_prop_ui
