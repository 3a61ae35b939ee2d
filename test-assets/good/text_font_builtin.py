import bpy
words = bpy.data.curves.new("Number", "FONT")
font = bpy.data.fonts.get("Bfont")
if font is not None:
    words.font = font
words.body = str(42)
