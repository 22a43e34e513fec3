"""State of the stand-in: the tables, what happens to their records, and the jobs that run."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from .clock import Calendar
from .tables import KINDS, Kind, Record, RefusedError, Table, live

__all__ = ["Event", "Record", "RefusedError", "State", "Table", "live"]

JOB_STEPS: Sequence[tuple[str, int]] = (("READY", 0), ("STARTED", 50))
"""Status and progress of a job at each look at it, before it finishes."""
_PERMISSIONS = ["read", "write", "delete", "change-acl"]


@dataclass
class Script:
    """Course of a job that the stand-in itself has started."""

    steps: list[tuple[str, int]]
    """Status and progress at each further look at the job."""
    finish: Callable[[], None]
    """Function for the last step."""
    objects: frozenset[str]
    """Identifiers of the objects that the job works on."""
    patience: int
    """Number of further looks at one of the objects until the job has ended, also if nobody looks at the job."""


@dataclass(frozen=True)
class Event:
    """A change of a record."""

    kind: Kind
    operation: str
    record: Record


class State:
    """All records of one stand-in, empty at the start. Each table is an attribute.

    Callers must hold `lock` to read or write.

    Attributes:
        kinds: Kinds of records by table, in addition to the usual ones.
        user: The user of the credentials.
        searches: Searches that scroll, by their identifier.
        events: Changes since `taken_events`.
    """

    def __init__(self, kinds: Mapping[str, Kind] | None = None) -> None:
        self.lock = threading.RLock()
        self.events: list[Event] = []
        self.scrolls: dict[str, list[Record]] = {}
        self.scripts: dict[str, Script] = {}
        self.system_domain_id = str(uuid4())
        self._calendar = Calendar()
        self._tables = {name: Table(name, kind, self._changed) for name, kind in {**KINDS, **(kinds or {})}.items()}
        self._below: dict[str, list[tuple[Table, str]]] = {}
        for table in self._tables.values():
            for reference, above in table.kind.of.items():
                for name in above:
                    self._below.setdefault(name, []).append((table, reference))
        self.user = self.users.add(
            self.new(
                first_name="Test",
                last_name="User",
                email="test.user@iconik.example",
                groups=[],
                is_admin=True,
                primary_group=None,
                role_groups=[],
                status="ACTIVE",
                system_domain_id=self.system_domain_id,
                teams=[],
                type="POWER",
            )
        )
        self.events.clear()

    def __getattr__(self, name: str) -> Table:
        try:
            return self.__dict__["_tables"][name]  # type: ignore[no-any-return]
        except KeyError:
            raise AttributeError(name) from None

    def table(self, name: str) -> Table:
        """Return a table by name.

        Raises:
            RefusedError: With status 404, if the stand-in has no such table.
        """
        if name not in self._tables:
            raise RefusedError(404, f"{name}: the stand-in has no such objects")
        return self._tables[name]

    def has_table(self, name: str) -> bool:
        """Return whether there is a table with this name."""
        return name in self._tables

    @contextmanager
    def unlocked(self) -> Iterator[None]:
        """Let other requests in, while this one waits for an answer from outside."""
        self.lock.release()
        try:
            yield
        finally:
            self.lock.acquire()

    def now(self) -> str:
        """Return a new date in the form of iconik, with microseconds and without a zone."""
        return self._calendar.now()

    def new(self, *parts: Mapping[str, Any], **fields: Any) -> Record:
        """Return a record with an identifier and dates. Later parts override earlier ones."""
        now = self.now()
        record: Record = {"id": str(uuid4()), "date_created": now, "date_modified": now}
        for part in (*parts, fields):
            record |= part
        record.pop("_table", None)
        return record

    def change(self, record: Record, fields: Mapping[str, Any], *, note: bool = True) -> Record:
        """Set fields of a record, and its modification date."""
        table = self._tables.get(record.get("_table", ""))
        fields = {**fields, "date_modified": self.now()}
        if table is None:
            record |= fields
            return record
        table.change(record, fields)
        if note:
            table.note("update", record)
        return record

    def touch(self, record: Record) -> Record:
        """Set the modification date of a record."""
        return self.change(record, {})

    def delete(self, record: Record) -> None:
        """Move a record to the delete queue."""
        if record.get("status") != "DELETED":
            fields = {"status": "DELETED", "date_deleted": self.now(), "deleted_by_user": self.user["id"]}
            self.change(record, fields, note=False)
            self._tables[record["_table"]].note("delete", record)

    def restore(self, record: Record) -> None:
        """Restore a record from the delete queue. A record that is not in the queue is not changed."""
        if record.get("status") == "DELETED":
            self.change(record, {"status": "ACTIVE", "date_deleted": None, "deleted_by_user": None}, note=False)
            self._tables[record["_table"]].note("restore", record)

    def purge(self, record: Record, *, how: str = "purge") -> None:
        """Remove a record and its dependent records."""
        table = self._tables[record["_table"]]
        table.remove(record, how=how)
        for lower, reference in self._below.get(table.name, ()):
            for child in lower.find(**{reference: record[table.kind.key]}):
                self.purge(child, how="")
        self.scripts.pop(record[table.kind.key], None)

    def purge_deleted(self, *tables: str) -> None:
        """Remove all records in the delete queue."""
        for name in tables:
            for record in self._tables[name].find(status="DELETED"):
                self.purge(record)

    def newest_version(self, asset_id: str) -> Record:
        """Return the current version of an existing asset: the last one that is not deleted, if there is one."""
        versions = self.versions.find(asset_id=asset_id)
        return (live(versions) or versions)[-1]

    def note(self, asset_id: str, operation: str, description: str, **fields: Any) -> Record:
        """Add an entry to the history of an asset."""
        return self.history.add(
            self.new(
                fields,
                asset_id=asset_id,
                operation_type=operation,
                operation_description=description,
                system_domain_id=self.system_domain_id,
                user_id=self.user["id"],
                version_id=self.newest_version(asset_id)["id"],
            )
        )

    def new_token(self, app_id: str | None = None, **fields: Any) -> Record:
        """Add a token that the stand-in accepts like the first one."""
        token = secrets.token_urlsafe(24)
        return self.tokens.add(
            self.new(
                {"expires": None},
                fields,
                token=token,
                app_id=app_id,
                is_admin=self.user["is_admin"],
                system_domain_id=self.system_domain_id,
                user_id=self.user["id"],
            )
        )

    def taken_events(self) -> list[Event]:
        """Return the changes since the last call, one for each record and operation; an update only on its own."""
        events, self.events = self.events, []
        found: dict[tuple[str, str, str], Event] = {}
        others = {id(event.record) for event in events if event.operation != "update"}
        for event in events:
            if event.operation != "update" or id(event.record) not in others:
                key = event.record[event.kind.key]
                found[event.record["_table"], key, event.operation] = event
        return list(found.values())

    # Jobs

    def start_job(
        self,
        kind: str,
        title: str,
        objects: Sequence[Record] = (),
        finish: Callable[[], None] = lambda: None,
        *,
        warning: str | None = None,
        **fields: Any,
    ) -> Record:
        """Start a job that advances from ready over started to finished, by one step at each look at it.

        Args:
            kind: Type of the job.
            title: Title of the job.
            objects: Records that the job works on.
            finish: Function for the last step.
            warning: Message of a job that could not do all of its work, and so finishes with a warning.
            fields: Further fields of the job.
        """
        first = objects[0] if objects else None
        job = self.jobs.add(
            self.new(
                {
                    "action_context": None,
                    "error_message": warning,
                    "message": None,
                    "metadata": {},
                    "parent_id": None,
                    "priority": 5,
                    "steps": [],
                },
                fields,
                type=kind,
                title=title,
                status=JOB_STEPS[0][0],
                progress=0,
                created_by=self.user["id"],
                object_type=first["_table"] if first else None,
                object_id=first["id"] if first else None,
            )
        )
        last = "FINISHED_WITH_WARNING" if warning else "FINISHED"
        self.scripts[job["id"]] = Script(
            [*JOB_STEPS, (last, 100)], finish, frozenset(each["id"] for each in objects), len(JOB_STEPS) + 1
        )
        return job

    def look_at(self, job: Record) -> Record:
        """Return a job. A job that the stand-in itself has started advances by a step in each call."""
        script = self.scripts.get(job["id"])
        if script is None:
            return job
        status, progress = script.steps.pop(0)
        fields = {"status": status, "progress": progress}
        if status == "STARTED" and not job.get("started_at"):
            fields["started_at"] = self.now()
        if not script.steps:
            del self.scripts[job["id"]]
            fields["completed_at"] = self.now()
            script.finish()
        return self.change(job, fields)

    def look_at_objects(self, ids: set[str]) -> None:
        """Count a look at these objects. Programs that wait for an object and not for its job see the end, too."""
        for job_id, script in list(self.scripts.items()):
            if script.objects & ids:
                script.patience -= 1
                if script.patience <= 0:
                    self._finish_job(job_id)

    def finish_jobs(self) -> None:
        """Run all jobs that the stand-in itself has started to their end, also those that these start."""
        while self.scripts:
            self._finish_job(next(iter(self.scripts)))

    def _finish_job(self, job_id: str) -> None:
        while job_id in self.scripts:
            self.look_at(self.jobs.get(job_id))

    def permissions_of(self, object_type: str, object_key: str) -> list[str]:
        """Return what the user of the credentials may do with an object."""
        if self.user.get("is_admin"):
            return list(_PERMISSIONS)
        holders = {self.user["id"], *self.user.get("groups", ())}
        entries = self.acls.find(object_type=object_type, object_id=object_key)
        allowed = {each for entry in entries if entry["holder_id"] in holders for each in entry["permissions"]}
        return [each for each in _PERMISSIONS if each in allowed]

    def _changed(self, kind: Kind, operation: str, record: Record) -> None:
        if kind.event is not None:
            self.events.append(Event(kind, operation, record))
