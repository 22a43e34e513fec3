"""Program that runs the first Python code of a README against the stand-in, with its own Python."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from pythonik.testing import StandIn


def main(readme: str) -> None:
    """Run the code as a user would, beside a file, with the stand-in's address and credentials in the environment."""
    Path("harbour.mov").write_bytes(b"footage")
    (code,) = re.findall(r"```python\n(.*?)```", Path(readme).read_text(encoding="utf-8"), re.S)
    with StandIn() as iconik:
        os.environ |= {
            "ICONIK_APP_ID": iconik.app_id,
            "ICONIK_AUTH_TOKEN": iconik.auth_token,
            "ICONIK_BASE_URL": iconik.base_url,
            "PYTHONIK_UPLOADS": str(Path.cwd()),
        }
        exec(code.replace('app_id="…", auth_token="…"', ""), {})  # noqa: S102  (our own README)


if __name__ == "__main__":
    main(sys.argv[1])
