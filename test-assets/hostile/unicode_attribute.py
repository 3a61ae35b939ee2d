# reason: an attribute in full-width letters becomes __class__
# stopped by: gate
# line: 4
kind = ().__ｃlass__
