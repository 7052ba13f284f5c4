"""What was found on roles, as a page.

Every form has one table of pairs; a page in HTML has one for each AD, with a picture.
What is the same for all pairs stands below it once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence, Sized
from functools import partial

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.planning.answer import SuggestingAnswer
from adwijzer.decisions.roles import JudgedPair
from adwijzer.decisions.roles.answer import Pair
from adwijzer.decisions.roles.records import counts
from adwijzer.explain.found_roles import FoundPair, FoundRoles
from adwijzer.presenting import pair_words as wording
from adwijzer.presenting import words
from adwijzer.presenting.explanation import explained
from adwijzer.presenting.pair_chart import chart
from adwijzer.presenting.pair_reader import page_for
from adwijzer.presenting.suggestions import suggestion_chapters
from adwijzer.text.page import Block, Cell, Chapter, Grid, Marked, Page, Point, Points, Prose
from adwijzer.text.phrases import counted, listed

_EARLIER = "Eerder werk voor dezelfde werkgever of opdrachtgever"
_HEAD = ("AD", "Cliënt", "Eerst", "Daarna", "Oordeel", "Waarom", "Wat te doen")
_MOST = {"text": 50, "html": 2_000}
_MOST_IN_REPORT, _MOST_EXPLAINED = 200, 60
"""Pairs that a form shows, and of how many it shows the reasoning."""
_MOST_BARS, _MOST_EACH = 40, 60
"""Assignments that are drawn in one picture, and pairs of one AD that are shown."""
_CHOOSE = "Kies een deel met --ad of --from, of schrijf alles in een bestand met --out paren.xlsx."


def render(found: FoundRoles, shape: str, *, full: bool = True) -> Iterator[str | bytes]:
    """The findings in any form, part by part: bytes are for a file as they are."""
    if shape in ("json", "csv", "xlsx"):
        from adwijzer.presenting.pair_tables import sent_on

        yield from sent_on(found, shape)
    else:
        from adwijzer.presenting.kinds import written

        whole = written(page(found, shape), shape, full=full)
        # A page in HTML says itself that it is UTF-8.
        yield whole.encode() if shape == "html" and isinstance(whole, str) else whole


def page(found: FoundRoles, form: str) -> Page:
    """The findings for one form: each has room for another number of pairs."""
    if found.audience is not None:
        return page_for(found, found.audience)
    answer = found.answer
    most = _MOST.get(form, _MOST_IN_REPORT)
    rows = found.first(most)
    chapters: list[Chapter] = []
    if isinstance(answer, SuggestingAnswer):
        chapters += suggestion_chapters(answer, found.decision, files=found.files)
    if form == "html" and not found.window:
        chapters += _desks(found, rows)
    else:
        chapters.append(Chapter("", (*_desk(found, rows), _rest(found, answer.paren, rows))))
    measures = [Point(each.titel, f"{each.label}:") for each in answer.measures()]
    legend = Prose(wording.LEGEND if measures else "")
    asked = (words.asked(each, f"{each.feit}: {each.vraag}") for each in answer.questions())
    asked_about = (
        (f"{pair.eerste} en {pair.tweede}", pair.zekerheid == "vast", found.explained(finding))
        for finding, pair in rows[:_MOST_EXPLAINED]
    )
    return Page(
        title=found.decision.title,
        day=answer.peildatum,
        question="Gaan de opdrachten samen?",
        first=tuple(Marked(each.tekst, "care") for each in answer.meldingen),
        headline=wording.headline(answer),
        opening=tuple(wording.opening(found)),
        chapters=(
            *chapters,
            words.listing(_EARLIER, _work(found, most), detail=True),
            Chapter("Maatregelen", (legend, Points(tuple(measures))), detail=True),
            Chapter("Na te vragen in het register", (Points(tuple(asked)),)),
            words.attention(answer.attention(), partial(found.sources.ground, guideline="")),
            *explained(asked_about, found.decision),
            words.sources_chapter(found.cited(), found.sources, lines=found.why),
        ),
        closing=words.CLOSING,
        version=words.version_line(answer.peildatum, answer.regelbank, answer.motoren),
    )


def _cells(found: FoundRoles, finding: JudgedPair, pair: Pair) -> tuple[Cell, ...]:
    both, label = (finding.first, finding.second), found.decision.outcomes[0].label_of
    about = "" if pair.betreft == pair.tweede else f" Het oordeel gaat over {pair.betreft}."
    cited = ", ".join(found.cited_by(pair))
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
    """How many of these pairs are not shown, and where they are; of a part that is seen as such."""
    left = 0 if found.window else len(pairs) - len(shown)
    where = _CHOOSE if found.files else "In het Excel-bestand staan ze alle."
    return Prose(f"En nog {counted(left, 'paar', 'paren')}{of}. {where}" if left > 0 else "")


def _work(found: FoundRoles, most: int) -> Iterator[str]:
    """Earlier work for the same employer or principal, a line each; the most first."""
    work = sorted(found.answer.onafhankelijkheid, key=lambda each: -each.aantal)
    for each in work[:most]:
        codes = (("werkgever", each.werkgever), ("opdrachtgever", each.opdrachtgever))
        who = listed([f"{what} {code}" for what, code in codes if code is not None], "of")
        times = counted(each.aantal, "eerdere opdracht", "eerdere opdrachten")
        yield f"{each.ad}, opdracht {each.opdracht}: {times} voor {who}."
    if len(work) > most:
        yield f"En nog {counted(len(work) - most, 'opdracht', 'opdrachten')}."


def _desks(found: FoundRoles, rows: Sequence[FoundPair]) -> Iterator[Chapter]:
    """A summary, then the ADs with findings, the heaviest first."""
    mine: dict[str, list[Assignment]] = defaultdict(list)
    for each in found.assignments:
        if each.ad is not None and counts(each):
            mine[each.ad].append(each)
    pairs: dict[str, list[FoundPair]] = defaultdict(list)
    for finding, pair in rows:
        pairs[pair.ad or ""].append((finding, pair))
    heavy = found.decision.outcomes[0].values[:0:-1]
    numbers = {
        ad: [sum(p.rolcombinatie == value.name for _, p in each) for value in heavy]
        for ad, each in pairs.items()
    }
    order = sorted(pairs, key=lambda ad: ([-number for number in numbers[ad]], ad))
    summary: list[tuple[Cell, ...]] = [
        (Marked(ad, to=f"ad-{number}"), *map(str, numbers[ad])) for number, ad in enumerate(order)
    ]
    caption = "De arbeidsdeskundigen (AD) met een paar dat aandacht vraagt, de zwaarste eerst."
    table = Grid(("AD", *(words.capital(value.label) for value in heavy)), tuple(summary), caption)
    quiet = sorted((found.looked_at or mine.keys()) - pairs.keys())
    have = counted(len(quiet), "arbeidsdeskundige heeft", "arbeidsdeskundigen hebben")
    none = f"{have} geen paar dat hier staat: {', '.join(quiet)}" if quiet else ""
    yield Chapter("", (table, _rest(found, found.answer.paren, rows), Prose(none, "folded")))
    for number, ad in enumerate(order):
        yield Chapter(ad, tuple(_desk(found, pairs[ad], ad, mine[ad])), f"ad-{number}")


def _desk(
    found: FoundRoles, pairs: Sequence[FoundPair], ad: str = "", mine: Sequence[Assignment] = ()
) -> Iterator[Block]:
    """The picture of one AD, or of several without `ad`; then each pair under its number there."""
    first = found.window[0] + 1 if found.window else 1
    shown = pairs[:_MOST_EACH] if ad else pairs
    bars: dict[str, Assignment] = {}
    drawn: list[tuple[int, JudgedPair]] = []
    for number, (finding, _) in enumerate(shown, first):
        more = bars | {each.opdracht: each for each in (finding.first, finding.second)}
        if len(more) <= _MOST_BARS:
            bars = more
            drawn.append((number, finding))
    if len(mine) <= _MOST_BARS:
        bars |= {each.opdracht: each for each in mine}
    if bars:
        rows = sorted(bars.values(), key=lambda e: (e.ad or "", e.client or "", e.start))
        left = len(mine) - len(bars)
        yield chart(found, ad, rows, drawn, left)
    head = _HEAD[bool(ad) :]
    cells = (_cells(found, *row)[bool(ad) :] for row in shown)
    numbered = tuple((f"{n}. {row[0]}", *row[1:]) for n, row in enumerate(cells, first))
    caption = f"De paren van {ad}" if ad else "De paren, het zwaarste eerst"
    yield Grid(head, numbered, caption, below=2)
    yield _rest(found, pairs, shown, f" van {ad}")
