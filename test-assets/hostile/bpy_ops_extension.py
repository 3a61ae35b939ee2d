# reason: installs an extension
# stopped by: gate
# line: 5
import bpy
bpy.ops.extensions.package_install(repo_index=0, pkg_id="x")
