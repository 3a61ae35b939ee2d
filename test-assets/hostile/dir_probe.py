# reason: dir lists hidden names
# stopped by: gate
# line: 4
names = dir(())
