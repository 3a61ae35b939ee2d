"""Cube."""
import bpy
# Parameters
BEVEL_WIDTH = 0.02  # m, 0 to 0.5: width of the rounded edges
# Components
def rounded_edges(cube):
    """Rounded edges."""
    bevel = cube.modifiers.new("Rounded edges", "BEVEL")
    bevel.width = BEVEL_WIDTH
    return cube
# Assembly
if __name__ == "__main__":
    rounded_edges(bpy.data.objects["Cube"])
