"""Uploads: from a path to a playable asset, in parallel parts, resumable, on every kind of storage.

Modules of this package are private; what is supported is exported here. The rooms, each importing earlier ones only:

* `base`: the steps that an upload is written in, their drivers, the source of the bytes, and progress.
* `state`: the record in iconik, and the journal on disk.
* `storages`: how each kind of storage takes bytes.
* `flow`: one upload from its first request to its last.
* `records`: which records each kind of upload makes, and how an interrupted upload is resumed or aborted.
"""

from .base.progress import OnProgress, UploadProgress, UploadState
from .base.source import Uploadable
from .flow.multipart import MultipartUpload, UploadedParts
from .flow.options import TransferOptions
from .flow.upload import Upload
from .records.directories import UploadedDirectory
from .state.journal import JournalHeader, Unfinished

__all__ = [
    "JournalHeader",
    "MultipartUpload",
    "OnProgress",
    "TransferOptions",
    "Unfinished",
    "Upload",
    "UploadProgress",
    "UploadState",
    "Uploadable",
    "UploadedDirectory",
    "UploadedParts",
]
