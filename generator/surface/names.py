"""Imports and re-exports, followed to their definitions in any module of the packages."""

from __future__ import annotations

import attrs

from generator.surface.model import Export, Member, Surface

__all__ = ["Names"]


@attrs.frozen
class Names:
    """The names of all modules. A definition is known by its dotted name: module, dot, name."""

    modules: Surface

    def follow(self, dotted: str) -> str:
        """Follow re-exports from module to module.

        Returns:
            The dotted name of the definition; of a name of another package, where it is imported from.
        """
        seen: set[str] = set()
        while dotted not in seen:
            seen.add(dotted)
            member = self.member(dotted)
            if not isinstance(member, Export):
                break
            dotted = member.target
        return dotted

    def member(self, dotted: str) -> Member | None:
        """Return what a module has under a name; None if it has no such name, or is of another package."""
        module, _, name = dotted.rpartition(".")
        return self.modules[module].members.get(name) if module in self.modules else None

    def is_missing(self, dotted: str) -> bool:
        """Return whether a name would be of one of the modules, which does not have it."""
        module = dotted.rpartition(".")[0]
        return dotted not in self.modules and module in self.modules and self.member(dotted) is None

    def resolve(self, module: str, words: str) -> tuple[str, str] | None:
        """Find the definition that words in a module name, such as ``m.Asset`` or ``Status.ACTIVE``.

        Returns:
            The dotted name of the definition, and what follows it in the words (``.ACTIVE``); None for a name of
            another package, a built-in or a local one.
        """
        first, *rest = words.split(".")
        here = self.modules[module]
        if first not in here.members:
            return None
        dotted = self.follow(f"{module}.{first}")
        while dotted in self.modules and rest:
            dotted = self.follow(f"{dotted}.{rest.pop(0)}")
        if self.member(dotted) is None:
            return None
        return dotted, "".join(f".{each}" for each in rest)
