"""No difference between two variants of the rules is a proof: compared with every case there is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from adwijzer.assurance.examples.faults import Cases
from adwijzer.assurance.examples.mutants import conditions
from adwijzer.assurance.examples.views import CaseSpace, facts_space, held, recorded, view
from adwijzer.inference.algebra import has
from adwijzer.inference.domains import bounds_of, cells
from adwijzer.inference.evaluator import Facts, evaluate, holds, minds
from adwijzer.inference.worlds import Strata, Value
from adwijzer.model.conditions import AllOf, Condition, Not, Range, Test
from adwijzer.model.rulebase import Decision, Rule
from tests.strategies import (
    Chooser,
    cases,
    contexts,
    decision,
    decisions,
    fact,
    point,
    rule,
    thoroughly,
)

MOST_CASES = 400


def changed(draw: st.DrawFn, of: Decision) -> Decision:
    """The decision with one small change."""
    choose = Chooser(draw)
    old = choose.pick(of.rules)
    options: list[Rule | None] = [None]
    options += [
        replace(old, condition=condition) for *_, condition in conditions(of, old.condition)
    ]
    new = choose.pick(options)
    kept = [new if each is old else each for each in of.rules]
    return replace(of, rules=tuple(each for each in kept if each is not None))


def every_case(*variants: Decision) -> Iterator[dict[str, Value]]:
    """Every combination of values that may matter, unknown ones included."""
    starts = bounds_of(r.condition for each in variants for r in each.rules)
    options = {f.name: (*cells(f, starts.get(f.name, ())), None) for f in variants[0].facts}
    for chosen in product(*options.values()):
        case = dict(zip(options, chosen, strict=True))
        yield {name: value for name, value in case.items() if value is not None}


@st.composite
def variants(draw: st.DrawFn) -> tuple[Decision, Decision]:
    one = draw(decisions(points=0))
    return one, changed(draw, one)


@thoroughly(60)
@given(variants())
def test_rules_differ_exactly_where_some_case_tells_them_apart(
    pair: tuple[Decision, Decision],
) -> None:
    before, after = pair
    differing = set()
    for number, case in enumerate(every_case(before, after)):
        if number > MOST_CASES:
            return
        here, there = (evaluate(Strata.of(each), case)[0] for each in pair)
        verdicts = [{(o.name, c.verdict(o.name)) for o in before.outcomes} for c in (here, there)]
        grounds = [
            {name: set(ids) for name, ids in c.deciders.items() if name.startswith("oordeel_")}
            for c in (here, there)
        ]
        differing |= {"uitkomst"} if verdicts[0] != verdicts[1] else set()
        differing |= {"grond"} if grounds[0] != grounds[1] else set()
    space = space_of_rules(before, after)
    assert space is not None
    views = [view(each, space.known, space.every) for each in pair]

    assert bool(views[0].differs(views[1])) == ("uitkomst" in differing)
    assert bool(views[0].differs_in_ground(views[1])) == bool(differing)


@thoroughly(40)
@given(variants())
def test_the_case_that_is_named_tells_them_apart(pair: tuple[Decision, Decision]) -> None:
    before, after = pair
    space = space_of_rules(before, after)
    assert space is not None
    here, there = (view(each, space.known, space.every) for each in pair)
    worlds = here.differs(there)
    if not worlds:
        return

    case = space.world(worlds)

    found = [evaluate(Strata.of(each), case)[0] for each in pair]
    assert any(found[0].verdict(o.name) != found[1].verdict(o.name) for o in before.outcomes)
    assert space.where(case) & worlds


@st.composite
def records(draw: st.DrawFn) -> tuple[Decision, list[Facts]]:
    of = draw(decisions())
    several = draw(st.lists(cases(of.facts), min_size=1, max_size=6))
    return of, [{**each, **draw(contexts(of))} for each in several]


@thoroughly(40)
@given(records())
def test_many_records_at_once_are_as_each_alone(made: tuple[Decision, list[Facts]]) -> None:
    of, facts = made
    known, every = recorded(facts)
    together = view(of, known, every)

    for number, each in enumerate(facts):
        alone, _ = evaluate(Strata.of(of), each)
        for outcome in of.outcomes:
            name = f"oordeel_{outcome.name}"
            said = {
                label[2]
                for label, worlds in together.outcome.items()
                if label[:2] == ("oordeel", name) and has(worlds, number)
            }
            assert said == ({alone.values[name]} if name in alone.values else set())
    for one in of.attention:
        if not asks_conclusions(of, one.condition) and one.unless is None:
            where = held(one, known, every)
            assert [has(where, n) for n in range(len(facts))] == [
                one.id in minds((one,), each) for each in facts
            ]


def space_of_rules(*variants: Decision) -> CaseSpace | None:
    """All cases that the rules of these variants of one decision can tell apart."""
    return facts_space(variants[0], [rule.condition for each in variants for rule in each.rules])


def asks_conclusions(of: Decision, condition: Condition) -> bool:
    names = {c.name for c in of.concepts} | {f"oordeel_{o.name}" for o in of.outcomes}
    space = CaseSpace.of(of, [condition])
    return space is None or bool(names & space.values.keys())


def test_an_attention_point_knows_what_the_rules_decide() -> None:
    """Which rule decided follows from the facts, so a point cannot ask what never goes together."""
    facts = [fact("f0", "ja", "nee")]
    rules = [rule("r0", "l0", Test(fact="f0", values=("ja",)), {"u0": "goed"})]
    context = [fact("advies", "goed", "slecht"), fact("beslissende_regel", "r0", multiple=True)]
    asked = AllOf(
        parts=(
            Test(fact="f0", values=("nee",)),
            Test(fact="beslissende_regel", values=("r0",)),
        )
    )
    before = decision(facts, rules, attention=[point("a0", asked)], context=context)
    after = replace(before, attention=())

    cases_of_both = Cases.of(before, after, before.attention[0])

    assert cases_of_both is not None
    assert not cases_of_both.different(), "r0 never decides where f0 is nee"


def test_values_with_the_same_effect_share_a_world() -> None:
    facts = [fact("f0", "a", "b", "c", "d"), fact("f1", kind="getal")]
    low = Range(fact="f1", minimum=3)
    of = decision(
        facts,
        [
            rule("r0", "l0", Test(fact="f0", values=("a", "b")), {"u0": "goed"}),
            rule("r1", "l1", AllOf(parts=(low, Not(part=Test(fact="f0", values=("c",))))), {}),
        ],
    )

    space = facts_space(of, [each.condition for each in of.rules])

    assert space is not None
    values: Mapping[str, tuple[Value | None, ...]] = space.values
    # f0: a like b, c apart, d, and unknown; f1: from 3, and anything else.
    assert len(values["f0"]) == 4
    assert len(values["f1"]) == 2
    assert space.size == 8
    assert holds(low, space.world(space.known["f1"][3])) is True


def test_what_is_too_large_is_said_to_be_so() -> None:
    facts = [fact(f"f{number}", *"abcdefghij") for number in range(10)]
    tests = [
        rule(f"r{number}", "l0", Test(fact=f"f{number}", values=(value,)), {"u0": "goed"})
        for number in range(10)
        for value in "abcdefghij"
    ]

    assert space_of_rules(decision(facts, tests)) is None
