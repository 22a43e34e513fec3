"""CPU time and memory of a process. This module needs nothing but Python, on Linux."""

from __future__ import annotations

import resource
from pathlib import Path


def cpu_seconds() -> float:
    """Seconds of this process, over all threads, in the system too."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def mebibytes(name: str, process: str | int = "self") -> float:
    """Memory of a process.

    Args:
        name: As in `/proc/*/status`: `VmRSS` is the resident memory, `VmHWM` its peak. (The peak of
            getrusage may be that of the parent process.)
        process: Its identifier.
    """
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    (value,) = (line.split()[1] for line in lines if line.startswith(f"{name}:"))
    return int(value) / 1024
