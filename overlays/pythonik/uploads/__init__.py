"""Uploads: from a path to a playable asset, in parts side by side, resumable, on every storage.

`flow` is an upload from end to end, written as steps without input and output; `drivers` carries them out, in threads
or in tasks of an event loop. `files`, `proxies` and `pictures` make the records of iconik, `transfer` brings the bytes,
`storages` knows how each kind of storage takes them, `source` where they come from. `journal` is what a later call goes
on from.
"""

from .flow import Options, TransferOptions, Upload, upload
from .multipart import BroughtParts, MultipartUpload
from .progress import OnProgress, UploadProgress, UploadState
from .source import Uploadable

__all__ = [
    "BroughtParts",
    "MultipartUpload",
    "OnProgress",
    "Options",
    "TransferOptions",
    "Upload",
    "UploadProgress",
    "UploadState",
    "Uploadable",
    "upload",
]
