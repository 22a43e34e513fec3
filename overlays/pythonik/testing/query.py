"""Query languages: the text queries of searches and lists, and the conditions of webhooks.

Both have AND, OR, NOT and parentheses. A query that this module does not understand is refused, and never matches
nothing: a search without hits would hide the mistake.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple, TypeAlias

from .selecting import in_range, text_of, values

Test: TypeAlias = Callable[[Mapping[str, Any]], bool]
"""Function that says whether a record matches."""


class QueryError(Exception):
    """A query with a syntax or a field that the stand-in does not understand."""


class _Token(NamedTuple):
    kind: str
    text: str
    place: int


class _Parser:
    """Parser of AND, OR, NOT and parentheses around the conditions of one language.

    Args:
        text: The query.
        tokens: Pattern of all tokens, each a named group. It may have the groups `and`, `or`, `not`, `open` and
            `close`; a group `space` is skipped.
        implicit_and: Whether two conditions without an operator must both hold.
    """

    def __init__(self, text: str, tokens: re.Pattern[str], *, implicit_and: bool) -> None:
        self._text = text
        self._tokens = list(_tokens(text, tokens))
        self._next = 0
        self._implicit_and = implicit_and

    def parse(self) -> Test:
        """Return the query as a function."""
        test = self._either()
        if self._peek().kind != "end":
            raise self._error(f"unexpected {self._peek().text!r}")
        return test

    def _condition(self) -> Test:
        raise NotImplementedError

    def _either(self) -> Test:
        tests = [self._all()]
        while self._takes("or"):
            tests.append(self._all())
        return tests[0] if len(tests) == 1 else lambda record: any(test(record) for test in tests)

    def _all(self) -> Test:
        tests = [self._unary()]
        while self._takes("and") or (self._implicit_and and self._peek().kind not in {"end", "or", "close"}):
            tests.append(self._unary())
        return tests[0] if len(tests) == 1 else lambda record: all(test(record) for test in tests)

    def _unary(self) -> Test:
        if self._takes("not"):
            test = self._unary()
            return lambda record: not test(record)
        if self._takes("open"):
            test = self._either()
            if not self._takes("close"):
                raise self._error("a parenthesis is not closed")
            return test
        return self._condition()

    def _peek(self) -> _Token:
        return self._tokens[self._next]

    def _take(self) -> _Token:
        token = self._peek()
        self._next += token.kind != "end"
        return token

    def _takes(self, kind: str) -> bool:
        found = self._peek().kind == kind
        self._next += found
        return found

    def _error(self, problem: str) -> QueryError:
        return QueryError(f"{problem} at character {self._peek().place + 1} of {self._text!r}")


def _tokens(text: str, pattern: re.Pattern[str]) -> Iterator[_Token]:
    place = 0
    while place < len(text):
        match = pattern.match(text, place)
        if match is None:
            raise QueryError(f"unexpected {text[place]!r} at character {place + 1} of {text!r}")
        if match.lastgroup != "space":
            yield _Token(str(match.lastgroup), match[0], place)
        place = match.end()
    yield _Token("end", "", len(text))


# Text queries

_WORD = r"(?:\\.|[^\s()\"\[\]{}:\\])+"
_TEXT_TOKENS = re.compile(
    rf"""
    (?P<space>\s+)
    | (?P<and>AND(?=[\s(])|&&) | (?P<or>OR(?=[\s(])|\|\|) | (?P<not>NOT(?=[\s(])|[-!](?=[^\s]))
    | (?P<plus>\+(?=[^\s])) | (?P<open>\() | (?P<close>\))
    | (?P<field>{_WORD}:(?=[^\s:]))
    | (?P<range>[\[{{][^\]}}]*[\]}}])
    | (?P<phrase>"(?:\\.|[^"\\])*")
    | (?P<limit>(?:>=|<=|>|<){_WORD})
    | (?P<word>{_WORD})
    """,
    re.VERBOSE,
)
_RANGE = re.compile(r"([\[{])\s*(\"[^\"]*\"|\S+)\s+TO\s+(\"[^\"]*\"|\S+?)\s*([\]}])")
_NOW = re.compile(r"now(?:([+-])([0-9]+)([smhdw]))?")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_ESCAPE = re.compile(r"\\(.)")
_UNSUPPORTED = re.compile(r"(?<!\\)(?:~[0-9.]*|\^[0-9.]+)$")
_OPERATORS = frozenset({"AND", "OR", "NOT", "TO"})
_SEPARATORS = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Fields:
    """Fields of the records of a query.

    Attributes:
        default: Names whose texts a word without a name is searched in.
        known: Function that says whether records can have a field.
    """

    default: Sequence[str]
    known: Callable[[str], bool]


def text_query(text: str, fields: Fields) -> Test:
    """Return a text query such as ``title:harbour AND NOT date_created:[2024-01-01 TO *]`` as a function.

    Conditions are words, ``"phrases"``, ``name:word``, ``name:"phrase"``, ``name:(several)``, ranges with [ ], { }, >,
    >=, < and <=, and ``_exists_:name``. A word may contain * and ?. Two conditions without an operator must both hold.

    Raises:
        QueryError: The query has another syntax, or names a field that no record can have.
    """
    return _TextQuery(text, fields).parse() if text.strip() else lambda record: True


class _TextQuery(_Parser):
    def __init__(self, text: str, fields: Fields) -> None:
        super().__init__(text, _TEXT_TOKENS, implicit_and=True)
        self._fields = fields
        self._name: str | None = None

    def _unary(self) -> Test:
        self._takes("plus")
        return super()._unary()

    def _condition(self) -> Test:
        token = self._take()
        match token.kind:
            case "field" if self._name is None:
                return self._named(_ESCAPE.sub(r"\1", token.text[:-1]))
            case "word":
                return self._word(token.text)
            case "phrase":
                return self._matching(_phrase(_ESCAPE.sub(r"\1", token.text[1:-1])))
            case "range" if self._name is not None:
                return self._range(token.text)
            case "limit" if self._name is not None:
                sign = token.text[: 2 if token.text[1] == "=" else 1]
                limit = _limit(_ESCAPE.sub(r"\1", token.text[len(sign) :]))
                limits = (limit, None) if sign[0] == ">" else (None, limit)
                return self._matching(lambda value: in_range(value, *limits, inclusive=sign[1:] == "="))
        self._next -= token.kind != "end"
        raise self._error(f"unexpected {token.text!r}" if token.text else "a condition is missing")

    def _named(self, name: str) -> Test:
        if name == "_exists_":
            wanted = _ESCAPE.sub(r"\1", self._take().text)
            self._check(wanted)
            return lambda record: bool(values(record, wanted))
        if name == "*" and self._peek().text == "*":
            self._take()
            return lambda record: True
        self._check(name)
        self._name = name
        try:
            return self._unary()
        finally:
            self._name = None

    def _check(self, name: str) -> None:
        if not name or not self._fields.known(name):
            self._next -= 1
            raise self._error(f"no field has the name {name!r}")

    def _word(self, word: str) -> Test:
        if word in _OPERATORS or _UNSUPPORTED.search(word) or (word.startswith("/") and self._name):
            self._next -= 1
            raise self._error(f"the stand-in does not understand {word!r}")
        if word == "*":
            name = self._name
            return lambda record: name is None or bool(values(record, name))
        if self._name is None and not re.search(r"(?<!\\)[*?]", word.strip("*")):
            part = text_of(_ESCAPE.sub(r"\1", word.strip("*")))
            names = self._fields.default
            return lambda record: any(part in text_of(value) for name in names for value in values(record, name))
        return self._matching(_word(word))

    def _range(self, text: str) -> Test:
        match = _RANGE.fullmatch(text)
        if match is None:
            self._next -= 1
            raise self._error(f"invalid range {text!r}, expected [least TO greatest]")
        least, greatest = _limit(match[2]), _limit(match[3])
        from_least, to_greatest = match[1] == "[", match[4] == "]"

        def holds(value: Any) -> bool:
            return in_range(value, least, None, inclusive=from_least) and in_range(
                value, None, greatest, inclusive=to_greatest
            )

        return self._matching(holds)

    def _matching(self, holds: Callable[[Any], bool]) -> Test:
        names = [self._name] if self._name is not None else self._fields.default
        return lambda record: any(holds(value) for name in names for value in values(record, name))


def _word(word: str) -> Callable[[Any], bool]:
    """Return a function for a whole value, or one of its words. A date stands for all times that it begins."""
    pattern = "".join(
        ".*" if part == "*" else "." if part == "?" else re.escape(text_of(_ESCAPE.sub(r"\1", part)))
        for part in re.findall(r"\\.|[*?]|[^\\*?]+", word)
    )
    compiled = re.compile(pattern, re.DOTALL)
    plain = text_of(_ESCAPE.sub(r"\1", word))
    is_date = re.fullmatch(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?", plain)

    def holds(value: Any) -> bool:
        text = text_of(value)
        if is_date and text.startswith(plain):
            return True
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            try:
                return value == float(plain)
            except ValueError:
                return False
        return any(compiled.fullmatch(each) for each in (text, *text.split(), *_SEPARATORS.split(text)))

    return holds


def _phrase(phrase: str) -> Callable[[Any], bool]:
    """Return a function for values that contain the words of a phrase, one after the other."""
    wanted = text_of(phrase)
    inside = f" {_words(wanted)} "
    return lambda value: text_of(value) == wanted or (inside.strip() != "" and inside in f" {_words(text_of(value))} ")


def _words(text: str) -> str:
    return " ".join(_SEPARATORS.split(text)).strip()


def _limit(text: str) -> str | None:
    """Return a limit of a range; None for an open one. Dates such as ``now-7d`` are resolved."""
    text = _ESCAPE.sub(r"\1", text.strip('"'))
    if match := _NOW.fullmatch(text):
        shift = timedelta(**{_UNITS[match[3]]: int(match[2])}) if match[1] else timedelta()
        moment = datetime.now(UTC) + (-shift if match[1] == "-" else shift)
        return moment.strftime("%Y-%m-%dT%H:%M:%S.%f")
    return None if text == "*" else text


# Conditions of webhooks

_EVENT_TOKENS = re.compile(
    r"""
    (?P<space>\s+)
    | (?P<and>AND\b) | (?P<or>OR\b) | (?P<open>\() | (?P<close>\))
    | (?P<sign>!=|<=|>=|=|<|>)
    | (?P<pattern>/(?:\\.|[^/\\])*/)
    | (?P<text>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')
    | (?P<word>[^\s()=!<>"'/]+)
    """,
    re.VERBOSE,
)
_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": lambda value, wanted: text_of(value) == text_of(wanted),
    ">": lambda value, wanted: in_range(value, wanted, None, inclusive=False),
    ">=": lambda value, wanted: in_range(value, wanted, None),
    "<": lambda value, wanted: in_range(value, None, wanted, inclusive=False),
    "<=": lambda value, wanted: in_range(value, None, wanted),
}


def event_query(text: str | None) -> Test:
    """Return the condition of a webhook, such as ``operation = create AND data.title = /Harbour.*/``, as a function.

    Raises:
        QueryError: The condition has another syntax.
    """
    return _EventQuery(text, _EVENT_TOKENS, implicit_and=False).parse() if text else lambda event: True


class _EventQuery(_Parser):
    def _condition(self) -> Test:
        name, sign, wanted = self._take(), self._take(), self._take()
        if name.kind != "word" or sign.kind != "sign" or wanted.kind not in {"word", "text", "pattern"}:
            raise self._error("expected a condition such as operation = create")
        if wanted.kind == "pattern":
            pattern = self._pattern(wanted.text[1:-1])
            if sign.text not in {"=", "!="}:
                raise self._error("a regular expression needs = or !=")
            return self._test(name.text, sign.text, lambda value: bool(pattern.fullmatch(str(value))))
        plain = _ESCAPE.sub(r"\1", wanted.text[1:-1]) if wanted.kind == "text" else wanted.text
        compare = _COMPARISONS["=" if sign.text == "!=" else sign.text]
        return self._test(name.text, sign.text, lambda value: compare(value, plain))

    def _test(self, name: str, sign: str, holds: Callable[[Any], bool]) -> Test:
        return lambda event: any(map(holds, values(event, name))) is not (sign == "!=")

    def _pattern(self, text: str) -> re.Pattern[str]:
        try:
            return re.compile(text)
        except re.error as error:
            raise self._error(f"invalid regular expression {text!r}: {error}") from None


def matching(records: Iterable[Mapping[str, Any]], test: Test) -> list[Any]:
    """Return the records that match."""
    return [record for record in records if test(record)]
