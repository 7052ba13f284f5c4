"""Turn the read files of one decision into the model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from msgspec import Struct, field
from msgspec.structs import replace

from adwijzer.language.combination import (
    UNREADABLE,
    context_of,
    context_of_list,
    read_combination,
)
from adwijzer.language.conditions import ConditionReader, Vocabulary
from adwijzer.language.documents import DocumentReader
from adwijzer.language.entries import ReasonsEntry
from adwijzer.language.periods import cover, is_reversed, overlap, validity_of
from adwijzer.language.problems import FileProblems
from adwijzer.language.properties import PropertyBuilder
from adwijzer.language.requirements import met
from adwijzer.model.conditions import ALWAYS, Condition
from adwijzer.model.rulebase import (
    DATE,
    DATE_OF,
    NONE,
    PLACEHOLDER,
    TERM,
    UNDECIDED,
    AnyDecision,
    Assumed,
    AttentionPoint,
    ContactDecision,
    Deadline,
    Fact,
    Following,
    Impossible,
    Kind,
    Layer,
    Measure,
    Moment,
    PairsDecision,
    Parameter,
    Property,
    Rank,
    Reason,
    Rule,
    SingleDecision,
    TimingDecision,
    Validity,
    Value,
    Variable,
    WholeContact,
)
from adwijzer.model.sources import Source, SourceBase, evidence, lowest_rank
from adwijzer.text.diagnostics import Diagnostic, Place, Position, did_you_mean


class DecisionBuilder(Struct):
    """Turns the read files of one decision into the model.

    What is incomplete was reported when it was read. It is kept where that can be, so that what
    names it is not reported too. `sources_are_sound` is False when bronnen.yaml has problems.
    """

    raw: dict[str, Any]
    files: list[dict[str, Any]]
    sources: SourceBase
    sources_are_sound: bool
    base: Validity
    problems: list[Diagnostic] = field(default_factory=list)
    declared_in: dict[tuple[str, Place], str] = field(default_factory=dict)
    listed: dict[str, int] = field(default_factory=dict)
    list_of_layer: dict[str, str | None] = field(default_factory=dict)

    def build(self) -> AnyDecision:
        facts = tuple(
            self._fact(entry, file["file"])
            for file in self.files
            for entry in file.get("feiten", [])
            if entry.keys() >= {"naam", "soort"}
        )
        self._check_assumed(facts)
        self._check_following(facts)
        concepts = tuple(
            self._variable(entry, file["file"], "begrip", _values(entry["waarden"]))
            for file in self.files
            for entry in file.get("begrippen", [])
            if entry.keys() >= {"naam", "waarden"}
        )
        scale = _values(self.raw.get("schaal", {}))
        outcomes = tuple(
            self._variable(
                entry,
                self.raw["file"],
                "uitkomst",
                _values(entry["waarden"]) if "waarden" in entry else scale,
            )
            for entry in self.raw["uitkomsten"]
            if "naam" in entry
        )
        parameters = self._parameters()
        declared = tuple(
            Layer(name=entry["naam"], title=entry.get("titel", ""), at=entry["at"])
            for entry in self.raw["lagen"]
            if "naam" in entry
        )
        kinds = {p.name: "getal" if isinstance(p.value, int) else "datum" for p in parameters}
        known = {fact.name for fact in facts} | {variable.name for variable in concepts + outcomes}
        broken = self._broken(known | kinds.keys())
        vocabulary = Vocabulary.of(facts, concepts + outcomes, kinds, broken)
        facts = tuple(self._connections(fact, facts, vocabulary) for fact in facts)
        variables = {variable.name: variable for variable in concepts + outcomes}
        names = tuple(layer.name for layer in declared)
        required = [point for file in self.files for point in self._requirements(file, vocabulary)]
        everything = met(required)
        rules: list[Rule] = []
        for file in self.files:
            rules.extend(self._rules(file, vocabulary, variables, names, everything))
        layers = self._expand(declared)
        combination = self._combination(facts, concepts, outcomes, scale)
        key = next((fact for fact in facts if fact.scope == "sleutel"), None)
        if "at:combinatie" in self.raw:
            context = context_of(key, outcomes, layers, self.sources)
        else:
            context = context_of_list(outcomes, rules)
        asking = Vocabulary.of(facts + context, concepts + outcomes, kinds, broken)
        attention = [p for file in self.files for p in self._attention(file, asking, everything)]
        known_to_users = tuple(fact for fact in facts if fact.kind == "keuze")
        texts = DocumentReader(
            known_to_users, Vocabulary.of(known_to_users, (), {}, broken), self._cited
        )
        documents, sheets = texts.documents(self.files), texts.sheets(self.files)
        self.problems.extend(texts.problems)
        common: dict[str, Any] = {
            "name": self.raw.get("besluit", ""),
            "title": self.raw.get("titel", ""),
            "question": self.raw.get("vraag", ""),
            "facts": facts,
            "concepts": concepts,
            "outcomes": outcomes,
            "scale": scale,
            "layers": layers,
            "rules": tuple(rules),
            "attention": (*attention, *required, *self._contradictions(asking, facts)),
            "impossible": self._impossible(facts),
            "properties": tuple(self._properties(asking, facts, outcomes, scale)),
            "context": context,
            "parameters": parameters,
            "measures": self._measures(facts),
            "asking": self.raw.get("vraagstap", ""),
            "command": self.raw.get("opdracht", ""),
            "help": self.raw.get("hulp", ""),
            "examples": self.raw.get("voorbeelden", self.raw.get("besluit", "")),
            "file": self.raw["file"],
        }
        deadlines = self._deadlines(facts, parameters)
        moments = self._moments(parameters)
        minimal = self._minimal_information(facts)
        match self._kind():
            case "contact":
                return ContactDecision(**common, combination=combination or UNREADABLE)
            case "timing":
                return TimingDecision(
                    **common,
                    deadlines=deadlines,
                    moments=moments,
                    minimal_information=minimal,
                    minimal_information_sources=tuple(
                        self.raw.get("minimale_informatie", {}).get("bronnen", ())
                    ),
                    deciders=tuple(
                        (entry["wie"], entry["wat"])
                        for entry in self.raw.get("beslist_door", ())
                        if entry.keys() >= {"wie", "wat"}
                    ),
                    cause_question=self.raw.get("vraag_oorzaak", ""),
                    cause_reason=self.raw.get("waarom_oorzaak", ""),
                )
            case "pairs":
                return PairsDecision(**common)
            case "single":
                return SingleDecision(**common, documents=documents, sheets=sheets)

    def _kind(self) -> Kind:
        """The kind of the decision: the one place where it is told from the files."""
        if "at:combinatie" in self.raw:
            return "contact"
        if self.raw.get("gaat_over") == "paren":
            return "pairs"
        return "timing" if any("at:termijnen" in file for file in self.files) else "single"

    def misplaced(self) -> Iterator[Diagnostic]:
        """What only one kind of decision has stands in no other."""
        kind = self._kind()
        for file in self.files:
            for key, (own, hint) in _ONLY_IN.items():
                if kind != own and f"at:{key}" in file:
                    at = Position(file["file"], *file[f"at:{key}"])
                    yield Diagnostic(at, f"`{key}` past niet bij dit besluit", hint)

    def _check_assumed(self, facts: Iterable[Fact]) -> None:
        names = [fact.name for fact in facts]
        for name, (_, at) in self.raw.get("aannamen", {}).items():
            if name not in names:
                self._report(
                    self.raw["file"], at, f"onbekend feit `{name}`", did_you_mean(name, names)
                )

    def _broken(self, known: set[str]) -> frozenset[str]:
        """Names whose declaration was too wrong to use."""
        declared = {
            entry["naam"]
            for file in self.files
            for key in ("feiten", "begrippen", "uitkomsten", "parameters")
            for entry in file.get(key, ())
            if "naam" in entry
        }
        return frozenset(declared - known)

    def _report(self, file: str, at: tuple[int, int], message: str, hint: str | None) -> None:
        self.problems.append(Diagnostic(Position(file, *at), message, hint))

    def _fact(self, entry: dict[str, Any], file: str) -> Fact:
        kind, declared = entry["soort"], file
        self.declared_in[entry["naam"], entry["at"]] = file
        values: tuple[Value, ...] = ()
        if kind == "ja_nee":
            sentences = entry.get("zinnen", {})
            values = tuple(
                Value(name=word, label=word, sentence=sentences.get(word, word))
                for word in ("ja", "nee")
            )
        elif kind == "keuze":
            values = _values(entry.get("waarden", {}))
            if "waarden" in entry and len(values) < 2:
                self._report(
                    file,
                    entry["at"],
                    f"het feit `{entry['naam']}` heeft minder dan twee waarden",
                    "noem ze onder `waarden`",
                )
        clauses = entry.get("bijzinnen", {})
        for word, (_, at) in clauses.items():
            if word not in {value.name for value in values}:
                self._report(
                    file,
                    at,
                    f"onbekende waarde `{word}`",
                    did_you_mean(word, (value.name for value in values)),
                )
        values = tuple(
            replace(value, clause=clauses.get(value.name, ("", None))[0]) for value in values
        )
        if entry.get("minimum", 0) > entry.get("maximum", entry.get("minimum", 0)):
            self._report(
                file, entry["at:minimum"], "`minimum` is groter dan `maximum`", "draai ze om"
            )
        self._check_values(entry, file, values, ("onbekend", "altijd", UNDECIDED))
        assumed = entry.get("aangenomen")
        if entry["naam"] in self.raw.get("aannamen", {}):
            assumed, at = self.raw["aannamen"][entry["naam"]]
            entry = {**entry, "aangenomen": assumed, "at:aangenomen": at}
            file = self.raw["file"]
        if assumed is not None and assumed not in {value.name for value in values}:
            self._report(
                file,
                entry["at:aangenomen"],
                f"onbekende waarde `{assumed}` voor `{entry['naam']}`",
                did_you_mean(assumed, (value.name for value in values)),
            )
        assumption = None
        if assumed is not None:
            assumption = Assumed(value=assumed, at=Position(file, *entry["at:aangenomen"]))
        return Fact(
            name=entry["naam"],
            kind="keuze" if kind == "ja_nee" else kind,
            values=values,
            role=entry.get("rol", "feit"),
            template=entry.get("zin", ""),
            not_yet=entry.get("nog_niet", ""),
            minimum=entry.get("minimum"),
            maximum=entry.get("maximum"),
            scope=_SCOPES[entry.get("per_agendapunt", "nee")],
            assumption=assumption,
            certainty=entry.get("telt_voor_zekerheid", "ja") == "ja",
            changeable=entry.get("wijzigbaar") == "ja",
            meaning=entry.get("betekenis", ""),
            question=entry.get("vraag", ""),
            reason=entry.get("waarom", ""),
            who=entry.get("wie", ""),
            file=declared,
            at=entry["at"],
        )

    def _connections(self, fact: Fact, facts: Iterable[Fact], known: Vocabulary) -> Fact:
        """The fact with what its assumption depends on, and with what it follows from."""
        entry, declared = next(
            (entry, file["file"])
            for file in self.files
            for entry in file.get("feiten", ())
            if entry.get("naam") == fact.name and entry["at"] == fact.at
        )
        reading = FileProblems(declared)
        reader = ConditionReader(reading, known)
        limits = {
            name: reader.read(entry[key])
            for name, key in (("when", "aangenomen_als"), ("unless", "aangenomen_tenzij"))
            if key in entry
        }
        silent = tuple(entry.get("aangenomen_zolang_niets_over", ()))
        names = [each.name for each in facts]
        for name in silent:
            if name not in names:
                at = entry["at:aangenomen_zolang_niets_over"]
                reading.report(at, f"onbekend feit `{name}`", did_you_mean(name, names))
        self.problems.extend(reading.found)
        follows = tuple(self._following(fact, known))
        made = fact.assumption
        if made is not None:
            limits = {name: found for name, found in limits.items() if found is not None}
            made = replace(made, silent=silent, **limits)
        return replace(fact, assumption=made, follows=follows)

    def _following(self, fact: Fact, known: Vocabulary) -> Iterator[Following]:
        """What the fact is when others are known, in the order of the files."""
        for file in self.files:
            reading = FileProblems(file["file"])
            reader = ConditionReader(reading, known)
            for entry in file.get("gevolgen", ()):
                if not entry.keys() >= {"feit", "als", "waarde"} or entry["feit"] != fact.name:
                    continue
                condition = reader.read(entry["als"])
                if entry["waarde"] not in fact.names:
                    reading.report(
                        entry["at:waarde"],
                        f"onbekende waarde `{entry['waarde']}` voor `{fact.name}`",
                        did_you_mean(entry["waarde"], fact.names),
                    )
                if condition is not None:
                    yield Following(condition=condition, value=entry["waarde"])
            self.problems.extend(reading.found)

    def _check_following(self, facts: Iterable[Fact]) -> None:
        names = [fact.name for fact in facts]
        for file in self.files:
            for entry in file.get("gevolgen", ()):
                if "feit" in entry and entry["feit"] not in names:
                    name, hint = entry["feit"], did_you_mean(entry["feit"], names)
                    self._report(file["file"], entry["at:feit"], f"onbekend feit `{name}`", hint)

    def _impossible(self, facts: tuple[Fact, ...]) -> tuple[Impossible, ...]:
        said = Vocabulary.of((fact for fact in facts if fact.scope == "contact"), (), {})
        found = []
        for file in self.files:
            reading = FileProblems(file["file"])
            reader = ConditionReader(reading, said)
            for entry in file.get("onmogelijk", ()):
                if not entry.keys() >= {"als", "uitleg"}:
                    continue
                condition = reader.read(entry["als"])
                if condition is not None:
                    found.append(
                        Impossible(
                            condition=condition,
                            explanation=entry["uitleg"],
                            file=file["file"],
                            at=entry["at"],
                        )
                    )
            self.problems.extend(reading.found)
        return tuple(found)

    def _contradictions(
        self, vocabulary: Vocabulary, facts: tuple[Fact, ...]
    ) -> Iterator[AttentionPoint]:
        names = [fact.name for fact in facts]
        for file in self.files:
            reading = FileProblems(file["file"])
            reader = ConditionReader(reading, vocabulary, may_ask_unknown=True)
            for entry in file.get("tegenspraken", ()):
                if not entry.keys() >= {"id", "als", "feiten", "tekst"}:
                    continue
                for name in entry["feiten"]:
                    if name not in names:
                        hint = did_you_mean(name, names)
                        reading.report(entry["at:feiten"], f"onbekend feit `{name}`", hint)
                condition = reader.read(entry["als"])
                self._check_placeholders(entry, file["file"])
                if condition is not None:
                    yield AttentionPoint(
                        id=entry["id"],
                        title=entry["tekst"],
                        condition=condition,
                        text=entry["tekst"],
                        contradicts=tuple(entry["feiten"]),
                        validity=self.base,
                        file=file["file"],
                        at=entry["at"],
                    )
            self.problems.extend(reading.found)

    def _variable(
        self,
        entry: dict[str, Any],
        file: str,
        role: Literal["begrip", "uitkomst"],
        values: tuple[Value, ...],
    ) -> Variable:
        name = entry["naam"]
        self.declared_in[name, entry["at"]] = file
        if not values:
            hint = "zet er `waarden` bij, of geef het besluit een `schaal`"
            self._report(file, entry["at"], f"`{name}` heeft geen waarden", hint)
        reserved = ("onbekend", UNDECIDED) if role == "begrip" else ("onbekend", UNDECIDED, NONE)
        self._check_values(entry, file, values, reserved)
        return Variable(
            name=name,
            role=role,
            values=values,
            label=entry.get("label", name) if role == "uitkomst" else "",
            sentence=entry.get("zin", name) if role == "uitkomst" else "",
            how=entry.get("hoe", name) if role == "uitkomst" else "",
            optional=entry.get("mag_ontbreken") == "ja",
            meaning=entry.get("betekenis", ""),
            at=entry["at"],
        )

    def _check_values(
        self, entry: dict[str, Any], file: str, values: Iterable[Value], reserved: Iterable[str]
    ) -> None:
        for value in values:
            if value.name in reserved:
                self._report(
                    file,
                    entry["at"],
                    f"`{value.name}` mag geen waarde van `{entry['naam']}` zijn",
                    "het woord heeft al een betekenis in de regeltaal",
                )

    def _parameters(self) -> tuple[Parameter, ...]:
        parameters: list[Parameter] = []
        for file in self.files:
            for entry in file.get("parameters", []):
                if not entry.keys() >= {"naam", "waarde", "betekenis", "bronnen"}:
                    continue
                self._cited(entry, file["file"])
                validity = self._valid(entry, file["file"])
                for other in parameters:
                    if other.name != entry["naam"]:
                        continue
                    if isinstance(other.value, int) != isinstance(entry["waarde"], int):
                        self._report(
                            file["file"],
                            entry["at:waarde"],
                            f"de parameter `{other.name}` is elders een ander soort waarde",
                            "maak er overal een getal van, of overal een datum",
                        )
                    if overlap(other.validity, validity):
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
        own = entry.get("geldig", {})
        validity = validity_of(own, self.base)
        if is_reversed(validity) and ("vanaf" in own or "tot" in own):
            missing = next((key for key in ("vanaf", "tot") if key not in own), None)
            hint = "draai ze om" if missing is None else f"noem zelf ook `{missing}`"
            self._report(file, entry["at:geldig"], "`tot` ligt voor `vanaf`", hint)
        return validity

    def _cited(self, entry: dict[str, Any], file: str) -> tuple[list[Source], bool]:
        """The sources with a rank that a thing cites, and whether nothing is wrong with them."""
        before = len(self.problems)
        ranked = self.sources.by_id
        known = {**ranked, **self.sources.tensions_by_id}
        for name in entry["bronnen"]:
            if (known or self.sources_are_sound) and name not in known:
                self._report(
                    file, entry["at:bronnen"], f"onbekende bron `{name}`", did_you_mean(name, known)
                )
        cited = [ranked[name] for name in entry["bronnen"] if name in ranked]
        sound = self.sources_are_sound and len(self.problems) == before
        if sound and not cited:
            self._report(
                file,
                entry["at:bronnen"],
                f"`{entry.get('id', entry.get('naam'))}` noemt geen bron met een rang",
                "een spanning (B-) is geen grond; noem ook een andere id",
            )
        return cited, sound

    def _documents(self, names: Iterable[str]) -> tuple[str, ...]:
        known = self.sources.by_id
        return tuple(dict.fromkeys(known[name].document for name in names if name in known))

    def _ground(self, entry: dict[str, Any], file: str) -> tuple[Rank, str]:
        """Check the rank of a rule against its sources; give it with the strength of evidence."""
        cited, sound = self._cited(entry, file)
        rank = Rank(entry["rang"])
        lowest = lowest_rank(cited)
        if sound and lowest is not None and lowest is not rank:
            self._report(
                file,
                entry["at:rang"],
                f"de rang van `{entry['id']}` past niet bij de bronnen",
                f"de lichtste bron telt: `{lowest}`",
            )
        return rank, evidence(cited, rank)

    def _parameter_named(
        self, entry: dict[str, Any], key: str, parameters: Iterable[Parameter], file: str
    ) -> str | None:
        """The parameter that `key` names: a number that has a value on every day."""
        name: str | None = entry.get(key)
        if name is None:
            return None
        at = entry[f"at:{key}"]
        named = [parameter for parameter in parameters if parameter.name == name]
        if not named:
            known = [parameter.name for parameter in parameters]
            self._report(file, at, f"onbekende parameter `{name}`", did_you_mean(name, known))
        elif not all(isinstance(parameter.value, int) for parameter in named):
            self._report(file, at, f"de parameter `{name}` is geen getal", None)
        elif not cover((parameter.validity for parameter in named), self.base):
            self._report(
                file,
                at,
                f"de parameter `{name}` heeft niet op elke dag een waarde",
                "laat de perioden onder `geldig` op elkaar aansluiten",
            )
        return name

    def _deadlines(
        self, facts: Iterable[Fact], parameters: tuple[Parameter, ...]
    ) -> tuple[Deadline, ...]:
        dates = [fact.name for fact in facts if fact.kind == "datum"]
        found: dict[str, Deadline] = {}
        for file in self.files:
            for entry in file.get("termijnen", ()):
                if not entry.keys() >= {"naam", "titel", "wie", "artikel", "rang", "bronnen"}:
                    continue
                name = file["file"]
                wanted = [("na", fact) for fact in entry.get("na", ())]
                wanted += [("gedaan", entry["gedaan"])] if "gedaan" in entry else []
                for key, fact in wanted:
                    if fact not in dates:
                        self._report(
                            name,
                            entry[f"at:{key}"],
                            f"onbekend feit met een datum `{fact}`",
                            did_you_mean(fact, dates),
                        )
                earlier = entry.get("na_termijn")
                if earlier is not None and earlier not in found:
                    self._report(
                        name,
                        entry["at:na_termijn"],
                        f"de termijn `{earlier}` staat er niet voor",
                        did_you_mean(earlier, found),
                    )
                if "dag" not in entry and not ("dagen" in entry and "na_termijn" in entry):
                    self._report(
                        name,
                        entry["at"],
                        f"de termijn `{entry['naam']}` heeft geen dag",
                        "noem `dag`, of `dagen` met `na_termijn`",
                    )
                if entry["naam"] in found:
                    self._report(
                        name, entry["at"], f"de termijn `{entry['naam']}` staat er twee keer", None
                    )
                rank, _ = self._ground({"id": entry["naam"], **entry}, name)
                ranked = [
                    self.sources.by_id[source]
                    for source in entry["bronnen"]
                    if source in self.sources.by_id
                ]
                found[entry["naam"]] = Deadline(
                    name=entry["naam"],
                    title=entry["titel"],
                    day=self._parameter_named(entry, "dag", parameters, name),
                    window_from=self._parameter_named(entry, "dag_vanaf", parameters, name),
                    after=tuple(entry.get("na", ())),
                    days=self._parameter_named(entry, "dagen", parameters, name),
                    after_deadline=earlier,
                    done=entry.get("gedaan"),
                    by_itself=entry.get("gebeurt_vanzelf") == "ja",
                    without_employer=entry.get("zonder_werkgever") == "ja",
                    who=entry["wie"],
                    article=entry["artikel"],
                    remark=entry.get("let_op", ""),
                    rank=rank,
                    sources=tuple(entry["bronnen"]),
                    provenance=", ".join(dict.fromkeys(s.provenance for s in ranked)),
                    provenance_detail="; ".join(s.provenance_detail for s in ranked),
                    file=name,
                    at=entry["at"],
                )
        return tuple(found.values())

    def _measures(self, facts: Iterable[Fact]) -> tuple[Measure, ...]:
        """What rules ask for, and nothing else; done is what a fact or column says with `ja`."""
        about_pairs = self._kind() == "pairs"
        answers = [fact.name for fact in facts if "ja" in fact.names]
        wanted = {
            name
            for file in self.files
            for entry in file.get("regels", ())
            for name in entry.get("maatregelen", ())
        }
        found: dict[str, Measure] = {}
        for file in self.files:
            for entry in file.get("maatregelen", ()):
                if not entry.keys() >= {"naam", "titel", "bronnen"}:
                    continue
                name, done_by = entry["naam"], entry.get("vervuld_door")
                self._cited(entry, file["file"])
                if name in found:
                    self._report(
                        file["file"], entry["at"], f"de maatregel `{name}` staat er twee keer", None
                    )
                if name not in wanted:
                    self._report(
                        file["file"],
                        entry["at"],
                        f"geen regel vraagt om de maatregel `{name}`",
                        "noem hem bij een regel, of haal hem weg",
                    )
                if done_by is not None and not about_pairs and done_by not in answers:
                    self._report(
                        file["file"],
                        entry["at:vervuld_door"],
                        f"onbekend feit met ja en nee `{done_by}`",
                        did_you_mean(done_by, answers),
                    )
                found[name] = Measure(
                    name=name,
                    label=entry.get("label", name.replace("_", " ")),
                    title=entry["titel"],
                    done_by=done_by,
                    sources=tuple(entry["bronnen"]),
                    file=file["file"],
                    at=entry["at"],
                )
        self._check_measures(found)
        return tuple(found.values())

    def _check_measures(self, known: Iterable[str]) -> None:
        for file in self.files:
            for entry in file.get("regels", ()):
                for name in entry.get("maatregelen", ()):
                    if name not in known:
                        self._report(
                            file["file"],
                            entry["at:maatregelen"],
                            f"onbekende maatregel `{name}`",
                            did_you_mean(name, known) or "zet hem onder `maatregelen`",
                        )

    def _moments(self, parameters: tuple[Parameter, ...]) -> tuple[Moment, ...]:
        moments = []
        for entry in self.raw.get("momenten", ()):
            if entry.keys() >= {"naam", "titel", "week", "bronnen"}:
                self._cited({"id": entry["naam"], **entry}, self.raw["file"])
                self._parameter_named(entry, "week", parameters, self.raw["file"])
                moments.append(
                    Moment(
                        name=entry["naam"],
                        title=entry["titel"],
                        week=entry["week"],
                        sources=tuple(entry["bronnen"]),
                        at=entry["at"],
                    )
                )
        return tuple(moments)

    def _minimal_information(self, facts: Iterable[Fact]) -> tuple[str, ...]:
        names = [fact.name for fact in facts if "ja" in fact.names]
        wanted = self.raw.get("minimale_informatie", {})
        for name in wanted.get("feiten", ()):
            if name not in names:
                self._report(
                    self.raw["file"],
                    wanted["at:feiten"],
                    f"onbekend feit `{name}`",
                    did_you_mean(name, names),
                )
        if "bronnen" in wanted:
            self._cited({"id": "minimale_informatie", **wanted}, self.raw["file"])
        return tuple(wanted.get("feiten", ()))

    def _rules(
        self,
        file: dict[str, Any],
        vocabulary: Vocabulary,
        variables: dict[str, Variable],
        layers: tuple[str, ...],
        everything: Condition | None,
    ) -> list[Rule]:
        reading = FileProblems(file["file"])
        reader = ConditionReader(reading, vocabulary, requirements=everything)
        listing = file.get("lijst") is not None
        entries = [
            entry
            for entry in file.get("regels", [])
            if entry.keys() >= {"id", "titel", "als", "dan", "rang", "bronnen", "uitleg"}
        ]
        rules = []
        for number, entry in enumerate(entries):
            layer = self._layer(entry, file, layers, reading)
            if listing and layer is not None:
                self.listed[layer] = len(entries)
                layer = f"{layer}.{len(entries) - number}"
            condition = reader.read(entry["als"])
            conclusions = self._conclusions(entry, vocabulary, variables, reading)
            reservations = {}
            for outcome, (text, at) in entry.get("voorbehoud", {}).items():
                if outcome not in entry["dan"]:
                    reading.report(
                        at,
                        f"het voorbehoud gaat over `{outcome}`, maar de regel zegt daar niets over",
                        did_you_mean(outcome, entry["dan"]),
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
        self.problems.extend(reading.found)
        return rules

    def _layer(
        self,
        entry: dict[str, Any],
        file: dict[str, Any],
        layers: tuple[str, ...],
        reading: FileProblems,
    ) -> str | None:
        """The layer of a rule; None when it is wrong (then it is reported)."""
        layer: str | None = entry.get("laag", file.get("laag"))
        at = entry.get("at:laag", file.get("at:laag", entry["at"]))
        listed = file["file"] if "lijst" in file else None
        if layer is None:
            if "at:laag" not in entry and "at:laag" not in file:
                reading.report(
                    at,
                    f"de regel `{entry['id']}` mist `laag`",
                    "zet `laag` bij de regel, of boven de regels in dit bestand",
                )
        elif layer not in layers:
            reading.report(at, f"onbekende laag `{layer}`", did_you_mean(layer, layers))
        elif listed and "laag" in entry:
            reading.report(
                at,
                f"`{entry['id']}` staat in een lijst en noemt zelf een laag",
                "noem de laag één keer, boven de regels",
            )
        elif self.list_of_layer.setdefault(layer, listed) != listed:
            reading.report(
                at,
                f"in de laag `{layer}` staat een lijst met nog iets anders",
                "geef elke lijst een eigen laag",
            )
        else:
            return layer
        return None

    def _conclusions(
        self,
        entry: dict[str, Any],
        vocabulary: Vocabulary,
        variables: dict[str, Variable],
        reading: FileProblems,
    ) -> dict[str, str]:
        conclusions = {}
        for name, (value, at) in entry["dan"].items():
            if name in vocabulary.broken:
                continue
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

    def _requirements(self, file: dict[str, Any], vocabulary: Vocabulary) -> list[AttentionPoint]:
        reading = FileProblems(file["file"])
        reader = ConditionReader(reading, vocabulary)
        points = []
        for entry in file.get("vereisten", []):
            if not entry.keys() >= {"id", "titel", "voldaan", "rang", "bronnen", "tekst"}:
                continue
            condition = reader.read(entry["als"]) if "als" in entry else ALWAYS
            unless = reader.read(entry["voldaan"])
            rank, strength = self._ground(entry, file["file"])
            if condition is not None and unless is not None:
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
                        requirement=True,
                        validity=self.base,
                        file=file["file"],
                        at=entry["at"],
                    )
                )
        self.problems.extend(reading.found)
        return points

    def _attention(
        self, file: dict[str, Any], vocabulary: Vocabulary, everything: Condition | None
    ) -> list[AttentionPoint]:
        reading = FileProblems(file["file"])
        reader = ConditionReader(reading, vocabulary, may_ask_unknown=True, requirements=everything)
        points = []
        for entry in file.get("aandachtspunten", []):
            if not entry.keys() >= {"id", "titel", "als", "rang", "bronnen", "tekst"}:
                continue
            condition = reader.read(entry["als"])
            unless = reader.read(entry["tenzij"]) if "tenzij" in entry else None
            rank, strength = self._ground(entry, file["file"])
            validity = self._valid(entry, file["file"])
            self._check_placeholders(entry, file["file"])
            if condition is not None:
                points.append(
                    AttentionPoint(
                        id=entry["id"],
                        title=entry["titel"],
                        condition=condition,
                        unless=unless,
                        text=entry["tekst"],
                        undated=entry.get("tekst_zonder_datum", ""),
                        rank=rank,
                        sources=tuple(entry["bronnen"]),
                        evidence=strength,
                        validity=validity,
                        file=file["file"],
                        at=entry["at"],
                    )
                )
        self.problems.extend(reading.found)
        return points

    def _properties(
        self,
        vocabulary: Vocabulary,
        facts: tuple[Fact, ...],
        outcomes: tuple[Variable, ...],
        scale: tuple[Value, ...],
    ) -> Iterator[Property]:
        declared = {fact.name: fact for fact in facts}
        known = {outcome.name: outcome for outcome in outcomes}
        for file in self.files:
            reading = FileProblems(file["file"])
            builder = PropertyBuilder(
                reading,
                vocabulary,
                declared,
                known,
                scale,
                combined="at:combinatie" in self.raw,
            )
            for entry in file.get("eigenschappen", ()):
                if "bronnen" in entry:
                    self._cited(entry, file["file"])
                found = builder.build(entry)
                if found is not None:
                    yield found
            self.problems.extend(reading.found)

    def _check_placeholders(self, entry: dict[str, Any], file: str) -> None:
        """What stands between braces is a date that is known, and there is a text without it."""
        named = [
            each["naam"] for f in self.files for each in f.get("termijnen", ()) if "naam" in each
        ]
        allowed = [TERM, DATE, *(DATE_OF + name for name in named)] if named else []
        used = PLACEHOLDER.findall(entry["tekst"])
        for word in used:
            if word not in allowed:
                self._report(
                    file,
                    entry["at:tekst"],
                    f"`{{{word}}}` is hier niet in te vullen",
                    did_you_mean(word, allowed) or "dit besluit heeft geen termijnen",
                )
        if bool(used) != ("tekst_zonder_datum" in entry):
            self._report(
                file,
                entry["at:tekst"],
                f"`{entry['id']}` mist `tekst_zonder_datum`"
                if used
                else f"`{entry['id']}` heeft `tekst_zonder_datum` niet nodig",
                "schrijf wat er staat als de datum niet te zeggen is"
                if used
                else "in de tekst staat geen datum tussen accolades",
            )
        for word in PLACEHOLDER.findall(entry.get("tekst_zonder_datum", "")):
            self._report(
                file,
                entry["at:tekst_zonder_datum"],
                f"`{{{word}}}` mag niet in een tekst zonder datum",
                "schrijf een zin die ook zonder datum klopt",
            )

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

    def _combination(
        self,
        facts: tuple[Fact, ...],
        concepts: tuple[Variable, ...],
        outcomes: tuple[Variable, ...],
        scale: tuple[Value, ...],
    ) -> WholeContact | None:
        raw = self.raw.get("combinatie")
        if raw is None:
            return None
        reading = FileProblems(self.raw["file"])
        combination = read_combination(raw, reading, facts, concepts, outcomes, scale)
        self.problems.extend(reading.found)
        return combination and replace(combination, reasons=self._reasons(raw.get("redenen", {})))

    def _reasons(self, raw: dict[str, Any]) -> dict[str, Reason]:
        """Why a form goes before others, by what decided; incomplete ones are reported already."""
        reasons = {}
        for what in ReasonsEntry.model_fields:
            entry = raw.get(what, {})
            if entry.keys() >= {"titel", "uitleg", "rang", "bronnen"}:
                rank, strength = self._ground({"id": what, **entry}, self.raw["file"])
                reasons[what] = Reason(
                    title=entry["titel"],
                    explanation=entry["uitleg"],
                    rank=rank,
                    sources=tuple(entry["bronnen"]),
                    evidence=strength,
                )
        return reasons


_OF_TIMING: tuple[Kind, str] = ("timing", "het hoort bij een besluit met `termijnen`")
_OF_SINGLE: tuple[Kind, str] = (
    "single",
    "het hoort bij een besluit over één zaak, zonder agendapunten of termijnen",
)
_ONLY_IN: dict[str, tuple[Kind, str]] = {
    "termijnen": ("timing", "termijnen horen bij een besluit over één zaak, zonder `combinatie`"),
    "momenten": _OF_TIMING,
    "minimale_informatie": _OF_TIMING,
    "beslist_door": _OF_TIMING,
    "vraag_oorzaak": _OF_TIMING,
    "waarom_oorzaak": _OF_TIMING,
    "stukken": _OF_SINGLE,
    "bladen": _OF_SINGLE,
}
"""Entries that only one kind of decision has, with what to say elsewhere."""

_SCOPES: dict[str, Any] = {"nee": "contact", "ja": "agendapunt", "sleutel": "sleutel"}


def _values(raw: dict[str, Any]) -> tuple[Value, ...]:
    return tuple(
        Value(name=name, label=value.get("label", name), sentence=value.get("zin", ""))
        for name, value in raw.items()
    )
