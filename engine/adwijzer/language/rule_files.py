"""The files of one decision, read: its own, and the shared ones that it takes over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

from msgspec import Struct

from adwijzer.language.entries import ConceptEntry, DecisionFile, FactEntry, RuleFile, SharedFile
from adwijzer.language.entry import YamlEntry
from adwijzer.language.problems import FileProblems

File_co = TypeVar("File_co", bound=YamlEntry, covariant=True)


class ReadFile(Struct, Generic[File_co], frozen=True):
    """What a file says, and what is wrong in it so far."""

    entry: File_co
    problems: FileProblems

    @property
    def name(self) -> str:
        """How messages name the file."""
        return self.problems.file


class DecisionFiles(Struct, frozen=True):
    """besluit.yaml, and the files with rules: the shared ones first, then those of the folder.

    What is incomplete was reported when it was read. It is kept where that can be, so that what
    names it is not reported too.
    """

    decision: ReadFile[DecisionFile]
    ruled: tuple[ReadFile[RuleFile], ...]

    @property
    def every(self) -> tuple[ReadFile[DecisionFile | RuleFile], ...]:
        return (self.decision, *self.ruled)

    @property
    def declaring(self) -> Iterator[tuple[DecisionFile | SharedFile, FileProblems]]:
        """The files that declare facts and concepts."""
        yield self.decision.entry, self.decision.problems
        for file in self.ruled:
            if isinstance(file.entry, SharedFile):
                yield file.entry, file.problems

    @property
    def facts(self) -> Iterator[tuple[FactEntry, FileProblems]]:
        for file, problems in self.declaring:
            yield from ((entry, problems) for entry in file.feiten)

    @property
    def concepts(self) -> Iterator[tuple[ConceptEntry, FileProblems]]:
        for file, problems in self.declaring:
            yield from ((entry, problems) for entry in file.begrippen)

    @property
    def rule_titles(self) -> Iterator[tuple[str, str]]:
        """The id and title of every rule, right or wrong."""
        for file in self.ruled:
            yield from ((rule.id, rule.titel) for rule in file.entry.regels if rule.has("id"))

    @property
    def are_sound(self) -> bool:
        """Whether nothing is wrong in any of them so far."""
        return not any(file.problems.found for file in self.every)
