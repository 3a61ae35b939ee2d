"""Fits the parameters of a program to the silhouettes of pictures (docs/PICTURES.md). Needs numpy; runs in a prover."""

from .fit import Fitted, fit
from .intake import view
from .masks import NoMask
from .problem import Known, View

__all__ = ["Fitted", "Known", "NoMask", "View", "fit", "view"]
