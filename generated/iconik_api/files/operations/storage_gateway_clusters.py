"""Operations on storage gateway clusters."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncStorageGatewayClustersOperations", "StorageGatewayClustersOperations", "SyncStorageGatewayClustersOperations"]


class StorageGatewayClustersOperations(Resource):
    """Operations on storage gateway clusters."""

    @op
    def list_storage_gateway_clusters(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        view_nodes: Opt[bool] = UNSET,
        view_stats: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.StorageGatewayClusters]:
        """List the clusters of storage gateways.

        All clusters of the system domain, or what the query leaves. Members and queues are left out unless asked
        for.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            query: Text to look for.
            view_nodes: Also fill in `nodes`.
            view_stats: Also fill in the numbers of files and of jobs that wait.
        """
        return Call(
            "GET",
            "API/files/v1/storage_gateway_clusters/",
            m.StorageGatewayClusters,
            query={"page": page, "per_page": per_page, "sort": sort, "query": query, "view_nodes": view_nodes, "view_stats": view_stats},
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def create_storage_gateway_cluster(self, body: m.StorageGatewayCluster | JsonBody, **options: Unpack[Options]) -> Call[m.StorageGatewayCluster]:
        """Create a cluster of storage gateways.

        An empty cluster; gateways join it by their `cluster_id`.

        Args:
            body: `StorageGatewayCluster`, or plain values of that form.
        """
        return Call(
            "POST", "API/files/v1/storage_gateway_clusters/", m.StorageGatewayCluster, body=Body(body, m.StorageGatewayCluster), options=options
        )

    @op
    def get_storage_gateway_cluster(
        self, cluster_id: str, *, view_nodes: Opt[bool] = UNSET, view_stats: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.StorageGatewayCluster]:
        """Fetch one cluster of storage gateways.

        The record with its leader. Members and queues are left out unless asked for.

        Args:
            cluster_id: Identifier of the cluster.
            view_nodes: Also fill in `nodes`.
            view_stats: Also fill in the numbers of files and of jobs that wait.
        """
        return Call(
            "GET",
            "API/files/v1/storage_gateway_clusters/{cluster_id}/",
            m.StorageGatewayCluster,
            segments={"cluster_id": cluster_id},
            query={"view_nodes": view_nodes, "view_stats": view_stats},
            options=options,
        )

    @op
    def replace_storage_gateway_cluster(
        self, cluster_id: str, body: m.StorageGatewayCluster | JsonBody, **options: Unpack[Options]
    ) -> Call[m.StorageGatewayCluster]:
        """Replace the properties of a cluster of storage gateways.

        A property that is left out falls back to empty; a storage that `storage_ids` lacks is no longer served. To
        change single properties use `update_storage_gateway_cluster`.

        Args:
            cluster_id: Identifier of the cluster.
            body: `StorageGatewayCluster`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/storage_gateway_clusters/{cluster_id}/",
            m.StorageGatewayCluster,
            segments={"cluster_id": cluster_id},
            body=Body(body, m.StorageGatewayCluster),
            options=options,
        )

    @op
    def update_storage_gateway_cluster(
        self, cluster_id: str, body: m.StorageGatewayCluster | JsonBody, **options: Unpack[Options]
    ) -> Call[m.StorageGatewayCluster]:
        """Change some properties of a cluster of storage gateways.

        Only the properties in the body change.

        Args:
            cluster_id: Identifier of the cluster.
            body: `StorageGatewayCluster`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/storage_gateway_clusters/{cluster_id}/",
            m.StorageGatewayCluster,
            segments={"cluster_id": cluster_id},
            body=Body(body, m.StorageGatewayCluster),
            options=options,
        )

    @op
    def delete_storage_gateway_cluster(self, cluster_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a cluster of storage gateways.

        Its gateways stay. Give its storages to another cluster or gateway, so that they are served.

        Args:
            cluster_id: Identifier of the cluster.
        """
        return Call("DELETE", "API/files/v1/storage_gateway_clusters/{cluster_id}/", None, segments={"cluster_id": cluster_id}, options=options)


class SyncStorageGatewayClustersOperations(Sync, StorageGatewayClustersOperations):
    """Operations on storage gateway clusters, returning their responses."""


class AsyncStorageGatewayClustersOperations(Async, StorageGatewayClustersOperations):
    """Operations on storage gateway clusters, awaited."""
