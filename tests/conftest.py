"""Fixtures and hooks for all tests."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import certifi
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import none

from . import leftovers, reports
from .once import OncePerRun

# How long an example takes says something of the machine, which is shared, and nothing of the code.
settings.register_profile("random", deadline=None, suppress_health_check=[HealthCheck.too_slow])
# Two runs of one revision have one result; with a seed, other examples are drawn: make test SEED=7.
settings.register_profile("fixed", settings.get_profile("random"), derandomize=True)
# For make quick, which asks for it: --hypothesis-profile=quick.
settings.register_profile("quick", settings.get_profile("fixed"), max_examples=10)
settings.load_profile("fixed")

_END_OF_CERTIFICATE = "-----END CERTIFICATE-----\n"
#: Groups of tests with these markers start first, in this order, so that no worker is left alone with a long one.
_LONG = ("storage", "build", "types", "slow")


def pytest_configure(config: pytest.Config) -> None:
    """Let workers report briefly, and the process that started the run check that nothing is left behind."""
    if hasattr(config, "workerinput"):
        config.pluginmanager.register(reports.Plugin(), "brief reports")
    else:
        config.pluginmanager.register(leftovers.Plugin(), "leftovers")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Put a test into the group of its module, unless it is in another: a group runs in one worker."""
    if item.get_closest_marker("xdist_group") is None:
        item.add_marker(_group_of_module(item.nodeid.partition(".py::")[0].removeprefix("tests/")))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Start with groups that take long; within and among them the order stays."""
    ranks: dict[str, int] = {}
    for item in items:
        group = _group(item)
        rank = next((rank for rank, name in enumerate(_LONG) if item.get_closest_marker(name)), len(_LONG))
        ranks[group] = min(rank, ranks.get(group, rank))
    items.sort(key=lambda item: ranks[_group(item)])


def pytest_collection_finish(session: pytest.Session) -> None:
    """Leave the eleven thousand tests out of what the garbage collector looks at, which some tests call."""
    if getattr(session.config.option, "loadgroup", False) and not all("@" in item.nodeid for item in session.items):
        raise pytest.UsageError(
            "pytest-xdist has put the tests into no groups; see the bound on pytest in pyproject.toml"
        )
    # Hypothesis makes its generator of random numbers at its first example, and looks for references to it. From Python
    # 3.14 on it finds none in what is frozen, and warns.
    given(none())(lambda _: None)()
    gc.collect()
    gc.freeze()


@cache
def _group_of_module(name: str) -> pytest.MarkDecorator:
    return pytest.mark.xdist_group(name)


def _group(item: pytest.Item) -> str:
    marker = item.get_closest_marker("xdist_group")
    assert marker is not None
    return str(marker.args[0])


@pytest.fixture(scope="session", autouse=True)
def bare_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Neither credentials nor proxies of the machine that the tests run on reach a test.

    Clients trust one authority in place of a hundred, since all servers of the tests are on this machine and without
    TLS, and a client that loads all certificates takes 20 ms. Some libraries read the folder as well as the file.
    """
    authorities = Path(certifi.where()).read_text()
    first, _, _ = authorities.partition(_END_OF_CERTIFICATE)
    # Such a name, a hash and a number, has what is looked for in a folder.
    trusted = tmp_path_factory.mktemp("authorities") / "01234567.0"
    trusted.write_text(first + _END_OF_CERTIFICATE)
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.startswith("ICONIK_") or name.lower().endswith("_proxy"):
                patch.delenv(name)
        patch.setenv("SSL_CERT_FILE", str(trusted))
        patch.setenv("SSL_CERT_DIR", str(trusted.parent))
        yield


@pytest.fixture(scope="session")
def once_per_run(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> OncePerRun:
    """Make folders that all workers of a run share; see `OncePerRun`."""
    base = tmp_path_factory.getbasetemp()
    # The folders of workers lie side by side in that of the run.
    return OncePerRun((base.parent if hasattr(request.config, "workerinput") else base) / "once")
