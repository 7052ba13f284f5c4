"""Turn the read files of one decision into the model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from adwijzer.loading.conditions import ConditionReader, Vocabulary
from adwijzer.loading.shapes import (
    Reading,
)
from adwijzer.model.diagnostics import (
    Diagnostic,
    Position,
    did_you_mean,
)
from adwijzer.model.rulebase import (
    AttentionPoint,
    Decision,
    Fact,
    Layer,
    Parameter,
    Rank,
    Rule,
    Validity,
    Value,
    Variable,
    WholeContact,
)
from adwijzer.model.sources import SourceBase, evidence, lowest_rank


@dataclass(slots=True)
class DecisionBuilder:
    """Turns the read files of one decision into the model."""

    raw: dict[str, Any]
    files: list[dict[str, Any]]
    sources: SourceBase
    base: Validity
    problems: list[Diagnostic] = field(default_factory=list)
    listed: dict[str, int] = field(default_factory=dict)

    def build(self) -> Decision:
        facts = tuple(
            self._fact(entry, file["file"])
            for file in self.files
            for entry in file.get("feiten", [])
            if entry.keys() >= {"naam", "soort", "betekenis", "vraag", "waarom", "wie"}
        )
        concepts = tuple(
            Variable(
                name=entry["naam"],
                role="begrip",
                values=_values(entry["waarden"]),
                meaning=entry.get("betekenis", ""),
                at=entry["at"],
            )
            for file in self.files
            for entry in file.get("begrippen", [])
            if entry.keys() >= {"naam", "waarden"}
        )
        scale = _values(self.raw.get("schaal", {}))
        outcomes = tuple(
            Variable(
                name=entry["naam"],
                role="uitkomst",
                values=_values(entry["waarden"]) if "waarden" in entry else scale,
                label=entry.get("label", entry["naam"]),
                sentence=entry.get("zin", entry["naam"]),
                how=entry.get("hoe", entry["naam"]),
                at=entry["at"],
            )
            for entry in self.raw.get("uitkomsten", [])
            if "naam" in entry
        )
        parameters = self._parameters()
        declared = tuple(
            Layer(name=entry["naam"], title=entry.get("titel", ""), at=entry["at"])
            for entry in self.raw["lagen"]
            if "naam" in entry
        )
        kinds = {p.name: "getal" if isinstance(p.value, int) else "datum" for p in parameters}
        vocabulary = Vocabulary.of(facts, concepts + outcomes, kinds)
        variables = {variable.name: variable for variable in concepts + outcomes}
        rules: list[Rule] = []
        for file in self.files:
            rules.extend(self._rules(file, vocabulary, variables, declared))
        layers = self._expand(declared)
        combination = self._combination()
        context = _context(outcomes, layers, self.sources) if combination else ()
        asking = Vocabulary.of(facts + context, concepts + outcomes, kinds)
        attention = tuple(point for file in self.files for point in self._attention(file, asking))
        return Decision(
            name=self.raw["besluit"],
            title=self.raw["titel"],
            question=self.raw["vraag"],
            facts=facts,
            concepts=concepts,
            outcomes=outcomes,
            scale=scale,
            layers=layers,
            rules=tuple(rules),
            attention=attention,
            context=context,
            parameters=parameters,
            combination=combination,
            file=self.raw["file"],
        )

    def _report(self, file: str, at: tuple[int, int], message: str, hint: str | None) -> None:
        self.problems.append(Diagnostic(Position(file, *at), message, hint))

    def _fact(self, entry: dict[str, Any], file: str) -> Fact:
        kind = entry["soort"]
        values: tuple[Value, ...] = ()
        if kind == "ja_nee":
            sentences = entry.get("zinnen", {})
            for word in ("ja", "nee"):
                if word not in sentences:
                    self._report(
                        file,
                        entry.get("at:zinnen", entry["at"]),
                        f"het feit `{entry['naam']}` mist de zin bij `{word}`",
                        "zet onder `zinnen` een zin bij ja en een bij nee",
                    )
            for word, (_, at) in sentences.items():
                if word not in ("ja", "nee"):
                    self._report(file, at, f"onbekende waarde `{word}`", "kies uit: ja, nee")
            values = tuple(
                Value(name=word, label=word, sentence=sentences.get(word, (word, None))[0])
                for word in ("ja", "nee")
            )
        elif kind == "keuze":
            values = _values(entry.get("waarden", {}))
            if len(values) < 2:
                self._report(
                    file,
                    entry["at"],
                    f"het feit `{entry['naam']}` heeft minder dan twee waarden",
                    "noem ze onder `waarden`",
                )
        for value in values:
            if value.name in ("onbekend", "altijd"):
                self._report(
                    file,
                    entry["at"],
                    f"`{value.name}` mag geen waarde van `{entry['naam']}` zijn",
                    "onbekend kan altijd al; noem het niet",
                )
        assumed = entry.get("aangenomen")
        if assumed is not None and assumed not in {value.name for value in values}:
            self._report(
                file,
                entry["at:aangenomen"],
                f"onbekende waarde `{assumed}` voor `{entry['naam']}`",
                did_you_mean(assumed, (value.name for value in values)),
            )
        return Fact(
            name=entry["naam"],
            kind="keuze" if kind == "ja_nee" else kind,
            values=values,
            minimum=entry.get("minimum"),
            maximum=entry.get("maximum"),
            scope=_SCOPES[entry.get("per_agendapunt", "nee")],
            assumed=assumed,
            changeable=entry.get("wijzigbaar") == "ja",
            meaning=entry["betekenis"],
            question=entry["vraag"],
            reason=entry["waarom"],
            who=entry["wie"],
            at=entry["at"],
        )

    def _parameters(self) -> tuple[Parameter, ...]:
        parameters: list[Parameter] = []
        for file in self.files:
            for entry in file.get("parameters", []):
                if not entry.keys() >= {"naam", "waarde", "betekenis", "bronnen"}:
                    continue
                self._known_sources(entry, file["file"])
                validity = self._valid(entry, file["file"])
                for other in parameters:
                    if other.name == entry["naam"] and _overlap(other.validity, validity):
                        self._report(
                            file["file"],
                            entry["at"],
                            f"de parameter `{other.name}` geldt op sommige dagen twee keer",
                            "laat de perioden onder `geldig` op elkaar aansluiten",
                        )
                parameters.append(
                    Parameter(
                        name=entry["naam"],
                        value=entry["waarde"],
                        meaning=entry["betekenis"],
                        sources=tuple(entry["bronnen"]),
                        validity=validity,
                        file=file["file"],
                        at=entry["at"],
                    )
                )
        return tuple(parameters)

    def _valid(self, entry: dict[str, Any], file: str) -> Validity:
        validity = validity_of(entry.get("geldig"), self.base)
        if validity.vanaf and validity.tot and validity.tot < validity.vanaf:
            self._report(file, entry["at:geldig"], "`tot` ligt voor `vanaf`", "draai ze om")
        return validity

    def _known_sources(self, entry: dict[str, Any], file: str) -> tuple[str, ...]:
        """Report unknown sources; return the ids that carry a rank."""
        ranked = self.sources.by_id
        known = {**ranked, **self.sources.tensions_by_id}
        for name in entry.get("bronnen", []):
            if name not in known:
                self._report(
                    file, entry["at:bronnen"], f"onbekende bron `{name}`", did_you_mean(name, known)
                )
        return tuple(name for name in entry.get("bronnen", []) if name in ranked)

    def _documents(self, names: Iterable[str]) -> tuple[str, ...]:
        known = self.sources.by_id
        return tuple(dict.fromkeys(known[name].document for name in names if name in known))

    def _ground(self, entry: dict[str, Any], file: str) -> tuple[Rank, str]:
        """Check the rank of a rule against its sources; give it with the strength of evidence."""
        names = self._known_sources(entry, file)
        sources = [self.sources.by_id[name] for name in names]
        rank = Rank(entry["rang"])
        lowest = lowest_rank(sources)
        if lowest is None and not self.problems:
            self._report(
                file,
                entry["at:bronnen"],
                f"`{entry['id']}` noemt geen bron met een rang",
                "een spanning (B-) is geen grond; noem ook een andere id",
            )
        elif lowest is not None and lowest is not rank:
            self._report(
                file,
                entry["at:rang"],
                f"de rang van `{entry['id']}` past niet bij de bronnen",
                f"de lichtste bron telt: `{lowest}`",
            )
        return rank, evidence(sources, rank)

    def _rules(
        self,
        file: dict[str, Any],
        vocabulary: Vocabulary,
        variables: dict[str, Variable],
        layers: tuple[Layer, ...],
    ) -> list[Rule]:
        reading = Reading(file["file"])
        reader = ConditionReader(reading, vocabulary)
        listing = file.get("lijst") is not None
        entries = [
            entry
            for entry in file.get("regels", [])
            if entry.keys() >= {"id", "titel", "als", "dan", "rang", "bronnen", "uitleg"}
        ]
        rules = []
        for number, entry in enumerate(entries):
            layer = entry.get("laag", file.get("laag"))
            if layer is None:
                reading.report(entry["at"], f"de regel `{entry['id']}` mist `laag`", None)
            elif layer not in {known.name for known in layers}:
                reading.report(
                    entry.get("at:laag", entry["at"]),
                    f"onbekende laag `{layer}`",
                    did_you_mean(layer, (known.name for known in layers)),
                )
            if listing and layer is not None:
                self.listed[layer] = len(entries)
                layer = f"{layer}.{len(entries) - number}"
            condition = reader.read(entry["als"])
            conclusions = self._conclusions(entry, variables, reading)
            reservations = {}
            for outcome, (text, at) in entry.get("voorbehoud", {}).items():
                if outcome not in conclusions:
                    reading.report(
                        at,
                        f"het voorbehoud gaat over `{outcome}`, maar de regel zegt daar niets over",
                        did_you_mean(outcome, conclusions),
                    )
                reservations[outcome] = text
            rank, strength = self._ground(entry, file["file"])
            validity = self._valid(entry, file["file"])
            if condition is not None and layer is not None:
                rules.append(
                    Rule(
                        id=entry["id"],
                        title=entry["titel"],
                        layer=layer,
                        condition=condition,
                        conclusions=conclusions,
                        reservations=reservations,
                        measures=tuple(entry.get("maatregelen", ())),
                        way_out=entry.get("uitweg", ""),
                        rank=rank,
                        sources=tuple(entry["bronnen"]),
                        documents=self._documents(entry["bronnen"]),
                        explanation=entry["uitleg"],
                        evidence=strength,
                        validity=validity,
                        file=file["file"],
                        at=entry["at"],
                    )
                )
        self.problems.extend(reading.problems)
        return rules

    def _conclusions(
        self, entry: dict[str, Any], variables: dict[str, Variable], reading: Reading
    ) -> dict[str, str]:
        conclusions = {}
        for name, (value, at) in entry["dan"].items():
            if name not in variables:
                reading.report(
                    at, f"onbekende uitkomst of begrip `{name}`", did_you_mean(name, variables)
                )
            elif value not in variables[name].names:
                reading.report(
                    at,
                    f"onbekende waarde `{value}` voor `{name}`",
                    did_you_mean(value, variables[name].names),
                )
            else:
                conclusions[name] = value
        if not entry["dan"]:
            reading.report(entry["at:dan"], "achter `dan` staat niets", None)
        return conclusions

    def _attention(self, file: dict[str, Any], vocabulary: Vocabulary) -> list[AttentionPoint]:
        reading = Reading(file["file"])
        reader = ConditionReader(reading, vocabulary, may_ask_unknown=True)
        points = []
        for entry in file.get("aandachtspunten", []):
            if not entry.keys() >= {"id", "titel", "als", "rang", "bronnen", "tekst"}:
                continue
            condition = reader.read(entry["als"])
            unless = reader.read(entry["tenzij"]) if "tenzij" in entry else None
            rank, strength = self._ground(entry, file["file"])
            validity = self._valid(entry, file["file"])
            if condition is not None:
                points.append(
                    AttentionPoint(
                        id=entry["id"],
                        title=entry["titel"],
                        condition=condition,
                        unless=unless,
                        text=entry["tekst"],
                        rank=rank,
                        sources=tuple(entry["bronnen"]),
                        evidence=strength,
                        validity=validity,
                        file=file["file"],
                        at=entry["at"],
                    )
                )
        self.problems.extend(reading.problems)
        return points

    def _expand(self, declared: tuple[Layer, ...]) -> tuple[Layer, ...]:
        """A layer that holds an ordered list becomes one layer per rule, the first rule on top."""
        layers: list[Layer] = []
        for layer in declared:
            count = self.listed.get(layer.name)
            if count is None:
                layers.append(layer)
            else:
                layers.extend(
                    Layer(name=f"{layer.name}.{number}", title=layer.title, at=layer.at)
                    for number in range(1, count + 1)
                )
        return tuple(layers)

    def _combination(self) -> WholeContact | None:
        raw = self.raw.get("combinatie")
        if raw is None or len(raw.get("eruit", {})) != 2 or len(raw.get("apart", {})) != 2:
            if raw is not None:
                self._report(
                    self.raw["file"],
                    raw["at"],
                    "`eruit` en `apart` moeten elk twee waarden hebben",
                    "zoals {uitkomst: uitstellen, oordeel: voorkeur}",
                )
            return None
        needed = {"vormen", "dwingend", "kandidaat_vanaf", "voorkeur", "moment", "gekozen"} | {
            "toelichtingen"
        }
        if not raw.keys() >= needed:
            return None
        remarks = {key: text for key, (text, _) in raw["toelichtingen"].items()}
        for moment in (*MOMENTS, "uitgesteld"):
            if moment not in remarks:
                self._report(
                    self.raw["file"], raw["at:toelichtingen"], f"de zin bij `{moment}` mist", None
                )
        deferred = {key: text for key, (text, _) in raw["eruit"].items()}
        separate = {key: text for key, (text, _) in raw["apart"].items()}
        return WholeContact(
            forms=tuple(raw["vormen"]),
            deferred=(deferred.get("uitkomst", ""), deferred.get("oordeel", "")),
            separate=(separate.get("begrip", ""), separate.get("waarde", "")),
            compelling=raw["dwingend"],
            candidate_from=raw["kandidaat_vanaf"],
            preference=raw["voorkeur"],
            moment=raw["moment"],
            chosen=raw["gekozen"],
            remarks=remarks,
        )


_SCOPES: dict[str, Any] = {"nee": "contact", "ja": "agendapunt", "sleutel": "sleutel"}


def _values(raw: dict[str, Any]) -> tuple[Value, ...]:
    return tuple(
        Value(name=name, label=value.get("label", name), sentence=value.get("zin", ""))
        for name, value in raw.items()
    )


def validity_of(raw: dict[str, Any] | None, base: Validity) -> Validity:
    """Own dates where given, else those of `base`."""
    raw = raw or {}
    return Validity(vanaf=raw.get("vanaf", base.vanaf), tot=raw.get("tot", base.tot))


def _overlap(one: Validity, other: Validity) -> bool:
    first, last = date.min, date.max
    return (one.vanaf or first) <= (other.tot or last) and (other.vanaf or first) <= (
        one.tot or last
    )


def _context(
    outcomes: tuple[Variable, ...],
    layers: tuple[Layer, ...],
    sources: SourceBase,
) -> tuple[Fact, ...]:
    """What attention points may ask about the advice itself."""
    forms = tuple(
        Value(name=outcome.name, label=outcome.label, sentence=f"het advies is {outcome.label}")
        for outcome in outcomes
    )

    def fact(
        name: str, meaning: str, values: Iterable[str | Value], *, multiple: bool = False
    ) -> Fact:
        made = tuple(
            v if isinstance(v, Value) else Value(name=v, label=v, sentence=v) for v in values
        )
        return Fact(
            name=name,
            values=made,
            multiple=multiple,
            meaning=meaning,
            question="",
            reason="",
            who="",
        )

    return (
        fact("advies", "de vorm van het advies", forms),
        fact("vorm", "de vorm waarin dit agendapunt in het plan staat", forms),
        fact("moment", "wanneer dit agendapunt in het plan staat", MOMENTS),
        fact("advies_gevolgd", "of de gekozen vorm het advies is", ("ja", "nee")),
        fact(
            "beslissende_laag",
            "een laag die hier over een oordeel besliste",
            (layer.name for layer in layers),
            multiple=True,
        ),
        fact(
            "beslissende_bron",
            "een document waarop een beslissende regel rust",
            (document.key for document in sources.documents),
            multiple=True,
        ),
    )


MOMENTS = ("vooraf", "nu", "later", "apart")
