"""The columns of an assignment as fields of a form, with what was typed and what is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import (
    CHOICES,
    COLUMNS,
    DAYS,
    MEANINGS,
    REQUIRED,
    Assignment,
)
from adwijzer.decisions.assignments.values import Value, Wrong, read_value, spoken
from adwijzer.text.diagnostics import Diagnostic

LABELS: Mapping[str, str] = MappingProxyType(
    {
        "opdracht": "Opdracht",
        "ad": "AD",
        "client": "Cliënt",
        "werkgever": "Werkgever",
        "opdrachtgever": "Opdrachtgever",
        "rol": "Rol",
        "soort_opdracht": "Soort opdracht",
        "start": "Eerste dag",
        "eind": "Laatste dag",
        "status": "Status",
        "vraag": "Vraag",
        "standpunt_ingenomen": "Standpunt ingenomen",
        "instemming_client": "Instemming van de cliënt",
        "rol_uitgelegd": "Rol uitgelegd",
        "acceptatiebevestiging": "Opdracht bevestigd",
        "plan_knelpunten": "Knelpunten in het plan",
        "collegiale_toets": "Collegiale toets",
        "afspraak_over_tijd": "Afspraak over tijd",
        "heeft_werkgever": "Heeft een werkgever",
    }
)
"""What pages call the columns."""
FIRST = ("opdracht", "ad", "client", "rol", "start", "eind", "status")
"""The columns that most assignments have; a form has the others further down."""


class ColumnField(Struct, frozen=True, kw_only=True):
    """One column in a form; `note` says what somebody else made of it in the meantime."""

    column: str
    name: str
    label: str
    help: str
    value: str
    words: Sequence[tuple[str, str]] = ()
    needed: bool = False
    day: bool = False
    error: str = ""
    note: str = ""


def written(column: str) -> str:
    """How a message writes a column on a page."""
    return f"‘{LABELS[column]}’"


def word_of(value: Value) -> str:
    """A value with its words apart, or that it is unknown."""
    text = spoken(value)
    return text.replace("_", " ") if text else "onbekend"


def texts_of(row: Assignment) -> dict[str, str]:
    """The columns of an assignment as a form holds them."""
    return {name: spoken(getattr(row, name)) for name in COLUMNS}


def same_value(column: str, one: str, other: str) -> bool:
    """Whether two texts say the same in a column, however a day is written."""
    values = [read_value(column, text, CHOICES, [text.strip()]) for text in (one, other)]
    if any(isinstance(value, Wrong) for value in values):
        return one.strip() == other.strip()
    return values[0] == values[1]


def column_fields(
    typed: Mapping[str, str],
    errors: Mapping[str, str],
    *,
    notes: Mapping[str, str] = MappingProxyType({}),
    leave_out: Sequence[str] = (),
    optional: Sequence[str] = (),
    prefix: str = "",
) -> list[ColumnField]:
    """The fields of a form, those that most assignments have first.

    Args:
        typed: the text of each column.
        errors: what is wrong, by column.
        notes: what somebody else made of a column in the meantime.
        leave_out: columns without a field.
        optional: columns that may be empty here though a register needs them.
        prefix: before the names of the fields.
    """
    names = [*FIRST, *(name for name in COLUMNS if name not in FIRST)]
    found = []
    for name in names:
        if name in leave_out:
            continue
        needed = name in REQUIRED and name not in optional
        words: list[tuple[str, str]] = []
        if name in CHOICES:
            first = "Kies" if needed else "Onbekend"
            words = [("", first), *((word, word.replace("_", " ")) for word in CHOICES[name])]
        found.append(
            ColumnField(
                column=name,
                name=prefix + name,
                label=LABELS[name],
                help=_help(name),
                value=typed.get(name, ""),
                words=words,
                needed=needed,
                day=name in DAYS,
                error=errors.get(name, ""),
                note=notes.get(name, ""),
            )
        )
    return found


def _help(name: str) -> str:
    if name == "opdracht":
        return "Je eigen code van de opdracht, zoals O-12."
    if name in DAYS:
        return f"{MEANINGS[name]} Zoals 2-3-2026."
    return MEANINGS[name]


def errors_by_column(problems: Sequence[Diagnostic]) -> dict[str, str]:
    """What is wrong, at the field that it is about; of more the first."""
    found: dict[str, str] = {}
    for each in problems:
        hint = f" ({each.hint})" if each.hint else ""
        text = f"{each.message}{hint}".replace(f"‘{LABELS.get(each.fact, '')}’ ", "")
        said = f"{LABELS[each.fact]}: {text}" if each.fact in LABELS else text
        found.setdefault(each.fact if each.fact in LABELS else "", said)
    return found
