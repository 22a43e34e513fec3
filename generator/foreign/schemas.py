"""Types of the schemas of OpenAPI 3.0, 3.1 and 3.2: classes of models, lists of values, and names for other schemas."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from .. import ir
from ..bounds import BOUNDS
from ..errors import SpecError
from ..grammar import TYPES
from ..names import MODEL_RESERVED, python_names
from .files import Files, Node, Place, RefusedError, reference_of
from .naming import ClassNames
from .report import Drop
from .shapes import CONSISTS, Shape, gather, has_content

__all__ = ["HOME", "Schemas", "union"]

HOME = ir.Home("api", "schemas")
ANY = ir.Scalar("Any")
NONE = ir.Scalar("None")

_MOST_LEVELS = 60
#: Also the members of models that a field of another type must not hide, for type checkers.
_RESERVED = MODEL_RESERVED | {
    *("extra_type", "keys", "model_construct", "model_extra", "model_fields_set", "model_json_schema")
}
#: So many combinations of unions that stand beside each other become classes of their own.
_MOST_COMBINATIONS = 64
_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_LISTED = {"string": str, "integer": int, "boolean": bool}


@attrs.define(eq=False)
class _Model:
    """A class during the conversion."""

    name: str
    shape: Shape
    is_part: bool
    fields: list[ir.Field] = attrs.field(factory=list)
    extra: ir.Type | None = None


class Schemas:
    """Converter of schemas to types, and collection of the definitions that types refer to.

    Args:
        files: The files.
        root: The document.
        version: Its version, such as `(3, 1)`.
    """

    def __init__(self, files: Files, root: Node, version: tuple[int, int]) -> None:
        self.drops: list[Drop] = []
        self._files = files
        self._root = root
        self._version = version
        self._names = ClassNames()
        self._name_of: dict[Place, str] = {}
        self._types: dict[tuple[Place, bool], ir.Type] = {}
        self._open: set[tuple[Place, bool]] = set()
        self._level = 0
        self._members = 0
        self._models: dict[str, _Model] = {}
        self._pending: deque[_Model] = deque()
        self._maps: dict[str, tuple[str, ir.Type]] = {}
        self._enums: dict[str, ir.EnumDef] = {}
        self._aliases: dict[str, ir.AliasDef] = {}
        #: Values of discriminators, by class and property.
        self._tags: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._children: dict[Place, list[Node]] | None = None
        self._components = [node for _, node in root.get("components").get("schemas").items()]
        for node in self._components:
            self._name_of[node.place] = self._names.claim(str(node.pointer[-1]))

    @property
    def has_components(self) -> bool:
        """Whether the document has named schemas."""
        return bool(self._components)

    def convert_components(self) -> None:
        """Convert the named schemas of the document, whether an operation uses them or not."""
        for node in self._components:
            self.of(node, self._name_of[node.place])
        self._settle()

    def of(self, node: Node, words: str, *, is_part: bool = False) -> ir.Type:
        """Return the type of a schema. A schema that cannot be converted takes any value, and is noted.

        Args:
            node: The schema.
            words: Words for the name of its class, if it needs one of its own.
            is_part: The schema is a multipart body, whose fields may be files.
        """
        try:
            return self._of([node], words, is_part)
        except RefusedError as error:
            self.note(f"anything goes for {words}: {error.reason}", error.place)
            return ANY

    def is_listed(self, name: str) -> bool:
        """Return whether a name is that of listed values."""
        return name in self._enums

    def note(self, text: str, place: Place) -> None:
        """Note a part of a schema that was dropped."""
        self.drops.append(Drop(text, place))

    def definitions(self) -> tuple[tuple[ir.ModelDef, ...], tuple[ir.EnumDef, ...], tuple[ir.AliasDef, ...]]:
        """Return the classes, the lists of values, and the names for other schemas."""
        self._settle()
        models = [
            ir.ModelDef(each.name, HOME, each.shape.description, self._tagged(each), extra=each.extra)
            for each in self._models.values()
        ]
        models += [ir.ModelDef(name, HOME, text, map_value=value) for name, (text, value) in self._maps.items()]
        return (
            tuple(sorted(models, key=lambda each: each.name)),
            tuple(self._enums[name] for name in sorted(self._enums)),
            tuple(self._aliases[name] for name in sorted(self._aliases)),
        )

    def _tagged(self, model: _Model) -> tuple[ir.Field, ...]:
        """Return the fields of a class with the values that tell it from others of a union."""
        tags = {wire: tuple(values) for (name, wire), values in self._tags.items() if name == model.name}
        fields = [attrs.evolve(field, tags=tags.pop(field.wire, ())) for field in model.fields]
        # A class may lack the property that its union is told apart by.
        for wire, values in tags.items():
            name = python_names([*(each.wire for each in fields), wire], _RESERVED)[-1]
            fields.append(ir.Field(name, wire, ir.Scalar("str"), False, False, False, values, ""))
        return tuple(fields)

    # --- references and names -----------------------------------------------------------------------------------------

    def _of(self, nodes: list[Node], words: str, is_part: bool) -> ir.Type:
        """Return the type of a value that all of some schemas describe."""
        self._level += 1
        self._count = 0
        try:
            if self._level > _MOST_LEVELS:
                raise RefusedError(f"schemas nested more than {_MOST_LEVELS} levels deep", nodes[0].place)
            nullable = any(node.flag("nullable") for node in nodes)
            single = self._single(nodes)
            if single is not None and single.place not in self._name_of:
                single, inner_nullable = self._reduced(single)
                nullable = nullable or inner_nullable
            if single is not None and self._is_reference(single):
                found = self._of_target(self._files.follow_while(single, self._is_reference), is_part)
            elif single is not None and single.place in self._name_of:
                found = self._of_target(single, is_part)
            else:
                shape = gather(nodes if single is None else [single], self._files, self._version, self.note, words)
                found = self._of_shape(shape, words, "", is_part)
            return union([found, NONE]) if nullable else found
        finally:
            self._level -= 1

    def _single(self, nodes: list[Node]) -> Node | None:
        """Return the one schema that matters: the others add nothing, or are references to the same."""
        with_content = [node for node in nodes if has_content(node)]
        if not with_content:
            return nodes[0]
        targets = {reference_of(node.value) for node in with_content}
        if len(with_content) == 1 or (len(targets) == 1 and None not in targets and len(with_content[0].value) == 1):
            return with_content[0]
        return None

    def _is_reference(self, node: Node) -> bool:
        """Return whether a schema is a reference, and nothing beside it matters."""
        if reference_of(node.value) is None:
            return False
        beside = {key: value for key, value in node.value.items() if key not in ("$ref", "$dynamicRef")}
        return self._version < (3, 1) or not has_content(node.with_value(beside))

    def _reduced(self, node: Node) -> tuple[Node, bool]:
        """Return the schema that a schema consists of, and whether null is allowed beside it."""
        nullable = False
        while not self._is_reference(node) and (inner := self._inner(node)) is not None:
            node, nullable = inner, nullable or inner.flag("nullable")
        return node, nullable

    def _inner(self, node: Node) -> Node | None:
        """Return the part of a schema that consists of nothing else (`allOf` with one part)."""
        if not node.is_mapping or not isinstance(node.value.get("allOf"), list):
            return None
        beside = {key: value for key, value in node.value.items() if key not in ("allOf", "nullable")}
        parts = [part for part in node.get("allOf") if has_content(part) or part.text("required")]
        if len(parts) != 1 or has_content(node.with_value(beside)) or beside.get("required"):
            return None
        return parts[0]

    def _of_target(self, node: Node, is_part: bool) -> ir.Type:
        """Return the type of a schema with a name."""
        key = node.place, is_part and _has_files(node, self._files)
        if key in self._types:
            return self._types[key]
        if key in self._open:
            raise RefusedError("it consists of itself", node.place)
        name = self._name(node.place) if not key[1] else self._names.claim(f"{self._name(node.place)} form")
        self._open.add(key)
        try:
            alone, nullable = self._reduced(node)
            if self._is_reference(alone):
                found = self._of_target(self._files.follow_while(alone, self._is_reference), is_part)
                found = union([found, NONE]) if nullable or node.flag("nullable") else found
            else:
                shape = gather([node], self._files, self._version, self.note, name)
                if shape.is_model and not shape.groups and shape.kinds in (None, ["object"]):
                    # The fields may refer to the class.
                    self._types[key] = self._or_null(ir.Named(name), shape)
                found = self._of_shape(shape, name, name, is_part)
                found = self._with_children(found, shape, node)
        except RefusedError as error:
            self.note(f"anything goes for {name}: {error.reason}", error.place)
            found = ANY
        finally:
            self._open.discard(key)
        self._types[key] = found
        if name not in self._models and name not in self._maps and name not in self._enums:
            self._aliases[name] = ir.AliasDef(name, HOME, node.text("description"), found)
        return found

    def _name(self, place: Place) -> str:
        if place not in self._name_of:
            words = [str(part) for part in place.pointer[-1:] if not str(part).isdigit()]
            inside = [str(part) for part in place.pointer if part not in ("components", "schemas", "properties")]
            found = " ".join(words if len(inside) < 2 else inside[-2:]) or place.file.stem
            self._name_of[place] = self._names.claim(found)
        return self._name_of[place]

    # --- shapes -------------------------------------------------------------------------------------------------------

    def _of_shape(self, shape: Shape, words: str, name: str, is_part: bool) -> ir.Type:
        """Return the type of a shape.

        Args:
            shape: The shape.
            words: Words for names below it, and for its own.
            name: Its name, if it has one already.
            is_part: See `of`.
        """
        if shape.groups:
            return self._or_null(self._of_groups(shape, words, is_part), shape)
        kinds = self._kinds(shape, words)
        types = [self._of_kind(kind, shape, words, name if len(kinds) == 1 else "", is_part) for kind in kinds]
        if not kinds and shape.values:
            types = [self._of_values(shape.values, words, shape)]
        return self._or_null(union(types or [ANY]), shape)

    def _or_null(self, found: ir.Type, shape: Shape) -> ir.Type:
        return union([found, NONE]) if shape.nullable and found != ANY else found

    def _kinds(self, shape: Shape, words: str) -> list[str]:
        """Return the types of JSON that a shape allows; none for all of them."""
        if shape.kinds is not None:
            if shape.kinds or shape.nullable:
                return shape.kinds
            self.note(f"anything goes for {words}: its parts have different types", shape.place)
            return []
        if shape.is_model or shape.extra or shape.patterns:
            return ["object"]
        if shape.items or shape.prefix:
            return ["array"]
        return (
            ["string"]
            if shape.encoding or (shape.values and all(isinstance(each, str) for each in shape.values))
            else []
        )

    def _of_kind(self, kind: str, shape: Shape, words: str, name: str, is_part: bool) -> ir.Type:
        if kind == "object":
            return self._object(shape, words, name, is_part)
        if kind == "array":
            return self._array(shape, words, is_part)
        if shape.values is not None:
            return self._listed(kind, shape, words, name)
        if kind == "string" and is_part and shape.is_binary:
            return ir.Scalar("bytes")
        return ir.Scalar(_SCALARS[kind])

    def _object(self, shape: Shape, words: str, name: str, is_part: bool) -> ir.Type:
        if not shape.is_model:
            value = self._extra(shape, words) or ANY
            if not name:
                return ir.MapType(value)
            self._maps[name] = shape.description, value
            return ir.Named(name)
        model = _Model(name or self._names.claim(words), shape, is_part)
        self._models[model.name] = model
        self._members += len(shape.properties)
        for what, number, bound in (
            ("schemas", len(self._models), BOUNDS.schemas),
            ("properties of schemas", self._members, BOUNDS.all_members),
        ):
            if number > bound:
                raise SpecError(f"{self._root.file}: too large: more than {bound:,} {what}")
        self._pending.append(model)
        return ir.Named(model.name)

    def _extra(self, shape: Shape, words: str) -> ir.Type | None:
        """Return the type of the properties that have no name in the contract; `None` for any."""
        types = [self.of(node, f"{words} value") for node in (*shape.extra, *shape.patterns)]
        found = union(types) if types else ANY
        return None if found == ANY else found

    def _array(self, shape: Shape, words: str, is_part: bool) -> ir.Type:
        types = [self.of(each, f"{words} item {index}") for index, each in enumerate(shape.prefix, 1)]
        if shape.items:
            types.append(self._of(shape.items, f"{words} item", is_part))
        elif not types or shape.is_longer:
            types.append(ANY)
        return ir.ArrayType(union(types))

    def _listed(self, kind: str, shape: Shape, words: str, name: str) -> ir.Type:
        """Return the type of listed values of one type of JSON."""
        plain = ir.Scalar(_SCALARS[kind])
        values = [each for each in shape.values or () if _is_of(kind, each)]
        if not values:
            if shape.values or not shape.nullable:
                self.note(f"any {kind} goes for {words}: no listed value fits all of its parts", shape.place)
            return plain
        if len(values) > BOUNDS.values:
            reason = f"an enumeration of more than {BOUNDS.values:,} values"
            self.note(f"any {kind} goes for {words}: {reason}", shape.place)
            return plain
        # Python has no type of listed fractions; the description of a field lists them.
        if kind == "number" or (kind == "boolean" and len(values) == len((True, False))):
            return plain
        if not name:
            return ir.LiteralType(tuple(values))
        self._enums[name] = ir.EnumDef(name, HOME, shape.description, tuple(values))
        return ir.Named(name)

    def _of_values(self, values: list[Any], words: str, shape: Shape) -> ir.Type:
        """Return the type of listed values of several types of JSON."""
        kinds = [kind for kind in _SCALARS if any(_is_of(kind, each) for each in values)]
        if "integer" in kinds and "number" in kinds:
            kinds.remove("number" if all(not isinstance(each, float) for each in values) else "integer")
        types = [self._listed(kind, shape, words, "") for kind in kinds]
        if any(isinstance(each, (dict, list)) for each in values):
            self.note(f"anything goes for {words}: it lists objects", shape.place)
            return ANY
        return union(types or [NONE])

    # --- unions -------------------------------------------------------------------------------------------------------

    def _of_groups(self, shape: Shape, words: str, is_part: bool) -> ir.Type:
        """Return the type of a choice. Everything beside the choice belongs to each of its members."""
        first, *others = shape.groups
        if not shape.has_own_content and not others:
            named = [(member, self._of([member], _hint(words, number, member), is_part)) for number, member in first]
            self._note_tags(shape, named)
            types = [each for _, each in named]
            if len({*types}) > BOUNDS.members:
                raise RefusedError(CONSISTS, shape.place)
            return union(_default_first(types, self._default(shape, named)))
        combinations: list[list[tuple[int, Node]]] = [[]]
        for group in shape.groups:
            combinations = [[*before, member] for before in combinations for member in group]
            if len(combinations) > _MOST_COMBINATIONS:
                self.note(f"the choices of {words}, which have too many combinations", shape.place)
                return self._of_shape(attrs.evolve(shape, groups=[], discriminator=None), words, "", is_part)
        named = []
        own = [node for node in shape.nodes if node.is_mapping]
        for members in combinations:
            hint = words
            for number, member in members:
                hint = _hint(hint, number, member)
            nodes = [_without_choice(node) for node in own] + [member for _, member in members]
            inner = gather(nodes, self._files, self._version, self.note, hint)
            named.append((members[-1][1], self._of_shape(inner, hint, "", is_part)))
        self._note_tags(shape, named)
        return union(_default_first([each for _, each in named], self._default(shape, named)))

    def _note_tags(self, shape: Shape, members: list[tuple[Node, ir.Type]]) -> None:
        """Note the values of a discriminator: by its mapping, and otherwise the names of the schemas."""
        if shape.discriminator is None or not shape.discriminator.text("propertyName"):
            return
        places = {
            self._files.follow(node).place: name
            for node, found in members
            for name in _models_in(found)
            if reference_of(node.value) is not None
        }
        self._tag(shape.discriminator, places)

    def _tag(self, discriminator: Node, places: dict[Place, str]) -> None:
        wire = discriminator.text("propertyName")
        mapped: set[str] = set()
        for value, target in discriminator.get("mapping").items():
            name = self._mapped(target, places)
            if name is None:
                self.note(f"the value {value!r:.60} of a discriminator, which names none of its schemas", target.place)
                continue
            mapped.add(name)
            self._add_tag(name, wire, value)
        for place, name in places.items():
            if name not in mapped:
                self._add_tag(name, wire, str(place.pointer[-1]) if place.pointer else place.file.stem)

    def _add_tag(self, name: str, wire: str, value: str) -> None:
        if value not in self._tags[name, wire]:
            self._tags[name, wire].append(value)

    def _mapped(self, target: Node, places: dict[Place, str]) -> str | None:
        """Return the class that a value of a mapping leads to."""
        if not isinstance(target.value, str):
            return None
        links = [f"#/components/schemas/{target.value}", target.value]
        for link in links if "/" not in target.value else links[1:]:
            try:
                found = self._files.follow(target.with_value({"$ref": link}))
            except RefusedError:
                continue
            if found.place in places:
                return places[found.place]
        return None

    def _default(self, shape: Shape, members: list[tuple[Node, ir.Type]]) -> ir.Type | None:
        """Return the type that a discriminator of OpenAPI 3.2 falls back on."""
        text = shape.discriminator.text("defaultMapping") if shape.discriminator is not None else ""
        for node, found in members:
            target = reference_of(node.value) or ""
            if text and text in (target, target.rpartition("/")[2]):
                return found
        return None

    def _with_children(self, found: ir.Type, shape: Shape, node: Node) -> ir.Type:
        """Return the type of a class and of the classes that are made of it, if a discriminator tells them apart."""
        if shape.discriminator is None or shape.groups or not isinstance(found, ir.Named):
            return found
        self._types[node.place, False] = found
        children = [each for each in self._made_of(node.place) if each.place not in {place for place, _ in self._open}]
        members = [(node, found), *((child, self._of_target(child, False)) for child in children)]
        places = {each.place: name for each, kind in members for name in _models_in(kind)}
        self._tag(shape.discriminator, places)
        return union([kind for _, kind in members])

    def _made_of(self, place: Place) -> list[Node]:
        """Return the named schemas that have a schema in `allOf`, directly or by another one."""
        if self._children is None:
            self._children = defaultdict(list)
            for node in self._components:
                for part in node.get("allOf"):
                    if reference_of(part.value) is not None:
                        try:
                            self._children[self._files.follow(part).place].append(node)
                        except RefusedError:
                            continue  # noted where the schema itself is converted
        found: dict[Place, Node] = {}
        pending = list(self._children.get(place, ()))
        while pending:
            node = pending.pop(0)
            if node.place not in found and node.place != place:
                found[node.place] = node
                pending += self._children.get(node.place, ())
        return list(found.values())

    # --- classes ------------------------------------------------------------------------------------------------------

    def _settle(self) -> None:
        """Convert the fields of the classes that were reached."""
        while self._pending:
            model = self._pending.popleft()
            wires = [wire for wire in model.shape.properties if wire]
            if "" in model.shape.properties:
                self.note(f"a property of {model.name} without a name", model.shape.place)
            names = python_names(wires, _RESERVED)
            model.fields = [self._field(model, name, wire) for name, wire in zip(names, wires, strict=True)]
            model.extra = self._extra(model.shape, model.name)

    def _field(self, model: _Model, name: str, wire: str) -> ir.Field:
        nodes = model.shape.properties[wire]
        is_part = model.is_part and not any(map(self._is_object, nodes))
        try:
            found = self._of(nodes, f"{model.name} {wire}", is_part)
        except RefusedError as error:
            self.note(f"anything goes for {wire} of {model.name}: {error.reason}", error.place)
            found = ANY
        about = [*nodes, *self._targets(nodes)]
        text = next((each.text("description") for each in nodes if each.text("description")), "")
        fractions = [each for node in about for each in _list_of(node, "enum") if isinstance(each, float)]
        if fractions:
            text = f"{text.rstrip('. ')}{'. ' if text.strip() else ''}One of {', '.join(map(str, fractions))}."
        if any(each.flag("deprecated") for each in nodes):
            text = f"{text.rstrip('. ')}. Deprecated." if text.strip() else "Deprecated."
        return ir.Field(
            name=name,
            wire=wire,
            type=found,
            required=wire in model.shape.required and not any(each.flag("writeOnly") for each in about),
            read_only=any(each.flag("readOnly") for each in about),
            secret=any(each.text("format") == "password" or each.flag("x-secret") for each in about),
            tags=(),
            description=text,
        )

    def _targets(self, nodes: Iterable[Node]) -> Iterator[Node]:
        for node in nodes:
            if reference_of(node.value) is not None:
                try:
                    yield self._files.follow(node)
                except RefusedError:
                    continue  # noted where the type is made

    def _is_object(self, node: Node) -> bool:
        target = next(iter(self._targets([node])), node)
        return target.text("type") == "object" or "properties" in target


def union(members: list[ir.Type]) -> ir.Type:
    """Return the members as one type. A plain type stands before listed values of it, which are then not all."""
    found = ir.union(members)
    if not isinstance(found, ir.UnionType):
        return found
    if ANY in found.members and all(isinstance(each, ir.Scalar | ir.LiteralType) for each in found.members):
        return ANY
    plain = [each for each in found.members if isinstance(each, ir.Scalar) and each not in (NONE, ANY)]
    if not plain or not any(isinstance(each, ir.LiteralType | ir.Named) for each in found.members):
        return found
    return ir.UnionType((*plain, *(each for each in found.members if each not in plain)))


def _default_first(types: list[ir.Type], default: ir.Type | None) -> list[ir.Type]:
    return types if default is None else [default, *types]


def _models_in(found: ir.Type) -> list[str]:
    """Return the name of a class, with or without null."""
    members = found.members if isinstance(found, ir.UnionType) else (found,)
    names = [each.name for each in members if isinstance(each, ir.Named)]
    return names if len(names) == 1 else []


def _hint(words: str, number: int, member: Node) -> str:
    title = member.text("title")
    return f"{words} {title if 0 < len(title) < 40 else f'option {number}'}"


def _without_choice(node: Node) -> Node:
    """Return a schema without its choices, which the members of a combination replace."""
    value = {key: each for key, each in node.value.items() if key not in ("oneOf", "anyOf", "allOf", "discriminator")}
    return node.with_value(value if reference_of(value) is None else {})


def _is_of(kind: str, value: Any) -> bool:
    if kind == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    return kind in _LISTED and type(value) is _LISTED[kind]


def _list_of(node: Node, key: str) -> list[Any]:
    value = node.value.get(key) if node.is_mapping else None
    return value if isinstance(value, list) else []


def _has_files(node: Node, files: Files) -> bool:
    """Return whether a schema has a property that is a file where the schema is a multipart body."""

    def is_file(value: Any, depth: int = 0) -> bool:
        if not isinstance(value, dict) or depth > len("xx"):
            return False
        if value.get("format") == "binary" or ("contentMediaType" in value and "contentEncoding" not in value):
            return True
        return is_file(value.get("items"), depth + 1)

    for _, each in node.get("properties").items():
        try:
            if is_file(files.follow(each).value):
                return True
        except RefusedError:
            continue  # noted where the schema itself is converted
    return any(has_files for part in node.get("allOf") for has_files in [_part_has_files(part, files)])


def _part_has_files(part: Node, files: Files) -> bool:
    try:
        return "allOf" not in (target := files.follow(part)) and _has_files(target, files)
    except RefusedError:
        return False


assert set(_SCALARS) | {"array", "object"} == set(TYPES)  # noqa: S101
