"""Workers of pytest-xdist report a test that passed in one message in place of three.

A message takes as long as a small test: of six for each of twelve thousand tests, two are left out.
"""

from __future__ import annotations

import pytest

# The runner has no public name for it. Plugins that repeat tests call it, too.
from _pytest.runner import runtestprotocol


class Plugin:
    """Runs tests and keeps silent about a setup or teardown that passed."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool:
        """Run a test as pytest does."""
        hook = item.ihook
        hook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        for report in runtestprotocol(item, log=False, nextitem=nextitem):
            if report.when == "call" or not report.passed:
                hook.pytest_runtest_logreport(report=report)
        hook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        return True
