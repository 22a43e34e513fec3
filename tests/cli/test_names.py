"""Names of files in iconik as names on this machine."""

from __future__ import annotations

import ntpath
from pathlib import PureWindowsPath

import pytest
from hypothesis import given, strategies as st

from pythonik._internal.names import safe_segments

POSIX = {
    "card/clip.mov": ["card", "clip.mov"],
    "card\\clip.mov": ["card", "clip.mov"],
    "/etc/passwd": ["etc", "passwd"],
    "../../x": ["x"],
    "a/./b//c/..": ["a", "b", "c"],
    "a\0b": ["a", "b"],
    "C:\\x": ["C:", "x"],
    "a:b": ["a:b"],
    "nul.txt": ["nul.txt"],
    "a. ": ["a. "],
    "": [],
    "/": [],
    "..": [],
}
WINDOWS = {
    "card/clip.mov": ["card", "clip.mov"],
    "C:\\Windows\\x": ["C_", "Windows", "x"],
    "C:x": ["C_x"],
    "\\\\server\\share\\x": ["server", "share", "x"],
    "\\\\?\\C:\\x": ["_", "C_", "x"],
    "clip.mov:stream": ["clip.mov_stream"],
    "clip.mov::$DATA": ["clip.mov__$DATA"],
    "CON": ["_CON"],
    "con": ["_con"],
    "nul.txt": ["_nul.txt"],
    "NUL .txt": ["_NUL .txt"],
    "aux.tar.gz": ["_aux.tar.gz"],
    "COM1": ["_COM1"],
    "LPT\u00b2.x": ["_LPT\u00b2.x"],
    "CONIN$": ["_CONIN$"],
    "console": ["console"],
    "nullable.txt": ["nullable.txt"],
    "COM10": ["COM10"],
    "a.": ["a_"],
    "a. .": ["a___"],
    "a ": ["a_"],
    "nul ": ["nul_"],
    "...": ["___"],
    ".. ": ["___"],
    'a<b>c"d|e?f*g': ["a_b_c_d_e_f_g"],
    "a\nb\x1f": ["a_b_"],
    "../CON/../x": ["_CON", "x"],
    "": [],
}


@pytest.mark.parametrize(("path", "expected"), POSIX.items())
def test_names_on_other_systems_keep_their_characters(path: str, expected: list[str]) -> None:
    assert safe_segments(path, windows=False) == expected


@pytest.mark.parametrize(("path", "expected"), WINDOWS.items())
def test_names_on_windows_stay_in_the_directory(path: str, expected: list[str]) -> None:
    assert safe_segments(path, windows=True) == expected


@given(st.text(st.sampled_from("ACNOULcon1:./\\ \0\t*$x"), max_size=12))
def test_no_name_leads_out_of_a_directory_of_windows(path: str) -> None:
    folder = PureWindowsPath("D:/to")
    for segment in safe_segments(path, windows=True):
        found = folder / segment
        assert found.parent == folder
        assert found.name == segment
        assert not ntpath.splitdrive(segment)[0]
        assert not PureWindowsPath(segment).is_reserved()
        assert segment == segment.rstrip(". ")


@given(st.text(st.sampled_from("Ab./\\ \0"), max_size=12), st.booleans())
def test_safe_names_stay_as_they_are(path: str, windows: bool) -> None:
    once = safe_segments(path, windows=windows)
    assert safe_segments("/".join(once), windows=windows) == once
