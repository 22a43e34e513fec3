"""Inheritance of classes: a method that moved into a base class still exists."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from generator.surface import Class, Surface
from generator.surface.model import Member

__all__ = ["Lineage"]


@attrs.frozen
class Lineage:
    """The classes of a surface with their ancestors."""

    surface: Surface

    def inherited(self, module: str, name: str, member: str) -> Member | None:
        """Return the member that a class inherits from an ancestor."""
        for home, ancestor in self.ancestors(module, name):
            found = self._class(home, ancestor)
            if found and member in found.members:
                return found.members[member]
        return None

    def ancestors(self, module: str, name: str) -> Iterator[tuple[str, str]]:
        """Yield the ancestors of a class by module and name, nearest first; foreign ancestors by name only."""
        pending = [(module, name)]
        seen = {(module, name)}
        while pending:
            home, own = pending.pop(0)
            found = self._class(home, own)
            for base in found.bases if found else ():
                place = self._resolved(home, base.partition("[")[0])
                if place not in seen:
                    seen.add(place)
                    pending.append(place)
                    yield place

    def _class(self, module: str, name: str) -> Class | None:
        found = self.surface[module].members.get(name) if module in self.surface else None
        return found if isinstance(found, Class) else None

    def _resolved(self, module: str, name: str) -> tuple[str, str]:
        """Return the module and the name of the declaration of a name in a module."""
        here = self.surface[module]
        if name in here.members or name not in here.imports:
            return (module, name) if name in here.members else ("", name)
        home, _, own = here.imports[name].rpartition(".")
        return home, own
