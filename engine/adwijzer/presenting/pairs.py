"""What was found on roles, as a page.

Every form has one table of pairs; a browser has one for each AD, with a picture of the assignments.
What is the same for all pairs stands below it once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Sized
from functools import partial

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.planning.answer import SuggestingAnswer
from adwijzer.decisions.roles import JudgedPair
from adwijzer.decisions.roles.answer import EarlierWork, Pair
from adwijzer.decisions.roles.records import counts
from adwijzer.presenting import explanation, words
from adwijzer.presenting import pair_words as wording
from adwijzer.presenting.findings import FoundPair, FoundRoles
from adwijzer.presenting.pair_chart import BEFORE, BEYOND, UNCLEAR, chart
from adwijzer.presenting.pair_reader import page_for
from adwijzer.presenting.suggestions import suggestion_chapters
from adwijzer.text.days import dutch_day
from adwijzer.text.page import Block, Cell, Chapter, Grid, Marked, Page, Prose, points, terms
from adwijzer.text.phrases import counted, listed

QUESTION = "Gaan de opdrachten samen?"
EARLIER = "Eerder werk voor dezelfde werkgever of opdrachtgever"
_HEAD = ("AD", "cliënt", "eerst", "daarna", "oordeel", "waarom", "wat te doen")
_MOST = {"text": 50, "html": 2_000}
_MOST_IN_REPORT, _MOST_EXPLAINED = 200, 60
"""Pairs that a form shows, and of how many it shows the reasoning."""
_MOST_BARS, _MOST_EACH, _SHOWN_WORK = 40, 60, 10
"""Of one AD: assignments that are drawn, pairs that are shown; earlier work that is shown."""

_SIGNS = (
    "Doorgetrokken lijn: ontraden. Streepjes: met voorwaarden. Stippellijn: {}."
    f" {BEYOND} loopt door, {BEFORE} begon eerder, {UNCLEAR} eind niet bekend."
)
_CHOOSE = "Kies een deel met --ad of --from, of schrijf alles in een bestand met --out paren.xlsx."

Pairs = Sequence[FoundPair]


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
        chapters.append(Chapter("", tuple(_desk(found, "", rows, first=found.window[0] + 1))))
    else:
        chapters += _desks(found, rows) if form == "html" else _overview(found, rows)
    measures = wording.measures(answer)
    legend = Prose(wording.LEGEND if measures else "")
    return Page(
        title=found.decision.title,
        day=answer.peildatum,
        question=QUESTION,
        first=tuple(Marked(each.tekst, "care") for each in answer.meldingen),
        headline=wording.headline(answer),
        opening=tuple(wording.opening(found)),
        chapters=(
            *chapters,
            Chapter("Maatregelen", (legend, terms(measures)), detail=True),
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
    both, label = (finding.first, finding.second), found.decision.outcomes[0].label_of
    about = "" if pair.betreft == pair.tweede else f" Het oordeel gaat over {pair.betreft}."
    cited = ", ".join(wording.cited_by(pair, found.sources))
    others = [label(each) for each in pair.mogelijk if each != pair.rolcombinatie]
    return (
        pair.ad or "",
        " / ".join(dict.fromkeys(each.client or "geen cliënt" for each in both)),
        *map(wording.assigned, both),
        wording.verdict(found.decision, pair),
        Marked(pair.uitleg + about, notes=(f"Bron: {cited}.",)),
        wording.to_do(pair, f"Kan nog {listed(others, 'of')} worden."),
    )


def _rest(found: FoundRoles, pairs: Sized, shown: Sized, of: str = "") -> Prose:
    """How many of these pairs are not shown, and where they are."""
    left = len(pairs) - len(shown)
    where = _CHOOSE if found.files else "In het Excel-bestand staan ze alle."
    return Prose(f"En nog {counted(left, 'paar', 'paren')}{of}. {where}" if left > 0 else "")


def _overview(found: FoundRoles, rows: Pairs) -> Iterator[Chapter]:
    """One table of pairs for all ADs."""
    cells = tuple(_cells(found, *row) for row in rows)
    yield Chapter("", (Grid(_HEAD, cells, below=2), _rest(found, found.answer.paren, rows)))
    work = sorted(found.answer.onafhankelijkheid, key=lambda each: -each.aantal)
    yield words.listing(EARLIER, _work(work), detail=True)


def _work(work: Sequence[EarlierWork]) -> Iterator[str]:
    """Earlier work for the same employer or principal, a line each."""
    for each in work[:_SHOWN_WORK]:
        codes = (("werkgever", each.werkgever), ("opdrachtgever", each.opdrachtgever))
        who = listed([f"{what} {code}" for what, code in codes if code is not None], "of")
        times = counted(each.aantal, "eerdere opdracht", "eerdere opdrachten")
        yield f"{each.ad}, opdracht {each.opdracht}: {times} voor {who}."
    if len(work) > _SHOWN_WORK:
        yield f"En nog {counted(len(work) - _SHOWN_WORK, 'opdracht', 'opdrachten')}."


def _desks(found: FoundRoles, rows: Pairs) -> Iterator[Chapter]:
    """A summary, then the ADs with findings, the heaviest first."""
    mine: dict[str, list[Assignment]] = defaultdict(list)
    for each in found.assignments:
        if each.ad is not None and counts(each):
            mine[each.ad].append(each)
    work: dict[str, list[EarlierWork]] = defaultdict(list)
    for earlier in found.answer.onafhankelijkheid:
        work[earlier.ad or ""].append(earlier)
    pairs: dict[str, list[FoundPair]] = defaultdict(list)
    for finding, pair in rows:
        pairs[pair.ad or ""].append((finding, pair))
    numbers = {ad: Counter(p.rolcombinatie for _, p in each) for ad, each in pairs.items()}
    heavy = ("ontraden", "met_voorwaarden")
    order = sorted(pairs, key=lambda ad: (*(-numbers[ad][name] for name in heavy), ad))
    summary: list[tuple[Cell, ...]] = [
        (Marked(ad, to=f"ad-{number}"), *(str(numbers[ad][name]) for name in heavy))
        for number, ad in enumerate(order, start=1)
    ]
    caption = "De arbeidsdeskundigen (AD) met een paar dat aandacht vraagt, de zwaarste eerst."
    quiet = sorted(ad for ad in found.looked_at or mine.keys() if ad not in pairs)
    have = counted(len(quiet), "arbeidsdeskundige heeft", "arbeidsdeskundigen hebben")
    none = f"{have} geen paar dat hier staat: {', '.join(quiet)}" if quiet else ""
    table = Grid(("AD", "Ontraden", "Met voorwaarden"), tuple(summary), caption)
    yield Chapter("", (table, _rest(found, found.answer.paren, rows), Prose(none, "folded")))
    for number, ad in enumerate(order, start=1):
        parts = [*_desk(found, ad, pairs[ad], mine[ad])]
        if work[ad]:
            parts.append(Chapter(EARLIER, (points(_work(work[ad])),)))
        yield Chapter(ad, tuple(parts), f"ad-{number}")


def _desk(
    found: FoundRoles, ad: str, pairs: Pairs, mine: Sequence[Assignment] = (), first: int = 1
) -> Iterator[Block]:
    """The picture of one AD, or of several without `ad`; then each pair under its number there."""
    shown = pairs[:_MOST_EACH]
    bars: dict[str, Assignment] = {}
    drawn: list[tuple[int, JudgedPair]] = []
    for number, (finding, _) in enumerate(shown, first):
        both = {each.opdracht: each for each in (finding.first, finding.second)}
        if len(bars.keys() | both.keys()) <= _MOST_BARS:
            bars |= both
            drawn.append((number, finding))
    if len(mine) <= _MOST_BARS:
        bars |= {each.opdracht: each for each in mine}
    if bars:
        rows = sorted(bars.values(), key=lambda e: (e.ad or "", e.client or "", e.start))
        yield chart(ad, rows, drawn, found.decider.day)
        left = len(mine) - len(bars)
        lacking = f" Niet getekend: {counted(left, 'opdracht', 'opdrachten')}." if left > 0 else ""
        yield Prose(_SIGNS.format(dutch_day(found.answer.peildatum)) + lacking, "quiet")
    head = tuple(map(words.capital, _HEAD[bool(ad) :]))
    cells = (_cells(found, *row)[bool(ad) :] for row in shown)
    numbered = tuple((f"{n}. {row[0]}", *row[1:]) for n, row in enumerate(cells, first))
    caption = f"De paren van {ad}" if ad else "De paren, het zwaarste eerst"
    yield Grid(head, numbered, caption)
    yield _rest(found, pairs, shown, f" van {ad}")
