import string
from string import ascii_uppercase, digits

import bpy

collection = bpy.data.collections.new("Shelves")
for row, letter in enumerate(ascii_uppercase[:3]):
    for column, digit in enumerate(digits[1:4]):
        label = bpy.data.objects.new(f"Shelf {letter}{digit}", None)
        label.location = (column, 0, row)
        collection.objects.link(label)
assert len(collection.objects) == 9 and "a" in string.ascii_lowercase
