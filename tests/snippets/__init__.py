"""Programs for type checkers to read; `#!` ends the lines that are wrong. See tests/type_checkers.py."""
