# runs on: 3.4.1, 4.5.15
# refused by the gate: name
"""A colour grade in the scene's own compositor tree, as it was until Blender 4.5."""
import bpy


class Comp:
    def __init__(self, scene):
        scene.use_nodes = True
        self.tree = scene.node_tree
        self.tree.nodes.clear()
        self.x = 0

    def add(self, kind, **settings):
        node = self.tree.nodes.new(kind)
        node.location = (self.x, 0 if len(self.tree.nodes) % 2 else -250)
        self.x += 180
        for key, value in settings.items():
            setattr(node, key, value)
        return node

    def chain(self, *nodes, socket="Image"):
        for first, second in zip(nodes, nodes[1:]):
            source = first.outputs.get(socket) or first.outputs[0]
            target = second.inputs.get(socket) or second.inputs[0]
            self.tree.links.new(source, target)
        return nodes[-1]


scene = bpy.context.scene
view_layer = bpy.context.view_layer
view_layer.use_pass_z = True
view_layer.use_pass_mist = True
view_layer.use_pass_ambient_occlusion = True
comp = Comp(scene)
layers = comp.add("CompositorNodeRLayers", layer=view_layer.name)
balance = comp.add("CompositorNodeColorBalance", correction_method="LIFT_GAMMA_GAIN")
curves = comp.add("CompositorNodeCurveRGB")
curve = curves.mapping.curves[3]
curve.points.new(0.25, 0.2)
curve.points.new(0.75, 0.82)
curves.mapping.update()
hue = comp.add("CompositorNodeHueSat")
hue.inputs["Saturation"].default_value = 1.15
mix = comp.add("CompositorNodeMixRGB", blend_type="SOFT_LIGHT")
mix.inputs[0].default_value = 0.3
mask = comp.add("CompositorNodeEllipseMask")
blur = comp.add("CompositorNodeBlur", filter_type="GAUSS")
invert = comp.add("CompositorNodeInvert")
vignette = comp.add("CompositorNodeMixRGB", blend_type="MULTIPLY", use_clamp=True)
fog = comp.add("CompositorNodeMixRGB", blend_type="MIX")
fog.inputs[2].default_value = (0.6, 0.7, 0.8, 1)
ramp = comp.add("CompositorNodeValToRGB")
ramp.color_ramp.elements[1].color = (0.4, 0.4, 0.4, 1)
lens = comp.add("CompositorNodeLensdist")
output = comp.add("CompositorNodeComposite")
viewer = comp.add("CompositorNodeViewer")
frame = comp.add("NodeFrame", label="Vignette")
for node in (mask, blur, invert, vignette):
    node.parent = frame
links = comp.tree.links
comp.chain(layers, balance, curves, hue)
links.new(hue.outputs["Image"], mix.inputs[1])
links.new(layers.outputs["AO"], mix.inputs[2])
links.new(mask.outputs[0], blur.inputs["Image"])
links.new(blur.outputs["Image"], invert.inputs["Color"])
links.new(mix.outputs["Image"], fog.inputs[1])
links.new(layers.outputs["Mist"], ramp.inputs["Fac"])
links.new(ramp.outputs["Image"], fog.inputs[0])
links.new(fog.outputs["Image"], vignette.inputs[1])
links.new(blur.outputs["Image"], vignette.inputs[2])
comp.chain(vignette, lens, output)
links.new(lens.outputs["Image"], viewer.inputs["Image"])
scene.render.use_compositing = True
material = bpy.data.materials.new("Grey card")
material.diffuse_color = (0.18, 0.18, 0.18, 1)
print(len(comp.tree.nodes), "nodes", len(links), "links", [n.name for n in comp.tree.nodes if n.parent == frame])
