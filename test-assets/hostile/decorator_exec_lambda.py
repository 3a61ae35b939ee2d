# reason: two decorators make text and run it
# stopped by: gate
# line: 4
@exec
@lambda _: "import os"
class Chair:
    pass
