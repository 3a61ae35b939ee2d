"""Give objects a material."""
import bpy

# Parameters
COLOR = (0.8, 0.8, 0.8)  # color: color of the surface
KEEP_COLOR = False  # switch: the surface keeps its color
METALLIC = 0.0  # ratio, 0 to 1: how metallic the surface is
KEEP_METALLIC = False  # switch: the surface stays as metallic as it is
ROUGHNESS = 0.5  # ratio, 0 to 1: roughness of the surface
TRANSMISSION = 0.0  # ratio, 0 to 1: how much light goes through


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


def paint(material, color):
    """Give the material a colour, in renders and in the viewport."""
    give(material, surface(material), "Base Color", (*color, 1.0))
    material.diffuse_color = (*color, material.diffuse_color[3])


# Components
def material(objects):
    """Give each object the surface, on materials of its own."""
    for thing in objects:
        for material in own_materials(thing):
            inputs = surface(material)
            if not KEEP_COLOR:
                paint(material, COLOR)
            if not KEEP_METALLIC:
                give(material, inputs, "Metallic", METALLIC)
                material.metallic = METALLIC
            give(material, inputs, "Roughness", ROUGHNESS)
            material.roughness = ROUGHNESS
            name = "Transmission Weight" if "Transmission Weight" in inputs else "Transmission"
            give(material, inputs, name, TRANSMISSION)
            material.diffuse_color[3] = 1.0 - 0.65 * TRANSMISSION
    return objects
