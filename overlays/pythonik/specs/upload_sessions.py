"""Opening an upload at a storage: the requests that S3 and GCS take, and the ids in what they answer.

These requests go to signed URLs. They carry no credentials and nothing of the caller's options but the timeout: a
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

__all__ = ["gcs_upload", "gcs_upload_id", "s3_upload", "s3_upload_id"]


def s3_upload(record: m.Proxy, options: Options) -> Call[None]:
    """Begin an upload in parts at S3.

    Args:
        record: What is uploaded.
        options: Of these, the timeout.

    Raises:
        PythonikError: The record has no URL for that.
    """
    return _opening("multipart_upload_url", record.multipart_upload_url, options)


def gcs_upload(record: m.Proxy | m.Keyframe, options: Options) -> Call[None]:
    """Begin a resumable upload at GCS.

    Args:
        record: What is uploaded.
        options: Of these, the timeout.

    Raises:
        PythonikError: The record has no URL for that.
    """
    return _opening("upload_url", record.upload_url, options, {"X-Goog-Resumable": "start"})


def s3_upload_id(answer: HttpResponse) -> str | None:
    """The upload id in S3's XML; `None` where S3 refused, or answered something else."""
    if not answer.is_success:
        return None
    try:
        return text_at(answer.content, "InitiateMultipartUploadResult", S3_UPLOADID_KEY)
    except XmlError:
        return None


def gcs_upload_id(answer: HttpResponse) -> str | None:
    """The upload id in GCS's headers; `None` where GCS refused: its refusals bear such a header too."""
    return answer.headers.get(GCS_UPLOADID_KEY) if answer.is_success else None


def _opening(field: str, url: object, options: Options, headers: dict[str, str] | None = None) -> Call[None]:
    if not isinstance(url, str) or not url:
        raise PythonikError(f"there is no {field}: iconik hands it out only while an upload is open")
    kept: Options = {"timeout": options["timeout"]} if "timeout" in options else {}
    return Call("POST", "", url=url, headers=headers, options=kept)
