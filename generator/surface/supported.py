"""The supported surface: the names that `__all__` of the supported modules lists, each with its definition.

Private modules do not appear. A definition that a supported module passes on stands where it is supported, with the
members that its class has from private bases. Annotations and values use the names of the surface, and the value of a
private constant or alias stands in its place. So a private name can be renamed or moved without a trace.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

import attrs

from generator.surface.boundary import Boundary
from generator.surface.model import Attribute, Class, Export, Function, Member, Module, Parameter, Surface, bare
from generator.surface.names import Names
from generator.surface.words import Words

__all__ = ["Supported"]


@attrs.frozen
class Supported:
    """Supported names and their faults.

    Attributes:
        surface: The supported modules with their supported names. A listed module that does not exist is left out.
        faults: Differences between the packages and the list, a line each: a missing name, or a private name in a
            supported signature.
    """

    surface: Surface
    faults: Sequence[str]

    @classmethod
    def of(cls, modules: Surface, boundary: Boundary) -> Supported:
        """Reduce all modules to what is supported."""
        view = _View(modules, boundary)
        surface: dict[str, Module] = {}
        faults = list(_missing(modules, boundary))
        for name, module, leaks in view.modules():
            surface[name] = module
            faults += [
                f"{name}: a supported signature names {each}, which is neither supported nor opaque"
                for each in sorted(leaks)
            ]
        unmet = sorted(boundary.opaque.keys() - view.words.met)
        return cls(surface, [*faults, *(f"{each}: is opaque, but no supported signature names it" for each in unmet)])


def _missing(modules: Surface, boundary: Boundary) -> Iterator[str]:
    names = Names(modules)
    for name in boundary.modules:
        module = modules.get(name)
        if module is None:
            yield f"{name}: is supported, but does not exist"
        elif not module.has_all:
            yield f"{module.file}: is supported, but has no __all__"
        else:
            for each in sorted(module.public):
                definition = names.follow(f"{name}.{each}")
                if names.is_missing(definition):
                    yield f"{module.file}: __all__ lists {each}, but {definition} does not exist"


class _View:
    """Looks at all modules through a boundary."""

    def __init__(self, modules: Surface, boundary: Boundary) -> None:
        self._all = modules
        self._names = Names(modules)
        self._supported = [name for name in boundary.modules if name in modules]
        self._homes = self._find_homes()
        self.words = Words(self._names, self._homes, boundary.opaque)

    def modules(self) -> Iterator[tuple[str, Module, set[str]]]:
        """Yield each supported module with its supported names, and the private names that its signatures name."""
        for name in sorted(self._supported):
            self.words.imports, self.words.leaks = {}, set()
            module = self._all[name]
            members = dict(each for own in sorted(module.public) for each in self._shown(name, own))
            yield name, attrs.evolve(module, members=members, imports=self.words.imports), self.words.leaks

    def _find_homes(self) -> Mapping[str, str]:
        """Give each definition one supported name: its own, else the first that passes it on."""
        homes: dict[str, str] = {}
        for module in self._supported:
            for name in sorted(self._all[module].public):
                dotted = f"{module}.{name}"
                definition = self._names.follow(dotted)
                if self._names.member(definition) is not None and homes.get(definition) != definition:
                    homes[definition] = dotted if dotted == definition else homes.get(definition, dotted)
        return homes

    def _shown(self, module: str, name: str) -> Iterator[tuple[str, Member]]:
        """Yield the definition under a supported name, or an export from the home of the definition."""
        dotted = f"{module}.{name}"
        written = self._names.member(dotted)
        if written is None:
            return
        definition = self._names.follow(dotted)
        home = self._homes.get(definition, definition)
        if home != dotted:
            yield name, Export(home, written.source)
            return
        origin, _, own = definition.rpartition(".")
        for key, member in self._all[origin].members.items():
            if bare(key) == own:
                yield name + key.removeprefix(own), self._member(origin, member)

    def _member(self, module: str, member: Member) -> Member:
        """Return a definition of a module in the names of the surface."""
        as_type = partial(self.words.rewrite, module, is_type=True)
        as_value = partial(self.words.rewrite, module, is_type=False)
        match member:
            case Attribute(annotation, value):
                is_alias = annotation.rpartition(".")[2] == "TypeAlias"
                return attrs.evolve(
                    member, annotation=as_type(annotation), value=as_type(value) if is_alias else as_value(value)
                )
            case Function():
                return attrs.evolve(
                    member,
                    parameters=tuple(self._parameter(module, each) for each in member.parameters),
                    returns=as_type(member.returns),
                    decorators=tuple(map(as_value, member.decorators)),
                )
            case Class():
                return self._class(module, member)
        return member

    def _parameter(self, module: str, parameter: Parameter) -> Parameter:
        default = parameter.default
        return attrs.evolve(
            parameter,
            annotation=self.words.rewrite(module, parameter.annotation, is_type=True),
            default=None if default is None else self.words.rewrite(module, default, is_type=False),
        )

    def _class(self, module: str, found: Class) -> Class:
        """Return a class with the members of its private bases."""
        members = {key: self._member(module, each) for key, each in found.members.items()}
        bases: dict[str, None] = {}
        for base in found.bases:
            private = self._private_base(module, base)
            if private is None:
                bases[self.words.rewrite(module, base, is_type=True)] = None
                continue
            own = set(map(bare, members))
            members |= {key: each for key, each in private.members.items() if bare(key) not in own}
            bases |= dict.fromkeys(each for each in private.bases if each.partition("[")[0] != "Generic")
        return attrs.evolve(
            found,
            bases=tuple(bases),
            decorators=tuple(self.words.rewrite(module, each, is_type=False) for each in found.decorators),
            members=members,
        )

    def _private_base(self, module: str, base: str) -> Class | None:
        resolved = self._names.resolve(module, base.partition("[")[0])
        if resolved is None or resolved[0] in self._homes or resolved[0] in self.words.opaque:
            return None
        found = self._names.member(resolved[0])
        return self._class(resolved[0].rpartition(".")[0], found) if isinstance(found, Class) else None
