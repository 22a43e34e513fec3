"""Uploads in blocks to Azure Blob Storage: blocks are put, and a block list commits the blob."""

from __future__ import annotations

import base64
from collections.abc import Mapping

from iconik_api.runtime.base.errors import ApiConnectionError
from iconik_api.runtime.calls.call import Body

from ..._internal.xml import XmlError, elements, render
from ..base.parts import MIB, Limits, Part
from ..base.steps import Steps, do, no_steps
from .base import TransferContext, refusal, send_renewing, storage_request


class AzureBlocks:
    """An upload in blocks.

    Args:
        context: Context of the upload.
    """

    limits = Limits(smallest=1, largest=4000 * MIB, most=50_000)
    is_parallel = True
    is_assumed = False

    def __init__(self, context: TransferContext) -> None:
        self._context = context

    def start(self, size: int | None) -> Steps[None]:
        """Compare the journal with the blocks on the storage. Blocks need no start request."""
        journal = self._context.journal
        if not journal.parts:
            return
        try:
            response = yield from send_renewing(
                lambda: storage_request("GET", self._context.url, query={"comp": "blocklist", "blocklisttype": "all"}),
                self._context.record.renew,
            )
        except ApiConnectionError:
            return
        if response.status_code == 404:
            yield from do(journal.forget_parts)
        elif response.is_success:
            try:
                there = {text for path, text in elements(response.content) if path[-1] == "Name"}
            except XmlError:
                return
            lost = {number for number, block in journal.parts.items() if block not in there}
            yield from do(lambda: journal.forget_parts(lost))
        # Otherwise the signature does not permit listing, and the journal is used as it is.

    def send(self, part: Part) -> Steps[str]:
        """Put a block, and return its name."""
        block = _name(part.number)
        response = yield from send_renewing(
            lambda: storage_request(
                "PUT", self._context.url, query={"comp": "block", "blockid": block}, body=self._context.body(part)
            ),
            self._context.record.renew,
        )
        if not response.is_success:
            raise refusal(response)
        return block

    def finish(self, receipts: Mapping[int, str]) -> Steps[None]:
        """Commit the block list. The request is idempotent, so that it may be repeated like any PUT."""
        document = render("BlockList", [("Latest", receipts[number]) for number in sorted(receipts)])
        body = Body(document, content_type="application/xml")
        response = yield from send_renewing(
            lambda: storage_request("PUT", self._context.url, query={"comp": "blocklist"}, body=body),
            self._context.record.renew,
        )
        if not response.is_success:
            raise refusal(response)

    def abort(self) -> Steps[str | None]:
        """Return the remains: Azure has no request that removes uncommitted blocks."""
        left = "the blocks on the storage, which expire after a week"
        return no_steps(left if self._context.journal.parts else None)


def _name(number: int) -> str:
    """Return the name of a block. All block names of a blob must have the same length."""
    return base64.b64encode(f"part-{number:06d}".encode()).decode()
