"""Operations on health."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Call, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncHealthOperations", "HealthOperations", "SyncHealthOperations"]


class HealthOperations(Resource):
    """Operations on health."""

    @op
    def ping(self, **options: Unpack[Options]) -> Call[m.Ping]:
        """Ask whether the service answers.

        Touches no data. Use it to check that the address is right and the service is up.
        """
        return Call("GET", "API/search/v2/ping/", m.Ping, options=options)


class SyncHealthOperations(Sync, HealthOperations):
    """Operations on health, returning their responses."""


class AsyncHealthOperations(Async, HealthOperations):
    """Operations on health, awaited."""
