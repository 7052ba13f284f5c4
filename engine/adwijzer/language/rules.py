"""The rules of a decision, and the layers that they work in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from adwijzer.language.conditions import ConditionReader, Vocabulary
from adwijzer.language.entries import RuleEntry, RuleFile
from adwijzer.language.grounds import Grounds
from adwijzer.language.names import Names
from adwijzer.language.problems import FileProblems
from adwijzer.language.rule_files import DecisionFiles, ReadFile
from adwijzer.model.conditions import Condition
from adwijzer.model.rulebase import Layer, Rule, Variable
from adwijzer.text.diagnostics import did_you_mean


def rules_of(
    files: DecisionFiles, names: Names, grounds: Grounds, everything: Condition | None
) -> tuple[Rule, ...]:
    """Every rule that is right, in the order of the files.

    `everything` is what `vereisten: voldaan` stands for. A rule of an ordered list gets a layer of
    its own within the layer of the list; the first rule is on top.
    """
    vocabulary, variables = names.vocabulary(), names.variables
    layers = [layer.name for layer in names.layers]
    list_of: dict[str, str | None] = {}  # by layer: the file of the list in it, None for no list
    rules: list[Rule] = []
    for file in files.ruled:
        reader = ConditionReader(file.problems, vocabulary, requirements=everything)
        entries = _complete(file)
        for below, entry in zip(reversed(range(len(entries))), entries, strict=True):
            layer = _layer(entry, file, layers, list_of)
            condition = reader.read(entry.als)
            conclusions = _conclusions(entry, vocabulary, variables, file.problems)
            _check_reservations(entry, file.problems)
            rank, strength = grounds.rank(entry, entry.id, file.problems)
            validity = grounds.period(entry, file.problems)
            if condition is None or layer is None:
                continue
            rules.append(
                Rule(
                    id=entry.id,
                    title=entry.titel,
                    layer=layer if file.entry.lijst is None else f"{layer}.{below + 1}",
                    condition=condition,
                    conclusions=conclusions,
                    reservations=entry.voorbehoud,
                    measures=tuple(entry.maatregelen),
                    way_out=entry.uitweg,
                    report=entry.verslag,
                    rank=rank,
                    sources=tuple(entry.bronnen),
                    documents=grounds.documents(entry.bronnen),
                    explanation=entry.uitleg,
                    evidence=strength,
                    validity=validity,
                    file=file.name,
                    at=entry.at,
                )
            )
    return tuple(rules)


def layers_of(declared: Iterable[Layer], rules: Iterable[Rule]) -> tuple[Layer, ...]:
    """The layers; one that holds an ordered list becomes one layer per rule."""
    listed: dict[str, int] = {}
    for rule in rules:
        name, dot, number = rule.layer.partition(".")
        if dot:
            listed[name] = max(listed.get(name, 0), int(number))
    return tuple(each for layer in declared for each in _expanded(layer, listed))


def _expanded(layer: Layer, listed: Mapping[str, int]) -> Iterator[Layer]:
    if layer.name not in listed:
        yield layer
    for number in range(1, listed.get(layer.name, 0) + 1):
        yield Layer(name=f"{layer.name}.{number}", title=layer.title, at=layer.at)


def _complete(file: ReadFile[RuleFile]) -> list[RuleEntry]:
    return [entry for entry in file.entry.regels if entry.complete]


def _layer(
    entry: RuleEntry,
    file: ReadFile[RuleFile],
    layers: Sequence[str],
    list_of: dict[str, str | None],
) -> str | None:
    """The layer of a rule; None when it is wrong (then it is reported)."""
    whole, report = file.entry, file.problems.report
    layer = entry.laag or whole.laag
    giving = entry if entry.gives("laag") else whole
    at = giving.place("laag") if giving.gives("laag") else entry.at
    listed = file.name if whole.lijst is not None else None
    if not layer:
        if not giving.gives("laag"):
            report(
                at,
                f"de regel `{entry.id}` mist `laag`",
                "zet `laag` bij de regel, of boven de regels in dit bestand",
            )
    elif layer not in layers:
        report(at, f"onbekende laag `{layer}`", did_you_mean(layer, layers))
    elif listed and entry.laag:
        report(
            at,
            f"`{entry.id}` staat in een lijst en noemt zelf een laag",
            "noem de laag één keer, boven de regels",
        )
    elif list_of.setdefault(layer, listed) != listed:
        report(
            at,
            f"in de laag `{layer}` staat een lijst met nog iets anders",
            "geef elke lijst een eigen laag",
        )
    else:
        return layer
    return None


def _conclusions(
    entry: RuleEntry,
    vocabulary: Vocabulary,
    variables: Mapping[str, Variable],
    problems: FileProblems,
) -> dict[str, str]:
    conclusions = {}
    for name, value in entry.dan.items():
        at = entry.place_of_key("dan", name)
        if name in vocabulary.broken:
            continue
        if name not in variables:
            hint = did_you_mean(name, variables)
            problems.report(at, f"onbekende uitkomst of begrip `{name}`", hint)
        elif value not in variables[name].names:
            hint = did_you_mean(value, variables[name].names)
            problems.report(at, f"onbekende waarde `{value}` voor `{name}`", hint)
        else:
            conclusions[name] = value
    if not entry.dan:
        problems.report(entry.place("dan"), "achter `dan` staat niets", None)
    return conclusions


def _check_reservations(entry: RuleEntry, problems: FileProblems) -> None:
    for outcome in entry.voorbehoud:
        if outcome not in entry.dan:
            problems.report(
                entry.place_of_key("voorbehoud", outcome),
                f"het voorbehoud gaat over `{outcome}`, maar de regel zegt daar niets over",
                did_you_mean(outcome, entry.dan),
            )
