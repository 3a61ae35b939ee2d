# reason: an action forges a custom property of 3D-CoS
# stopped by: gate
# purpose: action
# line: 6
def forge(thing):
    thing["cos3d_asset"] = "x"
