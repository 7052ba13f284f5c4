"""Options that need or exclude each other, as data for command, page and API.

An option has the name of the command line, without dashes. Where it has a value that matters, the
two together count as an option: `format=html`, and `fact=fase` for the option of a fact. The
caller gives the options that are used, and how each is written there: `--add`, `voorgesteld`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from msgspec import Struct

from adwijzer.model.readers import READERS
from adwijzer.text.diagnostics import Diagnostic, InputError
from adwijzer.text.phrases import listed

Written: TypeAlias = Callable[[str], str]
"""How an option is written where it is used, between quotes of its own."""


class Needs(Struct, frozen=True):
    """Each of `options` means nothing without one of `others`.

    `hint` says why, or what would be right.
    """

    options: tuple[str, ...]
    others: tuple[str, ...]
    hint: str = ""


class Excludes(Struct, frozen=True):
    """Each of `options` cannot be used with any of `others`; `hint` as in `Needs`."""

    options: tuple[str, ...]
    others: tuple[str, ...]
    hint: str = ""


_TEXTS = ("letter", "questions", "sheet", "stuk")
_EXPLANATION = ("why", "what-if")
_ONE_REGISTER = Excludes(("register",), ("database",), "kies er één")

OTHER_READERS = tuple(f"lezer={reader}" for reader in READERS)
"""A text for somebody else than the AD."""

_FOR_DOSSIER = "gegevens zijn voor je eigen dossier; vraag een tekst, zoals: --format markdown"

TOGETHER: Mapping[str, tuple[Needs | Excludes, ...]] = MappingProxyType(
    {
        "acceptance": (
            Needs(("register",), ("opdracht",), "schrijf: --opdracht CODE"),
            Needs(("database",), ("opdracht", "zaak"), "schrijf: --opdracht CODE"),
            _ONE_REGISTER,
        ),
        "conversation": (
            Excludes(("letter",), ("questions", "sheet", "stuk"), "vraag er één tegelijk"),
            Excludes(("questions",), ("sheet", "stuk"), "vraag er één tegelijk"),
            Excludes(("sheet",), ("stuk",), "vraag er één tegelijk"),
            Excludes(
                ("ask", *_EXPLANATION),
                _TEXTS,
                "vraag het bij het antwoord, zonder tekst te schrijven",
            ),
            Excludes(
                ("letter", "questions", "stuk"),
                ("format=json",),
                "kies uit: text, markdown, html, docx",
            ),
            Excludes(
                ("sheet",),
                ("format=text", "format=json", "format=docx"),
                "kies uit: markdown, html",
            ),
        ),
        "documents": (
            Excludes(
                ("ask", *_EXPLANATION),
                ("stuk",),
                "vraag het bij het antwoord, zonder tekst te schrijven",
            ),
            Excludes(("stuk",), ("format=json",), "kies uit: text, markdown, html, docx"),
        ),
        "register": (Excludes(("on",), ("at",), "kies er één"),),
        "role-conflict": (
            Needs(
                ("format=xlsx",),
                ("out",),
                "een Excel-bestand past niet op het scherm; schrijf: --out NAAM.xlsx",
            ),
            Needs(
                ("format=docx",),
                ("out",),
                "een Word-bestand past niet op het scherm; schrijf: --out NAAM.docx",
            ),
            Needs(("overwrite",), ("out",)),
            Excludes(
                _EXPLANATION,
                ("format=csv", "format=xlsx"),
                "een tabel heeft daar geen plaats voor; kies een andere vorm",
            ),
            Needs(
                ("ads",),
                ("suggest",),
                "wat arbeidsdeskundigen aankunnen, telt alleen als je zoekt wie het kan doen",
            ),
            Needs(("time-limit",), ("suggest",)),
            Needs(
                ("suggest",),
                ("add",),
                "zonder voorgestelde opdrachten is er niets om iemand voor te zoeken",
            ),
            Excludes(
                ("client", "from", "to"),
                ("suggest",),
                "zoeken wie het kan doen gaat over alle cliënten en dagen; laat in de voorgestelde"
                " opdrachten alleen staan waar het om gaat",
            ),
            Excludes(
                ("suggest",),
                OTHER_READERS,
                "wie het kan doen, is voor je eigen dossier; kies als lezer: dossier",
            ),
            Excludes(("format=json", "format=csv", "format=xlsx"), OTHER_READERS, _FOR_DOSSIER),
            _ONE_REGISTER,
        ),
        "timing": (
            Needs(
                ("format=csv", "format=xlsx"),
                ("cases",),
                "kies uit: text, json, markdown, html, docx, ics",
            ),
            Excludes(("fact",), ("cases",), "maak er een kolom `{value}` van"),
            Excludes(("kenmerk",), ("cases",), "maak er een kolom `code` van"),
            Excludes(
                ("case", "zaak", "known-at", "ask", "lezer", "noem", *_EXPLANATION),
                ("cases",),
                "laat het weg",
            ),
            Excludes(
                _EXPLANATION,
                ("format=ics",),
                "een agenda heeft daar geen plaats voor; kies een andere vorm",
            ),
        ),
        "web": (
            Needs(("tls-cert",), ("tls-key",)),
            Needs(("tls-key",), ("tls-cert",)),
            Excludes(
                ("token-file",),
                ("office",),
                "mensen melden zich aan, en systemen hebben elk een eigen toegangswoord; laat het"
                " weg",
            ),
        ),
    }
)
"""The conditions on the options of each command, in the order in which problems are reported."""

FOR_A_READER: tuple[Needs | Excludes, ...] = (
    Excludes(
        ("format=json", "format=csv", "format=xlsx", "format=ics"), OTHER_READERS, _FOR_DOSSIER
    ),
    Excludes(
        _EXPLANATION, OTHER_READERS, "dat is voor je eigen dossier; zet erbij: --lezer dossier"
    ),
    Excludes(
        ("noem",),
        ("lezer=dossier",),
        "in je eigen dossier staat alles; zeg voor wie de tekst is, zoals: --lezer client",
    ),
)
"""The conditions on the options of every text, where `lezer=…` is for whom it is."""


def as_option(name: str) -> str:
    """How the command line writes an option: `--format html`."""
    option, _, value = name.partition("=")
    if option == "fact":
        return f"`--{value.replace('_', '-')}`"
    return f"`--{option} {value}`" if value else f"`--{option}`"


def refuse(command: str, given: Collection[str], written: Written = as_option) -> None:
    """Refuse options that do not go together; left aside in silence they would mislead.

    Raises:
        InputError: the first problem.
    """
    for problem in problems(command, given, written):
        raise InputError([problem])


def refuse_for_reader(given: Collection[str], written: Written = as_option) -> None:
    """Refuse what does not go with the reader of a text.

    Raises:
        InputError: the first problem.
    """
    for problem in _problems(FOR_A_READER, given, written):
        raise InputError([problem])


def problems(
    command: str, given: Collection[str], written: Written = as_option
) -> Iterator[Diagnostic]:
    """What is wrong with the options together; `fact` of each problem names an option to change.

    Args:
        command: whose options they are.
        given: the options that are used, in any order.
        written: how an option is written where it is used.
    """
    return _problems(TOGETHER[command], given, written)


def _problems(
    rules: tuple[Needs | Excludes, ...], given: Collection[str], written: Written
) -> Iterator[Diagnostic]:
    for rule in rules:
        for option in _matching(rule.options, given):
            there = _matching(rule.others, given)
            hint = rule.hint.format(value=option.partition("=")[2])
            match rule:
                case Needs(others=others) if not there:
                    needed = listed([written(each) for each in others], "of")
                    hint = hint or f"geef {needed} erbij, of laat {written(option)} weg"
                    message = f"{written(option)} hoort bij {needed}"
                    yield Diagnostic(None, message, hint, others[0])
                case Excludes() if there:
                    message = f"{written(option)} kan niet met {written(there[0])}"
                    yield Diagnostic(None, message, hint or None, option)


def _matching(options: tuple[str, ...], given: Collection[str]) -> list[str]:
    """Those of `given` that are one of `options`; `fact` is matched by the option of any fact."""
    return [
        each
        for option in options
        for each in sorted(given)
        if each == option or each.startswith(f"{option}=")
    ]
