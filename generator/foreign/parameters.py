"""Parameters of operations, in every form that OpenAPI has."""

from __future__ import annotations

import re

from .. import ir
from ..limits import HEADER
from .content import kind_of
from .files import Files, Node, RefusedError
from .schemas import ANY, NONE, Schemas, union

__all__ = ["ARGUMENT", "Found", "Parameters"]

#: Stands for the name of the argument in the form of a parameter.
ARGUMENT = "\0"
#: Headers that OpenAPI ignores as parameters; the client sets them itself.
_OWN_HEADERS = frozenset({"accept", "authorization", "content-type"})
_DEFAULTS = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}


class Found:
    """A parameter of an operation without the name of its argument.

    Attributes:
        node: The parameter.
        location: `path`, `query`, `header`, `cookie` or `querystring`.
        wire: Its name.
        type: Type of its values.
        style: See `ir.Parameter`.
    """

    def __init__(self, node: Node, found: ir.Type, style: str) -> None:
        self.node = node
        self.location = node.text("in")
        self.wire = node.text("name")
        self.type = found
        self.style = style

    @property
    def required(self) -> bool:
        """Whether the argument has to be given."""
        return self.location == "path" or self.node.flag("required")

    def named(self, argument: str) -> ir.Parameter:
        """Return the parameter with the name of its argument."""
        text = self.node.text("description")
        if self.node.flag("deprecated"):
            text = f"{text.rstrip('. ')}. Deprecated." if text.strip() else "Deprecated."
        return ir.Parameter(
            name=argument,
            wire=self.wire,
            location=self.location,
            type=self.type,
            required=self.required,
            style=self.style.replace(ARGUMENT, argument),
            description=text,
            secret=self.node.flag("x-secret"),
        )


class Parameters:
    """Converter of parameters.

    Args:
        files: The files.
        schemas: Converter of schemas.
    """

    def __init__(self, files: Files, schemas: Schemas) -> None:
        self._files = files
        self._schemas = schemas

    def key(self, node: Node) -> tuple[str, str] | None:
        """Return location and name of a parameter; `None` for a header that is not a parameter.

        Raises:
            RefusedError: The parameter has no name, or its location does not exist.
        """
        location, name = node.text("in"), node.text("name")
        if not node.is_mapping or not name:
            raise RefusedError("a parameter without a name", node.place)
        if location not in (*_DEFAULTS, "querystring"):
            raise RefusedError(f"parameter {name!r:.60}, which is in {node.get('in').value!r:.60}", node.place)
        if location == "header" and name.lower() in _OWN_HEADERS:
            return None
        return location, name.lower() if location == "header" else name

    def convert(self, node: Node, words: str) -> Found:
        """Convert a parameter.

        Raises:
            RefusedError: The form of the parameter is not supported.
        """
        name, location = node.text("name"), node.text("in")
        what = f"parameter {name!r:.60}"
        if location in ("header", "cookie") and not HEADER.fullmatch(name):
            raise RefusedError(f"{what}, which cannot be the name of a {location}", node.place)
        if node.get("content").is_mapping:
            return self._with_content(node, words)
        schema = node.get("schema")
        found = self._schemas.of(schema, f"{words} {name}") if "schema" in node else ir.Scalar("str")
        style = node.text("style") or _DEFAULTS.get(location, "")
        if location == "querystring":
            raise RefusedError(f"{what}, which has no content", node.place)
        if style not in _STYLES[location]:
            raise RefusedError(f"{what}, whose style {style!r:.60} does not exist in {location}", node.place)
        explode = node.flag("explode") if isinstance(node.get("explode").value, bool) else style in ("form", "cookie")
        return Found(node, self._accepted(found), self._style(node, found, style, explode))

    def _with_content(self, node: Node, words: str) -> Found:
        name, location = node.text("name"), node.text("in")
        media_type, media = next(iter(node.get("content").items()), ("", node))
        media = self._files.follow(media)
        found = self._schemas.of(media.get("schema"), f"{words} {name}") if "schema" in media else ANY
        if location == "querystring":
            style = f"encoded:as_querystring({ARGUMENT}, {media_type.lower()!r})"
            return Found(node, self._accepted(found), style)
        if kind_of(media_type) != "json":
            found = ir.Scalar("str")
            return Found(node, found, self._style(node, found, _DEFAULTS[location], False))
        text = f"as_json({ARGUMENT})"
        if location == "cookie":
            return Found(node, self._accepted(found), f"cookies:*as_cookies({name!r}, {text})")
        if location == "path":
            return Found(node, self._accepted(found), f"pieces:{name!r}: as_path({name!r}, {text})")
        return Found(node, self._accepted(found), f"{'query' if location == 'query' else 'headers'}:{name!r}: {text}")

    def _accepted(self, found: ir.Type) -> ir.Type:
        """Return the type of an argument: an object may be a plain mapping as well."""
        members = found.members if isinstance(found, ir.UnionType) else (found,)
        if any(isinstance(each, ir.Named) and not self._schemas.is_listed(each.name) for each in members):
            return union([*members, ir.Scalar("JsonBody")])
        return found

    def _style(self, node: Node, found: ir.Type, style: str, explode: bool) -> str:
        """Return the form of a parameter; see `ir.Parameter`."""
        name, location = node.text("name"), node.text("in")
        kinds = self._kinds(found)
        is_open = node.flag("allowReserved")
        given = f"{name!r}, {ARGUMENT}"
        if location == "cookie":
            return f"cookies:*as_cookies({given}, {explode}, {style == 'cookie'})"
        if location == "header":
            if kinds <= {"text", "number"}:
                return "plain"
            return "comma" if kinds == {"list"} else f"headers:{name!r}: as_header({ARGUMENT}, {explode})"
        if location == "path":
            if style == "simple" and kinds <= {"text", "number"} and not is_open:
                return "plain" if kinds == {"text"} else f"segments:{name!r}: as_text({ARGUMENT})"
            return f"pieces:{name!r}: as_path({given}, {style!r}, {explode}, {is_open})"
        is_single = kinds <= {"text", "number"}
        if is_open:
            return f"encoded:as_query({given}, {style!r}, {explode or is_single}, True)"
        if style == "deepObject" and not is_single:
            return f"query:**as_fields({given})"
        if is_single or (explode and kinds <= {"text", "number", "list"}):
            return "plain"
        return f"query:**as_names({given})" if explode else f"encoded:as_query({given}, {style!r})"

    def _kinds(self, found: ir.Type) -> set[str]:
        """Return the kinds of the values of a type: `text`, `number`, `list` of these, `object`, and `any`."""
        match found:
            case ir.UnionType(members):
                return set().union(*(self._kinds(each) for each in members if each != NONE))
            case ir.Scalar("str" | "int"):
                return {"text"}
            case ir.Scalar("float" | "bool"):
                return {"number"}
            case ir.LiteralType(values):
                return {"text" if all(isinstance(each, str) or type(each) is int for each in values) else "number"}
            case ir.Named(name) if self._schemas.is_listed(name):
                return {"number"}
            case ir.ArrayType(item):
                return {"list"} if self._kinds(item) <= {"text", "number"} else {"any"}
            case ir.Scalar():
                return {"any"}
            case _:
                return {"object"}


def placeholders(path: str) -> list[str]:
    """Return the names of the parameters in a path."""
    return re.findall(r"\{([^{}]*)\}", path)
