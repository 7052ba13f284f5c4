"""The entry of a decision in the Dutch Algoritmeregister, publication standard 1.0.

The fields come from three places: what the rule base itself knows is made here, four texts are
drafted here for a person to approve, and the rest is the office's, in a file. Lengths, permitted
values and plain Dutch are checked for all of them alike.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any, TypeAlias

from msgspec import Struct

from adwijzer.assurance.examples.coverage import coverage
from adwijzer.assurance.examples.recording import Recording
from adwijzer.assurance.plain_dutch.measure import Yardstick, measure_texts
from adwijzer.assurance.plain_dutch.texts import RuleText
from adwijzer.model.ranks import Rank
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.model.sources import Source, SourceBase
from adwijzer.text.diagnostics import Diagnostic, InputError, Position, did_you_mean, shown
from adwijzer.text.nodes import Mapping as MappingNode
from adwijzer.text.nodes import Node, Scalar
from adwijzer.text.nodes import Sequence as NodeList

Entry: TypeAlias = dict[str, Any]
APPROVED = "goedgekeurd"
"""Names in the office's file the drafted texts that a person approved."""

DRAFTED = ("goal", "proportionality", "human_intervention", "risks")
_ASKED = {
    "organization": "De naam van de organisatie, zoals in het register.",
    "status": "In ontwikkeling, In gebruik of Buiten gebruik.",
    "begin_date": "Jaar en maand van de start, zoals 2026-03.",
    "end_date": "Jaar en maand van het einde, of leeg.",
    "contact_email": "Het e-mailadres of webadres voor vragen.",
    "website": "Een pagina over het gebruik, of leeg.",
    "publication_category": "Hoog-risico AI-systeem, Impactvolle algoritmes of Overige algoritmes.",
    "url": "Waar iedereen de regels kan lezen, of leeg.",
    "process_index_url": "De bladzijde in het verwerkingsregister, of leeg.",
    "impacttoetsen_grouping": "De toetsen die gedaan zijn: een lijst met title en link, of leeg.",
    "impacttoetsen": "Wat die toetsen opleverden, of leeg.",
    "provider": "Wie het programma levert, of leeg.",
    "publiccode": "Waar de broncode staat, of leeg.",
}
"""The fields that only the office knows, with what belongs there."""

_TAGS = re.compile(r"</?(\w+)[^>]*>")
_HTML = frozenset({"div", "br", "p", "ul", "ol", "li"})
_CONTACT = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+|https://\S+")


class RegisterEntry(Struct, frozen=True):
    """An entry, and which of its texts a person has yet to approve."""

    fields: Entry
    to_approve: tuple[str, ...]


@cache
def standard() -> Mapping[str, Any]:
    """The fields of the standard, with their limits."""
    text = files("adwijzer.exchange").joinpath("algoritmeregister-1.0.json").read_text("utf-8")
    fields: Mapping[str, Any] = json.loads(text)["fields"]
    return fields


def example_file() -> str:
    """An empty file for an office to fill in, as YAML."""
    lines = ["# Wat alleen het kantoor weet. Vul in wat bekend is; de rest mag leeg blijven."]
    for name, meaning in _ASKED.items():
        needed = " Verplicht." if standard()[name].get("required") else ""
        lines += [f"# {meaning}{needed}", f'{name}: ""']
    lines += [
        "# Vier teksten zijn een voorstel. Noem hier welke iemand heeft nagelezen en goedkeurt,",
        f"# of schrijf zelf een tekst onder de naam van het veld: {', '.join(DRAFTED)}.",
        f"{APPROVED}: []",
    ]
    return "\n".join(lines) + "\n"


def entry(
    base: RuleBase,
    decision: Decision,
    sources: SourceBase,
    office: Node,
    yardstick: Yardstick,
    file: str,
) -> RegisterEntry:
    """The entry of a decision, with what the office says in `file`.

    Raises:
        InputError: fields that are unknown, missing, too long or not permitted, or a text that is
            not plain Dutch; all of them at once.
    """
    said, problems = _read(office, file)
    approved = said.pop(APPROVED, [])
    fields = {**made(base, decision, sources), **drafted(decision), **said}
    found = {name: fields[name] for name in standard() if fields.get(name) not in (None, "", [])}
    problems += _wrong(found, yardstick, Position(file))
    if problems:
        raise InputError(problems)
    left = (name for name in DRAFTED if name not in said and name not in approved)
    return RegisterEntry(found, tuple(left))


# --- what the rule base knows ---------------------------------------------------------------------


def made(base: RuleBase, decision: Decision, sources: SourceBase) -> Entry:
    """The fields that follow from the rules, with what was measured of them."""
    return {**from_rules(base, decision, sources), "methods_and_models": _methods(base, decision)}


def from_rules(base: RuleBase, decision: Decision, sources: SourceBase) -> Entry:
    """The fields that follow from the rules alone."""
    cited = _cited(decision, sources)
    laws = [each for each in cited if each.rank is Rank.WET]
    titles = sources.titles
    named = dict.fromkeys(each.document for each in cited)
    facts = [fact for fact in decision.asked if fact.scope != "sleutel"]
    asked = "".join(f"<li>{escape(fact.question)}</li>" for fact in facts)
    grounds = dict.fromkeys(f"{titles[each.document]}, {each.place}" for each in laws)
    addresses = {each.key: each.address for each in sources.documents}
    return {
        "name": f"{base.title}: {decision.title}"[:100],
        "description_short": (
            f"Hulp voor de arbeidsdeskundige bij de vraag: {decision.question} Het programma"
            " adviseert met vaste regels, en geeft reden en bron. De arbeidsdeskundige beslist."
        ),
        "category": ["Sociale zekerheid", "Werk"],
        "lawful_basis": _list(grounds),
        "lawful_basis_grouping": [
            {"title": f"{titles[each.document]}, {each.place}"[:100], "link": link}
            for link, each in {sources.address(e.id): e for e in reversed(laws)}.items()
            if link
        ],
        "source_data": (
            "<p>Het programma bewaart geen namen, nummers of diagnoses. Het vraagt alleen:</p>"
            f"<ul>{asked}</ul>"
        ),
        "source_data_grouping": [
            {"title": titles[key][:500], "link": addresses[key]} for key in named if addresses[key]
        ],
        "lang": "nld",
        "standard_version": "1.0",
        "source_id": f"adwijzer-{decision.name}"[:100],
        "tags": _list(("arbeidsdeskundige", decision.title.lower(), "vaste regels")),
    }


def _list(items: Any) -> str:
    return f"<ul>{''.join(f'<li>{escape(each)}</li>' for each in items)}</ul>" if items else ""


def _cited(decision: Decision, sources: SourceBase) -> list[Source]:
    """The sources with a rank that rules and attention points rest on, in their order."""
    names = {name for thing in decision.things for name in thing.sources}
    return [each for each in sources.sources if each.id in names]


def _methods(base: RuleBase, decision: Decision) -> str:
    """How it works, with the figures of today's rules and examples."""
    recording = Recording.of(base, decision)
    found = coverage(recording).tally("regel")
    results = recording.results
    passed = sum(each.passed for each in results)
    return (
        "<p>Het programma volgt vaste regels. Het leert niet en het raadt niet. Bij elk advies"
        " staan de regels en hun bronnen. Wat niet bekend is, blijft onbekend.</p><ul>"
        f"{_counts(decision)}"
        f"<li>Voorbeelden: {len(results)}, waarvan {passed} slagen.</li>"
        f"<li>Regels en aandachtspunten met een voorbeeld: {found.shown} van de"
        f" {found.countable}, elk van twee kanten.</li></ul>"
        f"<p>Regelbank {escape(base.version)}.</p>"
    )


def _counts(decision: Decision) -> str:
    return (
        f"<li>Regels: {len(decision.rules)}, in {len(decision.layers)} lagen.</li>"
        f"<li>Aandachtspunten: {len(decision.attention)}.</li>"
        f"<li>Feiten die het vraagt: {len(decision.asked)}.</li>"
    )


def changed_fields(
    before: RuleBase, after: RuleBase, sources: SourceBase, only: str | None = None
) -> dict[str, tuple[str, ...]]:
    """The fields that a change of the rules changes, per decision whose entry is to be renewed.

    The figures of examples are left aside: they are measured when the entry is written.
    """
    found = {}
    for decision in after.decisions:
        old = before.decision(decision.name)
        if only in (None, decision.name) and old is not None:
            was, now = (
                {
                    **from_rules(after, each, sources),
                    **drafted(each),
                    "methods_and_models": _counts(each),
                }
                for each in (old, decision)
            )
            if fields := tuple(name for name in standard() if was.get(name) != now.get(name)):
                found[decision.name] = fields
    return found


def drafted(decision: Decision) -> Entry:
    """Four texts for a person to read and approve."""
    return {
        "goal": (
            f"<p>De arbeidsdeskundige krijgt hulp bij de vraag: {escape(decision.question)} Elke"
            " cliënt krijgt zo een keuze met dezelfde gronden. De reden is na te lezen.</p>"
        ),
        "proportionality": (
            "<p>De regels komen uit de wet, de gedragscode, leidraden en onderzoek in het vak. Het"
            " programma vraagt alleen wat het advies nog kan veranderen. Zonder programma moet"
            " iedereen al die bronnen zelf kennen. Dan krijgen gelijke zaken niet altijd een"
            " gelijk antwoord.</p>"
        ),
        "human_intervention": (
            "<p>Het programma adviseert. De arbeidsdeskundige beslist, en mag altijd afwijken. De"
            " reden van afwijken komt in het dossier.</p>"
        ),
        "risks": (
            "<p>Iemand kan een verkeerd feit opgeven. Daarom staat bij elk advies op welke feiten"
            " het rust. Iemand kan het advies volgen zonder na te denken. Daarom staan redenen en"
            " bronnen erbij, en wat het advies zou veranderen. Regels kunnen verouderen. Daarom"
            " heeft elke regel een bron en een dag.</p>"
        ),
    }


# --- what the office says -------------------------------------------------------------------------


def _read(office: Node, file: str) -> tuple[Entry, list[Diagnostic]]:
    """The office's fields; what it cannot say itself is a problem."""
    if not isinstance(office, MappingNode):
        raise InputError.of(
            "dit bestand moet de vorm `veld: waarde` hebben",
            "maak een leeg bestand met --voorbeeld",
            Position(file, *office.at),
        )
    may_say = (*_ASKED, *DRAFTED, APPROVED)
    said: Entry = {}
    problems: list[Diagnostic] = []
    for key, node in office.entries:
        if key.text not in may_say:
            word = shown(key.text, may_say)
            hint = did_you_mean(key.text, may_say)
            problems.append(Diagnostic(Position(file, *key.at), f"onbekend veld {word}", hint))
        else:
            said[key.text] = _plain(node)
    for name in said.get(APPROVED) or ():
        if name not in DRAFTED:
            at = Position(file)
            hint = f"kies uit: {', '.join(DRAFTED)}"
            problems.append(Diagnostic(at, f"achter `{APPROVED}` staat geen voorstel", hint))
    return {name: value for name, value in said.items() if value not in ("", None, [])}, problems


def _plain(node: Node) -> Any:
    match node:
        case MappingNode(entries=entries):
            return {key.text: _plain(value) for key, value in entries}
        case NodeList(items=items):
            return [_plain(each) for each in items]
        case Scalar():
            return None if node.is_null else node.text


# --- what the standard and plain Dutch ask --------------------------------------------------------


def _wrong(found: Entry, yardstick: Yardstick, at: Position) -> Iterator[Diagnostic]:
    for name, limits in standard().items():
        if limits.get("required") and name not in found:
            meaning = _ASKED.get(name)
            yield Diagnostic(at, f"het verplichte veld `{name}` ontbreekt", meaning)
        if name in found:
            yield from _limits(name, found[name], limits, at)
    texts = [
        RuleText(_TAGS.sub(" ", str(found[name])).strip(), at, name, at, name)
        for name, limits in standard().items()
        if limits.get("b1") and name in found
    ]
    yield from measure_texts(texts, yardstick).findings


def _limits(name: str, value: Any, limits: Mapping[str, Any], at: Position) -> Iterator[Diagnostic]:
    if isinstance(value, list) is not (limits["type"] == "array"):
        what = "een lijst" if limits["type"] == "array" else "een tekst"
        yield Diagnostic(at, f"`{name}` moet {what} zijn", None)
        return
    permitted: list[str] = limits.get("permitted_values", [])
    for each in (value if isinstance(value, list) else [value]) if permitted else ():
        if each not in permitted:
            yield Diagnostic(at, f"`{name}` heeft een waarde die niet mag", _kinds(permitted))
    if len(value) > limits.get("max_items", len(value)):
        yield Diagnostic(at, f"`{name}` heeft er te veel", f"hoogstens {limits['max_items']}")
    if isinstance(value, str):
        yield from _text_limits(name, value, limits, at)
    else:
        for each in value:
            if isinstance(each, dict):
                for part, inner in limits["items"].items():
                    yield from _part_limits(f"{name}.{part}", each.get(part), inner, at)
            elif "items" in limits:
                yield Diagnostic(at, f"`{name}` is een lijst van title met link", None)


def _kinds(permitted: list[str]) -> str:
    return f"kies uit: {', '.join(permitted)}"


def _part_limits(
    name: str, value: Any, limits: Mapping[str, Any], at: Position
) -> Iterator[Diagnostic]:
    if not value:
        if limits.get("required"):
            yield Diagnostic(at, f"`{name}` ontbreekt", None)
        return
    yield from _text_limits(name, str(value), limits, at)


def _text_limits(
    name: str, value: str, limits: Mapping[str, Any], at: Position
) -> Iterator[Diagnostic]:
    most = limits.get("max_length", len(value))
    if len(value) > most:
        yield Diagnostic(at, f"`{name}` heeft {len(value)} tekens", f"hoogstens {most}")
    form = limits.get("form", "")
    if form == "YYYY-MM" and not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", value):
        yield Diagnostic(at, f"`{name}` moet een jaar en een maand zijn", "zoals 2026-03")
    if form.startswith("e-mail") and not _CONTACT.fullmatch(value):
        hint = "zoals info@kantoor.nl"
        yield Diagnostic(at, f"`{name}` moet een e-mailadres of webadres zijn", hint)
    is_link = name.endswith(".link") or name in ("website", "url", "process_index_url")
    if is_link and not value.startswith("https://"):
        yield Diagnostic(at, f"`{name}` moet met https:// beginnen", None)
    if limits.get("type") == "html":
        strange = {tag.lower() for tag in _TAGS.findall(value)} - _HTML
        if strange:
            hint = f"gebruik alleen {', '.join(sorted(_HTML))}"
            yield Diagnostic(at, f"`{name}` heeft opmaak die niet mag", hint)
