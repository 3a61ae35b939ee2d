"""The modules that code may import, and what it finds in them. None: every public name of the module."""

from __future__ import annotations

import difflib

from . import numpy_names

MODULES: dict[str, frozenset[str] | None] = {
    "bpy": frozenset({"data", "context", "ops", "types", "app"}),
    "bmesh": None,
    "bmesh.ops": None,
    "bmesh.types": None,
    "bmesh.utils": None,
    "bmesh.geometry": None,
    "mathutils": None,
    "mathutils.noise": None,
    "mathutils.bvhtree": None,
    "mathutils.geometry": None,
    "mathutils.kdtree": None,
    "mathutils.interpolate": None,
    "bpy_extras": frozenset(),
    "bpy_extras.object_utils": frozenset({"world_to_camera_view"}),
    "bpy_extras.anim_utils": frozenset(
        """action_get_channelbag_for_slot action_ensure_channelbag_for_slot action_get_first_suitable_slot
        animdata_get_channelbag_for_assigned_slot""".split()
    ),
    "math": None,
    "cmath": None,
    "colorsys": frozenset("rgb_to_hsv hsv_to_rgb rgb_to_hls hls_to_rgb rgb_to_yiq yiq_to_rgb".split()),
    "random": frozenset(
        """Random random uniform randint randrange choice choices shuffle sample gauss triangular seed betavariate
        expovariate gammavariate lognormvariate normalvariate vonmisesvariate weibullvariate paretovariate
        getrandbits getstate setstate""".split()
    ),
    "itertools": frozenset(
        """accumulate batched chain combinations combinations_with_replacement compress count cycle dropwhile
        filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee zip_longest""".split()
    ),
    "functools": frozenset("cache lru_cache partial reduce wraps cmp_to_key total_ordering cached_property".split()),
    "collections": frozenset("namedtuple deque defaultdict Counter OrderedDict".split()),
    "collections.abc": frozenset(
        """Callable Collection Generator Hashable Iterable Iterator Mapping MutableMapping MutableSequence Sequence
        Set Sized""".split()
    ),
    "dataclasses": frozenset("dataclass field KW_ONLY InitVar".split()),
    "typing": frozenset(
        """Annotated Any Callable ClassVar DefaultDict Deque Dict Final FrozenSet Generator Generic Hashable Iterable
        Iterator List Literal Mapping MutableMapping NamedTuple NewType NoReturn Optional Protocol Sequence Set
        SupportsFloat SupportsInt TYPE_CHECKING Tuple Type TypeAlias TypeVar TypedDict Union cast""".split()
    ),
    "abc": frozenset({"ABC", "abstractmethod"}),
    "enum": frozenset("Enum IntEnum Flag IntFlag StrEnum auto unique".split()),
    "statistics": frozenset(
        """mean fmean geometric_mean harmonic_mean median median_low median_high mode multimode stdev pstdev variance
        pvariance""".split()
    ),
    "operator": frozenset(
        """abs add and_ contains eq floordiv ge gt inv invert is_ is_not itemgetter le lt matmul mod mul ne neg not_ or_
        pos sub truediv truth xor""".split()
    ),
    "heapq": frozenset("heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest".split()),
    "bisect": frozenset("bisect bisect_left bisect_right insort insort_left insort_right".split()),
    "string": frozenset("ascii_letters ascii_lowercase ascii_uppercase digits hexdigits octdigits punctuation".split()),
    "__future__": frozenset({"annotations"}),
    "numpy": numpy_names.NUMPY,
    "numpy.linalg": numpy_names.LINALG,
    "numpy.random": numpy_names.RANDOM,
}

SUBMODULES = frozenset(name for name in MODULES if "." in name)

WHY_NOT: dict[str, str] = {
    "os": "it reaches files and processes",
    "sys": "it reaches the interpreter itself",
    "subprocess": "it starts processes",
    "ctypes": "it reaches raw memory",
    "numpy": "of numpy only numpy itself, numpy.linalg and numpy.random are for building",
    "time": "a component never waits; its result depends on its parameters alone",
    "copy": "it runs hidden methods of what it copies; data-blocks and mathutils values have .copy(), lists have [:]",
    "re": "a pattern may search for ever; use split, partition, startswith and in",
    "textwrap": "it searches by patterns, which may run for ever; split the text yourself",
    "json": "a program holds its numbers itself; write a list or a dictionary",
    "csv": "a program holds its numbers itself; write a list of rows",
    "pathlib": "it reaches files",
    "shutil": "it reaches files",
    "tempfile": "it reaches files",
    "io": "it reaches files",
    "glob": "it reaches files",
    "pickle": "it runs what the data says; write a list or a dictionary",
    "datetime": "a component's result depends on its parameters alone; make the date a parameter",
    "uuid": "a component's result depends on its parameters alone; number things instead",
    "secrets": "a component's result depends on its parameters alone; use random.Random(7)",
    "logging": "it writes files; use print",
    "traceback": "it reaches the interpreter's frames; let the error pass, it is shown with its line",
    "inspect": "it reaches the interpreter's frames",
    "gc": "it reaches whatever there is in memory",
    "array": "it holds raw memory, and reads and writes files; write a list",
    "contextlib": "it runs generators in between; write try and finally",
    "fractions": "numbers of thousands of digits come of it; use floats",
    "decimal": "numbers of thousands of digits come of it; use floats",
    "noise": "write from mathutils import noise",
    "scipy": "it does not come with Blender; use numpy, mathutils.kdtree and mathutils.geometry",
    "multiprocessing": "it starts processes",
    "asyncio": "a component runs from its beginning to its end; call the function",
    "urllib": "it reaches the network",
    "requests": "it reaches the network",
    "importlib": "it imports anything",
    "builtins": "it holds what the gate takes away",
    "socket": "it reaches the network",
    "threading": "Blender does not support threads in Python",
    "bpy_extras": "most of its helpers open files and run operators; use world_to_camera_view of its object_utils, and "
    "the channel bags of its anim_utils",
    "addon_utils": "it turns add-ons on and off",
    "gpu": "it draws into the window",
}

_NO_MEMBER: dict[str, str] = {
    "dataclasses.asdict": "it copies by hidden methods of what it finds; write the dictionary out",
    "dataclasses.astuple": "it copies by hidden methods of what it finds; write the tuple out",
    "operator.attrgetter": "it reaches attributes by text; write lambda thing: thing.name",
    "bpy_extras.object_utils.object_data_add": "it joins into what the artist edits; write bpy.data.objects.new(…) and "
    "collection.objects.link(…)",
}
"""Members that programs often ask for, by their dotted names, each with its reason and the allowed way."""

_LISTED = 30
"""As many members as a refusal names one by one."""


def no_member(module: str, name: str) -> str:
    """Why `module.name` is refused, for a module whose members are listed, and what to use instead."""
    dotted = f"{module}.{name}"
    why = numpy_names.WHY_NOT.get(dotted) or _NO_MEMBER.get(dotted)
    if why is not None:
        return why
    parts = {part.split(".")[1] for part in SUBMODULES if part.split(".")[0] == module}
    members = sorted(parts | (MODULES[module] or frozenset()))
    if len(members) <= _LISTED:
        return f"it is not among what computes; of {module} these are allowed: {', '.join(members)}"
    near = difflib.get_close_matches(name, members, 3)
    hint = f"near it are {', '.join(near)}" if near else "use others of its functions, or plain Python"
    return f"it is not among what programs may use of {module}; {hint}"
