"""Fits the parameters of a program to the silhouettes of pictures (docs/PICTURES.md). Needs numpy; runs in a prover."""

from .fit import Fitted, Known, View, fit
from .intake import view
from .masks import NoMask

__all__ = ["Fitted", "Known", "NoMask", "View", "fit", "view"]
