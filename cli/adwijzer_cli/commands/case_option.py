"""The options by which a deciding command uses a case: its facts, and a place for the answer."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import click
from msgspec import Struct

from adwijzer.decisions.case import Case
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.text.diagnostics import InputError
from adwijzer_cli.commands.case_place import author_of, cases_in
from adwijzer_cli.commands.options import allowed_in, day_in
from adwijzer_cli.terminal import confirmed, tell

if TYPE_CHECKING:
    from adwijzer.cases.desk import DeskCase, Meant
    from adwijzer.cases.facts import TakenFacts
    from adwijzer.cases.promises import SaidPromise
    from adwijzer.decisions.choice import ChosenOutcome
    from adwijzer.decisions.kinds import CaseAnswer
    from adwijzer.language.folder import Folder
    from adwijzer.store.cases.events import FactSaid, PromiseMade

_Command = TypeVar("_Command", bound=Callable[..., Any])
_QUESTION = "Bewaren in zaak {}?"
ONLY_WITH_CASE = ("keep", "dag", "nieuw", "by", "uiterlijk")


class TakenCase(Struct, frozen=True):
    """The case that a command is about, and what the decision gets from it."""

    code: str
    by: str
    desk: DeskCase
    meant: Meant
    taken: TakenFacts
    keep: bool
    more: tuple[FactSaid, ...] = ()
    """What else is said in the case when its answer is kept."""
    promised: tuple[SaidPromise, ...] = ()
    """By when the AD says to do what was promised."""
    beside: Mapping[str, str] = {}
    """From where facts came that the case and its other answers do not have."""


def case_option(command: _Command) -> _Command:
    """The options for a case in the store."""
    for option in (
        click.option(
            "--by", metavar="CODE", help="Je eigen code. Standaard ADWIJZER_BY, zoals bij register."
        ),
        click.option(
            "--nieuw", is_flag=True, help="Begin een nieuw contact of rapport in de zaak."
        ),
        click.option(
            "--dag", metavar="DATUM", help="Het contact van die dag. Standaard het laatste contact."
        ),
        click.option(
            "--uiterlijk",
            multiple=True,
            metavar="[NAAM:]DATUM",
            help="De dag waarvoor je doet wat je hiermee toezegt. Mag vaker.",
        ),
        click.option("--keep", is_flag=True, help="Bewaar feiten, antwoord en keuze in de zaak."),
        click.option(
            "--zaak", metavar="CODE", help="Gebruik de feiten van deze zaak; zie advise case."
        ),
    ):
        command = option(command)
    return command


def refuse_without_case(options: Mapping[str, Any]) -> None:
    """Refuse options that mean nothing without a case.

    Raises:
        InputError: naming the first.
    """
    if options.get("zaak") is not None:
        if options.get("contact") is not None:
            raise InputError.of(
                "`--contact` kan niet met `--zaak`", "de zaak weet zelf wat er over het contact is"
            )
        texts = ("stuk", "letter", "questions", "sheet")
        if options["uiterlijk"] and not (options["keep"] or any(map(options.get, texts))):
            raise InputError.of(
                "`--uiterlijk` wordt bewaard met het antwoord", "geef er --keep bij"
            )
        return
    for name in ONLY_WITH_CASE:
        if options.get(name):
            raise InputError.of(f"`--{name}` hoort bij `--zaak`", "noem de zaak: --zaak CODE")


def taken_case(
    base: RuleBase, decision: Decision, options: Mapping[str, Any], said: Case, day: date
) -> TakenCase | None:
    """The case that the options name; None without one.

    Raises:
        InputError: there is no such case.
        MachineError: the store cannot be used.
    """
    refuse_without_case(options)
    code = options.get("zaak")
    if code is None:
        return None
    from adwijzer.cases.desk import DeskCase, meant
    from adwijzer.cases.facts import taken_facts
    from adwijzer.cases.promises import read_promise

    by = author_of(options["by"], allowed_in(options["code_toegestaan"]), options["database"])
    with cases_in(options["database"]) as store:
        desk = DeskCase.read(store, code, by)
    which = meant(
        desk.state,
        day,
        day=day_in("--dag", options["dag"]),
        begin=options["nieuw"],
        agenda=[item.name for item in said.items],
    )
    known_at = day_in("--known-at", options.get("known_at"))
    taken = taken_facts(base, decision, desk.state, which, day, said, known_at)
    promised = tuple(read_promise(each, "--uiterlijk") for each in options["uiterlijk"])
    return TakenCase(desk.state.code, by, desk, which, taken, options["keep"], promised=promised)


def tell_taken(taken: TakenCase, decision: Decision) -> None:
    """Say what came from another decision about the case."""
    for each in taken.taken.brought:
        fact = decision.fact(each.fact)
        tell(f"Meegenomen uit {each.decision}: {fact.sentence(each.value)}. {each.explanation}")


def wants_to_keep(taken: TakenCase) -> bool:
    """Whether the user says so on a terminal."""
    return sys.stdout.isatty() and confirmed(_QUESTION.format(taken.code))


def keep_in_case(
    taken: TakenCase,
    base: RuleBase,
    folder: Folder,
    decision: Decision,
    day: date,
    options: Mapping[str, Any],
    *,
    said: Case,
    case: Case,
    answer: CaseAnswer,
    choice: ChosenOutcome | None,
) -> None:
    """Keep the answer in its case.

    Raises:
        InputError: the case changed in between, or is closed.
    """
    from adwijzer.cases.answers import AnswerToKeep, keep_answer

    own = {*said.facts, *taken.taken.said.facts}
    brought = {
        **{name: where for name, where in taken.beside.items() if name not in own},
        **taken.taken.brought_below(case),
    }
    kept = AnswerToKeep(
        *(decision, day, taken.meant, said, case, answer, brought, choice, taken.more),
        taken.promised,
    )
    with cases_in(options["database"]) as store:
        number = keep_answer(store, taken.desk, base, folder, kept, taken.by)
    tell(f"Bewaard in zaak {taken.code} als gebeurtenis {number}.")


def check_promised(
    taken: TakenCase,
    base: RuleBase,
    decision: Decision,
    answer: CaseAnswer,
    choice: ChosenOutcome | None,
) -> None:
    """Refuse a promise that an answer does not make, before the answer is written.

    Raises:
        InputError: the answer does not make it, or it is not clear which one is meant.
    """
    if not taken.promised:
        return
    from adwijzer.cases.promises import made_by, promised_with
    from adwijzer.store.cases.events import CASE

    made = made_by(decision, answer.contract(), None if choice is None else choice.gekozen)
    list(promised_with(base, made, taken.promised, CASE))


def text_promises(
    taken: TakenCase, base: RuleBase, decision: Decision, text: str
) -> list[PromiseMade]:
    """What the options promise with a text of the case.

    Raises:
        InputError: the text does not make this promise, or it is not clear which one is meant.
    """
    from adwijzer.cases.promises import promised_by_text
    from adwijzer.store.cases.events import CASE

    where = taken.meant.where(decision.carrier, CASE)
    return promised_by_text(base, decision, text, taken.promised, where)


def keep_text(
    taken: TakenCase,
    options: Mapping[str, Any],
    decision: Decision,
    text: tuple[str, str],
    promised: Sequence[PromiseMade],
) -> None:
    """Keep that a text was made of the case, where that was asked.

    `text` is its name and its reader.
    """
    if not taken.keep:
        return
    from adwijzer.cases.answers import keep_document
    from adwijzer.store.cases.events import CASE, DocumentMade

    made = DocumentMade(*text, where=taken.meant.where(decision.carrier, CASE))
    with cases_in(options["database"]) as store:
        number = keep_document(store, taken.desk, made, promised, taken.by).number
    tell(f"Bewaard in zaak {taken.code} als gebeurtenis {number}.")
