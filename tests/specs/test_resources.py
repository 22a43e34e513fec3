"""Services and their resources on the client: all there, by either way, and loaded when they are first asked for."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from importlib.resources import files
from typing import Any

import pytest

from iconik_api.client import AsyncServices, SyncServices
from iconik_api.runtime.operations.op import AsyncOperation, SyncOperation, op, part
from pythonik.client import AsyncPythonikClient, PythonikClient

SERVICES = {
    entry.name.removesuffix(".json"): json.loads(entry.read_bytes())
    for entry in (files("iconik_api") / "contract").iterdir()
}
CLIENTS = [(PythonikClient("a", "b"), SyncOperation), (AsyncPythonikClient("a", "b"), AsyncOperation)]
IDS = ["sync", "async"]
both = pytest.mark.parametrize(("client", "kind"), CLIENTS, ids=IDS)
each_service = pytest.mark.parametrize("service", sorted(SERVICES))


def operations(service: str) -> list[tuple[str, str]]:
    """Resource and name of each operation."""
    return [
        (operation["tags"][0], operation["operationId"])
        for item in SERVICES[service]["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
    ]


@each_service
@both
def test_every_operation_can_be_called_flat_and_by_its_resource(client: Any, kind: type, service: str) -> None:
    facade = getattr(client, service)()
    names = {name for _, name in operations(service)}
    for resource, name in operations(service):
        by_resource = getattr(facade, f"{resource}_" if resource in names else resource)
        assert isinstance(getattr(by_resource, name), kind)
        assert callable(getattr(facade, name))
        assert name in dir(facade)


@each_service
def test_resources_are_listed(service: str) -> None:
    module = __import__(f"iconik_api.{service}.operations", fromlist=["operations"])
    start = "".join(word.capitalize() for word in service.split("_"))
    for kind in ("Sync", "Async"):
        parts = [name for name, value in vars(getattr(module, kind + start)).items() if isinstance(value, part)]
        assert sorted(name.rstrip("_") for name in parts) == sorted({resource for resource, _ in operations(service)})


@pytest.mark.parametrize(("client", "services"), [(PythonikClient, SyncServices), (AsyncPythonikClient, AsyncServices)])
def test_a_service_needs_no_hand_written_line(client: type, services: type) -> None:
    accessors = {name for name, value in vars(services).items() if inspect.isfunction(value) and name[0] != "_"}
    assert accessors - {"close"} == set(SERVICES)
    assert issubclass(client, services)


def loaded(code: str) -> set[str]:
    """Modules of operations and models that a program has loaded in the end."""
    program = f"""
import sys
from pythonik.client import PythonikClient
from iconik_api.client import Client
client = PythonikClient("a", "b")
{code}
of_services = [name for name in sys.modules if ".runtime" not in name]
print(" ".join(name for name in of_services if name.endswith((".operations", ".models"))))
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return {name.removeprefix("iconik_api.") for name in run.stdout.split() if name.startswith("iconik_api")}


@pytest.mark.parametrize(
    ("code", "modules"),
    [
        ("client.files", set()),
        ("client.files()", {"files.operations", "files.models"}),
        ("Client('a', 'b').files().proxies.create_proxy", {"files.operations", "files.models"}),
        ("from iconik_api.files.models import File; File(id='x')", {"files.models"}),
        ("from iconik_api.files.models import Errors", {"files.models", "shared.models"}),
    ],
)
def test_only_what_is_asked_for_is_loaded(code: str, modules: set[str]) -> None:
    assert loaded(code) == modules


def test_an_operation_of_a_service_is_the_resource_s_own() -> None:
    from iconik_api.jobs.operations import JobsOperations, JobsService, SyncJobs, SyncJobsOperations

    assert isinstance(JobsService.get_job, op)
    assert JobsService.get_job is JobsOperations.get_job
    assert SyncJobs.get_job is JobsOperations.get_job
    assert isinstance(SyncJobs.jobs, part)
    assert SyncJobs.jobs.kind is SyncJobsOperations


def test_unknown_operation_raises_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="get_nothing"):
        _ = PythonikClient("a", "b").jobs().get_nothing  # type: ignore[attr-defined]
