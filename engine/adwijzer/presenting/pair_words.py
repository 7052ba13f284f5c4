"""What was found about roles, in the sentences that all its forms share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.planning.answer import Beside
from adwijzer.decisions.roles.answer import Pair, RoleAnswer
from adwijzer.decisions.roles.records import DONE
from adwijzer.explain.found_roles import FoundRoles
from adwijzer.model.rulebase import Decision
from adwijzer.presenting import words
from adwijzer.text.days import dutch_day
from adwijzer.text.page import Marked
from adwijzer.text.phrases import counted

SIGNS = {"ja": "[x]", "nee": "[ ]", "onbekend": "[?]"}
LEGEND = "[x] gedaan, [ ] nog te doen, [?] niet bekend of het gedaan is."
_GUIDELINES = {
    "verzuim": "de Leidraad Verzuim",
    "arbeidsparticipatie": "de Leidraad Arbeidsparticipatie",
    "onbekend": "is dat niet bekend, want heeft_werkgever is leeg",
}


def verdict(decision: Decision, found: Pair | Beside) -> Marked:
    """`met voorwaarden, voorlopig`."""
    certain = "" if found.zekerheid == "vast" else ", voorlopig"
    return words.toned(decision.outcomes[0], found.rolcombinatie, certain)


def headline(answer: RoleAnswer) -> str:
    """The short answer: how many pairs need attention."""
    bad, conditional = answer.samenvatting["ontraden"], answer.samenvatting["met_voorwaarden"]
    parts = [f"{counted(bad, 'paar is', 'paren zijn')} ontraden"] if bad else []
    if conditional:
        parts.append(f"{counted(conditional, 'paar kan', 'paren kunnen')} met voorwaarden")
    return f"{' en '.join(parts)}." if parts else "Geen rolconflicten gevonden."


def opening(found: FoundRoles) -> Iterator[str]:
    """What was looked at, how many pairs are free, and which leidraad holds (B-26)."""
    answer = found.answer
    ads = counted(answer.arbeidsdeskundigen, "arbeidsdeskundige", "arbeidsdeskundigen")
    assignments = counted(answer.opdrachten, "opdracht", "opdrachten")
    only = f" Je ziet alleen {', '.join(found.narrowed)}." if found.narrowed else ""
    yield f"Nagekeken op {dutch_day(answer.peildatum)}: {assignments}, {ads}.{only}"
    if answer.vrij.paren:
        unsure = answer.vrij.voorlopig
        more = f" Bij {unsure} daarvan kan een leeg veld dat nog veranderen." if unsure else ""
        yield f"{counted(answer.vrij.paren, 'paar is', 'paren zijn')} vrij.{more}"
    numbers = Counter(pair.leidraad for pair in answer.paren)
    parts = (
        f"voor {counted(numbers[name], 'paar', 'paren')} {which}"
        for name, which in _GUIDELINES.items()
        if numbers[name]
    )
    if said := words.known_line(parts, "Welke leidraad geldt"):
        yield said


def assigned(assignment: Assignment) -> Marked:
    """An assignment with its role and when it runs, or that nobody wrote down its end."""
    start, end = (
        f"{day.day}-{day.month}-{day.year}" if day else ""
        for day in (assignment.start, assignment.eind)
    )
    known = f"{start} t/m\N{NO-BREAK SPACE}{end or '?'}"
    runs = known if end or assignment.status == DONE else f"vanaf {start}"
    return Marked(assignment.opdracht, notes=(assignment.rol, runs))


def steps(found: Pair | Beside) -> Iterator[str]:
    """What to do, and whether it is done."""
    return (f"{SIGNS[each.vervuld]} {each.label}" for each in found.maatregelen)


def to_do(found: Pair | Beside, *unsure: str) -> str:
    """What to do, a line each; `unsure` is said where cells are empty, before what to fill in."""
    asked = (*unsure, f"Vraag na: {empty_cells(found)}") if found.vragen else ()
    return "\n".join((*steps(found), *asked))


def empty_cells(found: Pair | Beside) -> str:
    """`105: eind, vraag; 106: instemming_client`: what to fill in where."""
    columns: dict[str, list[str]] = {}
    for question in found.vragen:
        columns.setdefault(question.opdracht, []).append(question.feit)
    return "; ".join(f"{row}: {', '.join(names)}" for row, names in columns.items())
