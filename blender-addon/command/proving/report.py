"""The report of `./cos3d prove`, and the words that a person reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..exits import DONE, FAILED, NOT_UNDERSTOOD

STATUS = {1: "proven", 2: "refused", 3: "failed", 4: "limit"}
"""By verdict of the contract."""
EXIT = {"proven": DONE, "refused": NOT_UNDERSTOOD, "failed": FAILED, "limit": FAILED}
GROUND = "ground"


def of_proof(proof: Any, ready: Any, pictures: Mapping[str, Path]) -> dict[str, Any]:
    """A proof as the report has it; `pictures` are files by view."""
    return {
        "blender": ready.host.version,
        "status": STATUS.get(proof.verdict, "failed"),
        "components": [_component(entry) for entry in proof.components],
        "findings": [
            {"line": found.line, "column": found.column, "family": found.family, "text": found.text}
            for found in proof.findings
        ],
        "measures": _measures(proof.measures) if proof.HasField("measures") else None,
        "warnings": list(proof.warnings),
        "output": proof.output,
        "pictures": {view: str(path) for view, path in pictures.items()},
        "isolation": list(ready.isolation),
        "seconds": round(proof.seconds, 3),
    }


def _component(entry: Any) -> dict[str, Any]:
    failure = entry.failure if entry.HasField("failure") else None
    error = failure and {
        "family": failure.family,
        "component": failure.component or None,
        "line": failure.line or None,
        "text": failure.text,
    }
    return {
        "name": entry.name,
        "status": entry.status,
        "objects": list(entry.objects),
        "error": error,
        "seconds": round(entry.seconds, 3),
    }


def _measures(told: Any) -> dict[str, Any]:
    names = [*told.objects, GROUND]
    bounds = {"min": list(told.bounds_min), "max": list(told.bounds_max)} if told.bounds_min else None
    return {
        "objects": len(told.objects),
        "vertices": sum(told.vertices),
        "faces": sum(told.faces),
        "bounds": bounds,
        "floating": [names[index] for index in told.floating],
        "contacts": _pairs(told.contacts, names),
        "penetrations": _pairs(told.penetrations, names),
        "parts": [_part(told, index) for index in range(len(told.objects))],
    }


def _part(told: Any, index: int) -> dict[str, Any]:
    """One object; what was not measured, for there is too much of it, is left out."""
    columns = {
        "name": told.objects,
        "component": told.components,
        "vertices": told.vertices,
        "faces": told.faces,
        "volume": told.volume,
        "area": told.area,
        "pieces": told.pieces,
        "open_edges": told.open_edges,
        "outward": told.outward,
    }
    return {word: column[index] for word, column in columns.items() if column}


def _pairs(flat: Sequence[int], names: Sequence[str]) -> list[list[str]]:
    return [[names[one], names[other]] for one, other in zip(flat[0::2], flat[1::2], strict=True)]


def words(report: Mapping[str, Any], file: str) -> str:
    """What a person reads: what came of it, what is wrong where, what is odd."""
    lines = [f"{file}: {report['status']} (Blender {report['blender']}, {report['seconds']:.2f} s)"]
    lines += [f"  {found['text']}" for found in report["findings"]]
    for component in report["components"]:
        error = component["error"]
        name = component["name"] or "the program"
        if error is None:
            made = ", ".join(component["objects"][:6]) + (" …" if len(component["objects"]) > 6 else "")
            lines.append(f"  {name}: {component['status']}" + (f" ({made})" if made else ""))
        else:
            place = f", line {error['line']}" if error["line"] else ""
            lines.append(f"  {name}: {component['status']}{place}: {error['text']}")
    if measures := report["measures"]:
        size = _size(measures["bounds"])
        lines.append(
            f"  {measures['objects']} objects, {measures['vertices']:,} vertices, {measures['faces']:,} faces{size}"
        )
    lines += [f"  note: {warning}" for warning in report["warnings"]]
    lines += [f"  {view}: {path}" for view, path in report["pictures"].items()]
    return "\n".join(lines)


def _size(bounds: Mapping[str, Sequence[float]] | None) -> str:
    if bounds is None:
        return ""
    x, y, z = (high - low for low, high in zip(bounds["min"], bounds["max"], strict=True))
    return f", {x:.3g} × {y:.3g} × {z:.3g} m"
