"""Source of a download: a signed URL, and the call that fetches a fresh one after it has expired."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from iconik_api.files import models as m
from iconik_api.files.operations import FilesService
from iconik_api.runtime.base.shown import hidden_url
from iconik_api.runtime.base.unset import UNSET
from iconik_api.runtime.calls.call import Call

from ..exceptions import DownloadError
from .checksum import Checksum

if TYPE_CHECKING:
    from iconik_api.runtime.calls.response import Response
    from iconik_api.runtime.http.response import HttpResponse

#: A signed URL, a record with a URL, or the identifiers of an asset and of one of its files.
Downloadable: TypeAlias = str | m.File | m.Proxy | m.Keyframe | tuple[str, str]

#: Statuses of storages for an expired signature: S3 and Azure 403, Google 400, Backblaze 401.
_REFUSALS = frozenset({400, 401, 403})


class Source:
    """Source of a download, with size and checksum from iconik.

    Args:
        what: See `Downloadable`.

    Attributes:
        url: Signed URL; `None` before it is fetched.
        size: Size in bytes; `None` if iconik has none.
        checksum: Checksum of the file; `None` if iconik has none.

    Raises:
        TypeError: The argument cannot be downloaded.
        ValueError: The text is not a URL, or the record has no URL.
    """

    def __init__(self, what: Downloadable) -> None:
        self.url: str | None = None
        self.size: int | None = None
        self.checksum: Checksum | None = None
        self._file: tuple[str, str] | None = None
        self._untried = False
        match what:
            case str():
                self._take_url(what)
            case (str() as asset_id, str() as file_id):
                self._file = (asset_id, file_id)
            case m.File() | m.Proxy() | m.Keyframe():
                if isinstance(what, m.File) and what.asset_id and what.id:
                    self._file = (what.asset_id, what.id)
                self._take(what)
            case _:
                raise TypeError(
                    "expected a URL, a File, Proxy or Keyframe, or a pair of asset and file identifiers, "
                    f"not {type(what).__name__}"
                )

    def call(self) -> Call[m.File]:
        """Return the call that fetches a URL from iconik; for a source with identifiers only."""
        asset_id, file_id = self._file or ("", "")
        # The cache of iconik may contain the URL that has expired.
        return FilesService.get_file.build(asset_id, file_id, bypass_url_cache=True if self.url else UNSET)

    def renew(self, response: Response[m.File]) -> None:
        """Take the URL from a response of iconik.

        Raises:
            ApiStatusError: iconik refused.
            DownloadError: The response does not contain a file.
            ValueError: The file has no URL, for example because its upload is not finished.
        """
        file = response.raise_for_status().data
        if not isinstance(file, m.File):
            raise DownloadError("iconik's response does not contain a file")
        self._untried = self.url is not None
        self._take(file)

    def is_expired(self, url: str | None, response: HttpResponse) -> bool:
        """Return whether a response means that its URL has expired and a fresh one is needed.

        Another part may have fetched a fresh URL already. A fresh URL that has never worked is not replaced again.
        """
        refused = response.status_code in _REFUSALS
        if url != self.url:
            return refused
        expired = refused and self._file is not None and not self._untried
        self._untried = self._untried and refused
        return expired

    def _take(self, record: m.File | m.Proxy | m.Keyframe) -> None:
        known: Any = record
        if not record.url:
            raise ValueError(
                f"the {type(record).__name__} {record.id} has no URL to download it from: {_reason(known)}"
            )
        self._take_url(record.url)
        self.size = getattr(known, "size", None) or None
        try:
            self.checksum = Checksum.parse(getattr(known, "checksum", None) or "")
        except ValueError:
            self.checksum = None  # an unknown algorithm

    def _take_url(self, url: str) -> None:
        if not url.lower().startswith(("http://", "https://")):
            raise ValueError("invalid URL to download from: expected http:// or https://")
        self.url = hidden_url(url)


def _reason(record: Any) -> str:
    return f"its status is {record.status}" if getattr(record, "status", None) else "iconik's response has none"
