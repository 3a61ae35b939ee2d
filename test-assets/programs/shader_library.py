# runs on: 3.4.1, 4.5.15, 5.0.1
# refused by the gate: data, name
"""Ten procedural materials, each a function that fills a node tree, and a row of balls that shows them."""

import bpy

LIBRARY = {}


def shader(function):
    """Registers a function as a material of the library under its own name."""
    LIBRARY[function.__name__.replace("_", " ").title()] = function
    return function


class Tree:
    def __init__(self, material):
        material.use_nodes = True
        self.material = material
        self.nodes = material.node_tree.nodes
        self.links = material.node_tree.links
        self.nodes.clear()
        self.output = self.add("ShaderNodeOutputMaterial", at=(600, 0))

    def add(self, kind, at=(0, 0), label="", **properties):
        node = self.nodes.new(kind)
        node.location = at
        node.label = label
        for name, value in properties.items():
            setattr(node, name, value)
        return node

    def wire(self, *chain):
        """wire(a.outputs[0], b.inputs[0], c.outputs[0], d.inputs[0], …) links them in pairs."""
        for source, target in zip(chain[::2], chain[1::2]):
            self.links.new(source, target)

    def surface(self, node):
        self.links.new(node.outputs[0], self.output.inputs["Surface"])
        return node

    def principled(self, **values):
        node = self.add("ShaderNodeBsdfPrincipled", at=(250, 0))
        for name, value in values.items():
            self.value(node, name.replace("_", " "), value)
        return self.surface(node)

    @staticmethod
    def value(node, name, value):
        """Sets the first input that has one of the names, split by |."""
        for each in name.split("|"):
            if each in node.inputs:
                node.inputs[each].default_value = value
                return node.inputs[each]
        raise KeyError(name)

    def coordinates(self, scale=(1, 1, 1), space="Object"):
        coordinates = self.add("ShaderNodeTexCoord", at=(-1000, 0))
        mapping = self.add("ShaderNodeMapping", at=(-800, 0), vector_type="POINT")
        mapping.inputs["Scale"].default_value = scale
        self.wire(coordinates.outputs[space], mapping.inputs["Vector"])
        return mapping.outputs["Vector"]

    def ramp(self, stops, at=(-150, 0), interpolation="LINEAR"):
        node = self.add("ShaderNodeValToRGB", at=at)
        elements = node.color_ramp.elements
        node.color_ramp.interpolation = interpolation
        while len(elements) > 1:
            elements.remove(elements[-1])
        elements[0].position, elements[0].color = stops[0]
        for position, color in stops[1:]:
            element = elements.new(position)
            element.color = color
        return node

    def noise(self, scale, detail=4.0, distortion=0.0, at=(-550, 0)):
        node = self.add("ShaderNodeTexNoise", at=at, noise_dimensions="3D")
        node.inputs["Scale"].default_value = scale
        node.inputs["Detail"].default_value = detail
        node.inputs["Distortion"].default_value = distortion
        return node


@shader
def oak(tree):
    bsdf = tree.principled(Roughness=0.5)
    vector = tree.coordinates((1.0, 1.0, 0.15))
    noise = tree.noise(6.0, 8.0, 1.5)
    rings = tree.add("ShaderNodeTexWave", at=(-550, 250), wave_type="RINGS", rings_direction="Z")
    rings.inputs["Scale"].default_value = 4.0
    rings.inputs["Distortion"].default_value = 6.0
    ramp = tree.ramp([(0.0, (0.18, 0.08, 0.03, 1)), (0.5, (0.42, 0.22, 0.09, 1)), (1.0, (0.55, 0.33, 0.15, 1))])
    add = tree.add("ShaderNodeMath", at=(-330, 150), operation="ADD", use_clamp=True)
    scale = tree.add("ShaderNodeMath", at=(-430, 0), operation="MULTIPLY")
    scale.inputs[1].default_value = 0.35
    bump = tree.add("ShaderNodeBump", at=(50, -300))
    bump.inputs["Strength"].default_value = 0.15
    tree.wire(
        vector, noise.inputs["Vector"], vector, rings.inputs["Vector"],
        noise.outputs["Fac"], scale.inputs[0], scale.outputs[0], add.inputs[0], rings.outputs["Fac"], add.inputs[1],
        add.outputs[0], ramp.inputs["Fac"], ramp.outputs["Color"], bsdf.inputs["Base Color"],
        add.outputs[0], bump.inputs["Height"], bump.outputs["Normal"], bsdf.inputs["Normal"],
    )  # fmt: skip


@shader
def brushed_steel(tree):
    bsdf = tree.principled(Base_Color=(0.6, 0.61, 0.63, 1), Metallic=1.0, Roughness=0.3)
    tree.value(bsdf, "Anisotropic", 0.7)
    vector = tree.coordinates((1, 1, 120))
    noise = tree.noise(5.0, 2.0)
    spread = tree.add("ShaderNodeMapRange", at=(-200, -150))
    spread.inputs["To Min"].default_value = 0.2
    spread.inputs["To Max"].default_value = 0.45
    tree.wire(
        vector, noise.inputs["Vector"],
        noise.outputs["Fac"], spread.inputs["Value"], spread.outputs["Result"], bsdf.inputs["Roughness"],
    )  # fmt: skip


@shader
def rusty_iron(tree):
    metal = tree.add("ShaderNodeBsdfPrincipled", at=(50, 200))
    metal.inputs["Base Color"].default_value = (0.25, 0.25, 0.27, 1)
    metal.inputs["Metallic"].default_value = 1.0
    rust = tree.add("ShaderNodeBsdfDiffuse", at=(50, -250))
    mix = tree.surface(tree.add("ShaderNodeMixShader", at=(400, 0)))
    vector = tree.coordinates()
    noise = tree.noise(3.0, 10.0, 0.6)
    mask = tree.ramp([(0.45, (0, 0, 0, 1)), (0.55, (1, 1, 1, 1))])
    color = tree.ramp([(0.3, (0.10, 0.03, 0.01, 1)), (0.7, (0.35, 0.12, 0.03, 1))], at=(-150, -300))
    tree.wire(
        vector, noise.inputs["Vector"], noise.outputs["Fac"], mask.inputs[0], noise.outputs["Fac"], color.inputs[0],
        mask.outputs["Color"], mix.inputs["Fac"], color.outputs["Color"], rust.inputs["Color"],
        metal.outputs["BSDF"], mix.inputs[1], rust.outputs["BSDF"], mix.inputs[2],
    )  # fmt: skip


@shader
def car_paint(tree):
    bsdf = tree.principled(Metallic=0.4, Roughness=0.35)
    tree.value(bsdf, "Coat Weight|Clearcoat", 1.0)
    tree.value(bsdf, "Coat Roughness|Clearcoat Roughness", 0.03)
    weight = tree.add("ShaderNodeLayerWeight", at=(-550, 0))
    weight.inputs["Blend"].default_value = 0.35
    ramp = tree.ramp([(0.0, (0.35, 0.01, 0.02, 1)), (0.7, (0.12, 0.0, 0.02, 1)), (1.0, (0.02, 0.0, 0.01, 1))])
    tree.wire(weight.outputs["Facing"], ramp.inputs["Fac"], ramp.outputs["Color"], bsdf.inputs["Base Color"])


@shader
def clear_glass(tree):
    glass = tree.add("ShaderNodeBsdfGlass", at=(0, 150), distribution="MULTI_GGX")
    glass.inputs["IOR"].default_value = 1.5
    glass.inputs["Roughness"].default_value = 0.0
    clear = tree.add("ShaderNodeBsdfTransparent", at=(0, -50))
    path = tree.add("ShaderNodeLightPath", at=(0, 500))
    mix = tree.surface(tree.add("ShaderNodeMixShader", at=(300, 0)))
    tree.wire(
        path.outputs["Is Shadow Ray"], mix.inputs["Fac"],
        glass.outputs["BSDF"], mix.inputs[1], clear.outputs["BSDF"], mix.inputs[2],
    )  # fmt: skip


@shader
def marble(tree):
    bsdf = tree.principled(Roughness=0.12)
    tree.value(bsdf, "Subsurface Weight|Subsurface", 0.05)
    vector = tree.coordinates((1.5, 1.5, 1.5))
    warp = tree.noise(1.2, 6.0, at=(-750, -250))
    shift = tree.add("ShaderNodeVectorMath", at=(-600, -100), operation="ADD")
    veins = tree.add("ShaderNodeTexVoronoi", at=(-400, 0), feature="DISTANCE_TO_EDGE")
    ramp = tree.ramp([(0.0, (0.08, 0.09, 0.11, 1)), (0.06, (0.6, 0.6, 0.62, 1)), (0.3, (0.9, 0.89, 0.87, 1))])
    tree.wire(
        vector, warp.inputs["Vector"], vector, shift.inputs[0], warp.outputs["Color"], shift.inputs[1],
        shift.outputs["Vector"], veins.inputs["Vector"], veins.outputs["Distance"], ramp.inputs["Fac"],
        ramp.outputs["Color"], bsdf.inputs["Base Color"],
    )  # fmt: skip


@shader
def checker_tiles(tree):
    bsdf = tree.principled(Roughness=0.2)
    vector = tree.coordinates((1, 1, 1), "Generated")
    checker = tree.add("ShaderNodeTexChecker", at=(-300, 0))
    checker.inputs["Color1"].default_value = (0.85, 0.83, 0.78, 1)
    checker.inputs["Color2"].default_value = (0.06, 0.08, 0.10, 1)
    checker.inputs["Scale"].default_value = 8.0
    tree.wire(vector, checker.inputs["Vector"], checker.outputs["Color"], bsdf.inputs["Base Color"])


@shader
def hot_lava(tree):
    rock = tree.add("ShaderNodeBsdfPrincipled", at=(0, 250))
    rock.inputs["Base Color"].default_value = (0.02, 0.015, 0.015, 1)
    glow = tree.add("ShaderNodeEmission", at=(0, -150))
    heat = tree.add("ShaderNodeBlackbody", at=(-250, -150))
    mix = tree.surface(tree.add("ShaderNodeMixShader", at=(300, 0)))
    vector = tree.coordinates((2, 2, 2))
    cracks = tree.add("ShaderNodeTexVoronoi", at=(-600, 0), feature="F1", distance="EUCLIDEAN")
    cracks.inputs["Randomness"].default_value = 0.9
    mask = tree.ramp([(0.35, (0, 0, 0, 1)), (0.65, (1, 1, 1, 1))], interpolation="EASE")
    warm = tree.add("ShaderNodeMath", at=(-450, -250), operation="MULTIPLY_ADD")
    warm.inputs[1].default_value = 1500
    warm.inputs[2].default_value = 900
    glow.inputs["Strength"].default_value = 8.0
    tree.wire(
        vector, cracks.inputs["Vector"], cracks.outputs["Distance"], mask.inputs["Fac"],
        mask.outputs["Color"], mix.inputs["Fac"], cracks.outputs["Distance"], warm.inputs[0],
        warm.outputs["Value"], heat.inputs["Temperature"], heat.outputs["Color"], glow.inputs["Color"],
        rock.outputs["BSDF"], mix.inputs[1], glow.outputs["Emission"], mix.inputs[2],
    )  # fmt: skip


@shader
def old_bricks(tree):
    bsdf = tree.principled(Roughness=0.9)
    vector = tree.coordinates((4, 4, 4), "UV")
    bricks = tree.add("ShaderNodeTexBrick", at=(-350, 0), offset=0.5, squash=1.0)
    bricks.inputs["Color1"].default_value = (0.30, 0.08, 0.05, 1)
    bricks.inputs["Color2"].default_value = (0.20, 0.05, 0.03, 1)
    bricks.inputs["Mortar"].default_value = (0.45, 0.43, 0.40, 1)
    bricks.inputs["Mortar Size"].default_value = 0.02
    invert = tree.add("ShaderNodeInvert", at=(-100, -250))
    bump = tree.add("ShaderNodeBump", at=(60, -250))
    bump.inputs["Distance"].default_value = 0.02
    tree.wire(
        vector, bricks.inputs["Vector"], bricks.outputs["Color"], bsdf.inputs["Base Color"],
        bricks.outputs["Fac"], invert.inputs["Color"], invert.outputs["Color"], bump.inputs["Height"],
        bump.outputs["Normal"], bsdf.inputs["Normal"],
    )  # fmt: skip


@shader
def velvet_cloth(tree):
    bsdf = tree.principled(Base_Color=(0.15, 0.02, 0.2, 1), Roughness=1.0)
    tree.value(bsdf, "Sheen Weight|Sheen", 1.0)
    fresnel = tree.add("ShaderNodeFresnel", at=(-400, 0))
    fresnel.inputs["IOR"].default_value = 1.8
    ramp = tree.ramp([(0.0, (0.10, 0.01, 0.15, 1)), (1.0, (0.5, 0.2, 0.6, 1))])
    tree.wire(fresnel.outputs["Fac"], ramp.inputs["Fac"], ramp.outputs["Color"], bsdf.inputs["Base Color"])


def show():
    collection = bpy.data.collections.new("Shader library")
    bpy.context.scene.collection.children.link(collection)
    bpy.ops.mesh.primitive_uv_sphere_add(segments=48, ring_count=24, radius=0.9)
    ball = bpy.context.active_object
    bpy.ops.object.shade_smooth()
    mesh = ball.data
    bpy.data.objects.remove(ball)
    for index, (name, fill) in enumerate(LIBRARY.items()):
        material = bpy.data.materials.new(name)
        fill(Tree(material))
        obj = bpy.data.objects.new(name, mesh.copy())
        obj.data.materials.append(material)
        obj.location = (index % 5 * 2.2, 0, -(index // 5) * 2.2)
        collection.objects.link(obj)
    return collection


shown = show()
for obj in shown.objects:
    tree = obj.active_material.node_tree
    unlinked = [node.name for node in tree.nodes if not any(s.is_linked for s in [*node.inputs, *node.outputs])]
    print(f"{obj.name:16s} {len(tree.nodes):2d} nodes {len(tree.links):2d} links", unlinked or "")
