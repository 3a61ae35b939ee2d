"""The only files that touch Blender: observe, measure, render, apply."""
