"""What was found on roles, as a page.

Every form has one table of pairs; a browser has one for each AD, with a picture of the assignments.
What is the same for all pairs stands below it once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.planning.answer import SuggestingAnswer
from adwijzer.decisions.roles import JudgedPair
from adwijzer.decisions.roles.answer import EarlierWork, Pair
from adwijzer.decisions.roles.records import counts
from adwijzer.presenting import explanation, words
from adwijzer.presenting import pair_words as wording
from adwijzer.presenting.findings import FoundRoles
from adwijzer.presenting.pair_chart import chart
from adwijzer.presenting.pair_reader import page_for
from adwijzer.presenting.suggestions import suggestion_chapters
from adwijzer.text.days import dutch_day
from adwijzer.text.page import (
    Block,
    Cell,
    Chapter,
    Grid,
    Marked,
    Page,
    Prose,
    points,
    terms,
)
from adwijzer.text.phrases import counted

QUESTION = "Gaan de opdrachten samen?"
EARLIER = "Eerder werk voor dezelfde werkgever of opdrachtgever"
_HEAD = ("AD", "cliënt", "eerst", "daarna", "oordeel", "waarom", "wat te doen")
_MOST = {"text": 50, "html": 2_000}
_MOST_IN_REPORT, _MOST_EXPLAINED = 200, 60
"""Pairs that a form shows, and of how many it shows the reasoning."""
_MOST_BARS, _MOST_EACH, _SHOWN_WORK = 40, 60, 10
"""Of one AD: assignments that are drawn, pairs that are shown; earlier work that is shown."""

_CHOOSE = "Kies een deel met --ad of --from, of schrijf alles in een bestand met --out paren.xlsx."

Pairs = Sequence[tuple[JudgedPair, Pair]]


def page(found: FoundRoles, form: str) -> Page:
    """The findings for one form: each has room for another number of pairs."""
    if found.audience is not None:
        return page_for(found, found.audience)
    answer = found.answer
    rows = found.first(_MOST.get(form, _MOST_IN_REPORT))
    chapters: list[Chapter] = []
    if isinstance(answer, SuggestingAnswer):
        chapters += suggestion_chapters(answer, found.decision, files=found.files)
    if found.window:
        chapters.append(_board(found, rows))
    else:
        chapters += _desks(found, rows) if form == "html" else _overview(found, rows)
    meanings = terms(wording.measures(answer))
    legend = (Prose(wording.LEGEND), meanings) if meanings.points else ()
    return Page(
        title=found.decision.title,
        day=answer.peildatum,
        question=QUESTION,
        first=tuple(Marked(each.tekst, "care") for each in answer.meldingen),
        headline=wording.headline(answer),
        opening=tuple(wording.opening(found)),
        chapters=(
            *chapters,
            Chapter("Maatregelen", legend, detail=True),
            Chapter("Na te vragen in het register", (terms(wording.asked(answer)),)),
            words.attention(wording.attention(answer), words.ground_in(found.sources, "")),
            *_explained(found, rows[:_MOST_EXPLAINED]),
            words.sources_chapter(wording.cited(found), found.sources, lines=found.why),
        ),
        closing=words.CLOSING,
        version=words.version_line(answer.peildatum, answer.regelbank, answer.motoren),
    )


def _explained(found: FoundRoles, rows: Pairs) -> Iterator[Chapter]:
    """Per pair what would change the verdict, and the rules; as far as they were asked for."""
    outcome = partial(words.outcome_label, found.decision)
    parts = [(f"{p.eerste} en {p.tweede}:", found.explained(finding)) for finding, p in rows]
    if found.what_if:
        changes = (Chapter(t, (explanation.changes(e.what_if or (), outcome),)) for t, e in parts)
        yield Chapter(explanation.CHANGES, tuple(changes), "wat-als")
    if found.why:
        chain = (Chapter(title, tuple(map(explanation.rules, e.why))) for title, e in parts)
        yield Chapter(explanation.CHAIN, tuple(chain), "redenering")


def _cells(found: FoundRoles, finding: JudgedPair, pair: Pair) -> tuple[Cell, ...]:
    about = "" if pair.betreft == pair.tweede else f" Het oordeel gaat over {pair.betreft}."
    steps = [*wording.steps(pair)]
    if pair.vragen:
        steps += wording.may_become(found.decision, pair), f"Vraag na: {wording.empty_cells(pair)}"
    cited = ", ".join(wording.cited_by(pair, found.sources))
    return (
        pair.ad or "",
        wording.client(finding),
        wording.assigned(finding.first),
        wording.assigned(finding.second),
        wording.verdict(found.decision, pair),
        Marked(pair.uitleg + about, notes=(f"Bron: {cited}.",)),
        "\n".join(steps),
    )


def _rest(found: FoundRoles, left: int, of: str = "") -> Iterator[Block]:
    """How many pairs are not shown, and where they are."""
    if left > 0:
        where = _CHOOSE if found.files else "In het Excel-bestand staan ze alle."
        yield Prose(f"En nog {counted(left, 'paar', 'paren')}{of}. {where}")


def _overview(found: FoundRoles, rows: Pairs) -> Iterator[Chapter]:
    """One table of pairs for all ADs."""
    cells = tuple(_cells(found, *row) for row in rows)
    rest = _rest(found, found.beyond - len(rows))
    yield Chapter("", (Grid(_HEAD, cells, below=2), *rest))
    work = sorted(found.answer.onafhankelijkheid, key=lambda each: -each.aantal)
    yield words.listing(EARLIER, _work(work), detail=True)


def _work(work: Sequence[EarlierWork]) -> Iterator[str]:
    yield from map(wording.earlier_work, work[:_SHOWN_WORK])
    if len(work) > _SHOWN_WORK:
        yield f"En nog {counted(len(work) - _SHOWN_WORK, 'opdracht', 'opdrachten')}."


def _desks(found: FoundRoles, rows: Pairs) -> Iterator[Chapter]:
    """A summary, then the ADs with findings, the heaviest first."""
    assignments: dict[str, list[Assignment]] = {}
    for each in found.assignments:
        if each.ad is not None and counts(each):
            assignments.setdefault(each.ad, []).append(each)
    pairs: dict[str, list[tuple[JudgedPair, Pair]]] = {}
    for finding, pair in rows:
        pairs.setdefault(pair.ad or "", []).append((finding, pair))
    numbers = {ad: Counter(p.rolcombinatie for _, p in each) for ad, each in pairs.items()}
    heavy = ("ontraden", "met_voorwaarden")
    order = sorted(pairs, key=lambda ad: (*(-numbers[ad][name] for name in heavy), ad))
    summary: tuple[tuple[Cell, ...], ...] = tuple(
        (Marked(ad, to=f"ad-{number}"), *(str(numbers[ad][name]) for name in heavy))
        for number, ad in enumerate(order, start=1)
    )
    caption = "De arbeidsdeskundigen (AD) met een paar dat aandacht vraagt, de zwaarste eerst."
    blocks: list[Block] = []
    if summary:
        blocks.append(Grid(("AD", "Ontraden", "Met voorwaarden"), summary, caption))
    blocks += _rest(found, found.beyond - len(rows))
    if quiet := sorted(ad for ad in found.looked_at or assignments.keys() if ad not in pairs):
        have = counted(len(quiet), "arbeidsdeskundige heeft", "arbeidsdeskundigen hebben")
        blocks.append(Prose(f"{have} geen paar dat hier staat: {', '.join(quiet)}", "folded"))
    yield Chapter("", tuple(blocks))
    work: dict[str, list[EarlierWork]] = {}
    for earlier in found.answer.onafhankelijkheid:
        work.setdefault(earlier.ad or "", []).append(earlier)
    for number, ad in enumerate(order, start=1):
        parts = [*_desk(found, ad, pairs[ad], assignments[ad])]
        if work.get(ad):
            parts.append(Chapter(EARLIER, (points(_work(work[ad])),)))
        yield Chapter(ad, tuple(parts), f"ad-{number}")


def _board(found: FoundRoles, rows: Pairs) -> Chapter:
    """The pairs of one page of many: on a board by AD, and under their numbers there."""
    start = found.window[0] if found.window else 0
    drawn = [(start + n, finding) for n, (finding, _) in enumerate(rows, start=1)]
    both = {e.opdracht: e for _, finding in drawn for e in (finding.first, finding.second)}
    bars = sorted(both.values(), key=lambda e: (e.ad or "", e.client or "", e.start))
    cells = (_cells(found, *row) for row in rows)
    blocks: list[Block] = []
    if bars:
        blocks += chart("", bars, drawn, found.decider.day), Prose(_signs(found), "quiet")
    blocks.append(_numbered(_HEAD, cells, "De paren, het zwaarste eerst", start + 1))
    return Chapter("", tuple(blocks))


def _numbered(
    head: Sequence[str], rows: Iterable[tuple[Cell, ...]], caption: str, first: int = 1
) -> Grid:
    """Pairs below a picture, each with its number there."""
    cells = tuple((f"{n}. {row[0]}", *row[1:]) for n, row in enumerate(rows, first))
    return Grid(tuple(map(words.capital, head)), cells, caption)


def _signs(found: FoundRoles) -> str:
    """What the lines and signs of a picture mean."""
    return (
        "Doorgetrokken lijn: ontraden. Streepjes: met voorwaarden. Stippellijn:"
        f" {dutch_day(found.answer.peildatum)}. ▸ loopt door, ◂ begon eerder, ? eind niet bekend."
    )


def _desk(found: FoundRoles, ad: str, pairs: Pairs, mine: Sequence[Assignment]) -> Iterator[Block]:
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
    if bars := sorted(involved.values(), key=lambda each: (each.client or "", each.start)):
        yield chart(ad, bars, drawn, found.decider.day)
        left = len(mine) - len(bars)
        lacking = f" Niet getekend: {counted(left, 'opdracht', 'opdrachten')}." if left else ""
        yield Prose(_signs(found) + lacking, "quiet")
    cells = (_cells(found, *row)[1:] for row in pairs[:_MOST_EACH])
    yield _numbered(_HEAD[1:], cells, f"De paren van {ad}")
    yield from _rest(found, len(pairs) - _MOST_EACH, f" van {ad}")
