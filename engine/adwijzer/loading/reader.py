"""Read every file of a rule folder and put the decisions together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from adwijzer.loading.builder import DecisionBuilder, validity_of
from adwijzer.loading.checks import check_decision, check_identifiers
from adwijzer.loading.files import decode
from adwijzer.loading.folder import BASE, SHARED, SOURCES, Folder
from adwijzer.loading.nodes import parse
from adwijzer.loading.shapes import (
    DECISION_FILE,
    RULE_BASE_FILE,
    RULE_FILE,
    SHARED_FILE,
    Reading,
    Shape,
)
from adwijzer.loading.sources import read_sources
from adwijzer.model.diagnostics import (
    Diagnostic,
    InputError,
    Position,
    RuleBaseError,
    did_you_mean,
)
from adwijzer.model.rulebase import Decision, RuleBase, Validity
from adwijzer.model.sources import SourceBase

DECISION = "besluit.yaml"


def read_rules(folder: Folder) -> RuleBase:
    """Read and check a rule base.

    Raises:
        RuleBaseError: with every problem, in the order of files and lines.
    """
    return _Loader(folder).load()


@dataclass(slots=True)
class _Loader:
    folder: Folder
    problems: list[Diagnostic] = field(default_factory=list)

    def load(self) -> RuleBase:
        base = self._file(BASE, RULE_BASE_FILE) or {}
        validity = validity_of(base.get("geldig"), Validity())
        sources, problems = read_sources(self.folder)
        self.problems.extend(problems)
        decisions = []
        for name in self._decision_folders():
            decision = self._decision(name, sources, validity)
            if decision is not None:
                self.problems.extend(check_decision(decision))
                decisions.append(decision)
        self.problems.extend(check_identifiers(decisions))
        if self.problems:
            raise RuleBaseError(sorted(set(self.problems), key=_order))
        return RuleBase(
            version=base["versie"],
            title=base["titel"],
            sha256=self.folder.sha256,
            validity=validity,
            decisions=tuple(decisions),
        )

    def _decision_folders(self) -> list[str]:
        folders: dict[str, None] = {}
        for name in self.folder.files:
            top, slash, _ = name.partition("/")
            if slash and top != SHARED:
                folders[top] = None
            elif not slash and name not in (BASE, SOURCES):
                self.problems.append(
                    Diagnostic(
                        Position(self.folder.shown(name)),
                        "dit bestand hoort hier niet",
                        "regels staan in de map van een besluit",
                    )
                )
        for top in folders:
            if f"{top}/{DECISION}" not in self.folder.files:
                self.problems.append(
                    Diagnostic(
                        Position(self.folder.shown(top)),
                        f"in deze map staat geen `{DECISION}`",
                        "dat bestand noemt de feiten, de uitkomsten en de lagen",
                    )
                )
        return [top for top in folders if f"{top}/{DECISION}" in self.folder.files]

    def _file(self, name: str, shape: Shape) -> dict[str, Any] | None:
        reading = Reading(self.folder.shown(name))
        try:
            node = parse(decode(self.folder.files[name], reading.file), reading.file)
        except InputError as error:
            self.problems.extend(error.diagnostics)
            return None
        raw = reading.mapping(node, shape)
        self.problems.extend(reading.problems)
        if raw is not None:
            raw["file"] = reading.file
        return raw

    def _decision(self, folder: str, sources: SourceBase, base: Validity) -> Decision | None:
        raw = self._file(f"{folder}/{DECISION}", DECISION_FILE)
        if raw is None or not raw.keys() >= {"besluit", "titel", "vraag", "feiten", "lagen"}:
            return None
        files = [raw]
        for name in raw.get("gedeeld", []):
            shared = f"{SHARED}/{name}.yaml"
            if shared not in self.folder.files:
                known = [
                    Path(file).stem for file in self.folder.files if file.startswith(SHARED + "/")
                ]
                self._report(raw, "gedeeld", f"onbekend gedeeld bestand `{name}`", name, known)
                continue
            read = self._file(shared, SHARED_FILE)
            files.extend([read] if read else [])
        for name in self.folder.files:
            if name.startswith(f"{folder}/") and name != f"{folder}/{DECISION}":
                read = self._file(name, RULE_FILE)
                files.extend([read] if read else [])
        builder = DecisionBuilder(raw, files, sources, base)
        decision = builder.build()
        self.problems.extend(builder.problems)
        return decision

    def _report(
        self, raw: dict[str, Any], key: str, message: str, word: str, known: Iterable[str]
    ) -> None:
        self.problems.append(
            Diagnostic(Position(raw["file"], *raw[f"at:{key}"]), message, did_you_mean(word, known))
        )


def _order(diagnostic: Diagnostic) -> tuple[str, int, int]:
    at = diagnostic.position or Position("")
    return at.file, at.line, at.column
