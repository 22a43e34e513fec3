"""Run the stand-in until SIGINT or SIGTERM. At its start it prints a line of JSON with URL and credentials."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from .standin import StandIn
from .storage import SERVERS, StorageError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m pythonik.testing", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port to listen on; 0 chooses a free one")
    parser.add_argument("--storage", choices=[*SERVERS, "none"], help="S3 server behind the storages")
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder to keep the objects of the storage in")
    parser.add_argument("--contract", type=Path, metavar="DIR", help="folder with the OpenAPI documents")
    parser.add_argument("--allow-unknown", action="store_true", help="take fields that the contract does not know")
    parser.add_argument(
        "--refuse-examples", action="store_true", help="answer 501 where only an example of the contract is known"
    )
    options = parser.parse_args(arguments)

    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    iconik = StandIn(
        port=options.port,
        storage=options.storage,
        data=options.data,
        contract=options.contract,
        strict_unknown=not options.allow_unknown,
        examples="refuse" if options.refuse_examples else "answer",
    )
    try:
        iconik.start()
        ready = {
            "base_url": iconik.base_url,
            "app_id": iconik.app_id,
            "auth_token": iconik.auth_token,
            "storage_endpoint": iconik.storage_endpoint,
        }
        print(json.dumps(ready), flush=True)
        stopped.wait()
    except (OSError, StorageError) as error:
        print(f"{parser.prog}: {error}", file=sys.stderr)
        return 1
    finally:
        iconik.stop()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
