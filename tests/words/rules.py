"""Rules about sentences: each a pattern that a text must not contain.

The patterns cover the part of the rules that a program can match. ruff checks that docstrings of functions are
imperative (D401).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["IS_NO", "LINE", "RULES", "START", "TEST_NAME", "found"]

START = "start"
IS_NO = "is-no"
TEST_NAME = "test-name"
LINE = "line"
RULES = {
    START: "a sentence starts with a subject, not with What, Who, That, Where, When or a participle",
    IS_NO: "write 'is not a', 'does not exist' or 'invalid' instead of 'is no' or 'is none'",
    TEST_NAME: "a test is named test_<condition>_<result>, without What, Who, That or Where",
    LINE: "Markdown has one sentence a line",
}

_QUESTION = "What|Whatever|Who|Whoever|Whom|Whose|That|Where|Wherever|When|Whenever"
_NOT_PAST = "Embed|Exceed|Feed|Hundred|Indeed|Need|Proceed|Seed|Speed|Succeed"
_IRREGULAR = (
    "Brought|Built|Chosen|Done|Found|Given|Held|Hidden|Kept|Known|Made|Meant|Said|Seen|Sent|Shown|Taken|Told|Written"
)
_NOT_PRESENT = "Anything|Bring|During|Everything|Nothing|Ring|Something|Spring|String|Thing"
_AFTER_PAST = (
    "after|again|alone|and|as|at|before|beside|between|by|for|from|here|if|in|into|like|of|on|once|only|or|so|that|there|"
    "through|to|twice|until|when|where|with|without"
)
_AFTER_PRESENT = "a|all|an|each|every|it|its|the|them|these|this|those"
# A participle before a noun ("Interrupted uploads") is an adjective, so only the words after it tell. A heading may
# start with a gerund ("# Walking a list").
_PARTICIPLE = (
    rf"(?!(?:{_NOT_PAST})\b)(?:[A-Z][a-z]+ed|{_IRREGULAR}) (?:{_AFTER_PAST})"
    rf"|(?<!# )(?!(?:{_NOT_PRESENT})\b)[A-Z][a-z]+ing (?:{_AFTER_PRESENT})"
)
# The first sentence of an error message or of a cell is written small.
_FIRST = re.compile(rf"\W*(?:(?i:{_QUESTION})|{_PARTICIPLE})\b")
_NEXT = re.compile(
    rf"(?:[.!?:][)\"'*`]*\s+|\n\s*\n\s*|\n\s*(?:[-*|]|\d+\.)\s+)[(\"'*`]*((?:{_QUESTION}|{_PARTICIPLE})\b)"
)
_NO = re.compile(r"\b(?:is|are|was|were|be|been|being)\s+(?:none\b|no\b(?!\s+(?:later|longer|more|sooner)\b))")
_SECOND = re.compile(r"(?<!e\.g)(?<!i\.e)[.!?][)\"'*`]*\s+[(\"'*`\[]*[A-Z]")
_QUESTION_NAME = re.compile(r"test_(?:what|whatever|who|whoever|whom|whose|that|where|wherever)_")


def found(rule: str, text: str) -> Iterator[int]:
    """Return the offset of each place in a text that breaks a rule."""
    if rule == START:
        if first := _FIRST.match(text):
            yield first.start()
        yield from (each.start(1) for each in _NEXT.finditer(text))
    elif rule == IS_NO:
        yield from (each.start() for each in _NO.finditer(text))
    elif rule == LINE:
        yield from (each.start() for each in _SECOND.finditer(text))
    elif rule == TEST_NAME and _QUESTION_NAME.match(text):
        yield 0
