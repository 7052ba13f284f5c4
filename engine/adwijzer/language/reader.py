"""Read every file of a rule folder and put the decisions together."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from adwijzer.language.carriers import brought_to, check_carriers, check_promises
from adwijzer.language.checks import check_identifiers
from adwijzer.language.decision import check_whole, decision_of
from adwijzer.language.entries import (
    DecisionFile,
    RuleBaseFile,
    RuleFile,
    SharedFile,
)
from adwijzer.language.entry import YamlEntry, read_entry
from adwijzer.language.folder import BASE, LANGUAGE, SHARED, SOURCES, Folder
from adwijzer.language.grounds import Grounds
from adwijzer.language.language_entries import LanguageFile
from adwijzer.language.older import in_keys_of_today
from adwijzer.language.periods import is_reversed, validity_of
from adwijzer.language.problems import FileProblems
from adwijzer.language.rule_files import DecisionFiles, ReadFile
from adwijzer.language.sources import check_fates
from adwijzer.language.statements import read_sources
from adwijzer.model.rulebase import AnyDecision, RuleBase, Validity
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
E_ = TypeVar("E_", bound=YamlEntry)


def read_rules(folder: Folder, *, older: bool = False) -> RuleBase:
    """Read and check a rule base; an `older` one in the keys of its own edition.

    Raises:
        RuleBaseError: with every problem, in the order of files and lines.
    """
    return _Loader(folder, older).load()


class _Loader(Struct):
    folder: Folder
    older: bool
    problems: list[Diagnostic] = field(default_factory=list)
    """What is wrong with no file in particular, or with one that cannot be read."""
    read: list[FileProblems] = field(default_factory=list)
    shared: dict[str, ReadFile[SharedFile] | None] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    files: dict[str, DecisionFiles] = field(default_factory=dict)
    """The files of each decision, by its name."""

    def load(self) -> RuleBase:
        base = self._file(BASE, RuleBaseFile)
        sources, problems = read_sources(self.folder)
        self.problems.extend(problems)
        words = self._file(LANGUAGE, LanguageFile) if LANGUAGE in self.folder.files else None
        for name in self.folder.files:
            if name.startswith(f"{SHARED}/"):
                self.shared[name] = self._file(name, SharedFile)
        grounds = Grounds(sources, sound=not problems, validity=_validity(base))
        found = [self._decision(name, grounds) for name in self._decision_folders()]
        decisions = tuple(decision for decision in found if decision is not None)
        self.problems.extend(check_identifiers(decisions))
        if len(decisions) == len(found):
            self._check_shared()
            decisions = self._connected(decisions)
        self.problems.extend(problem for file in self.read for problem in file.found)
        if self.problems or base is None:
            raise RuleBaseError(in_order(self.problems))
        rules = RuleBase(
            version=base.entry.versie,
            title=base.entry.titel,
            sha256=self.folder.sha256,
            validity=grounds.validity,
            decisions=decisions,
            medical=() if words is None else tuple(words.entry.medisch),
            synonyms=()
            if words is None
            else tuple((each.woord, *each.ook) for each in words.entry.synoniemen),
            file=base.name,
            at=base.entry.place("geldig"),
        )
        # Of what is wrong, nothing certain can be said; what an edition of before cites, it cited.
        loose_ends = [] if self.older else check_fates(rules, sources)
        if loose_ends:
            raise RuleBaseError(in_order(loose_ends))
        return rules

    def _connected(self, decisions: tuple[AnyDecision, ...]) -> tuple[AnyDecision, ...]:
        """The decisions with what each is told by the others."""
        by_name = {decision.name: decision for decision in decisions}
        files = [(each, self.files[each.name].decision.problems) for each in decisions]
        check_carriers(files)
        check_promises(files)
        return tuple(
            replace(each, brought=tuple(brought_to(each, self.files[each.name], by_name)))
            for each in decisions
        )

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

    def _file(self, name: str, model: type[E_]) -> ReadFile[E_] | None:
        """The file; None when it is no YAML, or no mapping."""
        problems = FileProblems(self.folder.shown(name))
        self.read.append(problems)
        try:
            node = parse(decode(self.folder.files[name], problems.file), problems.file)
        except InputError as error:
            self.problems.extend(error.diagnostics)
            return None
        if self.older:
            node = in_keys_of_today(node)
        entry = read_entry(node, model, problems)
        return ReadFile(entry, problems) if isinstance(node, Mapping) else None

    def _check_shared(self) -> None:
        for name in self.shared.keys() - self.used:
            self.problems.append(
                Diagnostic(
                    Position(self.folder.shown(name)),
                    "geen besluit neemt dit gedeelde bestand over",
                    "noem het in een besluit onder `gedeeld`, of haal het weg",
                )
            )

    def _decision(self, folder: str, grounds: Grounds) -> AnyDecision | None:
        if f"{folder}/{DECISION}" not in self.folder.files:
            at = Position(self.folder.shown(folder))
            hint = "dat bestand noemt de feiten, de uitkomsten en de lagen"
            self.problems.append(Diagnostic(at, f"in deze map staat geen `{DECISION}`", hint))
            return None
        said = self._file(f"{folder}/{DECISION}", DecisionFile)
        own = [
            self._file(name, RuleFile)
            for name in self.folder.files
            if name.startswith(f"{folder}/") and name != f"{folder}/{DECISION}"
        ]
        if said is None:
            return None
        shared = self._shared_by(said)
        if None in shared or not said.entry.has("feiten", "uitkomsten", "lagen"):
            return None  # what the rules name cannot be known
        ruled = tuple(file for file in (*shared, *own) if file is not None)
        files = DecisionFiles(said, ruled)
        decision = decision_of(files, grounds)
        self.files[decision.name] = files
        whole = None not in own and files.are_sound
        self.problems.extend(check_whole(decision, files, whole=whole))
        return decision

    def _shared_by(self, said: ReadFile[DecisionFile]) -> list[ReadFile[SharedFile] | None]:
        """The shared files that a decision names; None for what could not be read."""
        files = []
        for name in said.entry.gedeeld:
            shared = f"{SHARED}/{name}.yaml"
            files.append(self.shared.get(shared))
            self.used.add(shared)
            if shared not in self.shared:
                said.problems.report(
                    said.entry.place("gedeeld"),
                    f"onbekend gedeeld bestand `{name}`",
                    did_you_mean(name, [Path(file).stem for file in self.shared]),
                )
        return files


def _validity(base: ReadFile[RuleBaseFile] | None) -> Validity:
    """The days on which the rule base holds; always where they are not known."""
    if base is None or not base.entry.has("geldig"):
        return Validity()
    validity = validity_of(base.entry.geldig, Validity())
    if is_reversed(validity):
        base.problems.report(base.entry.place("geldig"), "`tot` ligt voor `vanaf`", "draai ze om")
        return Validity()
    return validity
