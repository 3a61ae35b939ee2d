import bpy
def only_in(thing, target):
    for holder in list(thing.users_collection):
        holder.objects.unlink(thing)
    target.objects.link(thing)
