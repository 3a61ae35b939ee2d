# reason: the expression of a driver is code in a text
# stopped by: gate
# line: 6
import bpy
def turn(curve):
    curve.driver.expression = "__import__('os').system('true')"
