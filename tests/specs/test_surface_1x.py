"""The 104 methods of pythonik 1.x: their signatures, and what they send.

The facts are recorded from pythonik 1.x. `DIFFERENCES` has the different requests, with the reasons; beside that,
truth values in a query are `true` and `false`, where 1.x sent Python's `True` and `False`.
"""

from __future__ import annotations

import inspect
import json
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pythonik.models.files.keyframe import Keyframe

if TYPE_CHECKING:
    from .conftest import Request, Wire

# The old name of a method says so; that has a test of its own.
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore:create_asset_filesets:DeprecationWarning")]

FACTS = Path(__file__).parents[1] / "facts"
SURFACE = json.loads((FACTS / "surface_1x.json").read_text(encoding="utf-8"))
REQUIRED = {
    model["import_path"]: [field["name"] for field in model["fields"] if field["required"]]
    for model in json.loads((FACTS / "models_1x.json").read_text(encoding="utf-8"))["models"]
}
METHODS = {f"{fact['class']}.{fact['method']}": fact for fact in SURFACE["methods"]}
WITH_BODY = [name for name, fact in METHODS.items() if fact["body"] and "model" in fact["body"]]

SLASH = "every path of the contract ends with a slash"
FILE_SET_ID = "1.x lost the id of the file set"
ID = "the id of a version is the server's, and stands in the path"
REQUIRED_BY_API = "the API requires them, also where a model leaves them unset"
DATES = "1.x sent the current time, as the date of deletion too"

VERSION = {
    "analyze_status": "x",
    "archive_status": "NOT_ARCHIVED",
    "created_by_user": "x",
    "date_created": "x",
    "face_recognition_status": "x",
    "has_unconfirmed_persons": True,
    "is_online": True,
    "person_ids": [],
    "status": "IN_PROGRESS",
    "transcribe_status": "x",
}
FILE_SET = {"format_id": "x", "name": "x", "storage_id": "x"}
FILE = FILE_SET | {"file_set_id": "x", "original_name": "x", "size": 1, "status": "x", "type": "x"}

#: Parts of requests that differ from 1.x, with the reason: by method and part of the request.
DIFFERENCES: dict[tuple[str, str], tuple[Any, str]] = {
    ("AssetSpec.create", "path"): ("/API/assets/v1/assets/", SLASH),
    ("CollectionSpec.create", "path"): ("/API/assets/v1/collections/", SLASH),
    ("CollectionSpec.get_info", "path"): ("/API/assets/v1/collections/{collection_id}/content/info/", SLASH),
    ("CollectionSpec.get_contents", "path"): ("/API/assets/v1/collections/{collection_id}/contents/", SLASH),
    ("CollectionSpec.add_content", "path"): ("/API/assets/v1/collections/{collection_id}/contents/", SLASH),
    ("FilesSpec.create_asset_format_component", "path"): (
        "/API/files/v1/assets/{asset_id}/formats/{format_id}/components/",
        SLASH,
    ),
    ("FilesSpec.create_mediainfo_job", "path"): ("/API/files/v1/assets/{asset_id}/files/{file_id}/mediainfo/", SLASH),
    ("FilesSpec.create_transcode_job", "path"): ("/API/files/v1/assets/{asset_id}/files/{file_id}/keyframes/", SLASH),
    ("JobSpec.update", "path"): ("/API/jobs/v1/jobs/{job_id}/", SLASH),
    ("FilesSpec.update_asset_file_set", "path"): (
        "/API/files/v1/assets/{asset_id}/file_sets/{file_set_id}/",
        FILE_SET_ID,
    ),
    ("FilesSpec.partial_update_asset_file_set", "path"): (
        "/API/files/v1/assets/{asset_id}/file_sets/{file_set_id}/",
        FILE_SET_ID,
    ),
    ("FilesSpec.update_keyframe", "verb"): ("PUT", "1.x sent POST, which the API does not know there"),
    ("AssetSpec.create", "body"): ({"title": "x"}, DATES),
    ("CollectionSpec.create", "body"): ({"title": "x"}, DATES),
    ("AssetSpec.update_version", "body"): (VERSION, ID),
    ("AssetSpec.partial_update_version", "body"): (VERSION, ID),
    ("FilesSpec.create_asset_file", "body"): (FILE | {"directory_path": ""}, REQUIRED_BY_API),
    ("FilesSpec.create_asset_file_sets", "body"): (FILE_SET | {"base_dir": "", "component_ids": []}, REQUIRED_BY_API),
    ("FilesSpec.create_asset_filesets", "body"): (FILE_SET | {"base_dir": "", "component_ids": []}, REQUIRED_BY_API),
}

ONE_OBJECT = "the API answers with one object, which 1.x read as a page and so lost"
NO_BODY = "the API answers without a body, on which 1.x failed"

#: Answers of another class than in 1.x: the name of the class, and why.
OTHER_DATA = {
    "FilesSpec.list_storage_files": ("IndexedFiles", "the index holds fewer properties of a file"),
    "FilesSpec.create_asset_format_component": ("Component", ONE_OBJECT),
    "FilesSpec.create_storage_file": ("FileBase", ONE_OBJECT),
    "FilesSpec.delete_asset_file_set": ("dict", NO_BODY),
}

#: A value for each parameter that is not a text of its own name, by name.
SAMPLES: dict[str, Any] = {"object_type": "segments", "operation_type": "CUSTOM"}

#: Parameters that change what is done, not what is sent; they have tests of their own.
LEFT_OUT = {"exclude_defaults", "intercept_404", "permanently_delete"}


class Method:
    """One recorded method, with sample arguments for it."""

    def __init__(self, name: str, wire: Wire) -> None:
        self.name = name
        self.fact = METHODS[name]
        self.parameters = [item for item in self.fact["signature"] if item["kind"] != "VAR_KEYWORD"]
        self.wire = wire

    def of(self, client: Any) -> Any:
        """The method of a client's facade."""
        accessor = self.fact["accessor"].removeprefix("client.").removesuffix("()")
        return getattr(getattr(client, accessor)(), self.fact["method"])

    def call(self, client: Any, *args: Any, **kwargs: Any) -> Request:
        """Call the method, and return the request to iconik."""
        self.wire.clear()
        if self.name == "FilesSpec.get_upload_id_for_proxy":
            self.wire.answer({"storage_method": "GCS", "upload_url": f"{self.wire.base_url}/bucket/proxy"})
            self.of(client)(*args, **kwargs)
            request, _ = self.wire.requests
            return request
        self.of(client)(*args, **kwargs)
        return self.wire.request

    def arguments(self, *, required_only: bool = False) -> dict[str, Any]:
        return {
            item["name"]: self.sample(item)
            for item in self.parameters
            if item["name"] not in LEFT_OUT and (item["default"] == "<required>" or not required_only)
        }

    def sample(self, parameter: dict[str, Any]) -> Any:
        name, annotation = parameter["name"], parameter["annotation"] or ""
        if name in SAMPLES:
            return SAMPLES[name]
        if name == "keyframe":
            return Keyframe(storage_method="GCS", upload_url=f"{self.wire.base_url}/bucket/keyframe")
        if self.fact["body"] and name == self.fact["body"]["arg"]:
            return {"title": "x"}
        if "int" in annotation:
            return 7
        return True if "bool" in annotation else f"{name}-1"

    def recorded(self, part: str) -> Any:
        """Return the part of the request that 1.x sent, or ours if it differs."""
        ours, _ = DIFFERENCES.get((self.name, part), (None, ""))
        return self.recorded_in_1x(part) if ours is None else ours

    def recorded_in_1x(self, part: str) -> Any:
        if part == "body":
            return json.loads(self.fact["body"]["minimal_model_wire"])
        return self.fact["http_method" if part == "verb" else "path"]

    def path(self, arguments: dict[str, Any]) -> str:
        """The path that the arguments lead to."""
        if "keyframe" in arguments:
            return "/bucket/keyframe"
        template = self.recorded("path")
        if arguments.get("view_id") and "path_variants" in self.fact:
            template = self.fact["path_variants"]["view_id given"]
        # One method names the argument otherwise than the part of its path.
        return str(template.format_map({"file_set_id": arguments.get("file_sets_id"), **arguments}))

    def query(self, arguments: dict[str, Any]) -> list[tuple[str, str]]:
        """The query that the arguments lead to."""
        defaults = {item["name"]: item["default"] for item in self.parameters}
        pairs = []
        for item in self.fact["query"]:
            value = item["constant"] if item["arg"] is None else arguments.get(item["arg"], defaults[item["arg"]])
            if item["sent"] == "always" or (value if item["sent"] == "when truthy" else value is not None):
                pairs.append((item["wire"], str(value).lower() if isinstance(value, bool) else str(value)))
        return pairs


@pytest.fixture(params=METHODS)
def method(request: pytest.FixtureRequest, wire: Wire) -> Method:
    return Method(request.param, wire)


def test_there_are_as_many_as_in_1x() -> None:
    assert len(METHODS) == 104


@pytest.mark.parametrize(("name", "part"), DIFFERENCES)
def test_difference_is_one_and_has_a_reason(name: str, part: str, wire: Wire) -> None:
    ours, reason = DIFFERENCES[name, part]
    assert Method(name, wire).recorded_in_1x(part) != ours
    assert reason


def test_signature_is_that_of_1x(method: Method, client: Any) -> None:
    bound = method.of(client)
    *parameters, options = inspect.signature(bound).parameters.values()
    positional = {item.name: item.default for item in parameters if item.kind is item.POSITIONAL_OR_KEYWORD}
    required = inspect.Parameter.empty
    recorded = {
        item["name"]: required if item["default"] == "<required>" else item["default"] for item in method.parameters
    }
    assert list(positional.items()) == list(recorded.items())
    assert (options.name, options.kind) == ("options", inspect.Parameter.VAR_KEYWORD)
    assert inspect.getdoc(bound)
    if "deprecated_or_alias" not in method.fact:
        assert bound.__name__ == method.fact["method"]


def test_nine_paths_gained_a_slash() -> None:
    assert sum(reason == SLASH for _, reason in DIFFERENCES.values()) == 9


@pytest.mark.parametrize("kind", ["", "Async"])
@pytest.mark.parametrize("name", METHODS)
def test_method_is_found_on_the_class(name: str, kind: str) -> None:
    """Tools that list a class, and subclasses that call the method of their base."""
    fact = METHODS[name]
    cls = getattr(import_module(fact["module"]), kind + fact["class"])
    assert fact["method"] in dir(cls)
    assert getattr(cls, fact["method"]).__doc__


@pytest.mark.parametrize("required_only", [True, False])
def test_request_is_that_of_1x(method: Method, client: Any, required_only: bool) -> None:
    arguments = method.arguments(required_only=required_only)
    request = method.call(client, **arguments)
    assert request.method == method.recorded("verb")
    assert request.path == method.path(arguments)
    assert sorted(request.query) == sorted(method.query(arguments))
    body = method.fact["body"]
    if body is None:
        assert request.body == b""
        assert "Content-Type" not in request.headers
    else:
        built = {name: arguments.get(name, 5) for name in body.get("built_from", ())}
        assert request.json == (built or arguments[body["arg"]])
        assert request.headers["Content-Type"] == "application/json"


def test_arguments_may_be_given_by_position(method: Method, client: Any) -> None:
    arguments = method.arguments()
    by_keyword = method.call(client, **arguments)
    by_position = method.call(client, *(arguments.get(item["name"], item["default"]) for item in method.parameters))
    for part in ("method", "path", "query", "body"):
        assert getattr(by_position, part) == getattr(by_keyword, part)


@pytest.mark.parametrize("name", [name for name, fact in METHODS.items() if fact["response_model"] in REQUIRED])
def test_answer_is_of_the_class_of_1x(name: str, client: Any, wire: Wire) -> None:
    method = Method(name, wire)
    module, _, cls = method.fact["response_model"].rpartition(".")
    data = method.of(client)(**method.arguments()).data
    if name in OTHER_DATA:
        kind, reason = OTHER_DATA[name]
        assert reason
        assert type(data).__name__ == kind
    assert isinstance(data, getattr(import_module(module), cls)) != (name in OTHER_DATA)


@pytest.mark.parametrize("exclude_defaults", [True, False])
@pytest.mark.parametrize("name", WITH_BODY)
def test_model_is_sent_as_1x_sent_it(name: str, client: Any, wire: Wire, exclude_defaults: bool) -> None:
    """The least that a model of 1.x could be made of."""
    method = Method(name, wire)
    body = method.fact["body"]
    module, _, cls = body["model"].rpartition(".")
    values = json.loads(body["minimal_model_wire"])
    model = getattr(import_module(module), cls)(**{field: values[field] for field in REQUIRED[body["model"]]})
    arguments = method.arguments(required_only=True) | {body["arg"]: model}
    if any(item["name"] == "exclude_defaults" for item in method.parameters):
        arguments["exclude_defaults"] = exclude_defaults
    # The least may be less than iconik takes: an empty list.
    assert method.call(client, **arguments, check=False).json == method.recorded("body")


@pytest.mark.parametrize("name", WITH_BODY)
def test_mapping_and_list_are_sent_as_they_are(name: str, client: Any, wire: Wire) -> None:
    method = Method(name, wire)
    for body in ({}, {"new": {"deep": [1, None, True, "ä"]}}, [], [{"a": 1}, 2]):
        arguments = method.arguments(required_only=True) | {method.fact["body"]["arg"]: body}
        assert method.call(client, **arguments).json == body


@pytest.mark.parametrize("name", WITH_BODY)
def test_none_is_no_body(name: str, client: Any, wire: Wire) -> None:
    method = Method(name, wire)
    request = method.call(client, **(method.arguments(required_only=True) | {method.fact["body"]["arg"]: None}))
    assert request.body == b""
    assert "Content-Type" not in request.headers


@pytest.mark.parametrize("name", WITH_BODY)
def test_body_of_another_type_is_refused(name: str, client: Any, wire: Wire) -> None:
    method = Method(name, wire)
    for body in ("text", 5, object(), method):
        with pytest.raises(TypeError, match=f"must be .* not {type(body).__name__}$"):
            method.of(client)(**(method.arguments(required_only=True) | {method.fact["body"]["arg"]: body}))
    assert not wire.requests


def test_params_headers_and_timeout_are_taken(method: Method, client: Any) -> None:
    options = {"params": {"more": ["1", 2]}, "headers": {"X-More": "3"}, "timeout": (2, 5)}
    request = method.call(client, **method.arguments(), **options)
    to_storage = method.name == "FilesSpec.get_upload_id_for_keyframe"  # a signed URL is not to be changed
    assert (("more", "1") in request.query and ("more", "2") in request.query) != to_storage
    assert (request.headers["X-More"] == "3") != to_storage


def test_unknown_keyword_is_refused_before_anything_is_sent(method: Method, client: Any, wire: Wire) -> None:
    with pytest.raises(TypeError, match=r"\(\) got an unexpected keyword argument 'colour'$"):
        method.of(client)(**method.arguments(), colour="red")
    assert not wire.requests


def test_argument_stays_one_segment_of_the_path(method: Method, client: Any, wire: Wire) -> None:
    arguments = method.arguments(required_only=True)
    in_path = [name for name in arguments if f"/{name}-1/" in method.path(arguments)]
    for name in in_path:
        request = method.call(client, **arguments | {name: "a/../b?c#d"})
        assert request.path == method.path(arguments).replace(f"/{name}-1/", "/a%2F..%2Fb%3Fc%23d/")
        wire.clear()
        for value in ("", ".", ".."):
            with pytest.raises(ValueError, match="must not be"):
                method.of(client)(**arguments | {name: value})
        with pytest.raises(TypeError, match="must be a string, not NoneType"):
            method.of(client)(**arguments | {name: None})
        assert not wire.requests
