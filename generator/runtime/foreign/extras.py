"""Models whose further properties have a type."""

from __future__ import annotations

from typing import Any, ClassVar, Generic, TypeVar

from ..models.annotations import evaluate
from ..models.codec import decoder_for
from ..models.model import Model

__all__ = ["OpenModel"]

V = TypeVar("V")


class OpenModel(Model, Generic[V]):
    """Base of models whose further properties have a type, which the class names in `extra_type`."""

    __slots__ = ()

    extra_type: ClassVar[str] = "Any"

    @property
    def additional_properties(self) -> dict[str, V]:
        """Further properties by their names in JSON, decoded."""
        _decode(self)
        return super().additional_properties

    def get(self, name: object, default: Any = None) -> Any:
        """Return a value by its name in JSON, or the default."""
        _decode(self)
        return super().get(name, default)

    def __getitem__(self, name: str) -> Any:
        _decode(self)
        return super().__getitem__(name)

    def __eq__(self, other: object) -> bool:
        _decode(self)
        if isinstance(other, OpenModel):
            _decode(other)
        return super().__eq__(other)

    __hash__ = None


def _decode(obj: OpenModel[Any]) -> None:
    """Decode the further properties that are plain still; what is decoded stays as it is."""
    if obj._extra:
        decode = decoder_for(evaluate(type(obj).extra_type, type(obj).__module__))
        if decode is not None:
            for name, value in obj._extra.items():
                if isinstance(value, (dict, list)):
                    obj._extra[name] = decode(value)
