"""Run the contestants in turns, print medians and ratios, and write them to a file."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import results
from benchmarks.spread import Spread, spread_text, turns

from . import servers
from .meter import Job, Measured, Target

_MIB = 1 << 20
_RESULTS = Path("benchmarks/results-upload.json")
_BOTO_PYTHON = ".venv-bench/bin/python"
_TUNED = {"multipart_chunksize": 16 * _MIB, "max_concurrency": 8}

Server = Callable[[], AbstractContextManager[Target]]


@dataclass(frozen=True)
class Contestant:
    """A contestant.

    Attributes:
        module: Module of the contestant.
        options: Its options.
        server: Server of the contestant, if it is not the server of the scenario.
    """

    module: str
    options: Mapping[str, Any]
    server: Server | None = None


@dataclass(frozen=True)
class Scenario:
    """Contestants at one server.

    Attributes:
        server: Started anew for each run.
        contestants: By name.
        baseline: Contestant that the others are compared with.
        goal: Required ratio of the speed of ours to the baseline.
    """

    server: Server
    contestants: Mapping[str, Contestant]
    baseline: str
    goal: float


OURS = Contestant("ours", {})
WHOLE = Contestant("ours", {}, servers.iconik)
CURL = Contestant("single", {"with": "curl"})
BOTO = {
    "boto3": Contestant("boto", {}),
    "boto3, 16 MiB x 8": Contestant("boto", {"transfer": _TUNED}),
    "boto3, no SHA-256, no CRC32": Contestant("boto", {"bare": True}),
    "boto3, 16 MiB x 8, no SHA-256, no CRC32": Contestant("boto", {"bare": True, "transfer": _TUNED}),
}


def _scenarios(size: int) -> Mapping[str, Scenario]:
    one = Contestant("ours", {"part_size": size, "workers": 1})
    return {
        "SeaweedFS": Scenario(
            servers.seaweedfs,
            {"ours": OURS, "ours, with all records": WHOLE, **BOTO, "curl, one PUT": CURL},
            baseline="boto3",
            goal=1.3,
        ),
        "sink, 100 ms, 50 MiB/s a connection": Scenario(
            lambda: servers.sink(0.1, 50 * _MIB),
            {"ours": OURS, **BOTO, "curl, one PUT": CURL},
            baseline="boto3",
            goal=1.5,
        ),
        "sink": Scenario(servers.sink, {"ours": OURS, **BOTO}, baseline="boto3", goal=1.0),
        "sink, one stream": Scenario(
            servers.sink,
            {"ours": one, "curl": CURL, "raw socket": Contestant("single", {"with": "socket"})},
            baseline="raw socket",
            goal=0.85,
        ),
    }


def main() -> int:
    """Run the command line; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.uploads", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="runs of each contestant")
    parser.add_argument("--size", type=int, default=1024, help="MiB that are sent")
    parser.add_argument("--only", metavar="TEXT", default="", help="scenarios with this in their name")
    parser.add_argument("--who", metavar="TEXT", default="", help="contestants with this in their name")
    parser.add_argument("--write", type=Path, default=_RESULTS, metavar="FILE", help="file for the results")
    options = parser.parse_args()
    size = options.size * _MIB
    found: dict[str, Any] = {}
    about = {
        **results.circumstances(),
        "mebibytes": options.size,
        "rounds": options.rounds,
        "scenarios": found,
    }
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "bytes")
        with file.open("wb") as target:
            for _ in range(options.size):
                target.write(os.urandom(_MIB))
        for name, scenario in _scenarios(size).items():
            if options.only in name:
                who = {n: c for n, c in scenario.contestants.items() if options.who in n or n == scenario.baseline}
                runs = _run(scenario, who, file, options.rounds)
                found[name] = _compare(runs, scenario, size)
                _show(name, found[name])
                results.write(options.write, about)
    return int(any(not result["reached"] for result in found.values()))


def _run(
    scenario: Scenario, contestants: Mapping[str, Contestant], file: Path, rounds: int
) -> Mapping[str, Sequence[Measured]]:
    """Each contestant once a round; who begins changes."""
    runs: dict[str, list[Measured]] = {name: [] for name in contestants}
    for turn, order in enumerate(turns(list(contestants), rounds)):
        for name in order:
            contestant = contestants[name]
            with (contestant.server or scenario.server)() as target:
                job = Job(target, str(file), f"{turn}.bin", dict(contestant.options))
                python = _BOTO_PYTHON if contestant.module == "boto" else sys.executable
                command = [python, "-m", f"benchmarks.uploads.{contestant.module}", job.dump()]
                answer = subprocess.run(command, stdout=subprocess.PIPE, check=True)  # noqa: S603 - as above
            runs[name].append(Measured(**json.loads(answer.stdout)))
    return runs


def _compare(runs: Mapping[str, Sequence[Measured]], scenario: Scenario, size: int) -> dict[str, Any]:
    """Medians; ratios are of the same round, against the baseline."""
    found: dict[str, dict[str, Any]] = {}
    for name, measured in runs.items():
        base = [run.seconds for run in runs[scenario.baseline]]
        found[name] = {
            "mebibytes_a_second": round(size / _MIB / median(run.seconds for run in measured)),
            "ratio": Spread.of_ratios(base, [run.seconds for run in measured]).rounded(2),
            "cpu_seconds": round(median(run.cpu for run in measured), 2),
            "peak_mebibytes": round(median(run.peak for run in measured), 1),
        }
    ratio = found["ours"]["ratio"][1]
    return {
        "baseline": scenario.baseline,
        "goal": scenario.goal,
        "ratio": ratio,
        "reached": ratio >= scenario.goal,
        "contestants": found,
    }


def _show(name: str, result: Mapping[str, Any]) -> None:
    verdict = "reached" if result["reached"] else "MISSED"
    print(f"\n{name}: {result['ratio']} times {result['baseline']}, goal {result['goal']}: {verdict}")
    head = ("", "MiB/s", "ratio (least to most)", "CPU s", "peak, MiB")
    rows = [
        (
            who,
            str(row["mebibytes_a_second"]),
            spread_text(row["ratio"], lambda value: f"{value:.2f}"),
            f"{row['cpu_seconds']:.2f}",
            f"{row['peak_mebibytes']:.1f}",
        )
        for who, row in result["contestants"].items()
    ]
    print(results.table(head, rows), flush=True)


if __name__ == "__main__":
    sys.exit(main())
