from typing import Any, Callable, Literal, Protocol, TypeVar, Union
from collections.abc import Iterator, Sequence
Kind = Literal["round", "square"]
T = TypeVar("T")
class Sized(Protocol):
    def size(self) -> float: ...
def each(things: Sequence[T], change: Callable[[T], Any]) -> Iterator[T]:
    for thing in things:
        change(thing)
        yield thing
def half(value: Union[int, float]) -> float:
    return value / 2
