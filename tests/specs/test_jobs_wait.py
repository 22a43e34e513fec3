"""Waiting for jobs: the policy by itself, over real connections, and against the stand-in."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from iconik_api.assets.models import Asset
from iconik_api.files.models import TranscodeResponse
from iconik_api.jobs import models as m
from iconik_api.jobs.operations import JobsService
from iconik_api.runtime.operations.op import Notify, Pause
from iconik_api.shared.models import JobStarted
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.exceptions import (
    DecodeError,
    JobAbortedError,
    JobError,
    JobFailedError,
    JobTimeoutError,
    NotFoundError,
    PythonikError,
)
from pythonik.models.jobs.job_body import JobBody
from pythonik.specs.base import PythonikResponse
from pythonik.specs.job_waiting import LONGEST_INTERVAL, identifier_of, wait_for
from pythonik.testing import StandIn

from .conftest import Wire

JOB = "0b4d6b0a-3c8e-4e5f-9d3e-1f2a3b4c5d6e"
SOON = 0.001


class Answered:
    """Stands in for a response: what the policy asks of one is all there is."""

    def __init__(self, **job: Any) -> None:
        self.data = m.JobResponse(id=JOB, **job)

    def raise_for_status(self) -> Answered:
        return self


def steps_of(*answers: Any, timeout: float | None = None, poll: float = 1.0, on_progress: Any = None) -> list[Any]:
    """Carry the policy out without waiting; return its pauses in seconds and the jobs that it told of."""
    steps = wait_for(JobsService.get_job.build(JOB), timeout, poll, on_progress)
    left = list(answers)
    seen: list[Any] = []
    step = next(steps)
    try:
        while True:
            match step:
                case Pause():
                    seen.append(step.seconds)
                    step = next(steps)
                case Notify():
                    seen.append((step.value.status, step.value.progress))
                    step = next(steps)
                case _:
                    step = steps.send(left.pop(0))
    except StopIteration:
        assert not left
        return seen


# --- the policy ---


def test_intervals_grow_to_a_bound() -> None:
    pauses = steps_of(*[Answered(status="STARTED")] * 12, Answered(status="FINISHED"))
    assert pauses[:4] == [1.0, 1.5, 2.25, 3.375]
    assert pauses[-3:] == [LONGEST_INTERVAL] * 3
    assert len(pauses) == 12


def test_an_interval_beyond_the_bound_is_kept() -> None:
    assert steps_of(*[Answered(status="STARTED")] * 3, Answered(status="FINISHED"), poll=60.0) == [60.0] * 3


def test_the_last_pause_ends_with_the_time() -> None:
    (pause,) = steps_of(Answered(status="STARTED"), Answered(status="FINISHED"), timeout=5, poll=20.0)
    assert 4 < pause <= 5


@pytest.mark.parametrize("status", ["FINISHED", "FINISHED_WITH_WARNING", "SKIPPED"])
def test_good_ends(status: str) -> None:
    assert steps_of(Answered(status=status)) == []


@pytest.mark.parametrize(
    ("status", "error"),
    [("FAILED", JobFailedError), ("ABORTED", JobAbortedError), ("DISCARDED", JobAbortedError)],
)
def test_bad_ends(status: str, error: type[JobError]) -> None:
    with pytest.raises(error, match=f"{JOB}.*{status}: disk on fire") as caught:
        steps_of(Answered(status="STARTED"), Answered(status=status, error_message="disk on fire"))
    assert caught.value.job.status == status
    assert isinstance(caught.value, PythonikError)


def test_a_bad_end_without_a_reason() -> None:
    with pytest.raises(JobFailedError, match=r"FAILED$"):
        steps_of(Answered(status="FAILED", error_message=None))


#: Every status of the contract is an end or is waited through; here are the latter, and what nobody knows yet.
_ON_THE_WAY = ["READY", "STARTED", "WAITING", "ABORT_PENDING", "PAUSED", "PENDING_USER", "ON_HOLIDAY", None]


@pytest.mark.parametrize("status", _ON_THE_WAY)
def test_other_statuses_are_waited_through(status: str | None) -> None:
    assert steps_of(Answered(status=status), Answered(status="FINISHED")) == [1.0]


def test_every_status_of_the_contract_is_decided() -> None:
    ends = {"FINISHED", "FINISHED_WITH_WARNING", "SKIPPED", "FAILED", "ABORTED", "DISCARDED"}
    assert {str(status) for status in m.JobStatus} == ends | {status for status in _ON_THE_WAY[:-2] if status}


def test_progress_is_told_when_it_is_another() -> None:
    answers = [("READY", 0), ("STARTED", 0), ("STARTED", 0), ("STARTED", 40), ("STARTED", 40), ("FINISHED", 100)]
    seen = steps_of(*[Answered(status=status, progress=progress) for status, progress in answers], on_progress=print)
    assert [step for step in seen if isinstance(step, tuple)] == [answers[0], answers[1], answers[3], answers[5]]


def test_a_bad_end_is_told_before_it_is_raised() -> None:
    steps = wait_for(JobsService.get_job.build(JOB), None, 1.0, print)
    next(steps)
    assert isinstance(steps.send(Answered(status="FAILED")), Notify)  # type: ignore[arg-type]
    with pytest.raises(JobFailedError):
        next(steps)


def test_errors_survive_a_pickle() -> None:
    error = pickle.loads(pickle.dumps(JobFailedError(m.JobResponse(id=JOB, status="FAILED"), "failed")))
    assert (type(error), str(error), error.job.id) == (JobFailedError, f"job {JOB} failed, status FAILED", JOB)


# --- over connections ---


def test_waiting_returns_the_last_answer(client: Any, wire: Wire) -> None:
    for status in ("READY", "STARTED", "FINISHED"):
        wire.answer({"id": JOB, "status": status})
    response = client.jobs().wait(JOB, poll=SOON)
    assert isinstance(response, PythonikResponse)
    assert response.response.ok
    assert response.data.status == m.JobStatus.FINISHED
    assert [(request.method, request.path) for request in wire.requests] == [("GET", f"/API/jobs/v1/jobs/{JOB}/")] * 3


def test_time_runs_out(client: Any, wire: Wire) -> None:
    for _ in range(2):
        wire.answer({"id": JOB, "status": "STARTED", "progress": 7})
    with pytest.raises(JobTimeoutError, match=r"has not ended within 0\.05 s") as caught:
        client.jobs().wait(JOB, timeout=0.05, poll=10.0)
    assert caught.value.job.progress == 7


def test_no_time_at_all_is_one_look(client: Any, wire: Wire) -> None:
    wire.answer({"id": JOB, "status": "FINISHED"})
    assert client.jobs().wait(JOB, timeout=0).data.status == "FINISHED"
    wire.answer({"id": JOB, "status": "STARTED"})
    with pytest.raises(JobTimeoutError):
        client.jobs().wait(JOB, timeout=0)
    assert len(wire.requests) == 2


def test_a_job_that_is_not_there(client: Any, wire: Wire) -> None:
    wire.answer({"errors": ["no such job"]}, 404)
    with pytest.raises(NotFoundError, match="no such job"):
        client.jobs().wait(JOB)


def test_an_answer_that_is_no_job(client: Any, wire: Wire) -> None:
    wire.answer(b"<html>maintenance</html>")
    with pytest.raises(DecodeError, match="does not contain a job"):
        client.jobs().wait(JOB)


def test_exception_of_on_progress_ends_the_waiting(client: Any, wire: Wire) -> None:
    def give_up(_: m.JobResponse) -> None:
        raise LookupError("enough")

    wire.answer({"id": JOB, "status": "STARTED"})
    with pytest.raises(LookupError, match="enough"):
        client.jobs().wait(JOB, on_progress=give_up)


@pytest.mark.parametrize("options", [{"poll": 0}, {"poll": -1}, {"poll": float("nan")}, {"timeout": -1}])
def test_impossible_times(client: Any, wire: Wire, options: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=f"{next(iter(options))} must be"):
        client.jobs().wait(JOB, **options)
    assert not wire.requests


def test_on_progress_may_be_a_coroutine_function(wire: Wire) -> None:
    seen: list[str] = []

    async def tell(job: m.JobResponse) -> None:
        await asyncio.sleep(0)
        seen.append(str(job.status))

    async def run() -> None:
        async with AsyncPythonikClient("an-app", "a-token", base_url=wire.base_url) as client:
            await client.jobs().wait(JOB, poll=SOON, on_progress=tell)

    for status in ("STARTED", "FINISHED"):
        wire.answer({"id": JOB, "status": status})
    asyncio.run(run())
    assert seen == ["STARTED", "FINISHED"]


def test_waiting_can_be_cancelled(wire: Wire) -> None:
    async def run() -> None:
        async with AsyncPythonikClient("an-app", "a-token", base_url=wire.base_url) as client:
            async with asyncio.timeout(0.2):
                await client.jobs().wait(JOB, poll=60.0)

    wire.answer({"id": JOB, "status": "STARTED"})
    with pytest.raises(TimeoutError):
        asyncio.run(run())


# --- the other names ---


def test_get_and_list_are_the_operations(client: Any, wire: Wire) -> None:
    wire.answer({"id": JOB, "status": "READY"})
    assert client.jobs().get(JOB, params={"x": 1}).data.id == JOB
    wire.answer({"objects": [{"id": JOB}]})
    assert client.jobs().list(status=["FAILED", "ABORTED"], per_page=5).data.objects[0].id == JOB
    first, second = wire.requests
    assert (first.path, first.query) == (f"/API/jobs/v1/jobs/{JOB}/", [("x", "1")])
    assert (second.path, second.query) == ("/API/jobs/v1/jobs/", [("per_page", "5"), ("status", "FAILED,ABORTED")])


@pytest.mark.parametrize(
    ("job", "labels"),
    [
        ({"steps": [{"label": "copy", "status": "DONE"}, {"label": "check", "status": "WAITING"}]}, ["copy", "check"]),
        ({"steps": None}, []),
        ({}, []),
    ],
)
def test_steps(client: Any, wire: Wire, job: dict[str, Any], labels: list[str]) -> None:
    wire.answer({"id": JOB, **job})
    assert [step.label for step in client.jobs().steps(JOB).data] == labels


def test_steps_of_a_job_that_is_not_there(client: Any, wire: Wire) -> None:
    wire.answer({"errors": ["no such job"]}, 404)
    response = client.jobs().steps(JOB)
    assert response.data is None
    assert response.response.status_code == 404


# --- against the stand-in ---


@pytest.fixture(params=["sync", "async"])
def with_jobs(request: pytest.FixtureRequest, iconik: StandIn) -> Callable[[Callable[[Any], Any]], Any]:
    """Does something with the jobs facade of a client of either kind."""
    given = (iconik.app_id, iconik.auth_token)

    def sync(use: Callable[[Any], Any]) -> Any:
        with PythonikClient(*given, base_url=iconik.base_url) as client:
            return use(client.jobs())

    async def awaited(use: Callable[[Any], Any]) -> Any:
        async with AsyncPythonikClient(*given, base_url=iconik.base_url) as client:
            return await use(client.jobs())

    return sync if request.param == "sync" else lambda use: asyncio.run(awaited(use))


def started_job(iconik: StandIn) -> str:
    """Start a job that the stand-in does itself: READY, STARTED and FINISHED, a step at each look."""
    with PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url, raise_on_error=True) as client:
        asset: Any = client.assets().create({"title": "Harbour"}).data
        files = client.files()
        storage: Any = files.get_matching_storage("FILES").data
        made: Any = files.create_asset_format(asset.id, {"name": "ORIGINAL", "storage_methods": ["S3"]}).data
        where = {"format_id": made.id, "storage_id": storage.id}
        file_set = {**where, "name": "a.mov", "base_dir": "", "component_ids": []}
        kept: Any = files.create_asset_file_sets(asset.id, file_set).data
        body = {"original_name": "a.mov", "directory_path": "", "type": "FILE", "size": 3}
        file: Any = files.create_asset_file(asset.id, {**body, **where, "file_set_id": kept.id}).data
        transcode: Any = files.create_transcode_job(asset.id, file.id).data
        return str(transcode.job_id)


def test_a_job_of_iconik(iconik: StandIn, with_jobs: Callable[..., Any]) -> None:
    seen: list[tuple[str, int]] = []
    job_id = started_job(iconik)
    response = with_jobs(
        lambda jobs: jobs.wait(
            job_id, timeout=10, poll=SOON, on_progress=lambda job: seen.append((str(job.status), job.progress))
        )
    )
    assert response.data.status == "FINISHED"
    assert seen == [("READY", 0), ("STARTED", 50), ("FINISHED", 100)]


def test_a_job_that_its_worker_fails(iconik: StandIn, with_jobs: Callable[..., Any]) -> None:
    with PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url, raise_on_error=True) as client:
        job: Any = client.jobs().create(JobBody(title="Copy", type="CUSTOM", status="STARTED")).data

        def fail(_: m.JobResponse) -> None:
            client.jobs().update(job.id, JobBody(status="FAILED", error_message="no disk left"))

        with pytest.raises(JobFailedError, match="no disk left"):
            with_jobs(lambda jobs: jobs.wait(job.id, timeout=10, poll=SOON, on_progress=fail))


@pytest.mark.parametrize(
    "answer",
    [
        JOB,
        JobStarted(id=JOB, status="READY"),
        JobStarted(job_id=JOB),
        m.JobResponse(id=JOB),
        {"id": JOB},
        {"job_id": JOB, "id": "of another object"},
        TranscodeResponse(job_id=JOB),
    ],
    ids=lambda value: type(value).__name__,
)
def test_an_answer_names_its_job(answer: Any) -> None:
    assert identifier_of(answer) == JOB


@pytest.mark.parametrize("answer", [None, {}, [JOB], Asset(id=JOB), JobStarted(status="READY")], ids=repr)
def test_an_answer_without_a_job_is_refused(answer: Any) -> None:
    with pytest.raises(DecodeError, match="does not name a job"):
        identifier_of(answer)


def test_waiting_takes_the_answer_that_started_the_job(iconik: StandIn, with_jobs: Callable[..., Any]) -> None:
    job = started_job(iconik)
    with PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url) as client:
        fetched, unknown = client.jobs().get(job), client.jobs().get(JOB)
    assert with_jobs(lambda jobs: jobs.wait(JobStarted(id=job))).data.id == job
    assert with_jobs(lambda jobs: jobs.wait(fetched)).data.id == job
    with pytest.raises(NotFoundError):
        with_jobs(lambda jobs: jobs.wait(unknown))
