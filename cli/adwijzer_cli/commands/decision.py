"""What all deciding commands share: options from the decision's facts, cases, formats."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from collections.abc import Mapping as MappingType
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import click
from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions import decider_as
from adwijzer.decisions.case import (
    NO_PERIODS,
    UNKNOWN,
    Case,
    day_word,
    require_agenda,
)
from adwijzer.decisions.choice import NO_CHOICE, StatedChoice
from adwijzer.decisions.interruption import Interruption
from adwijzer.inference.second_engine import one_engine
from adwijzer.model.readers import ALL_READERS, DOSSIER, PRINCIPAL
from adwijzer.model.rulebase import AnyDecision, Decision, RuleBase
from adwijzer.text.diagnostics import InputError
from adwijzer_cli.commands.case_option import (
    TakenCase,
    case_option,
    check_promised,
    keep_in_case,
    keep_text,
    taken_case,
    tell_taken,
    text_promises,
    wants_to_keep,
)
from adwijzer_cli.commands.choice import choice_options, stated_choice
from adwijzer_cli.commands.documents import (
    about_blanks,
    document_options,
    tell,
    wanted_text,
    write_text,
)
from adwijzer_cli.commands.fact_options import (
    ONE_EACH,
    case_in_file,
    fact_options,
    given_facts,
    option_of,
    said_facts,
)
from adwijzer_cli.commands.options import (
    PathWord,
    allow_option,
    allowed_in,
    code_after,
    database_option,
    day_in,
    format_option,
    rules_option,
)
from adwijzer_cli.commands.output import deliver, form_in, out_options, place_in
from adwijzer_cli.dutch import DutchCommand

if TYPE_CHECKING:
    from adwijzer.decisions.choice import ChosenOutcome
    from adwijzer.decisions.contact.decider import ContactDecider
    from adwijzer.decisions.documents import FilledSheet, Text
    from adwijzer.decisions.kinds import CaseAnswer, DecisionKind
    from adwijzer.decisions.single.decider import SingleDecider
    from adwijzer.decisions.timing.decider import TimingDecider
    from adwijzer.explain.readers import Audience
    from adwijzer.language.folder import Folder
    from adwijzer.model.sources import SourceBase
    from adwijzer.presenting.explanation import Supplement
    from adwijzer.store.cases.events import PromiseMade

FORMATS = ("text", "json", "markdown", "html", "docx")
REPORTED = ("markdown", "docx")
"""Forms that go into a report: their reader is the principal, where nobody says otherwise."""


D = TypeVar("D", "ContactDecider", "SingleDecider", "TimingDecider")


class Request(Struct, Generic[D], frozen=True):
    """Everything a deciding command was asked."""

    base: RuleBase
    decider: D
    case: Case
    format: str
    out: Path | None
    full: bool
    code: str
    why: bool
    what_if: bool
    folder: Folder
    """The files that the rule base was read from."""
    asked: bool
    """Whether the questions were put on the terminal."""
    said: Case
    """What the user said: the case without what was brought to it."""
    audience: Audience
    """For whom the text is."""
    stated: StatedChoice = NO_CHOICE
    """What the AD says to have chosen."""
    taken: TakenCase | None = None
    """The case in the store that it is about."""

    @property
    def decision(self) -> Decision:
        return self.decider.prepared.decision


class DecisionCommand(DutchCommand):
    """A command that serves a decision of the rule base of its call."""

    decision: AnyDecision

    def serve(self, decision: AnyDecision) -> None:
        """Be the command of this decision; `{opdracht}` in the help stands for its word."""
        self.decision = decision
        self.name = decision.command
        self.short_help = decision.question
        self.help = (self.help or "").replace("{opdracht}", decision.command)

    def invoke(self, ctx: click.Context) -> Any:
        result = super().invoke(ctx)
        if (found := one_engine()) and found.broken:
            tell([f"let op: {found}"])
        return result


class FactsCommand(DecisionCommand):
    """A command with an option for every fact of its decision."""

    def too_much(self, ctx: click.Context, rest: Sequence[str]) -> InputError:
        error = super().too_much(ctx, rest)
        key = self.decision.agenda_key
        if key is not None and rest[0] in key.names:
            message = error.diagnostics[0].message
            return InputError.of(message, ONE_EACH)
        return error

    def serve(self, decision: AnyDecision) -> None:
        super().serve(decision)
        beside = (*choice_options(decision), *document_options(decision))
        self.params = [*fact_options(decision), *self.params, *beside]


def base_in(ctx: click.Context) -> RuleBase:
    """The rule base of a call, from which its command comes."""
    base: RuleBase = ctx.meta["base"]
    return base


def folder_in(ctx: click.Context) -> Folder:
    """The files of that rule base, as they were read for it."""
    folder: Folder = ctx.meta["folder"]
    return folder


def decision_in(ctx: click.Context) -> AnyDecision:
    """The decision that the command of a call serves."""
    if not isinstance(ctx.command, DecisionCommand):
        raise TypeError(ctx.command)
    return ctx.command.decision


def case_options(*formats: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The options that every deciding command has beside its facts, with its formats."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(_case_options(formats or FORMATS)):
            command = option(command)
        return command

    return decorate


def reader_options(otherwise: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """For whom a text is, and what is named for that reader; `otherwise` says who that is."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        command = click.option(
            "--noem",
            metavar="FEIT",
            multiple=True,
            help="Noem dit feit toch aan deze lezer. Mag vaker.",
        )(command)
        return click.option(
            "--lezer",
            metavar=f"[{'|'.join(ALL_READERS)}]",
            help="Voor wie de tekst is. Die leest niet wat voor hem niet bedoeld is. Standaard voor"
            f" {otherwise}.",
        )(command)

    return decorate


def _case_options(
    formats: Sequence[str],
) -> Sequence[Callable[[Callable[..., Any]], Callable[..., Any]]]:
    return (
        click.option(
            "--case",
            metavar="BESTAND",
            type=PathWord("file"),
            help="Lees de feiten uit een YAML- of JSON-bestand; - is standaardinvoer.",
        ),
        format_option(*formats, name="format"),
        click.option(
            "--as-of", metavar="DATUM", help="Gebruik de regels van die dag, zoals 2026-01-31."
        ),
        reader_options("de opdrachtgever bij markdown en docx, en anders voor je eigen dossier"),
        out_options,
        click.option("--full", is_flag=True, help="Toon alles. Anders is de tekst kort."),
        click.option(
            "--kenmerk", metavar="CODE", help="Je eigen code voor de zaak, die in elke tekst staat."
        ),
        case_option,
        database_option,
        allow_option,
        click.option("--why", is_flag=True, help="Toon de hele redenering."),
        click.option("--what-if", is_flag=True, help="Toon wat het advies zou veranderen."),
        click.option("--ask", is_flag=True, help="Stel de vragen die nog iets kunnen veranderen."),
        rules_option("rules"),
    )


def read_request(
    ctx: click.Context,
    kind: DecisionKind[D, CaseAnswer],
    options: dict[str, Any],
    brought: Case | None = None,
) -> Request[D]:
    """The request behind the options, the file and, on a terminal, the questions.

    Args:
        ctx: of a `FactsCommand`.
        kind: the kind of decision that the command is for.
        options: as click read them.
        brought: facts from another answer; what the user says goes before them.
    Raises:
        InputError: something is wrong with the use or the facts; nothing was done.
    """
    base, name = base_in(ctx), decision_in(ctx).name
    ready = decider_as(kind, base, name, as_of=day_in("--as-of", options["as_of"]))
    decision = ready.prepared.decision
    known_at = day_in("--known-at", options.get("known_at"))
    case = said_facts(decision, given_facts(options))
    text = wanted_text(ctx, options)
    said_nothing = options["case"] is None and brought is None and case == Case({}) and not text
    beneath = brought or Case({})
    if options["case"] is not None:
        case = case.over(case_in_file(decision, options["case"], known_at))
    taken = taken_case(base, decision, options, case, ready.prepared.day)
    if taken is not None:
        below = Case({each.fact: each.value for each in taken.taken.brought})
        beneath = taken.taken.said.over(beneath).over(below)
        tell_taken(taken, decision)
    asks = options["ask"] or (said_nothing and _on_terminal())
    if asks:
        if not _on_terminal():
            raise InputError.of(
                "vragen stellen kan alleen op een terminal",
                "geef de feiten met opties of met --case",
            )
        from adwijzer.presenting.words import headline
        from adwijzer_cli.interview import interview

        whole = interview(
            ready,
            case.over(beneath),
            command_path(ctx),
            lambda answer: headline(answer, decision),
        )
        case = _beyond(whole, case, beneath)
    if said_nothing and not asks and taken is None:
        raise InputError.of(
            "er is nog niets gezegd",
            f"geef feiten met opties of met --case; zie `{ctx.command_path} --help`",
        )
    require_agenda(decision, case.over(beneath))
    return Request(
        base,
        ready,
        case.over(beneath),
        form_in(ctx, options),
        place_in(options),
        options["full"],
        code_after("--kenmerk", options["kenmerk"], allowed_in(options["code_toegestaan"]))
        or ("" if taken is None else taken.code),
        options["why"],
        options["what_if"],
        folder_in(ctx),
        asks,
        case,
        audience_in(base, decision, options, form_in(ctx, options)),
        stated_choice(base, decision, case.over(beneath), options),
        taken,
    )


def audience_in(
    base: RuleBase, decision: Decision, options: MappingType[str, Any], form: str
) -> Audience:
    """For whom a text in this form is, with what the AD names for that reader.

    Raises:
        InputError: no such reader, a fact that cannot be named, or options that do not go together.
    """
    from adwijzer.decisions.options import refuse_for_reader
    from adwijzer.explain.readers import audience, audience_of_text

    day, named, text = day_in("--as-of", options["as_of"]), options["noem"], options.get("stuk")
    for_report = form in REPORTED and decision.kind != "pairs"
    reader = options["lezer"] or (PRINCIPAL if for_report else DOSSIER)
    if text is None:
        found = audience(base, decision, reader, named, day)
    else:
        found = audience_of_text(base, decision, text, "", named, day)
        if options["lezer"] not in (None, found.name):
            audience(base, decision, reader)
            raise InputError.of(
                f"dit stuk is altijd voor: {found.name}", f"laat `--lezer {reader}` weg"
            )
    used = {name for name in ("why", "what_if", "noem") if options[name]}
    given = {f"format={form}", f"lezer={found.name}", *(n.replace("_", "-") for n in used)}
    refuse_for_reader(given)
    return found


def show(
    ctx: click.Context,
    request: Request[Any],
    supplement: Supplement | None = None,
    *again: str,
) -> None:
    """Decide and show the answer in the form that was asked for.

    Args:
        ctx: of a `DecisionCommand`.
        request: what was asked.
        supplement: what was brought to the answer.
        again: options that the command line for the same answer needs besides the facts.
    Raises:
        InputError: the answer cannot go where it was asked.
    """
    if ctx.params.get("stuk") is not None:
        tell(about_blanks(write_and_keep(ctx, request, ctx.params)))
        return
    from adwijzer.decisions.choice import choice_of
    from adwijzer.explain.explanation import as_json, explain
    from adwijzer.presenting.explanation import NO_SUPPLEMENT
    from adwijzer.presenting.kinds import laid_out, written

    more, decision = supplement or NO_SUPPLEMENT, request.decision
    reasoning = request.decider.reason(request.case)
    answer = reasoning.answer()
    choice = choice_of(decision, request.stated, answer)
    if request.taken is not None:
        check_promised(request.taken, request.base, decision, answer, choice)
    if request.audience.is_dossier and choice is not None:
        from adwijzer.presenting.choice import with_choice

        more = with_choice(more, decision, answer, choice)
    explanation = explain(reasoning, why=request.why, what_if=request.what_if)
    if request.format == "json":
        content: str | bytes = as_json(answer.contract(), explanation, more.data)
    else:
        page = laid_out(
            reasoning,
            answer,
            sources_of(request),
            explanation,
            more,
            request.audience,
            request.code,
        )
        full = request.full or request.why or request.what_if
        content = written(page, request.format, full=full)
    deliver([content], request.format, request.out)
    if request.audience.is_dossier:
        tell_again(ctx, request, *again)
    keep_request(ctx, request, answer, choice)


def write_and_keep(
    ctx: click.Context, request: Request[Any], options: dict[str, Any]
) -> Text | FilledSheet:
    """Write the text that `options` name, and keep in its case that it was made.

    Raises:
        InputError: a text that does not fit the facts, a promise that it does not make, or a file
            that cannot be written.
    """
    taken, decision, reader = request.taken, request.decision, request.audience
    name = options["stuk"]
    promised = [] if taken is None else text_promises(taken, request.base, decision, name)
    beside = known_beside(request, promised)
    made = write_text(ctx, options, request.decider, request.case, reader, beside)
    if taken is not None:
        keep_text(taken, options, decision, (name, reader.name), promised)
    return made


def known_beside(request: Request[Any], promised: Sequence[PromiseMade]) -> dict[str, str]:
    """What is known for the blanks of a text, beside the facts."""
    from adwijzer.text.days import dutch_day

    found = {}
    if (taken := request.taken) is not None:
        from adwijzer.cases import papers

        found = papers.known_beside(taken.desk.state, request.decision, taken.meant)
    days = [each.day for each in promised if each.day is not None]
    own = {
        "kenmerk": request.code,
        "toelichting": request.stated.note or "",
        "uiterlijk": dutch_day(days[0]) if days else "",
    }
    return {**found, **{name: text for name, text in own.items() if text}}


def keep_request(
    ctx: click.Context,
    request: Request[Any],
    answer: CaseAnswer,
    choice: ChosenOutcome | None = None,
) -> None:
    """Keep an answer in the case that it is about, where that was asked.

    On a terminal it is put to the user, with what they choose.
    """
    taken, decision = request.taken, request.decision
    if taken is None or not (taken.keep or wants_to_keep(taken)):
        return
    said, case = request.said, request.case
    if not taken.keep and request.stated.chosen is None:
        from adwijzer.decisions.choice import choice_facts, choice_of
        from adwijzer_cli.commands.choice_questions import ask_choice

        stated = ask_choice(request.base, decision, answer)
        if more := choice_facts(decision, stated):
            said, case = Case(dict(more)).over(said), Case(dict(more)).over(case)
            answer = request.decider.reason(case).answer()
        choice = choice_of(decision, stated, answer)
    keep_in_case(
        taken,
        request.base,
        request.folder,
        decision,
        request.decider.prepared.day,
        ctx.params,
        said=said,
        case=case,
        answer=answer,
        choice=choice,
    )


def sources_of(request: Request[Any]) -> SourceBase:
    """The sources of the rule base that was asked for."""
    from adwijzer.language.sources import load_sources

    return load_sources(request.folder)


def _beyond(whole: Case, before: Case, brought: Case) -> Case:
    """What the user has said after the questions: not what was only brought."""
    facts = {
        name: value
        for name, value in whole.facts.items()
        if name in before.facts or name not in brought.facts or value != brought.facts[name]
    }
    return replace(whole, facts=facts)


NOT_TOLD = ("case", "format", "out", "why", "what_if", "ask")
"""Options that the command line for the same answer leaves out: the facts follow from the case."""


def command_path(ctx: click.Context) -> str:
    """The command as typed, with the options that do not come from the case."""
    import shlex

    words = [ctx.command_path]
    for name, value in ctx.params.items():
        if value and isinstance(value, str) and name not in NOT_TOLD and name[:5] != "fact_":
            words += [f"--{name.replace('_', '-')}", shlex.quote(value)]
    return " ".join(words)


def tell_again(ctx: click.Context, request: Request[Any], *more: str) -> None:
    """After questions on the terminal: the command line that gives this answer again."""
    if request.asked and request.format == "text":
        start = " ".join([command_path(ctx), *more])
        click.echo("\nZo krijg je dit antwoord opnieuw:")
        click.echo("  " + command_line(request.decision, request.said, start))


def command_line(decision: Decision, case: Case, start: str) -> str:
    """The command that gives the same answer again."""
    import shlex

    words = []
    for item in case.items:
        own = ",".join(f"{name}={_word(value)}" for name, value in item.facts.items())
        words += ["--agenda", shlex.quote(f"{item.name}:{own}" if own else item.name)]
    for name, value in case.facts.items():
        for one in (value or (NO_PERIODS,)) if isinstance(value, tuple) else (value,):
            words += [option_of(decision.fact(name)), shlex.quote(_word(one))]
    return " ".join([start, *words])


def _word(value: object) -> str:
    if value is None:
        return UNKNOWN
    if isinstance(value, Interruption):
        cause = {True: " ja", False: " nee", None: ""}[value.same_cause]
        return f"{value.start}/{value.end or ''} {value.kind}{cause}"
    return day_word(value) if isinstance(value, date) else str(value)


def _on_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()
