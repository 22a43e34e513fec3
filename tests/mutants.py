"""Changes of the code that no test notices: `make mutants`, or `make mutants ONLY="retry walk"` for some modules.

cosmic-ray changes one place of a module at a time, in a copy of the checkout, and runs the tests of that module.
A change that they do not notice survives. Exits with 1 if fewer than 90 percent of a module's changes are noticed.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from .release.pythons import copy_checkout

__all__ = ["MODULES", "Module", "main"]

ROOT = Path(__file__).parents[1]
TOOLS = ROOT / ".venv-mutants" / "bin"
#: Percent of the changes that the tests have to notice.
NOTICED = 90
#: Seconds of the tests of one change; a change that takes longer is noticed.
LONGEST = 120.0
#: Changes that are left out: of annotations (`|`), and of an operator into more than one other.
LEFT_OUT = (
    r"core/ReplaceBinaryOperator_"
    r"(?!Add_Sub|Sub_Add|Mul_Div|Div_Mul|FloorDiv_Mul|Mod_Mul|Pow_Mul|LShift_RShift|BitAnd_BitOr)",
    r"core/ReplaceComparisonOperator_"
    r"(?!Eq_NotEq|NotEq_Eq|Lt_LtE|Lt_GtE|LtE_Lt|LtE_Gt|Gt_GtE|Gt_LtE|GtE_Gt|GtE_Lt|Is_IsNot|IsNot_Is|In_NotIn|NotIn_In)",
    r"core/ReplaceUnaryOperator_.*",
)
RUNTIME = "generated/iconik_api/runtime"
UPLOADS = "overlays/pythonik/uploads"


class Module(NamedTuple):
    """A module and the tests that concern it."""

    path: str
    tests: str


MODULES = {
    "retry": Module(f"{RUNTIME}/policy/retry.py", "tests/faults/test_retries.py"),
    "limit": Module(f"{RUNTIME}/policy/limit.py", "tests/limits/test_rate_limit.py tests/limits/test_driving.py"),
    "exchange": Module(
        f"{RUNTIME}/transport/exchange.py",
        "tests/faults/test_exchange.py tests/faults/test_ends.py tests/lifecycle/test_engines.py",
    ),
    "origin": Module(f"{RUNTIME}/base/origin.py", "tests/runtime/test_origin.py tests/runtime/test_url.py"),
    "auth": Module(
        f"{RUNTIME}/http/auth.py",
        "tests/runtime/test_call.py tests/lifecycle/test_engines.py tests/runtime/test_transport.py",
    ),
    "walk": Module(f"{RUNTIME}/operations/walk.py", "tests/runtime/test_pages.py"),
    "httpx": Module(
        f"{RUNTIME}/http/engines/httpx.py",
        "tests/runtime/test_transport.py tests/faults/test_table.py tests/faults/test_connections.py",
    ),
    "aiohttp": Module(
        f"{RUNTIME}/http/engines/aiohttp.py",
        "tests/lifecycle/test_async.py tests/faults/test_connections.py tests/faults/test_proxies.py",
    ),
    "pyreqwest": Module(
        f"{RUNTIME}/http/engines/pyreqwest.py",
        "tests/runtime/test_transport.py tests/faults/test_connections.py tests/faults/test_proxies.py",
    ),
    "parts": Module(f"{UPLOADS}/base/parts.py", "tests/uploads/test_parts.py"),
    "progress": Module(f"{UPLOADS}/base/progress.py", "tests/uploads/test_progress.py"),
    "journal": Module(f"{UPLOADS}/state/journal.py", "tests/uploads/test_journal.py tests/uploads/test_locks.py"),
}


def main() -> int:
    parser = argparse.ArgumentParser(description="Find changes of the code that no test notices.")
    parser.add_argument("modules", nargs="*", metavar="MODULE", help=f"of {', '.join(MODULES)}")
    names = parser.parse_args().modules or [*MODULES]
    if unknown := set(names) - MODULES.keys():
        parser.error(f"unknown modules: {', '.join(sorted(unknown))}")
    few = 0
    with tempfile.TemporaryDirectory(prefix="pythonik-mutants-") as folder:
        copy = Path(folder, "copy")
        copy_checkout(ROOT, copy)
        for name in names:
            few += _examine(name, MODULES[name], copy, Path(folder, f"{name}.sqlite"))
    return 1 if few else 0


def _examine(name: str, module: Module, copy: Path, session: Path) -> bool:
    """Print what becomes of one module; return whether too few of its changes are noticed."""
    # Rounded times of files would make Python take the bytes of an earlier change.
    environment = {
        **os.environ,
        "PYTHONPATH": f"{copy}/generated:{copy}/overlays:{copy}",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = (
        f"{ROOT}/.venv/bin/python -m pytest -x -q -n0 -p no:cacheprovider -m 'not types and not slow' {module.tests}"
    )
    settings = session.with_suffix(".toml")
    settings.write_text(
        f"[cosmic-ray]\nmodule-path = {json.dumps(module.path)}\ntimeout = {LONGEST}\nexcluded-modules = []\n"
        f"test-command = {json.dumps(command)}\n[cosmic-ray.distributor]\nname = 'local'\n"
        f"[cosmic-ray.filters.operators-filter]\nexclude-operators = {json.dumps(LEFT_OUT)}\n"
    )

    def run(*arguments: object) -> str:
        done = subprocess.run(
            [str(each) for each in arguments], cwd=copy, env=environment, capture_output=True, text=True
        )
        if done.returncode:
            raise SystemExit(f"{name}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done.stdout

    # The first run compiles the other modules, and must pass.
    run("env", "-u", "PYTHONDONTWRITEBYTECODE", *shlex.split(command))
    for compiled in (copy / module.path).parent.glob(f"__pycache__/{Path(module.path).stem}.*"):
        compiled.unlink()
    run(TOOLS / "cosmic-ray", "init", settings, session)
    run(TOOLS / "cr-filter-operators", session, settings)
    run(TOOLS / "cosmic-ray", "exec", settings, session)
    results = [json.loads(line) for line in run(TOOLS / "cosmic-ray", "dump", session).splitlines()]
    tried = [(item, result) for item, result in results if result and result["worker_outcome"] != "skipped"]
    survived = [_text(item, result) for item, result in tried if result["test_outcome"] == "survived"]
    percent = 100 * (len(tried) - len(survived)) / max(len(tried), 1)
    print(f"{name}: {len(tried)} changes, {percent:.0f} % noticed", flush=True)
    for text in sorted(survived):
        print(f"  {text}")
    return percent < NOTICED


def _text(item: Any, result: Any) -> str:
    (mutation,) = item["mutations"]
    line = mutation["start_pos"][0]
    changed = [
        each for each in (result["diff"] or "").splitlines() if each[:1] in "+-" and each[:3] not in ("+++", "---")
    ]
    return f"{Path(mutation['module_path']).name}:{line:04}: {' → '.join(each[1:].strip() for each in changed)}"


if __name__ == "__main__":
    sys.exit(main())
