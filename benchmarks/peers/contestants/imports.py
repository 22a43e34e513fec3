"""Import everything that a package holds.

    python -m benchmarks.peers.contestants.imports PACKAGE…

names what cannot be imported, and why.
"""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
import sys
import warnings
from collections.abc import Callable, Iterator

from .job import Job


def everything(job: Job) -> Callable[[], int]:
    """Import all modules of the packages that the job's `body` names, but for those that cannot be imported."""
    return lambda: sum(1 for _, error in _imported(job.body.split()) if error is None)


def _imported(packages: list[str]) -> Iterator[tuple[str, Exception | None]]:
    warnings.simplefilter("ignore")
    for name in [name for package in packages for name in _names(package)]:
        try:
            importlib.import_module(name)
        except Exception as error:
            yield name, error
        else:
            yield name, None


def _names(package: str) -> Iterator[str]:
    """Yield the modules of a package, except programs, which are not imported."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.submodule_search_locations is None:
        raise ModuleNotFoundError(package)
    yield package
    yield from _below(list(spec.submodule_search_locations), f"{package}.")


def _below(folders: list[str], prefix: str) -> Iterator[str]:
    # pkgutil.walk_packages would import packages to look into them, and stop at one that cannot be imported.
    for finder, name, is_package in pkgutil.iter_modules(folders, prefix):
        short = name.rpartition(".")[2]
        if short == "__main__":
            continue
        yield name
        if is_package:
            yield from _below([f"{finder.path}/{short}"], f"{name}.")


if __name__ == "__main__":
    for refused, why in _imported(sys.argv[1:]):
        if why is not None:
            print(f"{refused}: {why}")
