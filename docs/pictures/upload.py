"""An upload by the command, on a terminal of its own, against the stand-in."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import tempfile
from pathlib import Path

from pythonik.testing import StandIn

from .terminal import WIDTH

__all__ = ["upload_lines"]

_MIB = 2**20
_SIZE = 64 * _MIB
_FRAME = b"uploading, 48.0 MiB of 64.0 MiB"
"""The frame of the progress bar that is shown."""


#: One part after the other, slowly enough for the bar to show the frame.
_COMMAND = ("upload", "harbour.mov", "--title", "Harbour at dawn", "--bandwidth", "32MiB", "--workers", "1")


def upload_lines() -> list[str]:
    """Upload a file of 64 MiB, and return the command with a frame of its progress bar and its last line."""
    with StandIn() as iconik, tempfile.TemporaryDirectory() as folder:
        Path(folder, "harbour.mov").write_bytes(bytes(_SIZE))
        shown = _on_a_terminal(
            _COMMAND,
            folder,
            {
                "ICONIK_APP_ID": iconik.app_id,
                "ICONIK_AUTH_TOKEN": iconik.auth_token,
                "ICONIK_BASE_URL": iconik.base_url,
                "PYTHONIK_UPLOADS": folder,
            },
        )
    frames = [frame for frame in shown.replace(b"\x1b[2K", b"\r").split(b"\r") if frame.strip()]
    (*_, bar) = (frame for frame in frames if _FRAME in frame)
    (done,) = (frame for frame in frames if frame.startswith(b"harbour.mov: asset"))
    words = " ".join(f'"{word}"' if " " in word else word for word in _COMMAND)
    return [f"$ pythonik {words}", bar.decode(), done.decode()]


def _on_a_terminal(arguments: tuple[str, ...], folder: str, env: dict[str, str]) -> bytes:
    """Run the command on a terminal, and return everything that it wrote there."""
    ours, its = pty.openpty()
    environment = {**os.environ, **env, "TERM": "xterm-256color", "COLUMNS": str(WIDTH)}
    with subprocess.Popen(  # noqa: S603
        (sys.executable, "-m", "pythonik.cli", *arguments),
        cwd=folder,
        env=environment,
        stdin=its,
        stdout=its,
        stderr=its,
        start_new_session=True,
    ) as process:
        os.close(its)
        shown = b""
        try:
            while piece := os.read(ours, 65_536):
                shown += piece
        except OSError:
            pass  # Linux reports the end of a terminal as an error.
        finally:
            os.close(ours)
    if process.returncode:
        raise RuntimeError(f"the upload ended with {process.returncode}: {shown.decode()}")
    return shown
