"""Instructions as the contract has them, made from what the artist said or set."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping

from ..proto.patch_pb2 import ParameterChange
from ..proto.studio_pb2 import Adjustment, Instruction
from .state import NotNow

_PICTURE = 1 << 20
_PICTURES = 3 << 20


def in_words(text: str, images: Iterable[bytes]) -> tuple[Instruction, str]:
    """An instruction in words with pictures to go by, and the words. Raises NotNow where there is nothing to ask."""
    words = text.strip()
    if not words:
        raise NotNow("Say what shall change, such as: make the legs 20 % longer.")
    pictures = [bytes(image) for image in images]
    if any(len(picture) > _PICTURE for picture in pictures):
        raise NotNow("A picture is larger than 1 MB: make it smaller, 1024 pixels wide are plenty.")
    if sum(map(len, pictures)) > _PICTURES:
        raise NotNow("The pictures are larger than 3 MB in all: leave some out or make them smaller.")
    return Instruction(request=uuid.uuid4().hex, text=words, images=pictures), words


def with_leave(instruction: Instruction) -> Instruction:
    """The same once more, and a program that no prover can try may run for it."""
    again = Instruction.FromString(instruction.SerializeToString())
    again.request, again.unproven = uuid.uuid4().hex, Instruction.UNPROVEN_RUN
    return again


def by_sliders(asset: str, parameters: Mapping[str, str]) -> tuple[Instruction, str]:
    """An instruction that sets parameters to literals, and how it reads. Raises NotNow where nothing is set."""
    if not parameters:
        raise NotNow("No parameter was changed.")
    changes = [ParameterChange(asset=asset, name=name, new=new) for name, new in parameters.items()]
    words = ", ".join(f"{name} = {new}" for name, new in parameters.items())
    return Instruction(request=uuid.uuid4().hex, adjustment=Adjustment(asset=asset, parameters=changes)), words
