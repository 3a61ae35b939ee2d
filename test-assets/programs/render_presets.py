# runs on: 3.4.1, 4.5.15, 5.0.1
# refused by the gate: attribute, import, name
"""Render settings as presets that ask Blender what it has instead of its version."""
import bpy
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from typing import Any, Dict, List


@dataclass
class Preset:
    name: str
    engine: str = "CYCLES"
    width: int = 1920
    height: int = 1080
    percentage: int = 100
    samples: int = 64
    film_transparent: bool = False
    exposure: float = 0.0
    looks: List[str] = field(default_factory=lambda: ["AgX", "Filmic", "Standard"])
    passes: Dict[str, bool] = field(default_factory=dict)


PRESETS = [
    Preset("Draft", engine="EEVEE", percentage=50, samples=8),
    Preset("Preview", engine="EEVEE", samples=32, passes={"use_pass_z": True}),
    Preset("Still", samples=256, width=2560, height=1440, exposure=0.2, passes={"use_pass_z": True, "use_pass_normal": True, "use_pass_mist": True}),
    Preset("Sticker", samples=64, width=1024, height=1024, film_transparent=True, looks=["Standard"]),
]


def try_set(owner: Any, name: str, *values: Any) -> Any:
    """The first of the values that the enum takes."""
    for value in values:
        try:
            setattr(owner, name, value)
        except TypeError:
            continue
        return value
    raise ValueError(f"{name} takes none of {values}")


@contextmanager
def restored(owner: Any, *names: str):
    before = {name: getattr(owner, name) for name in names}
    try:
        yield owner
    finally:
        for name, value in before.items():
            setattr(owner, name, value)


class RenderSetup:
    def __init__(self, scene: bpy.types.Scene):
        self.scene = scene
        self.render = scene.render

    def apply(self, preset: Preset) -> Dict[str, Any]:
        render, scene = self.render, self.scene
        if preset.engine == "EEVEE":
            engine = try_set(render, "engine", "BLENDER_EEVEE_NEXT", "BLENDER_EEVEE")
            scene.eevee.taa_render_samples = preset.samples
            if hasattr(scene.eevee, "use_raytracing"):
                scene.eevee.use_raytracing = True
            elif hasattr(scene.eevee, "use_ssr"):
                scene.eevee.use_ssr = True
        else:
            engine = try_set(render, "engine", "CYCLES", "BLENDER_WORKBENCH")
            if hasattr(scene, "cycles"):
                scene.cycles.samples = preset.samples
                scene.cycles.use_adaptive_sampling = True
                scene.cycles.max_bounces = 8
        render.resolution_x, render.resolution_y = preset.width, preset.height
        render.resolution_percentage = preset.percentage
        render.film_transparent = preset.film_transparent
        transform = try_set(scene.view_settings, "view_transform", *preset.looks)
        scene.view_settings.exposure = preset.exposure
        scene.view_settings.gamma = 1.0
        layer = scene.view_layers[0]
        for name in ("use_pass_z", "use_pass_normal", "use_pass_mist"):
            setattr(layer, name, preset.passes.get(name, False))
        settings = render.image_settings
        settings.file_format = "PNG"
        settings.color_mode = "RGBA" if preset.film_transparent else "RGB"
        settings.color_depth = "16" if preset.samples > 100 else "8"
        settings.compression = 15
        return {"engine": engine, "transform": transform, "megapixels": self.megapixels()}

    def megapixels(self) -> float:
        factor = self.render.resolution_percentage / 100
        return round(self.render.resolution_x * factor * self.render.resolution_y * factor / 1e6, 2)


scene = bpy.context.scene
setup = RenderSetup(scene)
for preset in PRESETS:
    result = setup.apply(preset)
    scene[f"preset {preset.name}"] = str({key: value for key, value in asdict(preset).items() if key != "passes"})
    print(f"{preset.name:8s}", result)
with restored(scene.render, "fps", "resolution_percentage"):
    scene.render.fps = 12
    scene.render.resolution_percentage = 25
    print("inside", scene.render.fps, setup.megapixels())
print("after", scene.render.fps, setup.megapixels())
camera = bpy.data.objects.new("Camera", bpy.data.cameras.new("Camera"))
scene.collection.objects.link(camera)
scene.camera = camera
border = scene.render
border.use_border, border.use_crop_to_border = True, True
border.border_min_x, border.border_max_x = 0.25, 0.75
border.border_min_y, border.border_max_y = 0.25, 0.75
scene.render.use_freestyle = False
scene.render.use_motion_blur = True
scene.render.motion_blur_shutter = 0.4
scene.unit_settings.system = "METRIC"
scene.unit_settings.length_unit = "CENTIMETERS"
