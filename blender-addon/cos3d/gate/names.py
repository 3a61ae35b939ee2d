"""Built-in names that code may use, and the reasons for those it may not."""

from __future__ import annotations

import builtins

ALLOWED = frozenset(
    """abs all any ascii bin bool callable chr classmethod complex dict divmod enumerate filter float format frozenset
    getattr hasattr hash hex id int isinstance issubclass iter len list map max min next object oct ord pow print
    property range repr reversed round set slice sorted staticmethod str sum super tuple type zip
    True False None NotImplemented Ellipsis
    ArithmeticError AssertionError AttributeError Exception FloatingPointError IndexError KeyError LookupError
    NameError NotImplementedError OverflowError RuntimeError StopIteration TypeError ValueError ZeroDivisionError
    RecursionError Warning UserWarning DeprecationWarning ImportError ModuleNotFoundError""".split()
)

CALLED_ONLY = frozenset({"getattr", "hasattr", "type", "super", "iter"})
"""Built-ins whose arguments the gate reads: they are called by their own name, never handed on as a value."""

REFUSED = frozenset(dir(builtins)) - ALLOWED | {"exit", "quit", "reload", "unicode", "execfile", "file", "raw_input"}

ALWAYS_REFUSED = frozenset("exec eval compile open globals locals vars setattr delattr breakpoint".split())
"""Refused even where a program gives the name a meaning of its own, which would hide the built-in one."""

WHY_NOT: dict[str, str] = {
    "open": "code may not touch files; build data in memory",
    "exec": "code made from text cannot be checked; write it out",
    "eval": "code made from text cannot be checked; write the expression out",
    "compile": "code made from text cannot be checked; write it out",
    "__import__": "it imports anything; write an import statement at the top",
    "input": "nobody can answer while a component runs; make it a parameter",
    "setattr": "it could set anything; write thing.name = value",
    "delattr": "a component does not delete attributes; give the attribute another value",
    "vars": "it reaches the inside of objects; name the attribute",
    "dir": 'it reaches the inside of objects; use hasattr(thing, "name")',
    "globals": "it reaches the interpreter's own tables; pass values as arguments",
    "locals": "it reaches the interpreter's own tables; pass values as arguments",
    "breakpoint": "it stops Blender; use print",
    "exit": "it ends Blender; return from the function",
    "quit": "it ends Blender; return from the function",
    "BaseException": "it would catch the time limit too; catch Exception",
    "memoryview": "it reaches raw memory; use lists or numpy arrays",
}

DUNDER_METHODS = frozenset(
    f"__{name}__"
    for name in """init post_init repr str eq ne lt le gt ge hash len iter next getitem setitem contains call enter exit
    bool neg pos abs add radd iadd sub rsub isub mul rmul imul truediv rtruediv floordiv mod pow matmul rmatmul
    int float index round reversed""".split()
)
"""The special methods that a class may define."""

READABLE_DUNDERS = frozenset({"__name__", "__doc__"})
