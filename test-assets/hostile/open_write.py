# reason: writes a file
# stopped by: gate
# line: 4
with open("/tmp/hostile", "w") as out:
    out.write("x")
