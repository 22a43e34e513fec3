"""Uploads that are killed at some moment and gone on with; `python -m tests.uploads.killed` does it to a GiB."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from pythonik.uploads import Upload

from .conftest import Storages, start_storages, stored_in

__all__ = ["kill_and_resume"]

WORKERS = 4
_UPLOAD = """
import os, sys
from pythonik.client import PythonikClient
with PythonikClient() as client:
    client.uploads().upload(sys.argv[1], part_size=int(sys.argv[2]), workers=int(sys.argv[3]), transcode=False)
"""
_LONGEST = 120.0


def kill_and_resume(storages: Storages, path: Path, part_size: int, moment: int) -> tuple[Upload, int]:
    """Kill an upload once so many requests have come to the storage, and go on with it by the same call.

    Returns:
        The upload of the second call, and the number of parts that were sent twice.
    """
    seen = storages.faults.seen
    before = len(seen)
    environment = {
        **os.environ,
        "ICONIK_APP_ID": storages.iconik.app_id,
        "ICONIK_AUTH_TOKEN": storages.iconik.auth_token,
        # The second call finds the upload by the address of the client of the tests.
        "ICONIK_BASE_URL": storages.client.base_url,
    }
    command = [sys.executable, "-c", _UPLOAD, str(path), str(part_size), str(WORKERS)]
    with subprocess.Popen(command, env=environment) as process:
        deadline = time.monotonic() + _LONGEST
        while len(seen) - before < moment and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.001)
        process.send_signal(signal.SIGKILL)
    upload = storages.client.uploads().upload(path, part_size=part_size, workers=WORKERS, transcode=False)
    sent = sum("partNumber" in each.query for each in seen[before:])
    return upload, sent - upload.parts


def main() -> None:
    """Twenty moments of an upload of a GiB."""
    part_size, size = 16 << 20, 1 << 30
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        os.environ["PYTHONIK_UPLOADS"] = str(folder / "journals")
        path = folder / "harbour.mov"
        path.write_bytes(os.urandom(size))
        storages = start_storages("S3", stack)
        for moment in sorted(random.sample(range(size // part_size + 3), 20)):
            upload, twice = kill_and_resume(storages, path, part_size, moment)
            equal = storages.file(upload.asset_id, upload.id) == stored_in(path.read_bytes())
            print(f"killed at request {moment:2}: equal {equal}, parts sent twice {twice} of {WORKERS} in flight")
            assert equal
            assert twice <= WORKERS


if __name__ == "__main__":
    main()
