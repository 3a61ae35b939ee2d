"""Set the roughness of objects."""
import bpy

# Parameters
ROUGHNESS = 0.5  # ratio, 0 to 1: roughness of the surface


# Shapes
def own_data(thing):
    """The object's data, which nothing else uses from now on."""
    if thing.data.users > 1:
        thing.data = thing.data.copy()
    return thing.data


def own_materials(thing):
    """The object's materials, each used by nothing else from now on; one is made where it has none."""
    if not thing.material_slots:
        own_data(thing).materials.append(bpy.data.materials.new(thing.name))
    own = {}
    used = [slot.material for slot in thing.material_slots]
    for slot in thing.material_slots:
        if slot.link == "DATA" and thing.data.users > 1:
            material = slot.material
            slot.link = "OBJECT"
            slot.material = material
        name = slot.material.name if slot.material else ""
        if name not in own and slot.material is None:
            own[name] = bpy.data.materials.new(thing.name)
        elif name not in own:
            alone = slot.material.users <= used.count(slot.material)
            own[name] = slot.material if alone else slot.material.copy()
        slot.material = own[name]
    return list(own.values())


def surface(material):
    """Inputs of the node that gives the material its surface; one is made where there is none."""
    if material.node_tree is None:
        material.use_nodes = True
    nodes = material.node_tree.nodes
    for node in nodes:
        if node.type == "BSDF_PRINCIPLED":
            return node.inputs
    node = nodes.new("ShaderNodeBsdfPrincipled")
    outputs = [other for other in nodes if other.type == "OUTPUT_MATERIAL"]
    output = outputs[0] if outputs else nodes.new("ShaderNodeOutputMaterial")
    material.node_tree.links.new(node.outputs[0], output.inputs["Surface"])
    return node.inputs


def give(material, inputs, name, value):
    """Set an input of the surface to a value, cutting what was plugged in."""
    for link in list(inputs[name].links):
        material.node_tree.links.remove(link)
    inputs[name].default_value = value


# Components
def roughness(objects):
    """Give each object the roughness, on materials of its own."""
    for thing in objects:
        for material in own_materials(thing):
            give(material, surface(material), "Roughness", ROUGHNESS)
            material.roughness = ROUGHNESS
    return objects
