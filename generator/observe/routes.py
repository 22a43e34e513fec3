"""Search for the path of the contract that a URL belongs to."""

from __future__ import annotations

import os.path
import re
from collections.abc import Sequence
from urllib.parse import unquote

import attrs

from .contract import Contract, Node, PathItem
from .shapes import shape_of
from .values import Reading, Values

__all__ = ["Route", "Routes"]

_PARAMETER = re.compile(r"\{([^{}/]+)\}")
_READING = Reading("request", is_text=True)


@attrs.frozen(eq=False)
class Route:
    """A path of the contract for a URL.

    Attributes:
        path: The path.
        values: Values of its parameters, decoded.
        slash: The path and the URL differ in a slash at the end.
    """

    path: PathItem
    values: dict[str, str]
    slash: bool = False


@attrs.frozen(eq=False)
class _Step:
    """A segment of paths: the segments behind it, and the paths that end with it."""

    below: dict[str, _Step] = attrs.field(factory=dict)
    paths: list[PathItem] = attrs.field(factory=list)


class Routes:
    """The paths of a contract, in a form in which a URL finds its path.

    Args:
        contract: The contract.
        values: Comparison of values, for the values of a path.
    """

    def __init__(self, contract: Contract, values: Values) -> None:
        self._contract = contract
        self._values = values
        self._root = _Step()
        self._by_template: dict[str, PathItem] = {}
        self._literals: set[str] = set()
        for path in contract.paths:
            self._by_template.setdefault(path.template, path)
            node = self._root
            for segment in path.template.split("/"):
                if not _PARAMETER.search(segment):
                    self._literals.add(segment)
                node = node.below.setdefault(segment, _Step())
            node.paths.append(path)

    def template(self, template: str) -> PathItem | None:
        """Return a path by its template."""
        return self._by_template.get(template)

    def find(self, url_path: str, method: str) -> Route | None:
        """Return the path of a URL: of those with fitting values, the one with the most literal segments."""
        for slash in (False, True):
            toggled = url_path[:-1] if url_path.endswith("/") else f"{url_path}/"
            found = self._match(toggled if slash else url_path)
            routes = [Route(path, values, slash) for path, values in found]
            if routes:
                return min(routes, key=lambda route: self._rank(route, method))
        return None

    def _match(self, url_path: str) -> list[tuple[PathItem, dict[str, str]]]:
        states: list[tuple[_Step, dict[str, str]]] = [(self._root, {})]
        for segment in url_path.split("/"):
            following = []
            for node, values in states:
                for key, child in node.below.items():
                    if "{" not in key:
                        if key in (segment, unquote(segment)):
                            following.append((child, values))
                    elif segment and (named := _named(key, segment)) is not None:
                        following.append((child, {**values, **named}))
            states = following
        return [(path, values) for node, values in states for path in node.paths]

    def _rank(self, route: Route, method: str) -> tuple[bool, int, bool]:
        misfits = 0
        parameters = next(iter(route.path.operations.values())).named("path") if route.path.operations else {}
        for name, value in route.values.items():
            if name in parameters:
                misfits += bool(self._values.compare(shape_of(value), parameters[name].get("schema"), "", _READING))
        return bool(misfits), len(route.values), method not in route.path.operations

    def base_of(self, url_path: str) -> tuple[str, Node] | None:
        """Return the longest path of a server that a URL is below, with the list of the paths of this server.

        A URL beside the paths of several servers belongs to the first one. `None` stands for any other URL.
        """
        bases = [base for base in self._contract.bases if url_path.startswith(f"{base[0]}/")]
        if bases:
            return max(bases, key=lambda base: len(base[0]))
        common = os.path.commonpath([f"{base or '/'}" for base, _ in self._contract.bases]).split("/")
        if len(self._contract.bases) == 1:
            common.pop()
        # A service that the contract does not have stands beside those that it has.
        is_beside = len(common) > 1 and url_path.split("/")[: len(common)] == common
        return ("/".join(common), self._contract.bases[0][1]) if is_beside else None

    def masked(self, url_path: str) -> str:
        """Return a path without its values: segments that the contract does not have are shown by their form."""
        return "/".join(self._masked(segment) for segment in url_path.split("/"))

    def _masked(self, segment: str) -> str:
        if segment in self._literals or not segment:
            return segment
        form = getattr(shape_of(unquote(segment)), "form", "")
        if segment.isdecimal():
            return "{number}"
        return f"{{{form}}}" if form in ("uuid", "date", "date-time") else "{text}"

    def nearest(self, url_path: str, base: Node) -> Node:
        """Return the listed path that has the most segments in common with a URL."""
        wanted = url_path.split("/")
        best: tuple[int, Node] = (0, base)
        for path in self._contract.paths:
            if path.listed.pointer[:-1] != base.pointer or path.listed.document is not base.document:
                continue
            score = _common(path.template.split("/"), wanted)
            if score > best[0]:
                best = score, path.listed
        return best[1]


def _named(key: str, segment: str) -> dict[str, str] | None:
    if key.startswith("{") and key.endswith("}") and key.count("{") == 1:
        return {key[1:-1]: unquote(segment)}
    names = _PARAMETER.findall(key)
    pattern = "([^/]+?)".join(map(re.escape, _PARAMETER.split(key)[::2]))
    found = re.fullmatch(pattern, unquote(segment))
    return dict(zip(names, found.groups(), strict=True)) if found else None


def _common(template: Sequence[str], wanted: Sequence[str]) -> int:
    count = 0
    for one, other in zip(template, wanted, strict=False):
        if one != other and not (_PARAMETER.search(one) and other):
            break
        count += 2 if one == other else 1
    return count
