"""Instructions as the contract has them, made from what the artist said or set."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping

from ..proto.patch_pb2 import ParameterChange
from ..proto.studio_pb2 import Adjustment, Instruction, Workflow
from .gallery import ALL, LARGEST
from .state import NotNow

KINDS = tuple(name.removeprefix("KIND_").lower() for name in Workflow.Kind.keys()[1:])
"""How a language model may be asked: each has the aids of those before it and one more, the last has all."""
AIDS = tuple(name.removeprefix("AID_").lower() for name in Workflow.Aid.keys()[1:])
"""What helps a language model."""

AFTER_PLANS = tuple(name.removeprefix("AFTER_PLAN_").lower() for name, _ in Instruction.AfterPlan.items())
"""What may follow once something new is planned: it is made, the plan waits for a word, or the request ends."""


def in_words(text: str, images: Iterable[bytes], masks: Iterable[bytes] = ()) -> tuple[Instruction, str]:
    """An instruction in words with pictures to go by, and the words. Raises NotNow where there is nothing to ask.

    `masks` are the artist's own, in the order of the pictures; empty bytes where a picture has none.
    """
    words = text.strip()
    if not words:
        raise NotNow("Say what shall change, such as: make the legs 20 % longer.")
    pictures = [bytes(image) for image in images]
    drawn = [bytes(mask) for mask in masks]
    if any(len(picture) > LARGEST for picture in pictures + drawn):
        raise NotNow("A picture is larger than 1 MB: make it smaller, 1024 pixels wide are plenty.")
    if sum(map(len, pictures + drawn)) > ALL:
        raise NotNow("The pictures are larger than 3 MB in all: leave some out or make them smaller.")
    if len(drawn) > len(pictures):
        raise NotNow("There are more masks than pictures: each belongs to the picture in its place.")
    return Instruction(request=uuid.uuid4().hex, text=words, images=pictures, masks=drawn), words


def asked_so(instruction: Instruction, workflow: str, without: Iterable[str] = ()) -> Instruction:
    """The same, asked of a language model in the way named by one of KINDS, without some of AIDS.

    Raises ValueError for other names.
    """
    aids = list(without)
    if workflow not in KINDS or not set(aids) <= set(AIDS):
        raise ValueError(f"There are the workflows {', '.join(KINDS)}, and the aids {', '.join(AIDS)}.")
    asked = Instruction.FromString(instruction.SerializeToString())
    asked.workflow.kind = Workflow.Kind.Value(f"KIND_{workflow.upper()}")
    asked.workflow.without.extend(Workflow.Aid.Value(f"AID_{aid.upper()}") for aid in aids)
    return asked


def followed(instruction: Instruction, after_plan: str) -> Instruction:
    """The same, where one of AFTER_PLANS follows once something new is planned. Raises ValueError for other words."""
    if after_plan not in AFTER_PLANS:
        raise ValueError(f"What follows a plan is one of {', '.join(AFTER_PLANS)}.")
    asked = Instruction.FromString(instruction.SerializeToString())
    asked.after_plan = Instruction.AfterPlan.Value(f"AFTER_PLAN_{after_plan.upper()}")
    return asked


def with_leave(instruction: Instruction) -> Instruction:
    """The same once more, and a program that no prover can try may run for it."""
    again = Instruction.FromString(instruction.SerializeToString())
    again.request, again.unproven = uuid.uuid4().hex, Instruction.UNPROVEN_RUN
    return again


def with_choice(instruction: Instruction, question: str, choice: str) -> tuple[Instruction, str]:
    """The same once more, with the answer to what was asked back; and how both read."""
    again = Instruction.FromString(instruction.SerializeToString())
    words = f"{instruction.text}\n({question} {choice})"
    again.request, again.text = uuid.uuid4().hex, words
    return again, words


def by_sliders(asset: str, parameters: Mapping[str, str]) -> tuple[Instruction, str]:
    """An instruction that sets parameters to literals, and how it reads. Raises NotNow where nothing is set."""
    if not parameters:
        raise NotNow("No parameter was changed.")
    changes = [ParameterChange(asset=asset, name=name, new=new) for name, new in parameters.items()]
    words = ", ".join(f"{name} = {new}" for name, new in parameters.items())
    return Instruction(request=uuid.uuid4().hex, adjustment=Adjustment(asset=asset, parameters=changes)), words
