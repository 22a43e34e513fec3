"""The rules of docs/contract.md, as far as a program can judge them.

A rule is a function that yields places and what is wrong there; `RULES` lists them all with the reason for each. Rules
read the bundles, not the files, where they can: what a rule sees is what the generator and the client will see.
"""

from ..check import deprecations, examples, files, operations, schemas, structure, wording
from .report import Report, check
from .rule import RULES, Finding, Rule

__all__ = ["RULES", "Finding", "Report", "Rule", "check"]

_RULE_MODULES = (structure, files, operations, deprecations, wording, schemas, examples)
"""Imported for the rules that they register."""
