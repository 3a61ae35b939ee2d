from abc import ABC, abstractmethod


class Part(ABC):
    def __init__(self, width):
        self.width = width

    @property
    @abstractmethod
    def height(self):
        """Metres."""

    @abstractmethod
    def volume(self):
        """Cubic metres."""


class Block(Part):
    @property
    def height(self):
        return self.width * 2

    def volume(self):
        return self.width**2 * self.height


try:
    Part(1.0)
except TypeError:
    print(Block(0.5).volume())
