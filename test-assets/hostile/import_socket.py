# reason: a connection to the network
# stopped by: gate
# line: 4
import socket
socket.create_connection(("127.0.0.1", 80))
