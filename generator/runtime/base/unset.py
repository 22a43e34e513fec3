"""A marker for values that are not set, as opposed to ``None``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias, TypeVar, Union

T = TypeVar("T")

if TYPE_CHECKING:
    from enum import Enum

    class UnsetType(Enum):
        """Type of `UNSET`. Type checkers tell the one member of an enum by `is`."""

        UNSET = ""

        def __bool__(self) -> Literal[False]: ...

    UNSET: Final = UnsetType.UNSET
else:

    class UnsetType:
        """Type of `UNSET`, which is false, has the text `""`, and is one object through pickle and copy.

        msgspec has such a marker, whose text is "UNSET": in file names and tables it would look like a value.
        """

        __slots__ = ()

        def __new__(cls):  # noqa: D102
            return UNSET

        def __bool__(self):
            return False

        def __str__(self):
            return ""

        def __format__(self, spec):
            return format("", spec)

        def __repr__(self):
            return "UNSET"

        def __reduce__(self):
            return "UNSET"

    UNSET = object.__new__(UnsetType)

#: A field or an argument that may be left out: `UNSET` is not sent.
Opt: TypeAlias = Union[T, UnsetType]  # noqa: UP007  (a subscriptable alias is needed when annotations are read)

#: A field that may be null in a response, and not in a request.
Got: TypeAlias = Union[T, UnsetType, None]  # noqa: UP007
