"""One request from asking to its report."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..proto.patch_pb2 import (
    ENDING_APPLIED,
    RUNG_MODEL,
    RUNG_RULES,
    Failure,
    Outcome,
    Patch,
)
from ..proto.studio_pb2 import Answer, Instruction
from .plan import Plan
from .state import Report
from .view import Target

_RUNGS = {RUNG_RULES: "rules", RUNG_MODEL: "model"}
_STATUSES = {
    Answer.STATUS_APPLIED: "applied",
    Answer.STATUS_REFUSED: "refused",
    Answer.STATUS_NOT_UNDERSTOOD: "not_understood",
    Answer.STATUS_FAILED: "failed",
    Answer.STATUS_CANCELLED: "cancelled",
}


@dataclass
class Request:
    """What was asked for, and all that came of it so far."""

    instruction: Instruction
    words: str
    """The instruction in words, for the report."""
    asked: float
    """When it was asked for, seconds of the conversation's clock."""
    sent: bool = False
    stage: str = ""
    share: float = -1.0
    text: str = "Waiting for the server"
    patch: Patch | None = None
    outcome: Outcome | None = None
    target: Target | None = None
    """What it acts on, as the scene was when it was sent."""
    plan: Plan | None = None
    """What is going to be made, where something new is planned."""
    names: dict[str, str] = field(default_factory=dict)
    """Names of the assets by id, as the scene has them after the patch."""

    @property
    def id(self) -> str:
        """Id of the request."""
        return str(self.instruction.request)

    @property
    def applied(self) -> bool:
        """Whether the scene was changed for it."""
        return self.outcome is not None and self.outcome.ending == ENDING_APPLIED


def answered(request: Request, answer: Answer, now: float) -> Report:
    """The report of a request that the server answered; `now` is the conversation's clock."""
    status = _STATUSES.get(answer.status, "failed")
    report = _report(request, status, str(answer.message), now)
    report["rung"] = _RUNGS.get(answer.rung) or report["rung"]
    report["tokens"] = {
        "in": int(answer.tokens_in),
        "out": int(answer.tokens_out),
        "kept": int(answer.tokens_kept),
    }
    report["workflow"] = str(answer.workflow) or None
    report["cost"] = float(answer.cost) if answer.HasField("cost") else None
    report["model_calls"] = int(answer.model_calls)
    report["repairs"] = int(answer.repairs)
    report["critic"] = {"pictures_sent": int(answer.looks), "findings": int(answer.criticisms)}
    report["spent"] = _spent(report)
    report["seconds"]["model"] = round(float(answer.model_seconds), 6)
    report["seconds"]["server"] = round(float(answer.server_seconds), 6)
    report["unknown_words"] = list(answer.unknown_words)
    report["close"] = list(answer.close)
    report["may_run_unproven"] = bool(answer.may_run_unproven)
    report["choices"] = list(answer.choices)
    if answer.HasField("failure"):
        report["error"] = _error(answer.failure)
    if status == "failed" and report["error"] is None:
        report["error"] = {"family": "internal", "component": None, "line": None, "text": report["message"]}
    return report


def broken_off(request: Request, reason: str, now: float) -> Report:
    """The report of a request whose server is gone or was never there; `reason` says so in plain words."""
    if request.applied:
        return _report(request, "applied", f"Done, but the server said no more about it: {reason}", now)
    message = f"{reason} Nothing was changed in the scene."
    report = _report(request, "failed", message, now)
    report["error"] = report["error"] or {"family": "server", "component": None, "line": None, "text": reason}
    return report


def not_begun(words: str, reason: str) -> Report:
    """The report of an instruction that could not be asked for; `reason` says why in plain words."""
    report = _report(Request(Instruction(text=words), words, 0.0), "refused", reason, 0.0)
    report["error"] = {"family": "mode", "component": None, "line": None, "text": reason}
    return report


def stopped(request: Request, now: float) -> Report:
    """The report of a request that the artist stopped."""
    if request.applied:
        return _report(request, "applied", "It was already done when you stopped it; undo takes it back.", now)
    return _report(request, "cancelled", "Stopped. Nothing was changed in the scene.", now)


def _report(request: Request, status: str, message: str, now: float) -> Report:
    outcome = request.outcome or Outcome()
    patch = request.patch or Patch()
    failure = outcome.failure if outcome.HasField("failure") else None
    return {
        "instruction": request.words,
        "status": status,
        "rung": _RUNGS.get(patch.rung),
        "asset": _asset(request, patch),
        "changed": _changed(patch, outcome),
        "collateral": list(outcome.collateral),
        "undo_steps": int(outcome.undo_steps),
        "tokens": {"in": 0, "out": 0, "kept": 0},
        "workflow": None,
        "cost": 0.0,
        "spent": "",
        "model_calls": 0,
        "repairs": 0,
        "critic": {"pictures_sent": 0, "findings": 0},
        "seconds": {
            "total": round(now - request.asked, 6),
            "model": 0.0,
            "server": 0.0,
            "blender": round(float(outcome.seconds), 6),
        },
        "message": message,
        "unknown_words": [],
        "close": [],
        "may_run_unproven": False,
        "choices": [],
        "plan": None if request.plan is None else request.plan.report(),
        "error": None if failure is None else _error(failure),
    }


def _spent(report: Report) -> str:
    """What was asked of a language model, in words: "3 questions to the model, 5,120 tokens, $0.0213"."""
    calls = report["model_calls"]
    if not calls:
        return ""
    tokens = report["tokens"]["in"] + report["tokens"]["out"]
    cost = "its price is not known here" if report["cost"] is None else f"${report['cost']:.4f}"
    return f"{calls} question{'' if calls == 1 else 's'} to the model, {tokens:,} tokens, {cost}"


def _changed(patch: Patch, outcome: Outcome) -> dict[str, Any]:
    if outcome.ending != ENDING_APPLIED:
        return {"objects": [], "components": [], "parameters": []}
    parameters = [{"name": one.name, "old": one.old, "new": one.new} for one in patch.parameters]
    return {"objects": list(outcome.objects), "components": list(outcome.components), "parameters": parameters}


def _error(failure: Failure) -> dict[str, Any]:
    return {
        "family": str(failure.family),
        "component": str(failure.component) or None,
        "line": int(failure.line) or None,
        "text": str(failure.text),
    }


def _asset(request: Request, patch: Patch) -> str | None:
    """Name of the asset that the request was about; None where it was about none."""
    for step in patch.steps:
        kind = step.WhichOneof("step")
        made = getattr(step, kind) if kind else None
        identity = str(getattr(made, "asset", ""))
        if identity:
            return request.names.get(identity) or str(getattr(made, "name", "")) or identity
    for component in request.outcome.components if request.outcome else ():
        return str(component).rpartition("/")[0] or None
    wish = request.instruction
    if wish.WhichOneof("wish") == "adjustment":
        return request.names.get(wish.adjustment.asset, str(wish.adjustment.asset))
    return None
