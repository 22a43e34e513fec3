"""The rules of docs/contract.md, as far as a program can judge them.

A rule is a function that yields places and messages; `RULES` lists all rules with their reasons. If possible, rules
read the bundles, not the files: the generator and the client read the bundles, too.
"""

from ..check import deprecations, effects, examples, files, operations, schemas, structure, wording
from .report import Report, check
from .rule import RULES, Finding, Rule

__all__ = ["RULES", "Finding", "Report", "Rule", "check"]

_RULE_MODULES = (structure, files, operations, effects, deprecations, wording, schemas, examples)
"""The modules whose import registers the rules."""
