"""The background Blender itself."""

import pytest
from background import BackgroundBlender, BlenderFailed


def test_a_function_runs_inside_and_its_result_comes_back(blender: BackgroundBlender) -> None:
    def corners(count: int) -> int:
        import bpy

        print("this does not disturb the answers")
        for _ in range(count):
            bpy.ops.mesh.primitive_cube_add()
        return sum(len(thing.data.vertices) for thing in bpy.data.objects)

    assert blender.run(corners, count=2) == 16
    assert blender.run(corners, count=1) == 8


def test_an_error_inside_is_told_with_its_traceback(blender: BackgroundBlender) -> None:
    def wrong() -> None:
        raise KeyError("the missing leg")

    with pytest.raises(BlenderFailed, match="the missing leg"):
        blender.run(wrong)


def test_a_crash_is_told_with_the_log_and_the_next_run_works(blender: BackgroundBlender) -> None:
    def crash() -> None:
        import os
        import sys

        sys.stderr.write("last words\n")
        sys.stderr.flush()
        os._exit(11)

    def one() -> int:
        return 1

    with pytest.raises(BlenderFailed, match=r"(?s)code 11.*last words"):
        blender.run(crash)
    assert blender.run(one) == 1


def test_a_hang_is_ended(blender: BackgroundBlender) -> None:
    def hang() -> None:
        import time

        time.sleep(60)

    with pytest.raises(BlenderFailed, match=r"more than 0\.5 s"):
        blender.run(hang, seconds=0.5)
