"""What was found on roles, as a page.

A terminal and a report have one table of pairs; a page in a browser has a part for each AD, with a
picture of the assignments. What is the same for all pairs stands below it once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.planning.answer import SuggestingAnswer
from adwijzer.decisions.roles import JudgedPair
from adwijzer.decisions.roles.answer import EarlierWork, Pair
from adwijzer.decisions.roles.records import counts
from adwijzer.presenting import pair_words as wording
from adwijzer.presenting import words
from adwijzer.presenting.findings import FoundRoles
from adwijzer.presenting.pair_chart import chart
from adwijzer.presenting.suggestions import suggestion_chapters
from adwijzer.text.days import dutch_day
from adwijzer.text.page import (
    Block,
    Cell,
    Chapter,
    Folded,
    Grid,
    Group,
    Marked,
    Medium,
    Page,
    Point,
    Points,
    Prose,
    Terms,
    points,
)
from adwijzer.text.phrases import counted

QUESTION = "Gaan de opdrachten samen?"
EARLIER = "Eerder werk voor dezelfde werkgever of opdrachtgever"
_HEAD = ("AD", "cliënt", "eerst", "daarna", "oordeel", "waarom", "wat te doen")
_WIDTHS = (12, 14, 18, 18, 15)
_MOST: Mapping[Medium, int] = {"terminal": 50, "report": 200, "html": 2_000}
"""Pairs that a form shows."""
_EXPLAINED: Mapping[Medium, int] = {**_MOST, "html": 60}
"""Pairs that a form shows with reasoning and changes, at most."""
_MOST_BARS, _MOST_EACH, _SHOWN_WORK = 40, 60, 10
"""Of one AD: assignments that are drawn, pairs that are shown; earlier work that is shown."""


def page(found: FoundRoles, medium: Medium) -> Page:
    """The findings for one medium: each has room for another number of pairs."""
    answer = found.answer
    rows, explained = found.first(_MOST[medium]), found.first(_EXPLAINED[medium])
    remarks = (each.tekst for each in answer.meldingen)
    opening = (*remarks, wording.checked(found), wording.free(answer), wording.guideline(answer))
    chapters: list[Chapter] = []
    if isinstance(answer, SuggestingAnswer):
        chapters += suggestion_chapters(answer, found.decision, medium, files=found.files)
    if medium == "html":
        chapters += _desks(found, rows)
    else:
        chapters += _overview(found, rows)
    chapters.append(words.attention(wording.attention(answer)))
    if found.what_if:
        changes = (points(wording.changes(found, explained)),)
        chapters.append(Chapter(words.CHANGES, changes, anchor="wat-als"))
    if found.why:
        chain = (points(wording.chains(found, explained)),)
        chapters.append(Chapter(words.CHAIN, chain, anchor="redenering"))
    chapters.append(words.sources_section(wording.source_lines(answer, found.sources)))
    return Page(
        title=found.decision.title,
        day=answer.peildatum,
        question=QUESTION,
        headline=wording.headline(answer),
        opening=tuple(filter(None, opening)),
        chapters=tuple(chapters),
        closing=words.CLOSING,
        version=wording.version_line(answer),
    )


# --- one table for all ----------------------------------------------------------------------------


def _overview(found: FoundRoles, rows: Sequence[tuple[JudgedPair, Pair]]) -> Iterator[Chapter]:
    answer = found.answer
    more = len(answer.paren) - len(rows)
    rest = f"En nog {counted(more, 'paar', 'paren')}."
    if found.files:
        rest += (
            " Kies een deel met --ad of --from, of schrijf alles in een bestand met --out"
            " paren.xlsx."
        )
    cells = tuple(tuple(_cells(found, *row)) for row in rows)
    yield Chapter("", (Grid(_HEAD, cells, widths=_WIDTHS),), remark=rest if more > 0 else "")
    measures = tuple((each.label, each.titel) for each in wording.measures(answer))
    if measures:
        legend = Prose(f"{wording.LEGEND}.")
        yield Chapter("Maatregelen", (legend, Terms(measures, "label", 25)))
    asked = Terms(tuple(wording.asked(answer).items()), "name", 25)
    yield Chapter("Na te vragen in het register", (asked,))
    work = sorted(answer.onafhankelijkheid, key=lambda each: -each.aantal)
    yield Chapter(EARLIER, (_work(work, len(work)),))


def _cells(found: FoundRoles, finding: JudgedPair, pair: Pair) -> Iterator[Cell]:
    about = "" if pair.betreft == pair.tweede else f" Het oordeel gaat over {pair.betreft}."
    yield pair.ad or ""
    yield wording.client(finding)
    yield _assignment(finding.first)
    yield _assignment(finding.second)
    yield Marked(wording.verdict(found.decision, pair), wording.TONES[pair.rolcombinatie])
    yield Marked(pair.uitleg + about, sources=wording.cited_by(pair, found.sources))
    yield "\n".join(_steps(found, pair))


def _assignment(assignment: Assignment) -> Marked:
    return Marked(assignment.opdracht, notes=(assignment.rol, wording.runs(assignment)))


def _steps(found: FoundRoles, pair: Pair) -> Iterator[str]:
    for measure in pair.maatregelen:
        yield f"{wording.SIGNS[measure.vervuld]} {measure.label}"
    if pair.vragen:
        yield wording.may_become(found.decision, pair)
        yield f"Vraag na bij {wording.empty_cells(pair)}"


def _work(work: Sequence[EarlierWork], shown: int) -> Points:
    lines = [f"{wording.earlier_work(each)}." for each in work[:shown]]
    if len(work) > shown:
        lines.append(f"En nog {len(work) - shown} opdrachten.")
    rest = f"En nog {len(work) - _SHOWN_WORK}. Met --format json zie je ze alle."
    return Points(tuple(map(Point, lines)), short=_SHOWN_WORK + 1, rest=rest)


# --- a part for each AD ---------------------------------------------------------------------------


def _desks(found: FoundRoles, rows: Sequence[tuple[JudgedPair, Pair]]) -> Iterator[Chapter]:
    """A summary, then the ADs with findings, the heaviest first."""
    assignments: dict[str, list[Assignment]] = {}
    for each in found.assignments:
        if each.ad is not None and counts(each):
            assignments.setdefault(each.ad, []).append(each)
    pairs: dict[str, list[tuple[JudgedPair, Pair]]] = {}
    for finding, pair in rows:
        pairs.setdefault(pair.ad or "", []).append((finding, pair))
    weights = {
        ad: Counter(-finding.judgement.weight for finding, _ in each) for ad, each in pairs.items()
    }
    order = sorted(pairs, key=lambda ad: (*(-weights[ad][-n] for n in (2, 1)), ad))
    quiet = sorted(ad for ad in found.looked_at or assignments.keys() if ad not in pairs)
    yield Chapter("", tuple(_summary(found, order, pairs, quiet, len(rows))))
    work: dict[str, list[EarlierWork]] = {}
    for earlier in found.answer.onafhankelijkheid:
        work.setdefault(earlier.ad or "", []).append(earlier)
    for number, ad in enumerate(order, start=1):
        blocks = _desk(found, ad, pairs[ad], work.get(ad, []), assignments[ad])
        yield Chapter(ad, tuple(blocks), anchor=f"ad-{number}")


def _summary(
    found: FoundRoles,
    order: Sequence[str],
    pairs: Mapping[str, Sequence[tuple[JudgedPair, Pair]]],
    quiet: Sequence[str],
    shown: int,
) -> Iterator[Block]:
    numbers = {ad: Counter(pair.rolcombinatie for _, pair in pairs[ad]) for ad in order}
    rows = tuple(
        (
            Marked(ad, to=f"ad-{number}"),
            str(numbers[ad]["ontraden"]),
            str(numbers[ad]["met_voorwaarden"]),
        )
        for number, ad in enumerate(order, start=1)
    )
    if rows:
        caption = (
            "De arbeidsdeskundigen met een paar dat aandacht vraagt, de zwaarste eerst. AD is"
            " arbeidsdeskundige."
        )
        yield Grid(("AD", "Ontraden", "Met voorwaarden"), rows, caption)
    left = len(found.answer.paren) - shown
    if left > 0:
        where = (
            "Met --out paren.xlsx staan ze alle in een bestand, met --ad kies je een deel."
            if found.files
            else "In het Excel-bestand staan ze alle."
        )
        past = counted(left, "paar past", "paren passen")
        yield Prose(f"Deze pagina toont de zwaarste paren. {past} er niet op. {where}")
    if quiet:
        have = counted(len(quiet), "arbeidsdeskundige heeft", "arbeidsdeskundigen hebben")
        yield Folded(f"{have} geen paar dat hier staat", ", ".join(quiet))


def _desk(
    found: FoundRoles,
    ad: str,
    pairs: Sequence[tuple[JudgedPair, Pair]],
    work: Sequence[EarlierWork],
    mine: Sequence[Assignment],
) -> Iterator[Block]:
    """The picture of one AD, then each pair under its number there."""
    involved: dict[str, Assignment] = {}
    drawn: list[tuple[int, JudgedPair]] = []
    for number, (finding, _) in enumerate(pairs[:_MOST_EACH], start=1):
        both = {each.opdracht: each for each in (finding.first, finding.second)}
        if len(involved.keys() | both.keys()) <= _MOST_BARS:
            involved |= both
            drawn.append((number, finding))
    if len(mine) <= _MOST_BARS:
        involved |= {each.opdracht: each for each in mine}
    bars = sorted(involved.values(), key=lambda each: (each.client or "", each.start))
    if bars:
        yield chart(ad, bars, drawn, found.decider.day)
        left_out = len(mine) - len(bars)
        lacking = (
            f" Niet getekend: {counted(left_out, 'opdracht', 'opdrachten')}." if left_out else ""
        )
        yield Prose(
            "Doorgetrokken lijn: ontraden. Streepjes: met voorwaarden. Stippellijn:"
            f" {dutch_day(found.answer.peildatum)}. ▸ loopt door, ◂ begon eerder, ? eind niet"
            f" bekend.{lacking}",
            small=True,
        )
    for number, (finding, pair) in enumerate(pairs[:_MOST_EACH], start=1):
        yield Group(
            f"{number}. {pair.eerste} en {pair.tweede}:",
            tuple(_explained(found, finding, pair)),
            Marked(wording.verdict(found.decision, pair), wording.TONES[pair.rolcombinatie]),
        )
    if len(pairs) > _MOST_EACH:
        where = (
            "Met --ad en --out zie je ze alle."
            if found.files
            else "In het Excel-bestand staan ze alle."
        )
        more = counted(len(pairs) - _MOST_EACH, "paar", "paren")
        yield Prose(f"En nog {more} van {ad}. {where}")
    if work:
        yield Group(EARLIER, (_work(work, _SHOWN_WORK),))


def _explained(found: FoundRoles, finding: JudgedPair, pair: Pair) -> Iterator[Block]:
    """A pair in full: who, when, why, and what to do."""
    first, second = wording.runs(finding.first), wording.runs(finding.second)
    about = "" if pair.betreft == pair.tweede else f" Het oordeel gaat over {pair.betreft}."
    yield Prose(
        f"{pair.eerste_rol.capitalize()} {first}, {pair.tweede_rol} {second}."
        f" {wording.for_whom(finding)} {wording.TOGETHER[pair.gelijktijdig]}{about}"
    )
    yield Prose(pair.uitleg)
    if pair.maatregelen:
        yield points(
            f"{wording.MARKS[each.vervuld]} {each.titel} ({wording.DONE_WORDS[each.vervuld]})"
            for each in pair.maatregelen
        )
    if pair.vragen:
        yield Prose(f"{wording.may_become(found.decision, pair)} Vraag na:")
        yield points(wording.questions(pair))
    guideline, ground = wording.guideline_of(pair), wording.ground(pair, found.sources)
    yield Prose(f"{guideline} {ground}", small=True)
