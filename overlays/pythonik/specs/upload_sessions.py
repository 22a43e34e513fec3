"""Start of an upload on a storage: the requests to S3 and GCS, and the upload ids in their responses.

The requests go to signed URLs. They carry no credentials, and of the options of the caller only the timeout, because a
further header or parameter would break the signature.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iconik_api.runtime.base.errors import PythonikError
from iconik_api.runtime.calls.call import Call, Options

from .._internal.xml import XmlError, text_at
from ..constants import GCS_UPLOADID_KEY, S3_UPLOADID_KEY

if TYPE_CHECKING:
    from iconik_api.files import models as m
    from iconik_api.runtime.http.response import HttpResponse


def s3_upload(record: m.Proxy, options: Options) -> Call[None]:
    """Return the request that starts an upload in parts on S3.

    Args:
        record: Record of the upload.
        options: Options of the call; only the timeout is used.

    Raises:
        PythonikError: The record has no URL.
    """
    return _opening("multipart_upload_url", record.multipart_upload_url, options)


def gcs_upload(record: m.Proxy | m.Keyframe, options: Options) -> Call[None]:
    """Return the request that starts a resumable upload on GCS.

    Args:
        record: Record of the upload.
        options: Options of the call; only the timeout is used.

    Raises:
        PythonikError: The record has no URL.
    """
    return _opening("upload_url", record.upload_url, options, {"X-Goog-Resumable": "start"})


def s3_upload_id(answer: HttpResponse) -> str | None:
    """Return the upload id in a response of S3; `None` after a refusal or without an id."""
    if not answer.is_success:
        return None
    try:
        return text_at(answer.content, "InitiateMultipartUploadResult", S3_UPLOADID_KEY)
    except XmlError:
        return None


def gcs_upload_id(answer: HttpResponse) -> str | None:
    """Return the upload id in a response of GCS; `None` after a refusal, which also carries the header."""
    return answer.headers.get(GCS_UPLOADID_KEY) if answer.is_success else None


def _opening(field: str, url: object, options: Options, headers: dict[str, str] | None = None) -> Call[None]:
    if not isinstance(url, str) or not url:
        raise PythonikError(f"the record has no {field}, which iconik gives only for an open upload")
    kept: Options = {"timeout": options["timeout"]} if "timeout" in options else {}
    return Call("POST", "", url=url, headers=headers, options=kept)
