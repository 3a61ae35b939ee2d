# reason: an action imports the operating system
# stopped by: gate
# purpose: action
# line: 5
import os
def move(thing):
    return thing
