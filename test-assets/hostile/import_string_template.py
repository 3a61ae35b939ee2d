# reason: a template of text, which searches by patterns
# stopped by: gate
# line: 5
import string
string.Template("$a" * 1000).substitute(a=1)
