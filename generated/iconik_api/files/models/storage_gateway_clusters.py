"""Storage gateway clusters of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .storage_gateways import StorageGateway, StorageGatewaySettings, StorageGatewayStatus

__all__ = ["StorageGatewayCluster", "StorageGatewayClusters"]


@model
class StorageGatewayCluster(Model):
    """Storage gateways that serve the same storages together and share the work."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the cluster.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    db_connection_uri: Opt[str | None] = field(default=UNSET, secret=True)  #: Database that the gateways share, with user and password.
    description: Opt[str | None] = UNSET  #: Free text about the cluster.
    enabled: Opt[bool] = field(default=UNSET, required=True)  #: Whether the cluster serves its storages.
    leader_changed_at: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the leader last changed.
    leader_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Gateway that leads the cluster.
    nodes: Opt[list[StorageGateway] | None] = field(default=UNSET, read_only=True)  #: Gateways of the cluster; only if asked for with `view_nodes`.
    settings: Opt[StorageGatewaySettings | None] = UNSET  #: Settings that hold for all gateways of the cluster.
    status: Opt[StorageGatewayStatus | None] = field(default=UNSET, read_only=True)  #: How the cluster does.
    storage_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Storages that the cluster serves.
    total_files_number: Opt[int | None] = field(
        default=UNSET, read_only=True
    )  #: Files on all storages of the cluster; only if asked for with `view_stats`.
    transcode_queue_total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Transcodes that wait; only if asked for with `view_stats`.
    uploads_queue_total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Uploads that wait; only if asked for with `view_stats`.
    visibility_timeout: Opt[int | None] = UNSET  #: Time after which unfinished work of a gateway goes to another; iconik does not document the unit.


@model
class StorageGatewayClusters(Model):
    """One page of clusters."""

    objects: Opt[list[StorageGatewayCluster] | None] = field(default=UNSET, read_only=True)  #: The clusters on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
