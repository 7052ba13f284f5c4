"""Read every file of a rule folder and put the decisions together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from msgspec import Struct, field

from adwijzer.language.builder import DecisionBuilder
from adwijzer.language.checks import check_decision, check_identifiers
from adwijzer.language.entries import (
    DecisionFile,
    LanguageFile,
    RuleBaseFile,
    RuleFile,
    SharedFile,
)
from adwijzer.language.entry import YamlEntry, as_raw, read_entry
from adwijzer.language.folder import BASE, LANGUAGE, SHARED, SOURCES, Folder
from adwijzer.language.periods import is_reversed, validity_of
from adwijzer.language.problems import FileProblems
from adwijzer.language.sources import check_fates, read_sources
from adwijzer.model.rulebase import AnyDecision, RuleBase, Validity
from adwijzer.model.sources import SourceBase
from adwijzer.text.diagnostics import (
    Diagnostic,
    InputError,
    Position,
    RuleBaseError,
    did_you_mean,
    in_order,
)
from adwijzer.text.files import decode
from adwijzer.text.nodes import Mapping, parse

DECISION = "besluit.yaml"


def read_rules(folder: Folder) -> RuleBase:
    """Read and check a rule base.

    Raises:
        RuleBaseError: with every problem, in the order of files and lines.
    """
    return _Loader(folder).load()


class _Loader(Struct):
    folder: Folder
    problems: list[Diagnostic] = field(default_factory=list)
    shared: dict[str, dict[str, Any] | None] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)

    def load(self) -> RuleBase:
        base = self._file(BASE, RuleBaseFile) or {}
        validity = validity_of(base.get("geldig"), Validity())
        if is_reversed(validity):
            at = Position(base["file"], *base["at:geldig"])
            self.problems.append(Diagnostic(at, "`tot` ligt voor `vanaf`", "draai ze om"))
            validity = Validity()
        sources, problems = read_sources(self.folder)
        self.problems.extend(problems)
        if LANGUAGE in self.folder.files:
            self._file(LANGUAGE, LanguageFile)
        self._read_shared()
        folders = self._decision_folders()
        found = [self._decision(name, sources, validity, sound=not problems) for name in folders]
        decisions = [decision for decision in found if decision is not None]
        self.problems.extend(check_identifiers(decisions))
        if len(decisions) == len(found):
            self._check_shared()
        if self.problems:
            raise RuleBaseError(in_order(self.problems))
        rules = RuleBase(
            version=base["versie"],
            title=base["titel"],
            sha256=self.folder.sha256,
            validity=validity,
            decisions=tuple(decisions),
            file=base["file"],
            at=base.get("at:geldig", (0, 0)),
        )
        loose_ends = check_fates(rules, sources)  # of what is wrong, nothing certain can be said
        if loose_ends:
            raise RuleBaseError(in_order(loose_ends))
        return rules

    def _decision_folders(self) -> list[str]:
        folders: dict[str, None] = {}
        for name in self.folder.files:
            top, slash, _ = name.partition("/")
            if slash and top != SHARED:
                folders[top] = None
            elif not slash and name not in (BASE, SOURCES, LANGUAGE):
                self.problems.append(
                    Diagnostic(
                        Position(self.folder.shown(name)),
                        "dit bestand hoort hier niet",
                        "regels staan in de map van een besluit",
                    )
                )
        return list(folders)

    def _file(self, name: str, model: type[YamlEntry]) -> dict[str, Any] | None:
        reading = FileProblems(self.folder.shown(name))
        try:
            node = parse(decode(self.folder.files[name], reading.file), reading.file)
        except InputError as error:
            self.problems.extend(error.diagnostics)
            return None
        entry = read_entry(node, model, reading)
        self.problems.extend(reading.found)
        return as_raw(entry) | {"file": reading.file} if isinstance(node, Mapping) else None

    def _read_shared(self) -> None:
        for name in self.folder.files:
            if name.startswith(f"{SHARED}/"):
                self.shared[name] = self._file(name, SharedFile)

    def _check_shared(self) -> None:
        for name in self.shared.keys() - self.used:
            self.problems.append(
                Diagnostic(
                    Position(self.folder.shown(name)),
                    "geen besluit neemt dit gedeelde bestand over",
                    "noem het in een besluit onder `gedeeld`, of haal het weg",
                )
            )

    def _decision(
        self, folder: str, sources: SourceBase, base: Validity, *, sound: bool
    ) -> AnyDecision | None:
        if f"{folder}/{DECISION}" not in self.folder.files:
            at = Position(self.folder.shown(folder))
            hint = "dat bestand noemt de feiten, de uitkomsten en de lagen"
            self.problems.append(Diagnostic(at, f"in deze map staat geen `{DECISION}`", hint))
            return None
        raw = self._file(f"{folder}/{DECISION}", DecisionFile)
        own = [
            self._file(name, RuleFile)
            for name in self.folder.files
            if name.startswith(f"{folder}/") and name != f"{folder}/{DECISION}"
        ]
        if raw is None:
            return None
        shared = self._shared_by(raw)
        if None in shared or not raw.keys() >= {"feiten", "uitkomsten", "lagen"}:
            return None  # what the rules name cannot be known
        files = [raw, *shared, *own]
        builder = DecisionBuilder(raw, [f for f in files if f is not None], sources, sound, base)
        decision = builder.build()
        self.problems.extend(builder.problems)
        names = {file["file"] for file in builder.files}
        whole = None not in files and not any(
            problem.position and problem.position.file in names for problem in self.problems
        )
        if whole:  # what is wrong may be why the decision is not of the kind that was meant
            self.problems.extend(builder.misplaced())
        self.problems.extend(check_decision(decision, builder.declared_in, whole=whole))
        return decision

    def _shared_by(self, raw: dict[str, Any]) -> list[dict[str, Any] | None]:
        """The shared files that a decision names; None for what could not be read."""
        files: list[dict[str, Any] | None] = []
        for name in raw.get("gedeeld", []):
            shared = f"{SHARED}/{name}.yaml"
            files.append(self.shared.get(shared))
            self.used.add(shared)
            if shared not in self.shared:
                at = Position(raw["file"], *raw["at:gedeeld"])
                known = [Path(file).stem for file in self.shared]
                self.problems.append(
                    Diagnostic(at, f"onbekend gedeeld bestand `{name}`", did_you_mean(name, known))
                )
        return files
