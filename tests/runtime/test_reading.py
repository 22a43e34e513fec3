"""Reading on demand: nobody can tell it from reading at once but by the clock and by the memory."""

from __future__ import annotations

import copy
import gc
import json as standard_json
import os
import pickle
import subprocess
import sys
import tracemalloc
from threading import Barrier, Thread
from typing import Any, Literal

import attrs
import pytest
from hypothesis import given, settings, strategies as st
from msgspec import Raw

from iconik_api.assets import models as assets
from iconik_api.files import models as files
from iconik_api.metadata import models as metadata
from iconik_api.runtime.base import json
from iconik_api.runtime.base.unset import UNSET, Opt
from iconik_api.runtime.calls.body import content_of
from iconik_api.runtime.calls.call import Body
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.models.bases import ModelBase
from iconik_api.runtime.models.codec import codec_of, decoder_for
from iconik_api.runtime.models.fields import fields_of
from iconik_api.runtime.models.model import Model, field, model
from iconik_api.runtime.models.reader import read
from iconik_api.search import models as search
from tests.messages import a_response

Kind = Literal["a", "b"] | str


@model
class Leaf(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    kind: Opt[Kind | None] = UNSET


@model
class Tree(Model):
    name: Opt[str] = UNSET
    within: Opt[Tree | None] = UNSET
    leaf: Opt[Leaf | None] = UNSET
    trees: Opt[list[Tree] | None] = UNSET
    mixed: Opt[list[Leaf | None] | Leaf | None] = UNSET
    either: Opt[str | Leaf | None] = UNSET
    by_name: Opt[dict[str, Leaf]] = field(default=UNSET, wire="byName")
    anything: Opt[Any] = UNSET


@model
class Quoted(Model):
    leaf: Opt[Leaf] = field(default=UNSET, wire='a "leaf"')


@attrs.define(eq=False, repr=False)
class Watched(Tree):
    extent: Opt[int] = attrs.field(default=UNSET, validator=attrs.validators.optional(attrs.validators.le(5)))


#: Types of answers.
TYPES: list[Any] = [
    Tree,
    list[Tree],
    dict[str, Tree],
    Quoted,
    list[Quoted],
    Watched,
    list[Tree | Leaf] | Tree,
    assets.Assets,
    assets.Asset | assets.SegmentResponse,
    list[assets.AnyAssetType],
    files.File,
    search.SearchResponse,
    metadata.MetadataValues,
    metadata.ViewMetadata,
    str,
    Any,
]

NAMES = sorted(
    {each.wire for cls in (Tree, Leaf, Quoted, Watched) for each in fields_of(cls)}
    | {each.wire for cls in (assets.Assets, assets.IndexedAsset, search.Object) for each in fields_of(cls)}
)
LITERALS = st.sampled_from(
    [
        *(
            "null",
            "true",
            "false",
            '""',
            '"a"',
            '"ASSET"',
            '"POST"',
            "0",
            "-0",
            "-0.0",
            "1.0",
            "1e2",
            "1E400",
            "-1e999",
        ),
        *(
            "NaN",
            "Infinity",
            "-Infinity",
            "18446744073709551616",
            "-9223372036854775809",
            "9" * 40,
            "5e-324",
            "[]",
            "{}",
        ),
        *(r'"\ud800"', r'"\udc00\ud800"', r'"\u0000\n"', '"\N{GRINNING FACE}é"', r'"\/"', "[ ]", "9" * 5_000),
        *("tru", '"\x01"', "01", "1.", '"', "[", "[1,]", r'"\x"', "", "\ufeff1"),
    ]
)
NUMBERS = (st.integers() | st.floats(allow_nan=False, allow_infinity=False)).map(standard_json.dumps)
NAME_TEXTS = (st.sampled_from(NAMES) | st.text(st.characters(), max_size=3)).map(standard_json.dumps)
BLANKS = st.sampled_from(["", "", " ", "\n\t"])


def compound(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """JSON texts of lists and objects; a name may come twice."""
    pairs = st.builds(lambda name, blank, value: f"{name}{blank}:{value}", NAME_TEXTS, BLANKS, values)
    return st.builds(lambda blank, items: f"[{blank}{','.join(items)}]", BLANKS, st.lists(values, max_size=3)) | (
        st.builds(lambda blank, items: f"{{{','.join(items)}{blank}}}", BLANKS, st.lists(pairs, max_size=6))
    )


TEXTS = st.recursive(LITERALS | NUMBERS, compound, max_leaves=12)
#: Sound texts, which alone reach the deeper levels often.
SOUND_TEXTS = st.recursive(
    st.sampled_from(["null", "true", '""', '"a"', '"ASSET"', "7", "1.5", r'"\u00e9"', "[]", "{}", '"POST"']),
    compound,
    max_leaves=15,
)


def at_once(text: bytes, annotation: Any) -> Any:
    decode = decoder_for(annotation)
    value = json.loads(text)
    return value if decode is None else decode(value)


def shape(value: Any) -> Any:
    """A value with the types of everything in it."""
    if isinstance(value, ModelBase):
        names = [each.name for each in fields_of(type(value))]
        return (type(value), [shape(getattr(value, name)) for name in names], shape(value.additional_properties))
    if isinstance(value, dict):
        return (type(value), [(name, shape(each)) for name, each in sorted(value.items())])
    if isinstance(value, list):
        return (list, [shape(each) for each in value])
    return (type(value), repr(value))


def plain_text(value: Any) -> Any:
    """The plain values of the text that a value is written as; `None` where a number has no JSON form."""
    try:
        return standard_json.loads(value.model_dump_json(by_alias=True))
    except ValueError:
        return None


def outcome(reading: Any) -> Any:
    try:
        return reading()
    except ValueError:
        return ValueError


@pytest.mark.parametrize("annotation", TYPES, ids=repr)
@settings(max_examples=30, deadline=None)
@given(text=TEXTS | SOUND_TEXTS)
def test_reading_on_demand_and_at_once_give_equal_objects(annotation: Any, text: str) -> None:
    body = text.encode("utf-8", "surrogatepass")
    whole = outcome(lambda: at_once(body, annotation))
    found = outcome(lambda: read(body, annotation))
    if isinstance(whole, (ModelBase, metadata.MetadataValues)):
        # Text that nobody has read is written even with a number that Python has no number for.
        if (expected := plain_text(whole)) is not None:
            assert shape(plain_text(found)) == shape(expected)
        assert repr(read(body, annotation)) == repr(whole)
        assert shape(read(body, annotation).model_dump()) == shape(whole.model_dump())
        assert shape(pickle.loads(pickle.dumps(read(body, annotation)))) == shape(whole)
    assert shape(found) == shape(whole)
    if "nan" not in repr(shape(whole)):
        assert found == whole


@pytest.mark.parametrize("annotation", TYPES, ids=repr)
def test_empty_answer_is_not_json(annotation: Any) -> None:
    for text in (b"", b" "):
        assert answer(text, annotation).data is None


TREE = (
    b'{"name": "oak", "leaf": {"name": "l\xc3\xa9af"},'
    b' "trees": [{"leaf": {"kind": "a"}, "trees": []}, null, {"n": [1.5]}],'
    b' "byName": {"x": {"name": "\\u00e9"}}, "anything": [true, {"deep": [-1e5]}], "new": {"a": [false]}}'
)


def answer(text: bytes, annotation: Any = Tree, *, strict: bool = False) -> Response[Any]:
    return Response(a_response(200, text), result=annotation, strict=strict)


def test_torn_answer_is_found_wherever_it_breaks() -> None:
    assert answer(TREE).data.leaf.name == "léaf"
    for end in range(len(TREE)):
        assert answer(TREE[:end]).data is None


def test_malformed_answer_is_found_wherever_it_breaks() -> None:
    for place in range(len(TREE)):
        for wrong in (b"\xff", b"\xed\xbf", b"\x01", b"}", b"]", b"\\x"):
            body = TREE[:place] + wrong + TREE[place + 1 :]
            assert (answer(body).data is None) == (outcome(lambda body=body: json.loads(body)) is ValueError), body


@pytest.mark.parametrize("digits", [4_300, 4_301, 9_000])
def test_integer_that_python_does_not_read_is_found(digits: int) -> None:
    for ahead in (0, 1, 500, 537, 6_000):
        body = b'{"anything":["%s",{"a":%s}]}' % (b"x" * ahead, b"7" * digits)
        assert (answer(body).data is None) == (digits > 4_300)
        assert answer(b'["' + b"7" * digits + b'"]', list[Any]).data == ["7" * digits]


def test_text_is_checked_beyond_its_first_chunk() -> None:
    for blanks in range(65_530, 65_540):
        sound = b'{"anything": "' + b" " * blanks + 'é"}'.encode()
        assert answer(sound).data.anything.endswith("é")
        assert answer(sound.replace(b"\xc3\xa9", b"\xc3")).data is None


def unread(obj: Any) -> list[str]:
    codec = codec_of(type(obj))
    return [name for name, value in zip(codec.names, codec.unread_values(obj), strict=True) if type(value) is Raw]


def test_values_are_read_when_they_are_asked_for() -> None:
    body = b'{"objects": [{"title": "x", "type": "ASSET", "versions": [{"id": "1"}], "files": [{}]}], "total": 1}'
    (asset,) = answer(body, assets.Assets).data.objects
    assert asset.title == "x"
    assert unread(asset) == ["files", "versions"] or unread(asset) == ["versions", "files"]
    assert asset.versions[0].id == "1"
    assert unread(asset) == ["files"]
    assert asset.versions is asset.versions
    assert unread(answer(body, assets.Assets, strict=True).data.objects[0]) == []


def test_value_may_be_set_before_it_is_read() -> None:
    tree = answer(TREE).data
    tree.leaf = None
    tree.trees = [Tree(name="new")]
    del tree.by_name
    assert (tree.leaf, tree.trees) == (None, [Tree(name="new")])
    with pytest.raises(AttributeError):
        _ = tree.by_name
    tree.by_name = UNSET
    assert tree.model_dump(exclude={"anything", "new"}) == {"name": "oak", "leaf": None, "trees": [{"name": "new"}]}


@pytest.mark.parametrize(
    "copied",
    [
        *(lambda obj, version=version: pickle.loads(pickle.dumps(obj, version)) for version in range(6)),
        copy.copy,
        copy.deepcopy,
        attrs.evolve,
        lambda obj: obj.model_copy(),
        lambda obj: type(obj).model_validate_json(obj.model_dump_json(by_alias=True)),
    ],
)
def test_unread_object_is_copied(copied: Any) -> None:
    expected = at_once(TREE, Tree)
    assert attrs.asdict(answer(TREE).data) == attrs.asdict(at_once(TREE, Tree))
    assert shape(copied(answer(TREE).data)) == shape(expected)
    tree = answer(TREE).data
    assert copied(tree) == tree == expected
    match answer(TREE).data:
        case Tree(leaf=Leaf(name=name)):
            assert name == "léaf"
    with pytest.raises(TypeError, match="unhashable"):
        hash(tree)


PAGE = [
    {"id": str(n), "title": f"{n:03}" * 100, "type": "ASSET", "versions": [{"id": "v" * 900}, {"id": "w" * 900}]}
    for n in range(300)
]


def kept_bytes(keep: Any) -> int:
    """Bytes that a part of an answer keeps in memory, beyond what stays if nothing of it is kept."""
    return _traced_bytes(keep) - _traced_bytes(lambda _: False)


def _set_aside() -> None:
    """Keep what the other tests have left out of the collections that follow: each would take a third of a second."""
    gc.collect()
    gc.freeze()


def _traced_bytes(keep: Any) -> int:
    body = standard_json.dumps({"objects": PAGE}).encode()
    keep(answer(body, assets.Assets).data)
    _set_aside()
    tracemalloc.start()
    try:
        kept = keep(answer(bytes(bytearray(body)), assets.Assets).data)
        gc.collect()
        assert kept is not None
        return tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()


def test_object_keeps_its_own_bytes_only() -> None:
    own = len(standard_json.dumps(PAGE[0]))
    # A slot for each field of an indexed asset, its texts, and what Python adds to them.
    assert kept_bytes(lambda page: page.objects[7]) < own + 2_000
    assert kept_bytes(lambda page: page.objects[7].versions) < own + 2_000
    assert kept_bytes(lambda page: page.objects[7].versions[0]) < 900 + 2_000
    assert kept_bytes(lambda page: page.objects[7].title) < 300 + 1_000


def test_nested_object_keeps_its_own_bytes_only() -> None:
    long = "x" * 100_000
    small = {"trees": [{"leaf": {"name": "leaf"}}], "leaf": {"name": "small"}}
    body = standard_json.dumps({**small, "within": small, "mixed": small["leaf"], "anything": long})
    keeps: list[Any] = [
        lambda tree: tree.leaf,
        lambda tree: tree.mixed,
        lambda tree: tree.within,
        lambda tree: tree.within.trees,
        lambda tree: tree.trees,
        lambda tree: tree.trees[0],
    ]
    for keep in keeps:
        keep(read(body.encode(), Tree))
        _set_aside()
        tracemalloc.start()
        try:
            kept = keep(read(bytes(bytearray(body.encode())), Tree))
            gc.collect()
            assert kept is not None
            assert tracemalloc.get_traced_memory()[0] < 10_000
        finally:
            tracemalloc.stop()


def test_threads_that_read_one_object_get_the_same_values() -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(30):
            tree = answer(TREE).data
            start, found = Barrier(6), []

            def look(tree: Any = tree, start: Any = start, found: list[Any] = found) -> None:
                start.wait()
                found.append((tree.trees, tree.leaf, tree.by_name, tree.anything))

            threads = [Thread(target=look) for _ in range(6)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert len(found) == 6
            assert all(each is other for values in found for each, other in zip(values, found[0], strict=True))
    finally:
        sys.setswitchinterval(interval)


FORKED_WHILE_READING = """
import os, threading
from iconik_api.assets.models import Asset
from iconik_api.runtime.models import unread
asset = Asset.model_validate_json('{"versions": [{"id": "1"}]}')
locked, end = threading.Event(), threading.Event()
def hold():
    with unread._lock:
        locked.set()
        end.wait()
thread = threading.Thread(target=hold)
thread.start()
locked.wait()
child = os.fork()
if not child:
    os._exit(asset.versions[0].id != "1")
end.set()
thread.join()
raise SystemExit(os.waitpid(child, 0)[1])
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
def test_child_of_a_fork_reads_what_a_thread_was_reading() -> None:
    subprocess.run([sys.executable, "-W", "ignore", "-c", FORKED_WHILE_READING], check=True, timeout=30)


# --- writing back


def test_unread_text_is_written_as_it_came() -> None:
    text = answer(TREE).data.model_dump_json(by_alias=True)
    assert '"trees":[{"leaf": {"kind": "a"}, "trees": []}, null, {"n": [1.5]}]' in text
    assert '"byName":{"x": {"name": "\\u00e9"}}' in text
    # A tree has a field with another name in Python, a leaf does not.
    (other,) = answer(b'[{"trees": [ {"byName": {}} ], "leaf": { }}]', list[Tree]).data
    assert other.model_dump_json() == '{"leaf":{ },"trees":[{"by_name":{}}]}'
    assert unread(other) == ["leaf"]


@model
class Holder(Model):
    leaf: Opt[Leaf | None] = UNSET
    owned: Opt[list[files.File] | None] = UNSET
    loose: Opt[list[int] | None] = UNSET
    number: Opt[int] = field(default=UNSET, read_only=True)


def sent(body: Any) -> bytes:
    content = content_of(Body(body))[1]
    assert isinstance(content, bytes)
    return content


def test_request_sends_unread_text_without_what_is_never_sent() -> None:
    text = (
        b'{"leaf": { "name": "x", "new": 1 }, "owned": [ {"id": "1", "name": "a.mov"} ], "loose": [1, 2], "number": 3}'
    )
    (holder,) = read(b"[%s]" % text, list[Holder])
    assert unread(holder) == ["leaf", "owned", "loose"]
    assert sent(holder) == b'{"leaf":{ "name": "x", "new": 1 },"owned":[{"name":"a.mov"}],"loose":[1, 2]}'
    # The files were read, since their identifiers are left out.
    assert unread(holder) == ["leaf", "loose"]
    # A null that a field does not take keeps the text from being sent as it is.
    assert sent(read(b'{"leaf": { "kind": null, "name": "x" }}', Holder)) == b'{"leaf":{"name":"x","kind":null}}'
    assert sent(read(b'{"leaf": { "name": "x" }, "loose": null}', Holder)) == b'{"leaf":{ "name": "x" },"loose":null}'
    assert sent([read(text, Holder)]).startswith(b'[{"leaf":{ "name"')


def test_change_of_a_read_value_is_written() -> None:
    tree = answer(TREE).data
    tree.trees[0].leaf.kind = "changed"
    tree.anything.append(tree.leaf)
    written = standard_json.loads(tree.model_dump_json(by_alias=True))
    assert written["trees"][0]["leaf"] == {"kind": "changed"}
    assert written["anything"][-1] == {"name": "léaf"}


def test_indented_text_is_of_the_whole_object() -> None:
    assert answer(b'{"leaf": {"name":"x"}}').data.model_dump_json(indent=1) == '{\n "leaf": {\n  "name": "x"\n }\n}'


@pytest.mark.parametrize("odd", [b'{"a": 1}', b"[1]", b"1E400", b'"text"', b"7", b"null"])
def test_one_odd_object_does_not_keep_the_others_from_being_read(odd: bytes) -> None:
    page = b'{"objects": [{"title": "x", "versions": [{}]}, {"title": %s, "versions": [{}], "new": %s}]}' % (odd, odd)
    first, second = answer(page, assets.Assets).data.objects
    assert unread(first) == ["versions"]
    assert second == at_once(page, assets.Assets).objects[1]
