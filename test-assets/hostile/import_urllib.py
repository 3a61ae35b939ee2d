# reason: sends data to the network
# stopped by: gate
# line: 4
from urllib.request import urlopen
urlopen("http://127.0.0.1/")
