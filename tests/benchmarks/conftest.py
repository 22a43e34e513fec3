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
def server(answers: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The list of assets, served by nginx."""
    try:
        find()
    except NoNginxError as error:
        pytest.skip(str(error))
    with nginx([answers / "assets"], tmp_path_factory.mktemp("nginx")) as (url,):
        yield url
