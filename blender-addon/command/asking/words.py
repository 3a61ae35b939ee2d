"""Reports in plain words for the terminal."""

from __future__ import annotations

from typing import Any

SAID = {"applied": "done", "not_understood": "not understood", "refused": "refused", "failed": "failed"}


def of_request(request: dict[str, Any], plan: bool = False) -> str:
    """A line or two on one request: what was asked, how it ended, what changed; with its `plan` where there is one."""
    status = SAID.get(request["status"], request["status"])
    lines = [
        f"{request['instruction']!r}: {status}, {request['seconds']['total']:.2f} s. {request['message']}".rstrip()
    ]
    if request.get("spent"):
        lines.append(f"    {request['spent']}")
    parameters = request["changed"]["parameters"]
    lines += [f"    {one['name']}: {one['old'] or 'nothing'} → {one['new'] or 'nothing'}" for one in parameters]
    if plan and request.get("plan"):
        lines += _plan(request["plan"])
    if request["collateral"]:
        lines.append("    changed without leave: " + "; ".join(map(str, request["collateral"])))
    if request.get("may_run_unproven"):
        lines.append("    --unproven lets it run untried; the gate still judges its code")
    return "\n".join(lines)


def _plan(plan: dict[str, Any]) -> list[str]:
    numbers = ", ".join(f"{one['name']} {one['value']}" for one in plan["parameters"])
    lines = [f"    {line}" for line in plan["lines"]]
    lines += [f"    with {numbers}"] if numbers else []
    return lines + [f"    does not hold: {finding}" for finding in plan["findings"]]


def table(rows: list[list[str]]) -> str:
    """Rows as columns of equal width, two blanks apart."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
