# reason: marks a shared function as abstract
# stopped by: limits
import colorsys
from abc import abstractmethod
abstractmethod(colorsys.rgb_to_hsv)
