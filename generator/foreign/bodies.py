"""Bodies of requests, in every media type that a document offers."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from .. import ir
from .content import kind_of, normal
from .files import Files, Node, RefusedError
from .report import Drop
from .schemas import ANY, NONE, Schemas

__all__ = ["Bodies"]

_STYLES = ("form", "spaceDelimited", "pipeDelimited", "deepObject")
_BYTES = ir.Scalar("bytes")
_NUMBERS = (ir.Scalar("int"), ir.Scalar("float"), ir.Scalar("bool"))


class Bodies:
    """Converter of request bodies.

    Args:
        files: The files.
        schemas: Converter of schemas.
    """

    def __init__(self, files: Files, schemas: Schemas) -> None:
        self._files = files
        self._schemas = schemas

    def convert(self, node: Node, words: str, omit: Callable[[Drop], None]) -> ir.Body | None:
        """Convert a body.

        Args:
            node: The body.
            words: Words for the name of its class.
            omit: Takes the media types that are left out.

        Raises:
            RefusedError: No media type of the body is supported, and the operation requires the body.
        """
        body = self._files.follow(node)
        media: dict[str, ir.Media] = {}
        faults: list[RefusedError] = []
        for name, written in body.get("content").items():
            try:
                found = self._media(name, self._files.follow(written), words, omit)
            except RefusedError as error:
                faults.append(error)
            else:
                media.setdefault(found.name, found)
        if not media:
            if not faults:
                faults = [RefusedError("the body, which has no media type", body.place)]
            elif body.flag("required"):
                raise faults[0]
        for fault in faults:
            omit(Drop(fault.reason, fault.place))
        if not media:
            return None
        kept = tuple(media.values())
        if body.flag("required"):
            # A body that may be anything may be null.
            kept = tuple(attrs.evolve(each, kind="null") if _is_any_json(each) else each for each in kept)
        content = tuple((each.name, each.type) for each in kept)
        return ir.Body(body.flag("required"), body.text("description"), content, kept)

    def _media(self, written: str, node: Node, words: str, omit: Callable[[Drop], None]) -> ir.Media:
        name, kind = normal(written), kind_of(written)
        if not name:
            raise RefusedError(f"the body as {written!r:.60}, which is not a media type", node.place)
        hint = f"{words} body"
        item = self._schemas.of(node.get("itemSchema"), f"{hint} item") if "itemSchema" in node else None
        if kind == "multipart":
            found = self._schemas.of(node.get("schema"), hint, is_part=True) if "schema" in node else ANY
            return ir.Media(name, kind, found, tuple(self._types_of_parts(node, omit)))
        if name.startswith("multipart/"):
            omit(Drop(f"the parts of the body as {name}, which the caller has to encode", node.place))
            return ir.Media(f"{name.partition('/')[0]}/*", "open", _BYTES)
        found = self._schemas.of(node.get("schema"), hint) if "schema" in node else ANY
        if kind == "form":
            return ir.Media(name, kind, found, tuple(self._forms_of_fields(node, omit)))
        if kind == "lines":
            return ir.Media(name, kind, item or (found.item if isinstance(found, ir.ArrayType) else found))
        if kind == "json":
            may_be_null = isinstance(found, ir.UnionType) and NONE in found.members
            return ir.Media(name, "null" if may_be_null or found == NONE else "json", found)
        if kind == "open":
            return ir.Media(name, kind, found)
        if kind in ("text", "events"):
            return ir.Media(name, "text", found if _is_plain(found) else _BYTES)
        return ir.Media(name, "bytes", _BYTES)

    def _types_of_parts(self, node: Node, omit: Callable[[Drop], None]) -> list[tuple[str, str]]:
        """Return the media types of parts that are not those by default."""
        found = []
        for name, how in node.get("encoding").items():
            media_type = normal(how.text("contentType").partition(",")[0])
            if how.text("contentType") and (not media_type or "*" in media_type):
                # A range or a list: the name of the file tells which one it is.
                continue
            if media_type:
                found.append((name, media_type))
            for key in ("headers", "style", "explode"):
                if key in how and how.get(key).value:
                    omit(Drop(f"{key} of the part {name!r:.60}", how.get(key).place))
        return found

    def _forms_of_fields(self, node: Node, omit: Callable[[Drop], None]) -> list[tuple[str, str]]:
        """Return the forms of fields that are not those by default."""
        found = []
        for name, how in node.get("encoding").items():
            style = how.text("style")
            is_styled = not {"style", "explode", "allowReserved"}.isdisjoint(how.value if how.is_mapping else ())
            if style and style not in _STYLES:
                omit(Drop(f"the style {style!r:.60} of the field {name!r:.60}", how.get("style").place))
            elif is_styled:
                style = style or "form"
                explode = how.flag("explode") if isinstance(how.get("explode").value, bool) else style == "form"
                found.append((name, f"{style}{'*' * explode}{'+' * how.flag('allowReserved')}"))
            elif media_type := normal(how.text("contentType").partition(",")[0]):
                found.append((name, media_type))
        return found


def _is_any_json(media: ir.Media) -> bool:
    return media.kind == "json" and media.type == ANY


def _is_plain(found: ir.Type) -> bool:
    """Return whether a type is of numbers, truth values and listed values, which text can be made of."""
    members = found.members if isinstance(found, ir.UnionType) else (found,)
    return all(isinstance(each, ir.LiteralType) or each in _NUMBERS for each in members)
