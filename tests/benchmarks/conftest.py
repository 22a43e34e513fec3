from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.peers import payloads
from benchmarks.peers.server import NoNginxError, find, nginx

#: A shorter list than that of the benchmark.
WALKED = 2000


@pytest.fixture(scope="session")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("answers")
    payloads.write(folder, walked=WALKED)
    return folder


@pytest.fixture(scope="session")
def servers(answers: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    """The lists of assets and of hits, served by nginx."""
    try:
        find()
    except NoNginxError as error:
        pytest.skip(str(error))
    roots = [answers / "assets", answers / payloads.HITS]
    with nginx(roots, tmp_path_factory.mktemp("nginx")) as urls:
        yield urls


@pytest.fixture
def server(servers: list[str]) -> str:
    """The list of assets, without numbers of pages."""
    return servers[0]


@pytest.fixture
def walked_server(servers: list[str]) -> str:
    """The list of hits, page by page."""
    return servers[1]
