"""Jobs that clients announce; those that the stand-in starts are in test_files."""

from __future__ import annotations

from typing import Any

from .conftest import Api

AT = "jobs/v1/jobs"
JOB = {"title": "Copy", "type": "TRANSFER", "status": "STARTED"}


def test_a_job_from_its_start_to_its_end(api: Api) -> None:
    job = api("POST", f"{AT}/", {**JOB, "metadata": {"a": 1}, "progress_total": 200})
    assert (job["status"], job["progress"], job["steps"]) == ("STARTED", 0, [])
    assert job["started_at"]
    half = api("PATCH", f"{AT}/{job['id']}/", {"progress_processed": 100})
    assert (half["progress"], half["title"]) == (50, "Copy")
    done = api("PATCH", f"{AT}/{job['id']}/", {"status": "FINISHED", "progress_processed": 200})
    assert (done["progress"], done["status"]) == (100, "FINISHED")
    assert done["completed_at"]
    assert api("GET", f"{AT}/{job['id']}/")["status"] == "FINISHED"
    api("DELETE", f"{AT}/{job['id']}/")
    api("GET", f"{AT}/{job['id']}/", expect=404)


def test_a_new_job_needs_a_title_a_type_and_a_status(api: Api) -> None:
    for name in JOB:
        body = {key: value for key, value in JOB.items() if key != name}
        assert api.errors("POST", f"{AT}/", body) == [f"body.{name}: is required"]


def test_metadata_is_replaced_or_merged(api: Api) -> None:
    job = api("POST", f"{AT}/", {**JOB, "metadata": {"a": 1}})
    at = f"{AT}/{job['id']}/"
    assert api("PATCH", at, {"metadata": {"b": 2}}, merge_metadata=True)["metadata"] == {"a": 1, "b": 2}
    assert api("PATCH", at, {"metadata": {"c": 3}}, merge_metadata=False)["metadata"] == {"c": 3}
    assert api("PUT", at, JOB, merge_metadata=False)["metadata"] == {}


def test_children_are_seen_at_their_parent(api: Api) -> None:
    parent = api("POST", f"{AT}/", JOB)
    child = api("POST", f"{AT}/", {**JOB, "parent_id": parent["id"]})
    seen = api("GET", f"{AT}/{parent['id']}/")
    assert seen["has_children"] is True
    assert seen["children_progress"][child["id"]]["status"] == "STARTED"
    api("DELETE", f"{AT}/{parent['id']}/", recursive=True)
    assert api("GET", f"{AT}/")["total"] == 0


def test_jobs_are_found(api: Api) -> None:
    copy = api("POST", f"{AT}/", {**JOB, "metadata": {"client": "tests"}})
    api("POST", f"{AT}/", {**JOB, "title": "Wrap", "type": "CUSTOM"})

    def found(**query: Any) -> list[str]:
        return [job["title"] for job in api("GET", f"{AT}/", **query)["objects"]]

    assert found(type="TRANSFER") == ["Copy"]
    assert sorted(found(type="TRANSFER,CUSTOM", status="STARTED")) == ["Copy", "Wrap"]
    assert found(query="wra") == ["Wrap"]
    assert found(ids=copy["id"]) == ["Copy"]
    assert found(**{"metadata.client": "tests"}) == ["Copy"]
    assert found(_exists_="metadata.client") == ["Copy"]
    assert found(_missing_="metadata.client") == ["Wrap"]


def test_steps(api: Api) -> None:
    job = api("POST", f"{AT}/", JOB)
    at = f"{AT}/{job['id']}/steps"
    ids = ["0b4d6b0a-6c1e-4f0e-9a53-7f3a1c6d2b11", "0b4d6b0a-6c1e-4f0e-9a53-7f3a1c6d2b12"]
    steps = [{"id": each, "label": "Step", "status": "WAITING"} for each in ids]
    api("PUT", f"{at}/", {"steps": steps[:1]})
    api("PATCH", f"{at}/", {"steps": steps[1:]})
    api("PATCH", f"{at}/{ids[0]}/", {"status": "DONE"})
    answer = api("PUT", f"{at}/{ids[1]}/", {"label": "Last", "status": "FAILED"})
    assert [(each["label"], each["status"]) for each in answer["steps"]] == [("Step", "DONE"), ("Last", "FAILED")]
    api("PATCH", f"{at}/{job['id']}/", {"status": "DONE"}, expect=404)


def test_priority_and_state_of_several(api: Api) -> None:
    job = api("POST", f"{AT}/", JOB)
    api("PUT", f"{AT}/priority/", {"job_ids": [job["id"]], "priority": 9})
    assert api("GET", f"{AT}/{job['id']}/")["priority"] == 9
    api("PUT", f"{AT}/state/", {"job_ids": [job["id"]], "action": "ABORT"})
    assert api("GET", f"{AT}/{job['id']}/")["status"] == "ABORT_PENDING"
    api("PATCH", f"{AT}/{job['id']}/", {"status": "ABORTED"})
    api("PUT", f"{AT}/state/", {"job_ids": [job["id"]], "action": "RESUME"})
    assert api("GET", f"{AT}/{job['id']}/")["status"] == "ABORTED"
