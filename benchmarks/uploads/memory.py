"""Peak memory of a large upload: 20 GiB to the counting sink, from a file and from a pipe.

The file is sparse, so it needs no disk. `tests/uploads/test_memory.py` does the same with less data.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from .meter import Job, Measured
from .servers import sink

MIB = 1 << 20
#: MiB over the idle client, beside the parts of a pipe.
LIMIT = 32


def bring(size: int, *, pipe: bool, **options: Any) -> Measured:
    """Bring so many bytes to the sink with this client, in a process of its own.

    Args:
        size: How many; they are zeros.
        pipe: Through a pipe, which can be read once.
        options: Of the upload.
    """
    with tempfile.TemporaryDirectory() as folder, sink() as target:
        file = Path(folder, "sparse")
        with file.open("wb") as made:
            made.truncate(size)
        job = Job(target, "-" if pipe else str(file), "sparse", options)
        command = [sys.executable, "-m", "benchmarks.uploads.ours", job.dump()]
        with subprocess.Popen(["cat", str(file)], stdout=subprocess.PIPE) as cat:  # noqa: S603, S607
            answer = subprocess.run(command, stdin=cat.stdout, stdout=subprocess.PIPE, check=True)  # noqa: S603
            cat.kill()
    return Measured(**json.loads(answer.stdout))


def main() -> int:
    """Run the command line; 1 where a limit is passed."""
    size, workers, part_size = 20 << 30, 8, 16 * MIB
    passed = False
    for name, pipe, limit in (("file", False, LIMIT), ("pipe", True, workers * part_size / MIB + LIMIT)):
        found = bring(size, pipe=pipe, workers=workers, part_size=part_size)
        passed |= found.peak > limit
        print(
            f"20 GiB from a {name}: {found.peak:.1f} MiB over the idle client, limit {limit:.0f};"
            f" {found.seconds:.0f} s, {found.cpu:.1f} s of CPU",
            flush=True,
        )
    return int(passed)


if __name__ == "__main__":
    sys.exit(main())
