"""Modules that load the names they pass on at first use (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy(name: str, modules: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for a module or a package.

    Args:
        name: Name of the module.
        modules: Names that the module passes on, separated by blanks, by the module that they come from. A name of a
            module may be relative.
    """
    homes = {each: module for module, names in modules.items() for each in names.split()}

    def load(attribute: str) -> Any:
        home = homes.get(attribute)
        if home is None:
            raise AttributeError(f"module {name!r} has no attribute {attribute!r}")
        value = getattr(import_module(home, sys.modules[name].__package__), attribute)
        setattr(sys.modules[name], attribute, value)
        return value

    return load, lambda: sorted({*vars(sys.modules[name]), *homes})
