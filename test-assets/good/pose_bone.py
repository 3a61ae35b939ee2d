import bpy
import math
def bend(arm):
    bone = arm.pose.bones["Upper"]
    bone.rotation_mode = "XYZ"
    bone.rotation_euler.x = math.radians(20)
