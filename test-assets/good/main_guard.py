import bpy
def build():
    thing = bpy.data.objects.new("Thing", None)
    bpy.context.collection.objects.link(thing)
    return thing
def main():
    build()
if __name__ == "__main__":
    main()
