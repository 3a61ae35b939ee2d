"""Programs that differ in numbers only are not judged anew, and nothing else gets through that way."""

import pytest
from background import BackgroundBlender

BASE = '''"""A program."""
import math

WIDTH = 0.5  # m, 0.1 to 2: width
COLOR = (0.1, 0.2, 0.3)  # color: paint
HALF = WIDTH / 2
TEXT = """
WIDTH = 7
"""

def area():
    return WIDTH * HALF, COLOR, TEXT
'''
VARIED = {
    "a number": ("WIDTH = 0.5", "WIDTH = 0.75", True),
    "a colour": ("(0.1, 0.2, 0.3)", "(0.4, 0.5, 0.6)", True),
    "a number in a text": ("WIDTH = 7", "WIDTH = 8", True),
    "an expression": ("WIDTH / 2", "WIDTH / 4", True),
    "a call in place of a number": ("WIDTH = 0.5", "WIDTH = open('/etc/passwd')", False),
    "a statement more": ("WIDTH = 0.5", "WIDTH = 0.5; import os", False),
    "a line that goes on": ("WIDTH = 0.5  # m, 0.1 to 2: width", "WIDTH = (", False),
    "a giant": ("WIDTH = 0.5", "WIDTH = 9 ** 9 ** 9", False),
    "another name": ("WIDTH = 0.5", "__builtins__ = 0.5", False),
}


@pytest.mark.parametrize("what", VARIED)
def test_a_varied_program_gives_what_it_would_give_alone(blender: BackgroundBlender, what: str) -> None:
    def scene(base: str, old: str, new: str) -> list:
        from cos3d import gate
        from cos3d.hands import judged

        def result(source: str) -> list:
            found = judged.look(source, gate.Purpose.PROGRAM)
            if found.findings:
                return [False, [finding.text for finding in found.findings]]
            space = gate.namespace("test", gate.Budget(5))
            found.execute(space)
            return [True, repr(space["area"]())]

        varied = base.replace(old, new, 1)
        judged._known.clear()
        alone = result(varied)
        judged._known.clear()
        result(base)
        return [alone, result(varied), varied != base]

    old, new, passes = VARIED[what]
    alone, after, differs = blender.run(scene, base=BASE, old=old, new=new)
    assert differs
    assert alone == after
    assert alone[0] is passes
