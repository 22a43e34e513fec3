"""The job of a contestant, and its measurement. This module needs nothing but Python, on Linux."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.process import cpu_seconds, mebibytes


@dataclass(frozen=True)
class Target:
    """The target of a contestant.

    Attributes:
        endpoint: Scheme, host and port of the S3 server.
        iconik: How the stand-in for iconik is reached, where it is part of the run.
    """

    endpoint: str
    bucket: str
    access_key: str
    secret_key: str
    iconik: dict[str, str] | None = None


@dataclass(frozen=True)
class Job:
    """A run of a contestant.

    Attributes:
        file: File to send; `-` is the standard input.
        key: Name on the server.
        options: Options of the contestant.
    """

    target: Target
    file: str
    key: str
    options: dict[str, Any] = field(default_factory=dict)

    def dump(self) -> str:
        """Return the job as the argument of a command line."""
        return json.dumps(asdict(self))

    @classmethod
    def from_command_line(cls) -> Job:
        """Return the job in the argument of the command line."""
        values = json.loads(sys.argv[1])
        return cls(**{**values, "target": Target(**values["target"])})


@dataclass(frozen=True)
class Measured:
    """The cost of a run.

    Attributes:
        seconds: By the clock.
        cpu: Seconds of the contestant's own, on all cores, in the system too.
        peak: MiB of resident memory at most, over what the idle client had before.
    """

    seconds: float
    cpu: float
    peak: float


def measure(run: Callable[[], object]) -> None:
    """Run a function once, and print its cost. The caller must have sent something small before."""
    idle = mebibytes("VmRSS")
    # Reset the peak.
    Path("/proc/self/clear_refs").write_text("5")
    cpu, begun = cpu_seconds(), time.perf_counter()
    run()
    seconds = time.perf_counter() - begun
    tell(Measured(seconds, cpu_seconds() - cpu, mebibytes("VmHWM") - idle))


def tell(measured: Measured) -> None:
    """Print what a run took."""
    print(json.dumps(asdict(measured)))


def memory_of(process: int) -> float:
    """MiB of resident memory that another process had at most; 0 when it has ended."""
    try:
        return mebibytes("VmHWM", process)
    except (OSError, ValueError):
        return 0.0
