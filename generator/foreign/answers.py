"""Responses of operations: the data of successes, and the data of errors by status."""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs

from .. import ir
from .content import kind_of, normal
from .files import Files, Node, RefusedError
from .report import Drop
from .schemas import ANY, Schemas, union

__all__ = ["Answers", "Found"]

_SUCCESS = re.compile(r"2(\d\d|XX)")
_STATUS = re.compile(r"[1-5](\d\d|XX)")
_TWINS = ("/xml", "+xml", "/yaml", "+yaml")
_DEFAULT = "default"


@attrs.frozen
class Found:
    """The responses of an operation: its result, the media types to ask for, its errors, and events beside JSON."""

    result: ir.Result
    accept: str = ""
    errors: tuple[tuple[str, ir.Type], ...] = ()
    streams: bool = False


class Answers:
    """Converter of responses.

    Args:
        files: The files.
        schemas: Converter of schemas.
    """

    def __init__(self, files: Files, schemas: Schemas) -> None:
        self._files = files
        self._schemas = schemas

    def convert(self, node: Node, words: str, omit: Callable[[Drop], None]) -> Found:
        """Convert the responses of an operation.

        Args:
            node: The responses by status.
            words: Words for the names of their classes.
            omit: Takes what is left out.
        """
        by_status = self._by_status(node, omit)
        successes = {status: each for status, each in by_status.items() if _SUCCESS.fullmatch(status)}
        has_redirects = any(status[0] == "3" for status in by_status)
        if not successes and not has_redirects and _DEFAULT in by_status:
            successes = {"200": by_status.pop(_DEFAULT)}
        results: dict[str, ir.Result] = {}
        for status, response in successes.items():
            hint = f"{words} {'result' if status in ('200', '201') else f'result {status}'}"
            for media_type, result in self._results(status, response, hint, omit).items():
                known = results.get(media_type)
                results[media_type] = result if known is None else _either(known, result)
        errors: dict[str, ir.Type] = {}
        accept = list(results)
        for status, response in by_status.items():
            if status == _DEFAULT or status[0] in "45":
                self._add_error(status, response, f"{words} error {status}", errors, accept, omit)
        result = _merged(results)
        if not successes and has_redirects:
            result = ir.Result("location")
        offered = [name for each in successes.values() for name, _ in each.get("content").items()]
        streams = any(kind_of(name) == "events" for name in offered)
        return Found(result, _accept(accept, results), tuple(errors.items()), streams)

    def _by_status(self, node: Node, omit: Callable[[Drop], None]) -> dict[str, Node]:
        found: dict[str, Node] = {}
        for key, written in node.items():
            status = _DEFAULT if key.lower() == _DEFAULT else key.upper()
            if key.lower().startswith("x-"):
                continue
            if status != _DEFAULT and not _STATUS.fullmatch(status):
                omit(Drop(f"the response {key!r:.60}, which is not a status", written.place))
                continue
            try:
                response = self._files.follow(written)
            except RefusedError as error:
                omit(Drop(f"the response {key}: {error.reason}", error.place))
                continue
            if response.get("links").keys():
                omit(Drop(f"the links of response {key}", response.get("links").place))
            found[status] = response
        return found

    def _results(self, status: str, response: Node, words: str, omit: Callable[[Drop], None]) -> dict[str, ir.Result]:
        """Return the results of a success by media type: JSON, if the response offers it."""
        offered: dict[str, Node] = {}
        for written, media in response.get("content").items():
            try:
                followed = self._files.follow(media)
            except RefusedError as error:
                omit(Drop(f"the data of response {status} as {written!r:.60}: {error.reason}", error.place))
                continue
            if not normal(written):
                omit(Drop(f"the data of response {status} as {written!r:.60}, which is not a media type", media.place))
            else:
                offered.setdefault(normal(written), followed)
        json = [name for name in offered if kind_of(name) == "json"]
        schemas = [offered[name].get("schema").value for name in json]
        found: dict[str, ir.Result] = {}
        for name, media in offered.items():
            if json and name not in json:
                # The same data in another form is not a loss.
                is_twin = name.partition(";")[0].endswith(_TWINS) or kind_of(name) == "form"
                if is_twin or media.get("schema").value in schemas:
                    continue
                if kind_of(name) == "events":
                    # A caller asks for events by a parameter; `stream()` and `iter_items` read them.
                    for key in ("schema", "itemSchema"):
                        if key in media:
                            self._schemas.of(media.get(key), f"{words} event")
                    continue
            found[name] = self._result(name, media, words)
        return found

    def _result(self, name: str, media: Node, words: str) -> ir.Result:
        kind = kind_of(name)
        if "itemSchema" in media and kind in ("lines", "events", "json"):
            return ir.Result("items", self._schemas.of(media.get("itemSchema"), f"{words} item"))
        found = self._schemas.of(media.get("schema"), words) if "schema" in media else ANY
        if kind == "lines":
            return ir.Result("items", found.item if isinstance(found, ir.ArrayType) else found)
        if kind == "json":
            return ir.Result("json", found)
        if kind == "open":
            if name.startswith("text/"):
                return ir.Result("text", ir.Scalar("str"))
            is_file = media.get("schema").text("format") == "binary" or not name.startswith(("*/", "application/"))
            return ir.Result("binary", ir.Scalar("bytes")) if is_file else ir.Result("json", found)
        is_text = kind in ("text", "events", "form")
        return ir.Result("text", ir.Scalar("str")) if is_text else ir.Result("binary", ir.Scalar("bytes"))

    def _add_error(
        self,
        status: str,
        response: Node,
        words: str,
        errors: dict[str, ir.Type],
        accept: list[str],
        omit: Callable[[Drop], None],
    ) -> None:
        for written, media in response.get("content").items():
            if kind_of(written) not in ("json", "open"):
                continue
            try:
                schema = self._files.follow(media).get("schema")
            except RefusedError as error:
                omit(Drop(f"the data of response {status}: {error.reason}", error.place))
                continue
            if schema.value in (None, True, {}) or status in errors:
                continue
            found = self._schemas.of(schema, words)
            if found != ANY:
                errors[status] = found
            name = normal(written)
            if name and name not in accept and accept:
                accept.append(name)


def _merged(results: dict[str, ir.Result]) -> ir.Result:
    """Return the results of several media types as one."""
    if not results:
        return ir.Result("nothing")
    kinds = {each.kind for each in results.values()}
    is_open = any("*" in name for name in results) and kinds == {"json"}
    if len(kinds) == 1 and not is_open:
        first = next(iter(results.values()))
        return ir.Result(first.kind, union([each.type for each in results.values()]))
    every = union([ir.ArrayType(each.type) if each.kind == "items" else each.type for each in results.values()])
    return ir.Result("media", every, tuple(results.items()))


def _either(first: ir.Result, second: ir.Result) -> ir.Result:
    return first if first.kind != second.kind else ir.Result(first.kind, union([first.type, second.type]))


def _accept(offered: list[str], results: dict[str, ir.Result]) -> str:
    """Return the media types to ask for; empty for those that the client asks for by default."""
    if not results or set(offered) == {"application/json"}:
        return ""
    kinds = {each.kind for each in results.values()}
    if len(results) == len(offered) and kinds <= {"text", "binary"} and not any("*" in name for name in offered):
        # The client takes anything then, and a server has only these.
        return ""
    has_json = any(kind_of(name) == "json" for name in results)
    names = [
        f"{name};q=0.9" if has_json and kind_of(name) not in ("json", "open") else name
        for name in sorted(offered, key=lambda each: kind_of(each) != "json")
    ]
    if "*/*" in names:
        names = ["application/json", *(name for name in names if name not in ("*/*", "application/json")), "*/*;q=0.5"]
    return ", ".join(names)
