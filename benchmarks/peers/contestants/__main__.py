"""One contestant at one work: `python -m benchmarks.peers.contestants MODULE WORK JOB`, in the peer's environment."""

from __future__ import annotations

import gc
import importlib
import json
import os
import sys
import time

from benchmarks.process import cpu_seconds, mebibytes

from .job import Job


def main() -> None:
    """Do one round for each line of the standard input, and print what it took, also as the memory of the process."""
    # 1.15.0 prints every answer: that is to go nowhere, and not between the lines of ours.
    told = os.fdopen(os.dup(1), "w")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    module, work, job = sys.argv[1:]
    run = getattr(importlib.import_module(f"{__package__}.{module}"), work)(Job.load(job))
    idle = mebibytes("VmRSS")
    for _ in sys.stdin:
        gc.collect()
        cpu, begun = cpu_seconds(), time.perf_counter()
        done = run()
        wall, cpu = time.perf_counter() - begun, cpu_seconds() - cpu
        found = {
            "done": done,
            "wall": wall,
            "cpu": cpu,
            "idle": idle,
            "peak": mebibytes("VmHWM"),
            "modules": len(sys.modules),
        }
        print(json.dumps(found), file=told, flush=True)


if __name__ == "__main__":
    main()
