"""What can go wrong with a patch."""

from __future__ import annotations


class Trouble(Exception):
    """Why a patch was not applied: family, component and line as in the contract's Failure; text in plain words."""

    def __init__(
        self, family: str, text: str, component: str = "", line: int = 0, collateral: tuple[str, ...] = ()
    ) -> None:
        super().__init__(text)
        self.family = family
        self.text = text
        self.component = component
        self.line = line
        self.collateral = collateral
