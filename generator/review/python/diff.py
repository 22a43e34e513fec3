"""Comparison of surfaces, name by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from generator.review.change import Change, Place, Verdict
from generator.review.python.decorators import compare_decorators
from generator.review.python.lineage import Lineage
from generator.review.python.signatures import compare_functions
from generator.review.python.usage import Usage
from generator.review.python.values import compare_attributes
from generator.review.renames import Described, pair_renamed
from generator.surface import Attribute, Class, Export, Function, Module, Source, Surface
from generator.surface.model import Member

__all__ = ["compare_surfaces"]

_UNREMARKABLE = {"iconik_api.__version__", "pythonik.__version__"}


def compare_surfaces(old: Surface, new: Surface, before: Usage, after: Usage, revision: str = "") -> list[Change]:
    """Return the changes between two surfaces.

    Args:
        old: The surface of the base.
        new: The surface under review.
        before: Usage of the base.
        after: Usage of the side under review.
        revision: Prefix of places in the base.
    """
    # A definition that changes its home is met at the old and at the new one.
    return list(dict.fromkeys(_Comparison(old, new, before, after, revision).changes()))


@attrs.frozen
class _Comparison:
    old: Surface
    new: Surface
    before: Usage
    after: Usage
    revision: str

    def changes(self) -> Iterator[Change]:
        moved = self._moved()
        for name in sorted(self.old.keys() | self.new.keys()):
            was, now = self.old.get(name), self.new.get(name)
            if was is None and now is not None and now.members:
                yield self._change(
                    _At(now, name, self.after), "module-added", Verdict.COMPATIBLE, "is new", Source(now.file, 1)
                )
            elif now is None and was is not None and was.members:
                yield self._gone(_At(was, name, self.before), "module-removed", "is gone", Source(was.file, 1))
            elif was is not None and now is not None:
                before, after = _At(was, name, self.before), _At(now, name, self.after)
                yield from self._members(before, was.members, after, now.members, moved)

    def _moved(self) -> Mapping[tuple[str, str], str]:
        """Return the new holder of each moved member, by its old holder and name."""
        gone, fresh = _homeless(self.old, self.new), _homeless(self.new, self.old)
        return {
            (holders[0], mark[0]): fresh[mark][0]
            for mark, holders in gone.items()
            if len(holders) == 1 and len(fresh.get(mark, ())) == 1
        }

    # --- members of a module or class ---------------------------------------------------------------------------------

    def _members(
        self,
        was: _At,
        old: Mapping[str, Member],
        now: _At,
        new: Mapping[str, Member],
        moved: Mapping[tuple[str, str], str],
    ) -> Iterator[Change]:
        gone = {name: each for name, each in old.items() if name not in new}
        fresh = {name: each for name, each in new.items() if name not in old}
        renamed = pair_renamed(
            {name: _described(each) for name, each in gone.items()},
            {name: _described(each) for name, each in fresh.items()},
        )
        arrived = {name for (_, name), target in moved.items() if target == now.name}
        for name, each in gone.items():
            inherited = now.inherited(self.new, name)
            if inherited is not None:
                yield from self._member(was.below(name), each, now.below(name), inherited, moved)
            elif name in renamed:
                text = f"is {renamed[name]} now"
                there, source = now.below(renamed[name]), new[renamed[name]].source
                subject = was.below(name).name
                yield self._change(there, f"{_kind(each)}-renamed", Verdict.BREAKING, text, source, subject)
            elif (was.name, name) in moved:
                text = f"stands in {moved[was.name, name]} now"
                yield self._gone(was.below(name), f"{_kind(each)}-moved", text, each.source)
            elif not self._follows(each, self.new):
                yield self._gone(was.below(name), f"{_kind(each)}-removed", "is gone", each.source)
        for name, each in fresh.items():
            if name in renamed.values() or name in arrived or self._follows(each, self.old):
                continue
            if was.inherited(self.old, name) is None:
                yield self._change(now.below(name), f"{_kind(each)}-added", Verdict.COMPATIBLE, "is new", each.source)
        for name in old.keys() & new.keys():
            yield from self._member(was.below(name), old[name], now.below(name), new[name], moved)

    @staticmethod
    def _follows(each: Member, other: Surface) -> bool:
        """Return whether a re-exported name came or went with its target, whose change is reported."""
        module, _, name = each.target.rpartition(".") if isinstance(each, Export) else ("", "", "")
        return bool(module) and (module not in other or name not in other[module].members)

    def _member(
        self, was: _At, old: Member, now: _At, new: Member, moved: Mapping[tuple[str, str], str]
    ) -> Iterator[Change]:
        if isinstance(old, Export) or isinstance(new, Export):
            homes = _home(now, old), _home(now, new)
            if homes[0] == homes[1]:  # The definition is compared at its home.
                return
            if self._are_two(*homes):
                yield self._change(now, "export-changed", Verdict.BREAKING, " → ".join(homes), new.source)
                return
        was, old = _at_home(self.old, was, old)
        now, new = _at_home(self.new, now, new)
        match old, new:
            case Function(), Function():
                for kind, verdict, text, suffix in compare_functions(old, new):
                    yield self._change(now, kind, verdict, text, new.source, f"{now.name}{suffix}")
            case Class(), Class():
                yield from self._classes(was, old, now, new, moved)
            case Attribute(), Attribute():
                if now.name in _UNREMARKABLE:
                    return
                for kind, verdict, text in compare_attributes(old, new, self._directions(now)):
                    yield self._change(now, kind, verdict, text, new.source)
            case _ if type(old) is not type(new) and not isinstance(new, Export):
                text = f"{_kind(old)} → {_kind(new)}"
                yield self._change(now, "kind-changed", Verdict.BREAKING, text, new.source)

    def _are_two(self, old: str, new: str) -> bool:
        """Tell whether a name stands for another definition now, and not for the old one in a new place."""
        was, now = _definition(self.old, old), _definition(self.new, new)
        has_its_name = old.rpartition(".")[2] == new.rpartition(".")[2]
        if was is None or (has_its_name and was == now):
            return not has_its_name
        return _definition(self.new, old) is not None or _definition(self.old, new) is not None

    def _classes(
        self, was: _At, old: Class, now: _At, new: Class, moved: Mapping[tuple[str, str], str]
    ) -> Iterator[Change]:
        for base in now.lost_bases(old, self.new):
            yield self._change(now, "base-removed", Verdict.BREAKING, f"no longer inherits from {base}", new.source)
        for base in was.lost_bases(new, self.old):
            yield self._change(now, "base-added", Verdict.COMPATIBLE, f"inherits from {base} now", new.source)
        for kind, verdict, text in compare_decorators(old.decorators, new.decorators):
            yield self._change(now, kind, verdict, text, new.source)
        yield from self._members(was, old.members, now, new.members, moved)

    def _directions(self, at: _At) -> frozenset[str]:
        service, name = at.schema
        return self.before.directions_of(service, name) | self.after.directions_of(service, name)

    # --- changes ------------------------------------------------------------------------------------------------------

    def _gone(self, at: _At, kind: str, text: str, source: Source) -> Change:
        place = at.place(source, self.revision)
        if place.file.startswith("spec/"):
            place = attrs.evolve(place, revision=self.revision)
        return self._made(at, kind, Verdict.BREAKING, text, place, at.name)

    def _change(self, at: _At, kind: str, verdict: Verdict, text: str, source: Source, subject: str = "") -> Change:
        return self._made(at, kind, verdict, text, at.place(source, ""), subject or at.name)

    @staticmethod
    def _made(at: _At, kind: str, verdict: Verdict, text: str, place: Place, subject: str) -> Change:
        operations = at.usage.operations.get(at.schema, ())
        hit: tuple[str, ...] = (at.name,)
        if not operations and at.operation in at.usage.places:
            operations = (".".join(at.operation),)
            hit = tuple(at.usage.methods_of(operations[0]))
        return Change("python", at.service, kind, subject, verdict, text, place, (), hit, operations)


@attrs.frozen
class _At:
    """A place in a surface: the module, the dotted name, and the usage of its side."""

    module: Module
    name: str
    usage: Usage

    def below(self, name: str) -> _At:
        return attrs.evolve(self, name=f"{self.name}.{name}")

    def inherited(self, surface: Surface, member: str) -> Member | None:
        """Return the member that a class has from its ancestors."""
        module, own = self._split(surface)
        return Lineage(surface).inherited(module, own, member) if own else None

    def lost_bases(self, other: Class, surface: Surface) -> list[str]:
        """Return the bases of a class of the other side that this class does not inherit from."""
        known = {name.rpartition(".")[2] for _, name in Lineage(surface).ancestors(*self._split(surface))} | {"Generic"}
        return [base for base in other.bases if base.partition("[")[0].rpartition(".")[2] not in known]

    def _split(self, surface: Surface) -> tuple[str, str]:
        """Return the module and the name in it; no name for a module."""
        if self.name in surface:
            return self.name, ""
        module, _, own = self.name.rpartition(".")
        return module, own

    @property
    def service(self) -> str:
        """Service of a generated module; `pythonik` or `iconik_api` for other modules."""
        parts = self.name.split(".")
        return parts[1] if parts[0] == "iconik_api" and parts[2:3] in (["models"], ["operations"]) else parts[0]

    @property
    def schema(self) -> tuple[str, str]:
        """Service and name of the schema of a model."""
        parts = self.name.split(".")
        return (parts[1], parts[3]) if parts[2:3] == ["models"] and len(parts) > 3 else ("", "")

    @property
    def operation(self) -> tuple[str, str]:
        """Service and name of the operation of a method."""
        parts = self.name.split(".")
        return (parts[1], parts[4]) if parts[2:3] == ["operations"] and len(parts) > 4 else ("", "")

    def place(self, source: Source, revision: str) -> Place:
        """Return the line in the contract that the place follows from, or else its own line."""
        found = self.usage.places.get(self.operation) or self.usage.places.get(self.schema)
        return found or Place(source.file, source.line, revision)


def _definition(surface: Surface, dotted: str) -> Member | None:
    module, _, name = dotted.rpartition(".")
    found = surface[module].members.get(name) if module in surface else None
    return None if isinstance(found, Export) else found


def _home(at: _At, member: Member) -> str:
    return member.target if isinstance(member, Export) else at.name


def _at_home(surface: Surface, at: _At, member: Member) -> tuple[_At, Member]:
    """Follow a name that is passed on to its definition; that of another package stays as it is."""
    found = _definition(surface, member.target) if isinstance(member, Export) else None
    if found is None or not isinstance(member, Export):
        return at, member
    return _At(surface[member.target.rpartition(".")[0]], member.target, at.usage), found


def _homeless(surface: Surface, other: Surface) -> dict[tuple[str, str], list[str]]:
    """Return the classes and functions of a surface that are missing from their holder in the other surface.

    The keys are names, with the digest of the body for functions; the values are the modules or classes that hold them.
    """
    found: dict[tuple[str, str], list[str]] = {}
    theirs = dict(_holders(other))
    for holder, members in _holders(surface):
        for name, member in members.items():
            if name not in theirs.get(holder, ()) and isinstance(member, Class | Function):
                mark = (name, member.body if isinstance(member, Function) else "")
                found.setdefault(mark, []).append(holder)
    return found


def _holders(surface: Surface) -> Iterator[tuple[str, Mapping[str, Member]]]:
    """Yield modules and their classes, with their members."""
    for module, each in surface.items():
        yield module, each.members
        for name, member in each.members.items():
            if isinstance(member, Class):
                yield f"{module}.{name}", member.members


def _described(member: Member) -> Described:
    """Return the features that identify a renamed member."""
    match member:
        case Function():
            return Described((member.parameters, member.returns, member.decorators), member.body)
        case Class():
            return Described((member.bases, tuple(sorted(member.members))), "same members" if member.members else "")
        case Attribute():
            return Described((member.annotation, member.value))
    return Described(member)


def _kind(member: Member) -> str:
    return {Function: "function", Class: "class", Attribute: "attribute", Export: "export"}[type(member)]
