"""What the answer on timing says, in the sentences that all its forms share."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from adwijzer.decisions.interruption import LEAVE
from adwijzer.decisions.timing.dates import FIRST_DAY, INTERRUPTIONS
from adwijzer.decisions.timing.decider import OtherCount, TermRow, TimingAnswer
from adwijzer.model.deadlines import Deadline
from adwijzer.model.rulebase import Decision, TimingDecision
from adwijzer.presenting.words import (
    assumed,
    capital,
    certainty,
    cited,
    outcome_label,
    outcome_words,
)
from adwijzer.text.days import dutch_day
from adwijzer.text.phrases import listed

if TYPE_CHECKING:
    from adwijzer.model.sources import SourceBase

STATUS_WORDS = {
    "gedaan": "gedaan",
    "te_laat_gedaan": "te laat gedaan",
    "na_te_gaan": "na te gaan",
    "bereikt": "bereikt",
    "op_tijd": "op tijd",
    "nadert": "nadert",
    "verlopen": "verlopen",
    "niet_van_toepassing": "geldt niet",
    "niet_te_bepalen": "niet te bepalen",
}
STATUS_SIGNS = {
    "gedaan": "✓",
    "te_laat_gedaan": "✓",
    "na_te_gaan": "?",
    "bereikt": "✓",
    "op_tijd": "·",
    "nadert": "!",
    "verlopen": "‼",
    "niet_van_toepassing": "-",
    "niet_te_bepalen": "?",
}


class Pause(Struct, frozen=True):
    """Days that do not count, as the user gave them; `end` None while they run on."""

    start: date
    end: date | None
    kind: str

    def holds_on(self, day: date) -> bool:
        """Whether the pause covers `day`."""
        return self.start <= day and (self.end is None or day <= self.end)

    @property
    def words(self) -> str:
        """`1 mei 2026 tot en met 20 juni 2026 (verlof)`."""
        end = f" tot en met {dutch_day(self.end)}" if self.end else ", zonder einde"
        return f"{dutch_day(self.start)}{end} ({'verlof' if self.kind == LEAVE else 'hersteld'})"


def headline(answer: TimingAnswer, decision: Decision) -> str:
    """The short answer: certain or provisional, and what that hangs on."""
    value = answer.advies.advies_inzet_ad
    return certainty(
        outcome_label(decision, value),
        outcome_words(decision, value),
        answer.advies,
        answer.aannamen,
    )


def provisional(answer: TimingAnswer, decision: Decision) -> tuple[str, ...]:
    """What a provisional advice may still become, and what it takes for granted."""
    advice = answer.advies
    if advice.zekerheid != "voorlopig":
        return ()
    others = [outcome_label(decision, n) for n in advice.mogelijk if n != advice.advies_inzet_ad]
    said = [f"{capital(outcome_words(decision, advice.advies_inzet_ad))}."]
    if others:
        said.append(f"Mogelijk is nog: {listed(others, 'of')}.")
    if answer.aannamen:
        said.append(assumed(answer.aannamen))
    return tuple(said)


def where_it_stands(answer: TimingAnswer) -> str:
    """Day and week of absence, and what is special about the count."""
    day = dutch_day(answer.peildatum)
    if answer.verzuimdag is None or answer.dag_1 is None:
        if said(answer, FIRST_DAY) in (None, "onbekend"):
            return "De eerste ziektedag is niet bekend. Daarom zijn er geen weken en termijnen."
        if answer.hersteld:
            return f"Op {day} loopt er geen verzuim: de werknemer is hersteld."
        return f"Op {day} loopt er geen verzuim: door het herstel daarvoor is de telling gestopt."
    sentences = [f"Op {day} is het verzuimdag {answer.verzuimdag}, in week {answer.verzuimweek}."]
    anew = ""
    if answer.dag_1 != said(answer, FIRST_DAY):
        anew = ": na een onderbreking begon een nieuwe telling"
    sentences.append(f"Dag 1 is {dutch_day(answer.dag_1)}{anew}.")
    if answer.hersteld:
        sentences.append("De werknemer is nu hersteld.")
    elif any(pause.holds_on(date.fromisoformat(answer.peildatum)) for pause in pauses(answer)):
        sentences.append("De werknemer is nu met verlof: de telling staat stil.")
    if said(answer, INTERRUPTIONS) == "onbekend":
        sentences.append("Of er onderbrekingen waren is niet bekend; hier telt er geen mee.")
    return " ".join(sentences)


def pauses(answer: TimingAnswer) -> tuple[Pause, ...]:
    """The interruptions that count: those that begin before the reference day."""
    given = said(answer, INTERRUPTIONS)
    found = (
        Pause(
            date.fromisoformat(period["van"]),
            date.fromisoformat(period["tot"]) if period.get("tot") else None,
            period["soort"],
        )
        for period in (given if isinstance(given, list) else ())
    )
    on = date.fromisoformat(answer.peildatum)
    return tuple(sorted((p for p in found if p.start < on), key=lambda pause: pause.start))


def when(row: TermRow) -> str:
    """The last day of a row, or the window that ends on it."""
    if row.status == "niet_van_toepassing":
        return "niet nodig"
    if row.datum is None:
        return "nog niet te zeggen"
    if isinstance(row.datum_vanaf, str):
        return f"{_short_of(row.datum_vanaf, row.datum)} tot en met {dutch_day(row.datum)}"
    return dutch_day(row.datum)


def safe(row: TermRow, decision: TimingDecision) -> str | None:
    """The last working day, where it is earlier and somebody has to act before it."""
    if row.status not in ("op_tijd", "nadert") or _deadline(row, decision).by_itself:
        return None
    return None if row.veilige_datum == row.datum else row.veilige_datum


def done_on(row: TermRow, answer: TimingAnswer, decision: TimingDecision) -> str | None:
    """The day on which the row was done; None when it was not, or is not known by a day."""
    fact = _deadline(row, decision).done
    return (
        str(said(answer, fact))
        if row.status in ("gedaan", "te_laat_gedaan") and fact is not None
        else None
    )


def stated(row: TermRow, answer: TimingAnswer, decision: TimingDecision) -> str:
    """The date of a row with what matters about it: done when, safe until when, or to be asked."""
    done = done_on(row, answer, decision)
    if done is not None and row.datum is not None:
        late = "te laat: uiterlijk" if done > row.datum else "uiterlijk"
        return f"{_short_of(done, row.datum)}, {late} {dutch_day(row.datum)}"
    if to_be_asked(row, answer, decision):
        return f"{when(row)}, gedaan?"
    day = safe(row, decision)
    if day is None or row.datum is None:
        return when(row)
    return f"{when(row)}, veilig {_short_of(day, row.datum)}"


def to_be_asked(row: TermRow, answer: TimingAnswer, decision: TimingDecision) -> bool:
    """Whether the date passed and nobody said if it was met."""
    deadline = _deadline(row, decision)
    fact = deadline.previous or deadline.done
    return row.status == "na_te_gaan" and fact in {question.feit for question in answer.vragen}


def coming(answer: TimingAnswer, decision: TimingDecision) -> str | None:
    """The next date in words: how long it still takes, and who has to act."""
    row = next((row for row in answer.termijnen if row.naam == answer.volgende_termijn), None)
    if row is None or row.datum is None:
        return None
    left = (date.fromisoformat(row.datum) - date.fromisoformat(answer.peildatum)).days
    # Not `today`: the same question gives the same bytes on another day.
    soon = {0: "dit is de laatste dag", 1: "nog 1 dag"}.get(left, f"nog {left} dagen")
    said = f"Volgende termijn: {row.titel}, uiterlijk {dutch_day(row.datum)} ({soon})."
    day = safe(row, decision)
    if day is not None:
        past = day < answer.peildatum
        said += f" De laatste werkdag {'was' if past else 'is'} {dutch_day(day)}."
    said += f" {row.wie} Grond: {row.artikel}."
    return f"{said} {remark(row)}".rstrip()


def open_end(answer: TimingAnswer) -> str | None:
    """Why some dates are not known."""
    if all(row.status != "niet_te_bepalen" for row in answer.termijnen):
        return None
    if any(pause.end is None for pause in pauses(answer)):
        return "Er loopt een onderbreking zonder einde. Wat daarna komt, is nu nog niet te zeggen."
    return "Na de onderbreking begint een nieuwe telling, met nieuwe termijnen."


def other_count(answer: TimingAnswer) -> tuple[str, tuple[TermRow, ...]] | None:
    """The count with another cause around the leave: a sentence, and the dates still to come."""
    other = answer.andere_telling
    if not isinstance(other, OtherCount):
        return None
    if other.dag_1 is None:
        return "Dan begint na het verlof een nieuwe telling.", ()
    if other.verzuimdag is None:
        return f"Dan begint op {dutch_day(other.dag_1)}, na het verlof, een nieuwe telling.", ()
    rows = tuple(row for row in other.termijnen if row.status in ("op_tijd", "nadert"))
    first_day = f"Dan is {dutch_day(other.dag_1)} dag 1"
    return (
        f"{first_day} en is het nu verzuimdag {other.verzuimdag}, in week {other.verzuimweek}.",
        rows,
    )


def moments(answer: TimingAnswer) -> tuple[str, ...]:
    """The weeks that the professions name, with the day on which each begins."""
    return tuple(
        f"Week {moment.week} begint op {dutch_day(moment.datum)}: {moment.titel}"
        f" ({', '.join(moment.bronnen)})."
        for moment in answer.momenten
        if moment.datum is not None
    )


def ground(row: TermRow) -> str:
    """Where a date comes from and how sure that is: `ZW art. 38 (wet, W-10, herkomst BRON).`"""
    rank = row.rang.replace("_", " ")
    basis = f"{row.artikel} ({rank}, {row.grond}, herkomst {row.herkomst})."
    return f"{basis} {remark(row)}".rstrip()


def remark(row: TermRow) -> str:
    """What to mind about a row, empty when nothing."""
    return row.let_op if isinstance(row.let_op, str) else ""


def source_lines(answer: TimingAnswer, sources: SourceBase) -> dict[str, str]:
    """Every source that the answer cites, with where to find it and how sure that is."""
    return cited(
        [
            *(name for rule in answer.regels for name in rule.bronnen),
            *(name for row in answer.termijnen for name in row.grond.split(", ")),
            *(name for moment in answer.momenten if moment.datum for name in moment.bronnen),
            *(name for point in answer.aandachtspunten for name in point.bronnen),
        ],
        sources,
    )


def _deadline(row: TermRow, decision: TimingDecision) -> Deadline:
    return next(deadline for deadline in decision.deadlines if deadline.name == row.naam)


def said(answer: TimingAnswer, fact: str) -> Any:
    """A fact as given, without the day on which it became known."""
    value = answer.feiten.get(fact)
    return value["waarde"] if isinstance(value, dict) else value


def _short_of(day: str, beside: str) -> str:
    """A date without its year where that is the year of the date beside it."""
    shown = dutch_day(day)
    return shown.rpartition(" ")[0] if day[:4] == beside[:4] else shown
