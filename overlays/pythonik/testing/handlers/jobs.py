"""Jobs, created by clients or by the stand-in itself."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..selecting import read_order, values
from ..state import State
from ..tables import Record, RefusedError
from .registry import Call, Registry
from .work import job_answer

operation = Registry("jobs")

_ENDS = frozenset({"FINISHED", "FINISHED_WITH_WARNING", "FAILED", "ABORTED", "SKIPPED", "DISCARDED"})
_JOB: Mapping[str, Any] = {
    "action_context": None,
    "custom_type": None,
    "error_message": None,
    "job_context": {},
    "message": None,
    "metadata": {},
    "object_id": None,
    "object_type": None,
    "parent_id": None,
    "progress": 0,
    "progress_processed": None,
    "progress_total": None,
}
_AFTER_ACTION = {"ABORT": "ABORT_PENDING", "PAUSE": "PAUSED", "RESTART": "READY", "RESUME": "STARTED"}


@operation
def list_jobs(call: Call) -> Record:
    return call.page_after(_wanted(call), read_order(call.option("sort") or ""), call.option("search_after"))


@operation
def update_jobs(call: Call) -> Record:
    """Change jobs at once, in place of the job of iconik."""
    state = call.state
    wanted = _wanted(call)
    for each in wanted:
        job = state.jobs.get(each["id"])
        fields = {**call.body, **_merged_metadata(call, job)}
        _timed(state.change(job, fields))
    return job_answer(call, state.start_job("EDIT_JOBS", f"Changing {len(wanted)} jobs"))


@operation
def delete_jobs(call: Call) -> None:
    state = call.state
    if call.body.get("job_ids") is None and not call.pairs:
        raise RefusedError(400, "body.job_ids: is required without a query")
    ids = call.body.get("job_ids")
    for each in _wanted(call):
        if (ids is None or each["id"] in ids) and each["id"] in state.jobs:
            _delete(state, state.jobs.get(each["id"]), recursive=False)


def _wanted(call: Call) -> list[Record]:
    """Return the jobs that the query parameters ask for, as in responses."""
    children = call.state.jobs.grouped("parent_id")
    jobs = [_with_children(call.state.look_at(job), children[job["id"]]) for job in call.chosen(call.state.jobs)]
    jobs = call.narrowed(
        jobs,
        "type",
        "status",
        "object_type",
        "object_id",
        "parent_id",
        "created_by",
        "date_created",
        "date_modified",
    )
    jobs = call.matching(jobs, "title", "message")
    for name in call.option("_exists_") or []:
        jobs = [job for job in jobs if values(job, name)]
    for name in call.option("_missing_") or []:
        jobs = [job for job in jobs if not values(job, name)]
    for name, value in call.pairs:
        if name.startswith("metadata."):
            call.used.add(name)
            jobs = [job for job in jobs if value in map(str, values(job, name))]
    return jobs


@operation
def create_job(call: Call) -> Record:
    state = call.state
    call.need("title", "type", "status")
    call.refer("parent_id", state.jobs)
    job = state.jobs.add(state.new(_JOB, call.body, created_by=state.user["id"], priority=5, steps=[]))
    return _shown(state, _timed(job))


@operation
def get_job(call: Call) -> Record:
    return _shown(call.state, call.state.look_at(_job(call)))


@operation
def replace_job(call: Call) -> Record:
    call.need("title", "type", "status")
    job = _job(call)
    merged = _merged_metadata(call, job)
    call.replace(job, _JOB)
    return _shown(call.state, _timed(call.state.change(job, merged, note=False)))


@operation
def update_job(call: Call) -> Record:
    job = _job(call)
    fields = {**call.body, **_merged_metadata(call, job)}
    return _shown(call.state, _timed(call.state.change(job, fields)))


@operation
def delete_job(call: Call) -> None:
    _delete(call.state, _job(call), recursive=bool(call.option("recursive")))


@operation
def set_jobs_priority(call: Call) -> Record:
    for job in _named(call):
        job["priority"] = call.body["priority"]
        call.state.touch(job)
    return call.body


@operation
def change_jobs_state(call: Call) -> None:
    for job in _named(call):
        scripted = call.state.scripts.pop(job["id"], None) if call.body["action"] == "ABORT" else None
        if job["status"] not in _ENDS:
            job["status"] = "ABORTED" if scripted else _AFTER_ACTION[call.body["action"]]
            call.state.touch(job)


# Steps


@operation
def replace_job_steps(call: Call) -> Record:
    job = _job(call)
    job["steps"] = [{**step, "date_updated": call.state.now()} for step in call.body["steps"]]
    return _shown(call.state, call.state.touch(job))


@operation
def update_job_steps(call: Call) -> Record:
    job = _job(call)
    for step in call.body["steps"]:
        _put_step(call.state, job, step)
    return _shown(call.state, call.state.touch(job))


@operation
def replace_job_step(call: Call) -> Record:
    job = _job(call)
    _put_step(call.state, job, {**call.body, "id": call.id("job_step_id")})
    return _shown(call.state, call.state.touch(job))


@operation
def update_job_step(call: Call) -> Record:
    job = _job(call)
    for step in job["steps"]:
        if step["id"] == call.id("job_step_id"):
            _put_step(call.state, job, {**step, **call.body})
            return _shown(call.state, call.state.touch(job))
    raise RefusedError(404, f"step {call.id('job_step_id')} does not exist")


def _job(call: Call) -> Record:
    return call.state.jobs.get(call.id("job_id"))


def _named(call: Call) -> list[Record]:
    return [job for job in call.state.jobs if job["id"] in call.body["job_ids"]]


def _merged_metadata(call: Call, job: Record) -> Record:
    """Return the metadata of the body, merged with those of the job if the request says so."""
    if not call.option("merge_metadata"):
        return {}
    return {"metadata": {**(job.get("metadata") or {}), **(call.body.get("metadata") or {})}}


def _timed(job: Record) -> Record:
    """Set the start and end dates, and the progress computed from the counts."""
    if job["status"] == "STARTED" and not job.get("started_at"):
        job["started_at"] = job["date_modified"]
    if job["status"] in _ENDS and not job.get("completed_at"):
        job["completed_at"] = job["date_modified"]
    if job.get("progress_total") and job.get("progress_processed") is not None:
        job["progress"] = min(100, 100 * job["progress_processed"] // job["progress_total"])
    return job


def _shown(state: State, job: Record) -> Record:
    return _with_children(job, state.jobs.find(parent_id=job["id"]))


def _with_children(job: Record, children: list[Record]) -> Record:
    counts = ("status", "progress_processed", "progress_total")
    return {
        **job,
        "has_children": bool(children),
        "children_progress": {child["id"]: {name: child.get(name) for name in counts} for child in children},
    }


def _put_step(state: State, job: Record, step: Record) -> None:
    """Replace the step with the same identifier, or add the step at the end."""
    step = {**step, "date_updated": state.now()}
    places = [place for place, each in enumerate(job["steps"]) if each["id"] == step["id"]]
    if places:
        job["steps"][places[0]] = step
    else:
        job["steps"] = [*job["steps"], step]


def _delete(state: State, job: Record, *, recursive: bool) -> None:
    state.jobs.remove(job)
    state.scripts.pop(job["id"], None)
    if recursive:
        for child in state.jobs.find(parent_id=job["id"]):
            _delete(state, child, recursive=True)
