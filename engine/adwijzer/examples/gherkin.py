"""A case as a Dutch example, ready to paste into a feature file: the inverse of `Story`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import msgspec

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.interruption import LEAVE
from adwijzer.examples.registers import (
    ASSIGNMENTS,
    BESIDE,
    PROPOSED,
    REGISTER,
    assignments_table,
)
from adwijzer.model.rulebase import AGENDA, Decision, Fact
from adwijzer.text.days import dutch_day
from adwijzer.text.diagnostics import InputError

SENTENCE_DAY = "{dag}"


def write_example(
    decision: Decision,
    case: Mapping[str, Any],
    *,
    name: str = "Een naam die zegt waar het om gaat",
    then: Sequence[str] = (),
    tags: Sequence[str] = (),
    day: date | None = None,
    remarks: Sequence[str] = (),
    indent: str = "    ",
) -> str:
    """Write one `Voorbeeld:` block in the sentences of the rules.

    Args:
        decision: the decision the example is about; its words are used.
        case: the facts in the shape of the contract, as `Story.case()` gives them back. An
            agenda item without facts may be a word or a mapping; without interruptions an empty
            list says the same as none. For a decision on pairs a register, as plain data.
        name: the name of the example, on one line.
        then: the steps after `Dan`, without that word; the first one has its verb up front.
        tags: such as `@bron:B1-11`.
        day: the day that the example asks about, where it matters.
        remarks: lines of comment above the steps, for what no step can say.
        indent: what stands before `Voorbeeld:`.
    Returns:
        Whole lines, the last one ended too.
    Raises:
        InputError: a fact or value that no sentence tells.
    """
    lines = [f"{indent}{' '.join(tags)}"] if tags else []
    lines.append(f"{indent}Voorbeeld: {' '.join(name.split())}")
    lines += [f"{indent}  # {' '.join(remark.split())}" for remark in remarks]
    if decision.kind == "pairs":
        steps = [*_registers(case)]
    else:
        steps = _spoken("Gegeven", case_sentences(decision, case))
    steps.append(f"Als {asking(decision, day)}")
    steps += _spoken("Dan", then)
    lines += [f"{indent}  {step}" for step in steps]
    return "".join(f"{line}\n" for line in lines)


def _registers(case: Mapping[str, Any]) -> Iterator[str]:
    """The steps that tell a register, with their tables."""
    keyword = "Gegeven"
    for key, sentence in ((REGISTER, ASSIGNMENTS), (BESIDE, PROPOSED)):
        if case.get(key):
            yield f"{keyword} {sentence}"
            yield from _table(assignments_table(msgspec.convert(case[key], list[Assignment])))
            keyword = "En"


def _table(cells_of: Sequence[Sequence[str]]) -> Iterator[str]:
    rows = [[cell.replace("\\", "\\\\").replace("|", "\\|") for cell in row] for row in cells_of]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"  | {' | '.join(cells)} |"


def asking(decision: Decision, day: date | None = None) -> str:
    """The step that asks for advice, without `Als`."""
    sentence = decision.asking or (
        f"de arbeidsdeskundige {SENTENCE_DAY} advies vraagt over {decision.title.lower()}"
    )
    when = "" if day is None else f"op {dutch_day(day)}"
    return " ".join(sentence.replace(SENTENCE_DAY, when).split())


def case_sentences(decision: Decision, case: Mapping[str, Any]) -> tuple[str, ...]:
    """The sentences that tell `case`, in the order of the facts; agenda items come first.

    Raises:
        InputError: a fact or value that no sentence tells.
    """
    return tuple(_sentences(decision, case))


def _sentences(decision: Decision, case: Mapping[str, Any]) -> Iterator[str]:
    key = decision.agenda_key
    order = {fact.name: number for number, fact in enumerate(decision.facts)}
    if key is not None:
        for entry in case.get(AGENDA, ()):
            said = dict(entry) if isinstance(entry, Mapping) else {key.name: entry}
            item = said.pop(key.name)
            yield _word(key, item)
            for name in sorted(said, key=lambda name: order.get(name, len(order))):
                fact = _fact(decision, name)
                if _unknown(said[name]):
                    yield f"bij {key.label(item)} is niet bekend {_answer_to(fact)}"
                else:
                    yield f"bij {key.label(item)}: {_word(fact, said[name])}"
    whole = {name: value for name, value in case.items() if not (key and name == AGENDA)}
    for name in sorted(whole, key=lambda name: order.get(name, len(order))):
        yield from _sentences_on(_fact(decision, name), whole[name])


def _sentences_on(fact: Fact, value: Any) -> Iterator[str]:
    if _unknown(value):
        yield f"niet bekend is {_answer_to(fact)}"
    elif fact.kind == "perioden":
        for period in value:
            yield _period(period)
    elif fact.kind == "datum":
        if not fact.template:
            raise InputError.of(f"`{fact.name}` heeft geen `zin` waarin de datum past")
        yield fact.template.replace("{datum}", _day(fact, value))
    else:
        yield _word(fact, value)


def _fact(decision: Decision, name: str) -> Fact:
    found = next((fact for fact in decision.facts if fact.name == name), None)
    if found is None:
        raise InputError.of(f"onbekend feit `{name}`")
    return found


def _unknown(value: Any) -> bool:
    return value is None or value == UNKNOWN


def _answer_to(fact: Fact) -> str:
    return f'het antwoord op "{fact.question}"'


def _word(fact: Fact, value: Any) -> str:
    sentence = next((each.sentence for each in fact.values if each.name == value), "")
    if not sentence:
        raise InputError.of(f"geen zin noemt deze waarde van `{fact.name}`")
    return sentence


def _day(fact: Fact, value: Any) -> str:
    try:
        return dutch_day(value)
    except (TypeError, ValueError):
        raise InputError.of(f"`{fact.name}` moet een datum zijn", "zoals 2026-01-31") from None


def _period(period: Mapping[str, Any]) -> str:
    kind = "had zwangerschaps- of bevallingsverlof" if period["soort"] == LEAVE else "was hersteld"
    start, end = dutch_day(period["van"]), period.get("tot", UNKNOWN)
    days = f"vanaf {start}" if _unknown(end) else f"van {start} tot en met {dutch_day(end)}"
    cause = {"ja": ", met dezelfde oorzaak", "nee": ", met een andere oorzaak"}
    return f"de werknemer {kind} {days}{cause.get(period.get('zelfde_oorzaak', ''), '')}"


def _spoken(keyword: str, steps: Sequence[str]) -> list[str]:
    return [f"{'En' if number else keyword} {step}" for number, step in enumerate(steps)]


def advice_steps(decision: Decision, answer: Mapping[str, Any]) -> tuple[str, ...]:
    """The steps after `Dan` that tell the advice of `answer`, in the JSON of the contract.

    For a decision over agenda items the advice for the whole and every verdict; for others the
    value of each outcome and the rule that decided; of a register that for every pair. What else
    the answer holds is left out.
    """
    if decision.kind == "pairs":
        return tuple(_pair_steps(decision, answer))
    advice = answer["advies"]
    if decision.item_key is None:
        steps = tuple(
            turned(outcome.sentence, value.sentence)
            for outcome in decision.outcomes
            for value in outcome.values
            if advice.get(outcome.name, advice.get("oordeel")) == value.name
        )
        reasons = [rule["titel"] for rule in answer.get("regels", ()) if rule.get("gevolg")]
        return (*steps, *(f'de reden is "{title}"' for title in reasons))
    forms = {outcome.name: outcome.label for outcome in decision.outcomes}
    verdicts = {value.name: value.label for value in decision.scale}
    form = advice["contactvorm"]
    said = [f"is het advies {forms[form]}, {verdicts[advice['oordeel']]}"]
    for entry in answer["agendapunten"]:
        item = decision.item_key.label(entry[decision.item_key.name])
        for name, label in forms.items():
            judged = entry["oordelen"].get(name)
            if judged is not None:
                verdict = verdicts.get(judged["oordeel"], judged["oordeel"])
                reservation = " met voorbehoud" if "voorbehoud" in judged else ""
                said.append(f"bij {item} is {label} {verdict}{reservation}")
    return tuple(said)


def _pair_steps(decision: Decision, answer: Mapping[str, Any]) -> Iterator[str]:
    [outcome] = decision.outcomes
    labels = {value.name: value.label for value in outcome.values}
    titles = {rule.id: rule.title for rule in decision.rules}
    for number, pair in enumerate(answer["paren"]):
        both = f"de combinatie van {pair['eerste']} en {pair['tweede']}"
        label = labels[pair[outcome.name]]
        yield f"{both} is {label}" if number else f"is {both} {label}"
        yield f'de reden is "{titles[pair["regel"]]}"'
    if not answer["paren"]:
        yield "zijn er geen rolconflicten"


def turned(subject: str, predicate: str) -> str:
    """`inzet` and `is te overwegen` as they stand after `Dan`: `is inzet te overwegen`."""
    verb, _, rest = predicate.partition(" ")
    return re.sub(r"\s+", " ", f"{verb} {subject} {rest}").strip()
