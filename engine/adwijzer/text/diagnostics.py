"""Errors as data: what is wrong, where, and the way out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from msgspec import Struct

NOT_REPEATED = "(hier niet herhaald)"
_LONGEST_WORD = 60

Place: TypeAlias = tuple[int, int]
"""Line and column, from 1."""


class Position(Struct, frozen=True, order=True):
    """A place in a file; `line` and `column` count from 1, 0 means the file as a whole."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


class Diagnostic(Struct, frozen=True):
    """One problem, in Dutch, with a hint about what would be right.

    `fact` names the fact it is about where no position in a file says so. `count` is how many
    problems it stands for.
    """

    position: Position | None
    message: str
    hint: str | None = None
    fact: str = ""
    count: int = 1

    def __str__(self) -> str:
        where = f"{self.position}: " if self.position else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{where}{self.message}{hint}"


class AdwijzerError(Exception):
    """Base of the errors a user may meet. `diagnostics` hold the Dutch text."""

    exit_status = 2

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__("\n".join(str(diagnostic) for diagnostic in self.diagnostics))


class InputError(AdwijzerError):
    """The facts or files that the user gave are wrong; nothing was done."""

    @classmethod
    def of(cls, message: str, hint: str | None = None, at: Position | None = None) -> InputError:
        return cls([Diagnostic(at, message, hint)])


class RuleBaseError(AdwijzerError):
    """The rule base is wrong; every problem found is in `diagnostics`."""


class InternalError(AdwijzerError):
    """The program contradicts itself; no advice is given."""

    exit_status = 3

    @classmethod
    def of(cls, message: str, hint: str | None = None) -> InternalError:
        return cls([Diagnostic(None, message, hint)])


class MachineError(AdwijzerError):
    """Something outside the program failed: a disk, a database, a server; nothing was lost."""

    exit_status = 3

    @classmethod
    def of(cls, message: str, hint: str | None = None) -> MachineError:
        return cls([Diagnostic(None, message, hint)])


MOST_PROBLEMS = 100
"""Problems that are told; a small file may hold a hundred thousand."""


def first_problems(problems: Sequence[Diagnostic], most: int = MOST_PROBLEMS) -> list[Diagnostic]:
    """The problems that are told, and how many more there are."""
    more = sum(problem.count for problem in problems[most:])
    return [*problems[:most], *([other_problems(more)] if more else [])]


def other_problems(number: int) -> Diagnostic:
    """How many problems there are beside those that are told."""
    fouten = "fout" if number == 1 else "fouten"
    return Diagnostic(None, f"en nog {number} {fouten}", "zet eerst deze goed", count=number)


def shown(word: str, known: Iterable[str]) -> str:
    """`word` between backticks when it is nearly one of `known`; anything else stays unsaid.

    What someone typed may be a name or a disease. A near miss is a word that becomes a known one
    by changing at most one letter in four, so that a short name is never taken for a short word.
    """
    return f"`{word}`" if is_near_miss(word, known) else NOT_REPEATED


def is_near_miss(word: str, known: Iterable[str]) -> bool:
    """Whether `word` is nearly one of `known`; case, hyphens and underscores do not count."""
    if len(word) > _LONGEST_WORD or not word.isprintable() or "`" in word:
        return False
    plain = _plain(word)
    for each in map(_plain, known):
        most = max(len(plain), len(each)) // 4
        if _changes(plain, each, most) <= most:
            return True
    return False


def _changes(one: str, other: str, most: int) -> int:
    """How many letters to change, add, leave out or swap with the next; more than `most` is that.

    The optimal string alignment distance (Damerau and Levenshtein), row by row.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    earlier: list[int]
    row: list[int] = [*range(len(other) + 1)]
    for i, sign in enumerate(one, start=1):
        earlier, before, row = before, row, [i]
        for j, meant in enumerate(other, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (sign != meant))
            if i > 1 and j > 1 and one[i - 2] == meant and sign == other[j - 2]:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """Suggest the known word closest to `word`, else name what may stand here."""
    import difflib

    options = sorted(set(known))
    plain = {_plain(option): option for option in options}
    close = difflib.get_close_matches(_plain(word), plain, n=1, cutoff=0.6)
    if close:
        return f"bedoel je `{plain[close[0]]}`?"
    if not options:
        return None
    shown = ", ".join(options[:12])
    return f"kies uit: {shown}" + (", …" if len(options) > 12 else "")


def _plain(word: str) -> str:
    """Case, hyphens and underscores make no difference to what someone meant."""
    return word.lower().replace("-", "_")


def in_order(problems: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Every problem once, by file, line and column."""

    def place(problem: Diagnostic) -> tuple[Position, str, str]:
        return problem.position or Position(""), problem.message, problem.hint or ""

    return sorted(set(problems), key=place)
