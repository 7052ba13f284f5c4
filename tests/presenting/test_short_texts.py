"""A text without `--full` fits a screen, for every example about one case."""

from __future__ import annotations

import click
import pytest

from adwijzer.decisions import PAIRS, decider_as
from adwijzer.decisions.kinds import CASE_KINDS
from adwijzer.examples.answers import ExampleRegister, swept
from adwijzer.examples.stage import Scene, understood
from adwijzer.explain.found_roles import FoundRoles
from adwijzer.language import load_rules
from adwijzer.language.folder import Folder
from adwijzer.language.sources import load_sources
from adwijzer.presenting.kinds import laid_out, written
from adwijzer.presenting.pairs import page
from adwijzer.text.diagnostics import InputError

LINES, COLUMNS = 24, 80
MOST_ITEMS = 3
BASE = load_rules()
DECISIONS = [each.name for each in BASE.decisions if each.kind in CASE_KINDS]


def short_texts(name: str, step: int) -> dict[str, str]:
    """The short text of every so many examples about a decision, by the place of the example."""
    decision = BASE.decision(name)
    assert decision is not None
    sources = load_sources(Folder.read(None))
    kind, texts = CASE_KINDS[decision.kind], {}
    for example, scene in [*understood(decision)][::step]:
        if not isinstance(scene, Scene) or scene.case is None:
            continue
        if len(scene.case.items) > MOST_ITEMS:
            continue
        try:
            reasoning = decider_as(kind, BASE, name, as_of=scene.day).reason(scene.case)
        except InputError:  # an example of what is refused
            continue
        laid = laid_out(reasoning, reasoning.answer(), sources)
        text = written(laid, "text", full=False)
        assert isinstance(text, str)
        texts[f"{example.position}: {example.name}"] = click.unstyle(text)
    return texts


@pytest.mark.parametrize("name", DECISIONS)
@pytest.mark.parametrize("step", [pytest.param(1, marks=pytest.mark.check(part="rules")), 9])
def test_every_example_fits_a_screen(name: str, step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of them in the check."""
    monkeypatch.setenv("COLUMNS", str(COLUMNS))
    texts = short_texts(name, step)

    assert texts
    long = {place: text for place, text in texts.items() if text.count("\n") > LINES}
    wide = {place for place, text in texts.items() for e in text.split("\n") if len(e) > COLUMNS}
    assert not wide
    assert not long, f"{len(long)} of {len(texts)}\n{next(iter(long.items()))}"


@pytest.mark.parametrize(
    ("name", "always"),
    [
        ("contactvorm", {"inspraak_vragen", "keuze_vastleggen"}),
        ("inzetmoment", {"geen_wettelijke_week"}),
    ],
)
def test_what_always_holds_comes_after_what_concerns_the_case(name: str, always: set[str]) -> None:
    """A short text names the first points only."""
    decision = BASE.decision(name)
    assert decision is not None
    order = [each.id for each in decision.attention]

    urgent = {"slecht_nieuws_op_afstand", "termijn_loopt_door", "samentelling_nakijken"}
    last = max(order.index(each) for each in urgent & set(order))
    assert last < min(map(order.index, always))


def test_a_register_with_few_pairs_fits_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(COLUMNS))
    sources = load_sources(Folder.read(None))
    [decision] = [each for each in BASE.decisions if each.kind == "pairs"]
    shown, long = 0, []
    for example, scene in understood(decision):
        if not isinstance(scene, Scene) or not isinstance(scene.asked, ExampleRegister):
            continue
        try:
            ready = decider_as(PAIRS, BASE, decision.name, as_of=scene.day)
        except InputError:  # a day before the rules
            continue
        found, answer = swept(ready, scene.asked, free=False)
        report = FoundRoles(
            decider=ready,
            assignments=scene.asked.assignments,
            looked_at=frozenset(),
            findings=found,
            answer=answer,
            narrowed=(),
            sources=sources,
            why=False,
            what_if=False,
        )
        if len(answer.paren) < 3:
            text = written(page(report, "text"), "text", full=False)
            shown += 1
            if str(text).count("\n") > LINES:
                long.append(f"{example.position}: {example.name}")

    assert shown > 100
    assert not long
