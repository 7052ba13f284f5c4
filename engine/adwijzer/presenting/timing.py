"""What an answer on timing has of its own: what is late, the weeks, and the legal dates on them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from string import ascii_lowercase

from msgspec.structs import replace

from adwijzer.decisions.answer import sources_of
from adwijzer.decisions.interruption import LEAVE, Interruption
from adwijzer.decisions.timing.decider import (
    LateDeadline,
    OtherCount,
    TermRow,
    TimingAnswer,
    TimingReasoning,
)
from adwijzer.explain.questions import who_knows
from adwijzer.model.sources import Ground
from adwijzer.presenting import words
from adwijzer.text.days import between, dutch_day
from adwijzer.text.page import Block, Cell, Chapter, Dot, Grid, Marked, Prose, Timeline, points
from adwijzer.text.phrases import counted

STANDINGS = {
    "gedaan": Marked("gedaan", "good", "✓"),
    "te_laat_gedaan": Marked("te laat gedaan", "care", "✓"),
    "bereikt": Marked("bereikt", "good", "✓"),
    "op_tijd": Marked("op tijd", "", "·"),
    "nadert": Marked("nadert", "care", "!"),
    "verlopen": Marked("verlopen", "bad", "‼"),
    "na_te_gaan": Marked("na te gaan", "care", "?"),
    "niet_van_toepassing": Marked("geldt niet", "", "-"),
    "niet_te_bepalen": Marked("niet te bepalen", "", "?"),
}
_HEAD = ("Termijn", "Uiterlijk", "Veilig", "Stand", "Wie", "Grond")
_OPEN_END = "Er loopt een onderbreking zonder einde. Wat daarna komt, is nu nog niet te zeggen."
_ONE_DAY = timedelta(days=1)
_NOT_YET = "nog niet te zeggen"
_CAPTION = "De termijnen. Veilig is de laatste werkdag op of voor de uiterste datum."


def parts(reasoning: TimingReasoning, answer: TimingAnswer, _ground: Ground) -> words.Parts:
    """What the answer says beside what all answers say."""
    decision, stand = reasoning.decision, where_it_stands(reasoning, answer)
    if answer.verzuimdag is not None and not reasoning.given.interruptions_known:
        stand += " Of er onderbrekingen waren is niet bekend; hier telt er geen mee."
    pauses = words.known_line(map(_pause, reasoning.given.begun), "Wat niet meetelt")
    moments = [each for each in answer.momenten if each.datum]
    grounds = (name for row in answer.termijnen for name in row.grond.split(", "))
    missing = map(decision.fact, answer.ontbrekende_informatie)
    asked = (f"{fact.question} {who_knows(fact.who)}" for fact in missing)
    deciders = (f"{words.capital(each.wie)} {each.wat}." for each in answer.beslist_door)
    return words.Parts(
        first=tuple(_first(answer)),
        opening=(*words.standing(answer, decision), stand),
        report=words.report(reasoning, answer, pauses, before=stand),
        chapters=(
            Chapter("Weken en termijnen", (*_dates(reasoning, answer),), "lijn", detail=True),
            Chapter("Als de oorzaak rond het verlof anders is", tuple(_other(answer))),
            words.listing("Informatie die nog ontbreekt", asked, detail=True),
            words.listing("Wie beslist", deciders, detail=True),
        ),
        sources=(*sources_of(answer.regels, moments, answer.aandachtspunten), *grounds),
    )


def _dates(reasoning: TimingReasoning, answer: TimingAnswer) -> Iterator[Block]:
    """The line of weeks, what cannot be told yet, and the weeks that people name."""
    if line := timeline(reasoning, answer):
        yield line
    open_end = any(each.end is None for each in reasoning.given.begun)
    if open_end and any(row.status == "niet_te_bepalen" for row in answer.termijnen):
        yield Prose(_OPEN_END)
    for each in answer.momenten:
        if each.datum:
            begin, names = dutch_day(each.datum), ", ".join(each.bronnen)
            yield Prose(f"Week {each.week} begint op {begin}: {each.titel} ({names}).")


def _first(answer: TimingAnswer) -> Iterator[Marked]:
    """What is late with its days, the oldest first; what to check; what comes next."""
    rows = {row.naam: row for row in answer.termijnen}
    if late := "; ".join(map(overdue, answer.verlopen)):
        yield Marked(f"Verlopen: {late}.", "bad", "‼")
    if unchecked := ", ".join(rows[name].titel for name in answer.na_te_gaan):
        yield Marked(f"Na te gaan of het gedaan is: {unchecked}.", "care", "?")
    row = rows.get(answer.volgende_termijn or "")
    if row is None or row.datum is None:
        return
    # Not from today: the same question gives the same bytes on another day.
    left = (date.fromisoformat(row.datum) - date.fromisoformat(answer.peildatum)).days
    soon = f"nog {counted(left, 'dag', 'dagen')}" if left else "dit is de laatste dag"
    until = f"Volgende termijn: {row.titel}, uiterlijk {dutch_day(row.datum)} ({soon})."
    if row.veilige_datum and row.veilige_datum != row.datum:
        was = "was" if row.veilige_datum < answer.peildatum else "is"
        until += f" De laatste werkdag {was} {dutch_day(row.veilige_datum)}."
    yield Marked(f"{until} {row.wie}")


def overdue(each: LateDeadline) -> str:
    """`Aangifte bij UWV, 23 november 2026 (6 dagen)`."""
    return f"{each.titel}, {dutch_day(each.datum)} ({counted(each.dagen, 'dag', 'dagen')})"


def where_it_stands(reasoning: TimingReasoning, answer: TimingAnswer) -> str:
    """Day and week of absence, and what is special about the count."""
    day = dutch_day(answer.peildatum)
    if answer.verzuimdag is None or answer.dag_1 is None:
        if reasoning.given.first_day is None:
            return "De eerste ziektedag is niet bekend. Daarom zijn er geen weken en termijnen."
        if answer.hersteld:
            return f"Op {day} loopt er geen verzuim: de werknemer is hersteld."
        return f"Op {day} loopt er geen verzuim: door het herstel daarvoor is de telling gestopt."
    is_first = answer.dag_1 == str(reasoning.given.first_day)
    anew = "" if is_first else ": na een onderbreking begon een nieuwe telling"
    stand = f"Op {day} is het verzuimdag {answer.verzuimdag}, in week {answer.verzuimweek}."
    stand += f" Dag 1 is {dutch_day(answer.dag_1)}{anew}."
    if answer.hersteld:
        stand += " De werknemer is nu hersteld."
    elif answer.met_verlof:
        stand += " De werknemer is nu met verlof: de telling staat stil."
    return stand


def _pause(each: Interruption) -> str:
    """`1 mei 2026 tot en met 20 juni 2026 (verlof)`."""
    end = f" tot en met {dutch_day(each.end)}" if each.end else ", zonder einde"
    return f"{dutch_day(each.start)}{end} ({'verlof' if each.kind == LEAVE else 'hersteld'})"


def _other(answer: TimingAnswer) -> Iterator[Block]:
    """The count with another cause around the leave, and the dates that are still to come."""
    other = answer.andere_telling
    if not isinstance(other, OtherCount):
        return
    if other.dag_1 is None:
        yield Prose("Dan begint na het verlof een nieuwe telling.")
    elif other.verzuimdag is None:
        yield Prose(f"Dan begint op {dutch_day(other.dag_1)}, na het verlof, een nieuwe telling.")
    else:
        now = f"is het nu verzuimdag {other.verzuimdag}, in week {other.verzuimweek}"
        yield Prose(f"Dan is {dutch_day(other.dag_1)} dag 1 en {now}.")
        rows = (row for row in other.termijnen if row.status in ("op_tijd", "nadert"))
        yield points(f"{row.titel}: {_when(row)}" for row in rows)


def timeline(reasoning: TimingReasoning, answer: TimingAnswer) -> Timeline | None:
    """The line of weeks of one answer; None when no absence runs."""
    if answer.dag_1 is None:
        return None
    first, on = date.fromisoformat(answer.dag_1), reasoning.given.on
    dated = [e for e in answer.termijnen if e.datum and e.status != "niet_van_toepassing"]
    dated.sort(key=lambda row: row.datum or "")
    rows = (*dated, *(row for row in answer.termijnen if row not in dated))
    last = max([on, *(date.fromisoformat(row.datum or "") for row in dated)])
    place = between(first, last)
    pauses = [each for each in reasoning.given.begun if first < each.start < last]
    dots = (
        Dot(letter, place(row.datum or ""), STANDINGS[row.status])
        for letter, row in zip(ascii_lowercase, dated, strict=False)
    )
    return Timeline(
        title="Tijdlijn van het verzuim, in weken",
        description=f"{where_it_stands(reasoning, answer)} De termijnen staan in de tabel.",
        today=place(on),
        day=dutch_day(on),
        weeks=tuple((e.week, place(e.datum)) for e in answer.weken if e.datum <= str(last)),
        gaps=tuple((place(e.start), place(e.end + _ONE_DAY if e.end else last)) for e in pauses),
        gap_words=tuple(map(_pause, reasoning.given.begun if pauses else ())),
        dots=tuple(dots),
        table=Grid(_HEAD, tuple(tuple(_cells(row, reasoning)) for row in rows), _CAPTION),
    )


def _cells(row: TermRow, reasoning: TimingReasoning) -> Iterator[Cell]:
    standing = STANDINGS[row.status]
    deadline = next(each for each in reasoning.decision.deadlines if each.name == row.naam)
    done = reasoning.given.others.get(deadline.done or "") if standing.sign == "✓" else None
    yield row.titel
    yield _when(row) + ("" if row.dag is None else f" (dag {row.dag})")
    yield dutch_day(row.veilige_datum) if row.veilige_datum else _NOT_YET
    yield replace(standing, text=f"{standing.text} op {dutch_day(done)}") if done else standing
    yield row.wie
    yield ground(row)


def _when(row: TermRow) -> str:
    """The last day of a row, or the window that ends on it."""
    if row.status == "niet_van_toepassing":
        return "niet nodig"
    if row.datum is None:
        return _NOT_YET
    if isinstance(row.datum_vanaf, str):
        return f"{dutch_day(row.datum_vanaf)} tot en met {dutch_day(row.datum)}"
    return dutch_day(row.datum)


def ground(row: TermRow) -> str:
    """Where a date comes from and how sure that is: `ZW art. 38 (wet, W-10, herkomst BRON).`"""
    basis = f"{row.rang.replace('_', ' ')}, {row.grond}, herkomst {row.herkomst}"
    remark = row.let_op if isinstance(row.let_op, str) else ""
    return f"{row.artikel} ({basis}). {remark}".rstrip()
