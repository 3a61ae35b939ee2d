# reason: a walrus names something type
# stopped by: gate
# line: 4
(type := print)
