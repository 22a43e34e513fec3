"""The faults and the credentials over the engines that `make test` does not run: httpx2 and aiohttp."""

from __future__ import annotations

import os

# Read when the tests below are imported.
os.environ["TEST_ENGINES"] = "httpx2 aiohttp"

from tests.faults.conftest import send as send
from tests.faults.test_spellings import (
    test_host_beyond_ascii_gets_credentials as test_host_beyond_ascii_gets_credentials,
)
from tests.faults.test_table import (
    test_a_fault_that_passes as test_a_fault_that_passes,
    test_a_fault_that_stays as test_a_fault_that_stays,
    test_a_file_is_sent_again_from_where_it_stood as test_a_file_is_sent_again_from_where_it_stood,
    test_a_timeout_is_for_each_wait as test_a_timeout_is_for_each_wait,
    test_bombs_take_little_memory as test_bombs_take_little_memory,
)
