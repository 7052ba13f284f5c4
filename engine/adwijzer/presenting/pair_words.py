"""What was found about roles, in the sentences that all its forms share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from adwijzer.decisions.answer import Attention
from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.planning.answer import Beside
from adwijzer.decisions.roles import JudgedPair
from adwijzer.decisions.roles.answer import EarlierWork, Pair, PairMeasure, RoleAnswer
from adwijzer.decisions.roles.records import DONE
from adwijzer.model.rulebase import Decision
from adwijzer.model.sources import SourceBase
from adwijzer.presenting.findings import FoundRoles
from adwijzer.text.days import dutch_day
from adwijzer.text.page import Tone
from adwijzer.text.phrases import counted, listed

LEGEND = "[x] gedaan, [ ] nog te doen, [?] niet bekend of het gedaan is"
SIGNS = {"ja": "[x]", "nee": "[ ]", "onbekend": "[?]"}
MARKS = {"ja": "✓", "nee": "☐", "onbekend": "?"}
DONE_WORDS = {"ja": "gedaan", "nee": "nog te doen", "onbekend": "niet bekend of het gedaan is"}
TONES: Mapping[str, Tone] = {"ontraden": "bad", "met_voorwaarden": "care", "vrij": "good"}
TOGETHER = {
    "ja": "De opdrachten lopen minstens één dag samen.",
    "nee": "De opdrachten komen na elkaar.",
    "onbekend": "Het is niet bekend of de opdrachten samen lopen.",
}
GUIDELINES = {
    "verzuim": "de Leidraad Verzuim",
    "arbeidsparticipatie": "de Leidraad Arbeidsparticipatie",
}
NO_CHANGE = "Geen verandering van wat bekend is leidt tot een ander oordeel."


def outcome_label(decision: Decision, value: str) -> str:
    """`met voorwaarden`."""
    return next(v.label for v in decision.outcomes[0].values if v.name == value)


def verdict(decision: Decision, pair: Pair) -> str:
    """`met voorwaarden, voorlopig`."""
    label = outcome_label(decision, pair.rolcombinatie)
    return label if pair.zekerheid == "vast" else f"{label}, voorlopig"


def headline(answer: RoleAnswer) -> str:
    """The short answer: how many pairs need attention."""
    bad, conditional = answer.samenvatting["ontraden"], answer.samenvatting["met_voorwaarden"]
    if not bad and not conditional:
        return "Geen rolconflicten gevonden."
    parts = []
    if bad:
        parts.append(f"{counted(bad, 'paar is', 'paren zijn')} ontraden")
    if conditional:
        parts.append(f"{counted(conditional, 'paar kan', 'paren kunnen')} met voorwaarden")
    return f"{' en '.join(parts)}."


def checked(found: FoundRoles) -> str:
    """What was looked at."""
    answer = found.answer
    ads = counted(answer.arbeidsdeskundigen, "arbeidsdeskundige", "arbeidsdeskundigen")
    text = (
        f"Nagekeken op {dutch_day(answer.peildatum)}: "
        f"{counted(answer.opdrachten, 'opdracht', 'opdrachten')}, {ads}."
    )
    if found.narrowed:
        text += f" Je ziet alleen {', '.join(found.narrowed)}."
    return text


def free(answer: RoleAnswer) -> str:
    """How many pairs are free, and how sure that is."""
    number, unsure = answer.vrij.paren, answer.vrij.voorlopig
    if not number:
        return ""
    text = f"{counted(number, 'paar is', 'paren zijn')} vrij."
    if unsure:
        text += f" Bij {unsure} daarvan kan een leeg veld dat nog veranderen. Met --all zie je ze."
    return text


def guideline(answer: RoleAnswer) -> str:
    """Which guideline of the profession holds for how many pairs (B-26)."""
    numbers = Counter(pair.leidraad for pair in answer.paren)
    parts = [
        f"voor {counted(numbers[name], 'paar', 'paren')} {title}"
        for name, title in GUIDELINES.items()
        if numbers[name]
    ]
    if numbers["onbekend"]:
        pairs = counted(numbers["onbekend"], "paar", "paren")
        parts.append(f"voor {pairs} is dat niet bekend, want heeft_werkgever is leeg")
    return f"Welke leidraad geldt: {'; '.join(parts)}." if parts else ""


def guideline_of(pair: Pair) -> str:
    """The guideline that holds for the client of one pair."""
    title = GUIDELINES.get(pair.leidraad)
    if title is None:
        return "Welke leidraad geldt is niet bekend, want heeft_werkgever is leeg."
    return f"Voor deze cliënt geldt {title}."


def runs(assignment: Assignment) -> str:
    """`2-2-2026 t/m 29-5-2026`; without an end `vanaf 2-2-2026`, or that nobody wrote it down."""
    start = short_day(assignment.start)
    if assignment.eind is not None:
        return f"{start} t/m\N{NO-BREAK SPACE}{short_day(assignment.eind)}"
    return f"{start} t/m\N{NO-BREAK SPACE}?" if assignment.status == DONE else f"vanaf {start}"


def short_day(day: date) -> str:
    """`2-2-2026`."""
    return f"{day.day}-{day.month}-{day.year}"


def client(finding: JudgedPair, nothing: str = "geen cliënt") -> str:
    """For whom: both clients where they differ."""
    names = dict.fromkeys(each.client or nothing for each in (finding.first, finding.second))
    return " / ".join(names)


def for_whom(finding: JudgedPair) -> str:
    """`Beide voor C-1.`, or for whom each is."""
    first, second = (
        f"voor {each.client}" if each.client else "zonder cliënt"
        for each in (finding.first, finding.second)
    )
    return f"Beide {first}." if first == second else f"Eerst {first}, daarna {second}."


def questions(pair: Pair) -> Iterator[str]:
    """What to find out, with the assignment it is about."""
    for question in pair.vragen:
        yield f"Opdracht {question.opdracht}: {question.vraag} Wie dit weet: {who(question.wie)}."


def who(name: str) -> str:
    """Who knows an answer, as it is said."""
    return "de cliënt" if name == "client" else f"de {name}"


def empty_cells(found: Pair | Beside) -> str:
    """`105: eind, vraag; 106: instemming_client`: what to fill in where."""
    columns: dict[str, list[str]] = {}
    for question in found.vragen:
        columns.setdefault(question.opdracht, []).append(question.feit)
    return "; ".join(f"{row}: {', '.join(names)}" for row, names in columns.items())


def asked(answer: RoleAnswer) -> dict[str, str]:
    """Every column that someone has to fill in, with its question."""
    found: dict[str, str] = {}
    for pair in answer.paren:
        for question in pair.vragen:
            text = f"{question.vraag} {question.waarom} Wie dit weet: {who(question.wie)}."
            found.setdefault(question.feit, text)
    return found


def measures(answer: RoleAnswer) -> tuple[PairMeasure, ...]:
    """Every measure once, in the order in which they come up."""
    found: dict[str, PairMeasure] = {}
    for pair in answer.paren:
        for measure in pair.maatregelen:
            found.setdefault(measure.id, measure)
    return tuple(found.values())


def may_become(decision: Decision, pair: Pair) -> str:
    """What a provisional verdict can still become."""
    others = [outcome_label(decision, n) for n in pair.mogelijk if n != pair.rolcombinatie]
    return f"Kan nog {listed(others, 'of')} worden."


def earlier_work(found: EarlierWork) -> str:
    """One line about earlier work for the same employer or principal."""
    who = [
        f"{what} {code}"
        for what, code in (("werkgever", found.werkgever), ("opdrachtgever", found.opdrachtgever))
        if code is not None
    ]
    times = counted(found.aantal, "eerdere opdracht", "eerdere opdrachten")
    return f"{found.ad}, opdracht {found.opdracht}: {times} voor {listed(who, 'of')}"


def attention(answer: RoleAnswer) -> tuple[Attention, ...]:
    """Every attention point once, in the order in which they come up."""
    found: dict[str, Attention] = {}
    for pair in answer.paren:
        for point in pair.aandachtspunten:
            found.setdefault(point.id, point)
    for work in answer.onafhankelijkheid:
        found.setdefault(work.aandachtspunt.id, work.aandachtspunt)
    return tuple(found.values())


def cited_by(pair: Pair, sources: SourceBase) -> tuple[str, ...]:
    """What the verdict on a pair rests on, in the guideline that holds for its client (B-26)."""
    return sources.that_hold(pair.bronnen, pair.leidraad) or pair.bronnen


def source_lines(answer: RoleAnswer, sources: SourceBase) -> dict[str, str]:
    """Every cited source with its document and place."""
    cited = [name for pair in answer.paren for name in cited_by(pair, sources)]
    cited += [name for point in attention(answer) for name in point.bronnen]
    return {name: source_line(name, sources) for name in dict.fromkeys(cited)}


def source_line(name: str, sources: SourceBase) -> str:
    """Document and place of a source, or the tension behind a `B-` id."""
    if name in sources.by_id:
        source = sources.by_id[name]
        return f"{sources.titles[source.document]}, {source.place}"
    tension = sources.tensions_by_id[name]
    return f"Spanning: {tension.title}. Keuze: {tension.choice}"


def ground(pair: Pair, sources: SourceBase) -> str:
    """`Regel RC-COACH-BEOORDELAAR; bron L-30, D-12 (leidraad, bewijskracht midden)`."""
    rank = pair.rang.replace("_", " ")
    return (
        f"Regel {pair.regel}; bron {', '.join(cited_by(pair, sources))}"
        f" ({rank}, bewijskracht {pair.bewijskracht})."
    )


def changes(found: FoundRoles, shown: Iterable[tuple[JudgedPair, Pair]]) -> Iterator[str]:
    """Per pair what would change the verdict."""
    from adwijzer.explain.what_if_pairs import what_if_pair

    decision = found.decision
    for finding, pair in shown:
        about = f"{pair.eerste} en {pair.tweede}"
        others = what_if_pair(found.decider, finding)
        if not others:
            yield f"{about}: {NO_CHANGE}"
        for other in others:
            [value] = other.uitkomst.values()
            for sets in other.wijzigingen:
                clauses = " en ".join(change.bijzin for change in sets)
                yield f"{about}: {outcome_label(decision, value)} als {clauses}."


def chains(found: FoundRoles, shown: Iterable[tuple[JudgedPair, Pair]]) -> Iterator[str]:
    """Per pair the rules that spoke, and what kept the others from speaking."""
    from adwijzer.explain.why import why

    sources = found.sources
    for finding, pair in shown:
        about = f"{pair.eerste} en {pair.tweede}"
        yield f"{about}: {ground(pair, sources)}"
        for trace in why(found.decider.reasoning(finding)):
            for rule in trace.opzijgezet:
                yield f"{about}: opzijgezet is {rule.titel} ({rule.regel})."
            for rule in trace.niet_van_toepassing:
                parts = "; ".join(f"{part.stand}: {part.deel}" for part in rule.ontbreekt)
                yield f"{about}: niet van toepassing is {rule.titel} ({rule.regel}). {parts}."


def version_line(answer: RoleAnswer) -> str:
    """Which rules gave the answer."""
    return f"Regelbank {answer.regelbank.versie}, sha256 {answer.regelbank.sha256[:12]}."
