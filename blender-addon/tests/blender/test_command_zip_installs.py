"""The zip installs as Blender's own menu does it, is enabled, and leaves nothing behind when it is disabled."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

from command import addon_zip
from command.setup import blender as blenders

INSTALL = """
import json, sys
import bpy

zipped, told = sys.argv[sys.argv.index("--") + 1:]
before = set(dir(bpy.types)) | set(dir(bpy.types.WindowManager)) | set(dir(bpy.types.Scene))
if hasattr(bpy.context.preferences, "extensions"):
    bpy.ops.extensions.package_install_files(filepath=zipped, repo="user_default", enable_on_install=True)
    name = "bl_ext.user_default.cos3d"
else:
    bpy.ops.preferences.addon_install(filepath=zipped)
    bpy.ops.preferences.addon_enable(module="cos3d")
    name = "cos3d"
found = {"enabled": name in bpy.context.preferences.addons, "status": bpy.context.window_manager.cos3d.status}
bpy.ops.preferences.addon_disable(module=name)
after = set(dir(bpy.types)) | set(dir(bpy.types.WindowManager)) | set(dir(bpy.types.Scene))
found["left"] = sorted(after - before)
libraries = {"google", "grpclib", "h2", "hpack", "hyperframe", "multidict"}
found["leaked"] = sorted(libraries & {module.split(".")[0] for module in sys.modules})
json.dump(found, open(told, "w"))
"""


def test_it_installs_and_leaves_nothing_behind(tmp_path: Path) -> None:
    program = blenders.find(os.environ.get("COS3D_BLENDER") or shutil.which("blender"))
    assert program is not None
    (tmp_path / "cos3d.zip").write_bytes(addon_zip.content())
    (tmp_path / "install.py").write_text(INSTALL)
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "BLENDER_USER_RESOURCES": str(tmp_path / "user")}
    command = program.background(tmp_path / "install.py", str(tmp_path / "cos3d.zip"), str(tmp_path / "told.json"))
    ended = subprocess.run(command, env={**os.environ, **home}, capture_output=True, text=True, timeout=120)
    assert (tmp_path / "told.json").exists(), ended.stdout + ended.stderr
    told = json.loads((tmp_path / "told.json").read_text())
    assert told == {"enabled": True, "status": "stopped", "left": [], "leaked": []}
