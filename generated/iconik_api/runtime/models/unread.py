"""Fields whose values are read from JSON text when somebody asks for them.

Until then the slot of the field holds the text, as a `msgspec.Raw`. A descriptor of the field stands before the slot.
The slot itself has a second name, for functions that set or read all fields of an object at once.
"""

from __future__ import annotations

import os
from _thread import RLock
from collections.abc import Callable
from types import MemberDescriptorType
from typing import Any, TypeAlias

from msgspec import Raw

#: Reads the text of a field.
Read: TypeAlias = Callable[[Raw], Any]
#: Finds out how a class reads the text of a field: given the class and the name of the field.
ReaderOf: TypeAlias = Callable[[type[Any], str], Read]

#: Held while a value takes the place of its text. The holder may take it again: a signal handler or a finaliser may
#: read fields, too.
_lock = RLock()


class UnreadField:
    """A field of a model class, before its slot.

    Args:
        name: Name of the field.
        slot: Its slot.
        reader_of: Finds out how a class, of which there may be several with this slot, reads the text of the field.
    """

    def __init__(self, name: str, slot: MemberDescriptorType, reader_of: ReaderOf) -> None:
        self.__name__ = name
        self._reader_of = reader_of
        self._readers: dict[type[Any], Read] = {}
        self._get: Callable[[Any], Any] = slot.__get__
        self._set: Callable[[Any, Any], None] = slot.__set__
        self._delete: Callable[[Any], None] = slot.__delete__

    def __get__(self, obj: Any, owner: type[Any] | None = None) -> Any:
        if obj is None:
            return self
        value = self._get(obj)
        if type(value) is not Raw:
            return value
        cls = type(obj)
        with _lock:
            text = self._get(obj)
            if type(text) is not Raw:
                return text
            read = self._readers.get(cls)
            if read is None:
                read = self._readers[cls] = self._reader_of(cls, self.__name__)
            value = read(text)
            found = self._get(obj)
            if found is not text:
                # A signal handler or a finaliser has read or set the field meanwhile.
                return found
            self._set(obj, value)
            return value

    def __set__(self, obj: Any, value: Any) -> None:
        # Under the lock, or the value that another thread is reading would replace this one.
        with _lock:
            self._set(obj, value)

    def __delete__(self, obj: Any) -> None:
        with _lock:
            self._delete(obj)


def direct_name(cls: type[Any], name: str) -> str:
    """Return a name by which the slot of a field is set and read directly, text included."""
    second = f"_unread_{name}"
    for owner in cls.__mro__:
        found = vars(owner)
        if second in found:
            return second
        if type(found.get(name)) is MemberDescriptorType:
            setattr(owner, second, found[name])
            return second
        if name in found and type(found[name]) is not UnreadField:
            # A class without slots declares the field anew.
            break
    return name


def read_on_demand(cls: type[Any], name: str, reader_of: ReaderOf) -> None:
    """Put an `UnreadField` before the slot of a field, in the class that has the slot."""
    for owner in cls.__mro__:
        found = vars(owner).get(name)
        if type(found) is MemberDescriptorType:
            setattr(owner, name, UnreadField(name, found, reader_of))
        if found is not None:
            return


def _renew_lock() -> None:
    # The thread that held the lock exists in the parent only.
    global _lock
    _lock = RLock()


if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(after_in_child=_renew_lock)
