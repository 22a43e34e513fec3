"""Run the works, print what came out, and write it down: `make bench`."""

from __future__ import annotations

import argparse
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from benchmarks import results
from benchmarks.spread import Spread, turns

from . import environments, goals, page, payloads, report, weight
from .environments import ENVIRONMENTS
from .relay import relay
from .seats import Measured
from .server import NoNginxError, nginx
from .works import NSA1, NSA2, OURS, Servers, Work, all_works

_RESULTS, _PAGE, _DOCS = Path("benchmarks/results.json"), Path("benchmarks/results.html"), Path("docs/performance.md")
_QUICK_ROUNDS = 3
_LATENCY = 0.05


def main() -> int:
    """Run the command line; 2 where nothing can be measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.peers", description=__doc__)
    parser.add_argument("--quick", action="store_true", help=f"{_QUICK_ROUNDS} rounds, no walks; nothing is kept")
    parser.add_argument("--only", metavar="TEXT", default="", help="works with this in their key; nothing is kept")
    options = parser.parse_args()
    # On SIGTERM, the exit ends the processes that it has started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    keep = not (options.quick or options.only)
    try:
        found = _measure(options.only, quick=options.quick)
    except NoNginxError as error:
        print(error, file=sys.stderr)
        return 2
    print(report.goals_as_text(found))
    if keep:
        results.write(_RESULTS, found)
        _PAGE.write_text(page.html(found))
        _DOCS.write_text(report.with_tables(_DOCS.read_text(), found))
    return 0


def _measure(only: str, *, quick: bool) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        wheel = environments.build(Path(folder))
        for environment in ENVIRONMENTS.values():
            environments.make(environment, wheel)
        weights = {
            OURS: weight.of_wheel(wheel),
            **{name: weight.installed(ENVIRONMENTS[name], "nsa-pythonik") for name in (NSA2, NSA1)},
        }
        values: dict[str, Any] = {}
        shown: dict[str, Any] = {}
        with _servers(Path(folder)) as servers:
            sizes = payloads.sizes(servers.folder)
            for work in all_works(servers):
                if only not in work.key or (quick and work.key.startswith("walk")):
                    continue
                values[work.key] = _run(work, min(work.rounds, _QUICK_ROUNDS) if quick else work.rounds)
                shown[work.key] = _described(work, values[work.key])
                print(report.work_as_text(shown[work.key]), flush=True)
    values["weight"] = {key: {OURS: [value]} for key, value in weights[OURS].items()}
    return {
        **results.circumstances(),
        "versions": {name: environments.versions(each) for name, each in ENVIRONMENTS.items()},
        "goals": goals.judged(values),
        "weight": weights,
        "refused imports": {name: _refused(name) for name in (OURS, NSA2, NSA1)},
        "bytes": sizes,
        "works": shown,
    }


@contextmanager
def _servers(folder: Path) -> Iterator[Servers]:
    answers, writable = folder / "answers", folder / "nginx"
    payloads.write(answers)
    writable.mkdir()
    with ExitStack() as stack:
        roots = [answers / name for name in (*payloads.LISTS, payloads.HITS)]
        assets, indexed, hits = stack.enter_context(nginx(roots, writable))
        slow = stack.enter_context(relay(hits, _LATENCY))
        yield Servers(assets, indexed, slow, answers)


def _run(work: Work, rounds: int) -> dict[str, dict[str, list[float]]]:
    """Return the values of each quantity by contestant and round."""
    with ExitStack() as stack:
        seats = {}
        for name, take in work.seats.items():
            seats[name] = take()
            stack.callback(seats[name].close)
        if work.warm:
            for seat in seats.values():
                seat.round()
        found: dict[str, list[Measured]] = {name: [] for name in seats}
        for order in turns(list(seats), rounds):
            for name in order:
                measured = seats[name].round()
                if work.done not in (None, measured.done):
                    raise RuntimeError(f"{work.key}: {name} did {measured.done}, not {work.done}")
                found[name].append(measured)
    return {
        quantity.name: {name: [quantity.of(each) for each in measured] for name, measured in found.items()}
        for quantity in work.quantities
    }


def _described(work: Work, values: dict[str, dict[str, list[float]]]) -> dict[str, Any]:
    """Return a work in the form of the results."""
    quantities = {}
    for quantity in work.quantities:
        of = values[quantity.name]
        quantities[quantity.name] = {
            "unit": quantity.unit,
            "contestants": {
                name: {
                    "value": Spread.of(each).rounded(quantity.digits),
                    "ratio": Spread.of_ratios(each, of[work.baseline]).rounded(3),
                }
                for name, each in of.items()
            },
        }
    rounds = len(next(iter(values[work.quantities[0].name].values())))
    return {
        "title": work.title,
        "note": work.note,
        "rounds": rounds,
        "baseline": work.baseline,
        "quantities": quantities,
    }


def _refused(name: str) -> Sequence[str]:
    """Return the modules of a peer that cannot be imported, with the reasons."""
    environment = ENVIRONMENTS[name]
    command = [environment.python, "-m", "benchmarks.peers.contestants.imports", *environment.packages]
    answer = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603
    return answer.stdout.splitlines()


if __name__ == "__main__":
    sys.exit(main())
