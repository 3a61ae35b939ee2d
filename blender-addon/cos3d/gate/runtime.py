"""The world in which approved code runs: few built-ins, few modules, each a fresh face with only what is allowed."""

from __future__ import annotations

import abc
import builtins
import functools
import importlib
import itertools
import math
import random
import sys
from collections.abc import Callable, Iterable, Iterator
from types import ModuleType
from typing import Any

from . import faces, guards, limits, names, numpy_faces, numpy_guards, numpy_names
from .forbidden import Forbidden
from .limits import Budget
from .modules import MODULES, SUBMODULES
from .plain import plain

__all__ = ["Forbidden", "namespace"]

_SHOWN_AS_IT_IS = "bmesh.ops"
"""Its functions keep only a pointer to the name they were asked by, so they cannot be collected beforehand."""
_PRINTED = 20_000
"""Characters that code may print."""


def namespace(name: str, budget: Budget | None = None) -> dict[str, Any]:
    """A fresh dictionary in which `exec` runs code that `inspect` passed and `instrument` changed.

    `name` becomes the code's `__name__`; `budget` (a default one where it is None) starts when made or by `start()`.
    Modules are imported for real when the code asks for them, and shown through a face that holds only allowed names.
    """
    tick = (budget or Budget()).ticker()
    allowed: dict[str, Any] = {word: getattr(builtins, word) for word in names.ALLOWED if hasattr(builtins, word)}
    allowed.update(
        getattr=guards.read_attribute,
        hasattr=guards.has_attribute,
        type=guards.class_of,
        iter=guards.one_iterator,
        range=guards.short_range,
        format=guards.short_format,
        pow=guards.whole_power,
        print=_printer(),
        __import__=_Faces(name, tick).import_module,
        __build_class__=builtins.__build_class__,
    )
    allowed.update(
        {
            limits.TICK: tick,
            limits.OWNER: guards.owner_guard(name),
            limits.KEY: guards.key,
            limits.BOUND: guards.bound,
            limits.POWER: guards.power,
            limits.TIMES: guards.times,
            limits.KIND: guards.kind,
            limits.KINDS: guards.kinds,
            limits.SETTINGS: guards.settings,
            limits.NEW_SETTINGS: guards.new_settings,
            limits.METHOD: numpy_guards.method,
            limits.SORT: numpy_guards.sort_of,
            limits.FAILURE: Exception,
        }
    )
    return {"__name__": name, "__builtins__": allowed}


def _printer() -> Callable[..., None]:
    left = _PRINTED

    def show(*values: Any, sep: str = " ", end: str = "\n") -> None:
        nonlocal left
        text = sep.join(str(value) for value in values) + end
        left -= len(text)
        if left < 0:
            raise Forbidden(f"a program may print {_PRINTED:,} characters at most")
        sys.stdout.write(text)

    return show


class _Faces:
    """The modules as one program sees them; made when first imported, never shared between programs."""

    def __init__(self, name: str, tick: Callable[[], bool]) -> None:
        self._name = name
        self._tick = tick
        self._made: dict[str, ModuleType] = {}

    def import_module(
        self, module: str, _globals: Any = None, _locals: Any = None, wanted: Any = (), level: int = 0
    ) -> ModuleType:
        """What an import statement calls: the face of `module`, or of its root for `import a.b`.

        numpy's native functions come here too where they need a module of numpy's own: they take it from `sys.modules`
        and not from what is returned. Programs cannot: such a name in an import statement does not pass the text.
        """
        if module.startswith("numpy.") and module not in MODULES:
            importlib.import_module(module)
            return ModuleType(module)
        if module == "bpy.types" and wanted:
            return self._kinds(wanted)
        if level or module not in MODULES:
            raise ImportError(f"{module} is not among the modules that a program may import")
        for word in wanted or ():
            if f"{module}.{word}" in SUBMODULES:
                self.face(f"{module}.{word}")
        face = self.face(module)
        return face if wanted else self.face(module.split(".")[0])

    @staticmethod
    def _kinds(wanted: Iterable[str]) -> ModuleType:
        """Classes of Blender that `from bpy.types import …` names; the text lets them only tell kinds."""
        real, face = importlib.import_module("bpy").types, ModuleType("bpy.types")
        for word in wanted:
            if word[:1] != "_" and hasattr(real, word):
                setattr(face, word, getattr(real, word))
        return face

    def face(self, module: str) -> ModuleType:
        """The face of `module`, which shows allowed names only."""
        if module in self._made:
            return self._made[module]
        real = _imported(module)
        if module == _SHOWN_AS_IT_IS:
            return self._attach(module, real)
        face = ModuleType(module)
        self._made[module] = face
        if module.split(".")[0] == "numpy":
            face.__dict__.update(numpy_faces.members(module, real, self._tick))
            for leaf in numpy_names.SUBMODULES if module == "numpy" else ():
                self.face(f"numpy.{leaf}")
            return self._attach(module, face)
        shown = MODULES[module]
        for word in shown if shown is not None else dir(real):
            if word[:1] != "_" and hasattr(real, word) and not isinstance(getattr(real, word), ModuleType):
                setattr(face, word, getattr(real, word))
        self._replace(module, face)
        return self._attach(module, face)

    def _attach(self, module: str, face: ModuleType) -> ModuleType:
        self._made[module] = face
        if "." in module:
            root, leaf = module.split(".")
            setattr(self.face(root), leaf, face)
        return face

    def _replace(self, module: str, face: ModuleType) -> None:
        if module == "bpy":
            self._show_bpy(face)
        elif module == "bmesh":
            for leaf in ("ops", "types", "utils", "geometry"):
                self.face(f"bmesh.{leaf}")
        elif module == "mathutils":
            for leaf in ("noise", "bvhtree", "geometry", "kdtree", "interpolate"):
                self.face(f"mathutils.{leaf}")
        elif module == "itertools":
            for word in _ENDLESS & set(dir(itertools)):
                setattr(face, word, _counted(getattr(itertools, word), self._tick))
        else:
            face.__dict__.update(self._replacements(module))

    def _replacements(self, module: str) -> dict[str, Any]:
        if module == "math":
            return {word: _small_arguments(getattr(math, word)) for word in ("factorial", "comb", "perm")}
        if module == "random":
            return _own_random()
        if module == "operator":
            return {"mul": _product}
        if module == "functools":
            total_ordering = faces.only_own(functools.total_ordering, self._name)
            return {"wraps": faces.wraps(self._name), "total_ordering": total_ordering}
        if module == "dataclasses":
            return {"dataclass": faces.dataclass(self._name)}
        if module == "abc":
            return {"abstractmethod": faces.only_own(abc.abstractmethod, self._name)}
        return faces.enums() if module == "enum" else {}

    @staticmethod
    def _show_bpy(face: ModuleType) -> None:
        real = importlib.import_module("bpy")
        for word in ("data", "context", "ops", "types"):
            setattr(face, word, getattr(real, word))
        versions = ModuleType("bpy.app")
        for word in ("version", "version_string", "version_file", "background"):
            setattr(versions, word, getattr(real.app, word))
        face.__dict__["app"] = versions


def _imported(module: str) -> ModuleType:
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as problem:
        if module.split(".")[0] != "numpy":
            raise
        raise ImportError(
            "this Blender comes without numpy: install it (Debian: apt install python3-numpy), "
            "or build with math, mathutils and lists"
        ) from problem


_ENDLESS = frozenset(
    {"count", "cycle", "repeat", "product", "permutations", "combinations", "combinations_with_replacement"}
)


def _counted(real: Callable[..., Any], tick: Callable[[], bool]) -> Callable[..., Iterator[Any]]:
    """An iterator that may be endless, with each item taken from the budget."""

    def counted(*arguments: Any, **settings: Any) -> Iterator[Any]:
        for item in real(*arguments, **settings):
            tick()
            yield item

    return counted


def _own_random() -> dict[str, Any]:
    """The functions of random over a generator of this program's own, which begins alike each time.

    The module's functions share one generator with every add-on in this Blender, and it begins as luck has it.
    """
    own = random.Random(0)
    return {word: getattr(own, word) for word in MODULES["random"] or () if word != "Random"}


def _product(left: Any, right: Any) -> Any:
    """operator.mul, which repeats sequences too."""
    if hasattr(type(left), "__len__"):
        return left * guards.times(right)
    return (guards.times(left) if hasattr(type(right), "__len__") else left) * right


def _small_arguments(real: Callable[..., int]) -> Callable[..., int]:
    def small(*numbers: int) -> int:
        given = [plain(number) for number in numbers]
        if any(number > 5000 for number in given):
            raise Forbidden(f"math.{real.__name__} of more than 5000 is refused: the result has thousands of digits")
        return real(*given)

    return small
