# reason: the site's own built-ins hold file names
# stopped by: gate
# line: 4
credits._Printer__filenames
