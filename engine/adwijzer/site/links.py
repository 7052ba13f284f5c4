"""Which page and anchor something has; every link of the site comes from here."""

from __future__ import annotations

from pathlib import PurePosixPath

from adwijzer.examples import Example
from adwijzer.model.rulebase import VERDICT, Decision
from adwijzer.presenting.places import decision_page, document_page, rule_place
from adwijzer.site.contents import CitedPlace, SiteData
from adwijzer.site.outcomes import PlayedExample

PARTS = {
    "": "Overzicht",
    "feiten": "Feiten",
    "regels": "Regels",
    "tabellen": "Tabellen",
    "let-op": "Let op",
    "stukken": "Brieven en bladen",
    "getallen": "Getallen en termijnen",
    "voorbeelden": "Voorbeelden",
}
"""The pages of a decision, by the end of their file names."""


def parts_of(decision: Decision) -> tuple[str, ...]:
    """The parts that a decision has; some have no numbers."""
    written = decision.documents or decision.sheets
    absent = {
        "getallen": not (decision.parameters or decision.kind == "timing"),
        "let-op": not (decision.attention or decision.measures),
        "stukken": not written,
    }
    return tuple(part for part in PARTS if not absent.get(part))


class Links:
    """File names and anchors. Names in rule files are plain words, so none needs escaping."""

    def __init__(self, data: SiteData) -> None:
        self._data = data
        self._decisions = {each.decision.name: each.decision for each in data.decisions}
        self._points = {
            name: {point.id for point in decision.attention}
            for name, decision in self._decisions.items()
        }
        self._rules = {
            name: {rule.id for rule in decision.rules} for name, decision in self._decisions.items()
        }
        self._facts = {
            name: {fact.name for fact in (*decision.facts, *decision.context)}
            | {variable.name for variable in decision.variables}
            for name, decision in self._decisions.items()
        }

    def decision(self, name: str, part: str = "") -> str:
        return decision_page(name, part)

    def thing(self, decision: str, name: str) -> str:
        """A rule or attention point; empty for what is neither."""
        if name in self._points.get(decision, ()):
            return f"{self.decision(decision, 'let-op')}#{name}"
        if name in self._rules.get(decision, ()):
            return rule_place(self._decisions[decision], name)
        return ""

    def fact(self, decision: str, name: str) -> str:
        """A fact, concept or verdict; empty for what is none of these."""
        name = name.removeprefix(VERDICT)
        if name not in self._facts.get(decision, ()):
            return ""
        return f"{self.decision(decision, 'feiten')}#{name}"

    def place(self, place: CitedPlace) -> str:
        match place.kind:
            case "regel" | "aandachtspunt" | "vereiste" | "tegenspraak":
                return self.thing(place.decision, place.name)
            case "informatie" | "combinatie":
                return f"{self.decision(place.decision)}#{place.name}"
            case "maatregel":
                return self.measure(place.decision, place.name)
            case "stuk" | "blad":
                return f"{self.decision(place.decision, 'stukken')}#{place.name}"
            case kind:
                return f"{self.decision(place.decision, 'getallen')}#{kind}-{place.name}"

    def measure(self, decision: str, name: str) -> str:
        """A measure, or empty where rules name one that is not explained."""
        known = {measure.name for measure in self._decisions[decision].measures}
        return f"{self.decision(decision, 'let-op')}#maatregel-{name}" if name in known else ""

    def document(self, key: str) -> str:
        return document_page(key)

    def source(self, name: str) -> str:
        """A statement or contradiction; empty for what is neither."""
        source = self._data.sources.by_id.get(name)
        if source is not None:
            return f"{self.document(source.document)}#{name}"
        return f"spanningen.html#{name}" if name in self._data.sources.tensions_by_id else ""

    def feature(self, decision: str, example: Example) -> str:
        """The page of the feature file that an example is in."""
        stem = PurePosixPath(example.position.file).stem
        return self.decision(decision, f"voorbeelden-{plain(stem)}")

    def example(self, decision: str, played: PlayedExample) -> str:
        return f"{self.feature(decision, played.example)}#{example_anchor(played)}"


def schema_file(decision: str, what: str) -> str:
    """The JSON Schema of the facts or of the answer of a decision."""
    return f"schema-{decision}-{what}.json"


def example_anchor(played: PlayedExample) -> str:
    """Examples have no name of their own; their line in the file is one."""
    return f"regel-{played.example.position.line}"


def plain(word: str) -> str:
    """A file name without what an address would have to escape."""
    return "".join(
        sign if sign.isascii() and (sign.isalnum() or sign in "_-") else "-" for sign in word
    )
