"""Interface between an upload and the records that it creates in iconik."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

import attrs

if TYPE_CHECKING:
    from ..base.source import Source
    from ..base.steps import Steps
    from ..state.journal import Journal
    from ..state.record import PartUrls, Record


@attrs.frozen
class CreatedRecord:
    """A created record that bytes can be uploaded to.

    Attributes:
        record: Address of the upload.
        part_urls: Signs part URLs; `None` if the record does not support uploads in parts.
        large_file: Identifiers of the asset and the file; `None` if the record cannot be a large file of B2.
    """

    record: Record
    part_urls: PartUrls | None = None
    large_file: tuple[str, str] | None = None


class RecordFactory(Protocol):
    """Creates the records of one kind of upload, and writes their identifiers to the journal."""

    @property
    def kind(self) -> str:
        """Kind of the record, such as `file` or `proxy`."""
        ...

    @property
    def wants_job(self) -> bool:
        """Whether the upload is shown as a job."""
        ...

    def target(self) -> Mapping[str, Any]:
        """Return the arguments of the factory as plain values: they identify the call, and restore the factory."""
        ...

    def check(self, journal: Journal) -> Steps[None]:
        """Check that the objects named by the caller exist, before anything is created."""
        ...

    def create(self, journal: Journal, source: Source) -> Steps[CreatedRecord]:
        """Create the records that the journal does not contain yet."""
        ...

    def title(self) -> str:
        """Return the title of the upload."""
        ...

    def close(self, journal: Journal) -> Steps[None]:
        """Close the record with the size and checksum from the journal, and start its transcoding."""
        ...

    def remove(self, journal: Journal) -> Steps[list[str]]:
        """Remove the created records. Return a description of each record that could not be removed."""
        ...
