"""An upload with this client: the bytes only, over URLs signed here, or all of it, with the records in iconik."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import IO

from pythonik import PythonikClient
from pythonik.testing.signing import Bucket
from pythonik.uploads import MultipartUpload

from .meter import Job, measure


def main() -> None:
    """Run the job of the command line."""
    job = Job.from_command_line()
    iconik = job.target.iconik or {"app_id": "none", "auth_token": "none", "base_url": "http://127.0.0.1:9"}
    with (
        tempfile.TemporaryDirectory() as folder,
        PythonikClient(iconik["app_id"], iconik["auth_token"], base_url=iconik["base_url"]) as client,
    ):
        os.environ["PYTHONIK_UPLOADS"] = folder
        small = Path(folder, "small")
        small.write_bytes(b"small")
        uploads = client.uploads()

        def send(file: str | IO[bytes], key: str) -> None:
            if job.target.iconik is None:
                uploads.upload_parts(file, _urls(job, key), **job.options)
            else:
                uploads.upload(file, name=key, **job.options)

        send(str(small), "small")
        measure(lambda: send(sys.stdin.buffer if job.file == "-" else job.file, job.key))


def _urls(job: Job, key: str) -> MultipartUpload:
    target = job.target
    bucket = Bucket(target.endpoint, target.bucket, target.access_key, target.secret_key)
    return MultipartUpload(
        start_url=bucket.sign("POST", key, {"uploads": ""}),
        part_url=lambda upload_id, n: bucket.sign("PUT", key, {"uploadId": upload_id, "partNumber": str(n)}),
        complete_url=lambda upload_id: bucket.sign("POST", key, {"uploadId": upload_id}),
        abort_url=lambda upload_id: bucket.sign("DELETE", key, {"uploadId": upload_id}),
    )


if __name__ == "__main__":
    main()
