"""Operations on cors hosts."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncCorsHostsOperations", "CorsHostsOperations", "SyncCorsHostsOperations"]


class CorsHostsOperations(Resource):
    """Operations on cors hosts."""

    @op
    def list_cors_hosts(self, **options: Unpack[ListOptions]) -> Call[m.CORSHosts]:
        """List CORS hosts.

        All hosts of the system domain whose pages may call iconik from a browser. The list always comes whole.
        Needs the role can_read_cors_hosts.
        """
        return Call("GET", "API/settings/v1/cors_hosts/", m.CORSHosts, roles=("can_read_cors_hosts",), paging=Paging(), options=options)

    @op
    def create_cors_host(self, body: m.CORSHost | JsonBody, **options: Unpack[Options]) -> Call[m.CORSHost]:
        """Allow a host to call from a browser.

        Pages of the host may then send requests with the credentials of a user. Add a host for each application in
        a browser. Needs the role can_write_cors_hosts.

        Args:
            body: `CORSHost`, or plain values of that form.
        """
        return Call("POST", "API/settings/v1/cors_hosts/", m.CORSHost, body=Body(body, m.CORSHost), roles=("can_write_cors_hosts",), options=options)

    @op
    def get_cors_host(self, cors_host_id: str, **options: Unpack[Options]) -> Call[m.CORSHost]:
        """Fetch one CORS host.

        The host with its identifier. Needs the role can_read_cors_hosts.

        Args:
            cors_host_id: Identifier of the host.
        """
        return Call(
            "GET",
            "API/settings/v1/cors_hosts/{cors_host_id}/",
            m.CORSHost,
            segments={"cors_host_id": cors_host_id},
            roles=("can_read_cors_hosts",),
            options=options,
        )

    @op
    def delete_cors_host(self, cors_host_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a CORS host.

        Browsers refuse its pages access to iconik from then on. Needs the role can_delete_cors_hosts.

        Args:
            cors_host_id: Identifier of the host.
        """
        return Call(
            "DELETE",
            "API/settings/v1/cors_hosts/{cors_host_id}/",
            None,
            segments={"cors_host_id": cors_host_id},
            roles=("can_delete_cors_hosts",),
            options=options,
        )


class SyncCorsHostsOperations(Sync, CorsHostsOperations):
    """Operations on cors hosts, returning their responses."""


class AsyncCorsHostsOperations(Async, CorsHostsOperations):
    """Operations on cors hosts, awaited."""
