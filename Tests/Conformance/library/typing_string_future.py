# typing's names can be used in annotations, string has its constants
from __future__ import annotations
import string
from typing import Any, Callable, Dict, Generic, List, Optional, Tuple, TypeVar, Union
T = TypeVar("T")


class Box(Generic[T]):
    def __init__(self, item: Optional[T] = None) -> None:
        self.item: Any = item


def f(x: List[int], y: Dict[str, Union[int, Tuple[int, ...]]], g: Callable[[int], str] = str) -> list[str]:
    return [g(v) for v in x]


print(f([1, 2], {}), Box(3).item, List[int], Any, T)
print(string.ascii_lowercase, string.digits, string.punctuation, string.capwords("ab cd"))
