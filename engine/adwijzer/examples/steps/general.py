"""Steps about any decision; most about those on one case: outcome, certainty, what they ask."""

from __future__ import annotations

import re

from adwijzer.examples.gherkin import turned
from adwijzer.examples.steps.definition import (
    Grounds,
    Outcome,
    Seen,
    Steps,
    Table,
    as_outcome,
    expect,
    header,
    meant,
    possible,
    same,
)
from adwijzer.model.rulebase import Decision

ANY = Steps(kinds=("contact", "timing", "single", "pairs"))
STEPS = Steps(kinds=("contact", "timing", "single"))
ONE_OUTCOME = Steps(kinds=("timing", "single"))

# The outcome


def _outcome_sentences(decision: Decision) -> str:
    """The outcome in the words of the rules; the verb may go first."""
    subjects = "|".join(re.escape(outcome.sentence) for outcome in decision.outcomes)
    return rf"(?P<sentence>\w+ (?:{subjects})(?: .+)?|(?:{subjects}) .+)"


@ONE_OUTCOME.then(_outcome_sentences)
def outcome(seen: Seen, sentence: str) -> Grounds:
    """The outcome, in the words of the rules turned round."""
    sentences = {
        words: (outcome.name, value.name)
        for outcome in seen.decision.outcomes
        for value in outcome.values
        for words in (
            turned(outcome.sentence, value.sentence),
            f"{outcome.sentence} {value.sentence}",
        )
    }
    _, wanted = meant(sentences, sentence, "uitkomst")
    same(as_outcome(seen.decision, seen.answer["advies"]), (wanted,), "het advies")
    return seen.deciding()


@STEPS.then(
    r'(?:de reden is|is de reden) (?P<titles>"[^"]+")',
    r'(?:de redenen zijn|zijn de redenen) (?P<titles>"[^"]+"(?:(?:,| en) "[^"]+")+)',
)
def reason(seen: Seen, titles: str) -> Grounds:
    """Exactly which rules decided, in any order."""
    rules = {rule.title: rule for rule in seen.decision.rules}
    wanted = [meant(rules, title, "regel") for title in re.findall(r'"([^"]+)"', titles)]
    titles_by_id = {rule.id: rule.title for rule in rules.values()}
    found = {titles_by_id[each["id"]] for each in seen.answer["regels"] if each["gevolg"]}
    same(found, {rule.title for rule in wanted}, "de reden")
    return frozenset(source for rule in wanted for source in rule.sources)


@ANY.then(r"(?:er is|is er) geen advies, want (?P<why>.+)")
def no_advice(seen: Seen, why: str) -> Grounds:
    """The case or the day is refused, and the message says why."""
    expect(seen.said is None, "er is wel een advies")
    expect(why in seen.refused, f"er is geen advies, maar om iets anders: {seen.refused}")
    return None


# How certain it is


@STEPS.then(r"het advies staat vast", r"staat het advies vast")
def settled(seen: Seen) -> Grounds:
    """No unknown fact can change the advice, and none is asked for it."""
    answer = seen.answer
    same(answer["advies"]["zekerheid"], "vast", "de zekerheid")
    same(possible(seen), {as_outcome(seen.decision, answer["advies"])}, "mogelijk")
    expect(
        "advies" not in [each["gaat_over"] for each in answer["vragen"]],
        "er is nog een vraag die het advies kan veranderen",
    )
    return seen.deciding()


@STEPS.then(r"het advies is voorlopig", r"is het advies voorlopig")
def provisional(seen: Seen) -> Grounds:
    """Some unknown fact can still change the advice."""
    answer = seen.answer
    same(answer["advies"]["zekerheid"], "voorlopig", "de zekerheid")
    expect(
        bool(possible(seen) - {as_outcome(seen.decision, answer["advies"])}),
        "er is geen andere uitkomst mogelijk",
    )
    expect(
        "advies" in [each["gaat_over"] for each in answer["vragen"]],
        "er is geen vraag die het advies kan veranderen",
    )
    return seen.behind(outcome.name for outcome in seen.decision.outcomes)


@STEPS.then(r"mogelijk blijven", r"blijven mogelijk", table=True)
def still_possible(seen: Seen, table: Table) -> Grounds:
    """Exactly which outcomes are still possible; the header says what the columns are."""
    expected: set[Outcome]
    if seen.vocabulary.verdicts:
        rows = header(table, "contactvorm", "oordeel")
        expected = {seen.vocabulary.verdict(form, verdict) for form, verdict in rows}
    else:
        [only] = seen.decision.outcomes
        labels = {value.label: (value.name,) for value in only.values}
        expected = {meant(labels, label, "uitkomst") for [label] in header(table, only.label)}
    same(possible(seen), expected, "mogelijk")
    return seen.behind(outcome.name for outcome in seen.decision.outcomes)


# What the advice adds


@STEPS.then(r'(?:het advies wijst|wijst het advies) (?P<denied>niet )?op "(?P<title>.+)"')
def attention(seen: Seen, denied: str | None, title: str) -> Grounds:
    """Whether the advice carries the attention point with this title."""
    point_id = meant(seen.vocabulary.attention, title, "aandachtspunt")
    ids = [point["id"] for point in seen.answer["aandachtspunten"]]
    expect(
        ids.count(point_id) == (0 if denied else 1),
        f"het advies wijst {'wel' if denied else 'niet'} op `{title}`",
    )
    return frozenset(
        source
        for point in seen.decision.attention
        if point.title == title
        for source in point.sources
    )


@STEPS.then(
    r'(?:het advies wijst|wijst het advies) alleen op (?P<titles>"[^"]+"(?:(?:,| en) "[^"]+")*)'
)
def attention_only(seen: Seen, titles: str) -> Grounds:
    """Exactly which attention points the advice carries, in any order."""
    wanted = re.findall(r'"([^"]+)"', titles)
    ids = {meant(seen.vocabulary.attention, title, "aandachtspunt") for title in wanted}
    same({point["id"] for point in seen.answer["aandachtspunten"]}, ids, "de aandachtspunten")
    return frozenset(
        source for point in seen.decision.attention if point.id in ids for source in point.sources
    )


@STEPS.then(r'bij "(?P<title>.+)" staat "(?P<words>.+)"')
def attention_says(seen: Seen, title: str, words: str) -> Grounds:
    """The text of an attention point about this case."""
    point_id = meant(seen.vocabulary.attention, title, "aandachtspunt")
    texts = [p["tekst"] for p in seen.answer["aandachtspunten"] if p["id"] == point_id]
    expect(bool(texts), f"het advies wijst niet op `{title}`")
    expect(words in texts[0], f"bij `{title}` staat: {texts[0]}")
    return attention(seen, None, title)


@STEPS.then(r'(?:het advies meldt|meldt het advies) (?P<denied>niet )?"(?P<text>.+)"')
def contradiction(seen: Seen, denied: str | None, text: str) -> Grounds:
    """Whether the answer says that these facts contradict each other."""
    remark = meant(seen.vocabulary.attention, text, "tegenspraak")
    found = [each["id"] for each in seen.answer["meldingen"]]
    expect(
        found.count(remark) == (0 if denied else 1),
        f"het advies meldt dit {'wel' if denied else 'niet'}",
    )
    return None


@STEPS.then(r"het advies meldt niets", r"meldt het advies niets")
def no_contradictions(seen: Seen) -> Grounds:
    """No facts contradict each other."""
    same([each["id"] for each in seen.answer["meldingen"]], [], "de meldingen")
    return None


@STEPS.then(r"(?:het advies neemt|neemt het advies) (?P<denied>niet )?aan dat (?P<clause>.+)")
def assumption(seen: Seen, denied: str | None, clause: str) -> Grounds:
    """Whether the advice names this assumption; it says so in words of the rules."""
    assumed = [each["bijzin"] for each in seen.answer["aannamen"]]
    clauses = {
        value.clause: fact.name for fact in seen.decision.facts for value in fact.values
    } | dict.fromkeys(assumed, "")
    fact = meant(clauses, clause, "bijzin")
    expect(
        (clause in assumed) == (denied is None),
        f"het advies neemt {'wel' if denied else 'niet'} aan dat {clause}",
    )
    return seen.testing(fact) if fact else None


@STEPS.then(
    r"(?:het advies noemt|noemt het advies) (?P<guideline>de Leidraad .+|nog geen leidraad)"
)
def guideline(seen: Seen, guideline: str) -> Grounds:
    """Which professional guideline the advice says is in force."""
    wanted = meant(seen.guidelines(), guideline, "leidraad")
    same(seen.answer["leidraad"], wanted, "de leidraad")
    return seen.guiding(wanted)


# The questions


@STEPS.then(
    r"(?:het advies vraagt|vraagt het advies) (?P<denied>niet )?"
    r'(?:bij (?P<item>[^"]+) )?"(?P<question>.+)"'
)
def asks(seen: Seen, denied: str | None, item: str | None, question: str) -> Grounds:
    """Whether the advice asks this question, and that it asks it only once."""
    fact = seen.vocabulary.question(question)
    asked = [each for each in seen.answer["vragen"] if each["feit"] == fact]
    expect(
        len(asked) == (0 if denied else 1),
        f"het advies vraagt dit {len(asked)} keer" if asked else "het advies vraagt dit niet",
    )
    if item is not None:
        where = [each.get(seen.vocabulary.item_fact) for each in asked]
        same(where, [seen.vocabulary.item(item)], "de vraag gaat over")
    return seen.testing(fact) or None


@STEPS.then(r'(?:de eerste vraag is|is de eerste vraag) "(?P<question>.+)"')
def first_question(seen: Seen, question: str) -> Grounds:
    """Which question comes first."""
    fact = seen.vocabulary.question(question)
    same([each["feit"] for each in seen.answer["vragen"]][:1], [fact], "de eerste vraag")
    return seen.testing(fact) or None


@STEPS.then(r"er zijn geen vragen", r"zijn er geen vragen")
def no_questions(seen: Seen) -> Grounds:
    """There is nothing left to ask."""
    same([each["feit"] for each in seen.answer["vragen"]], [], "de vragen")
    return seen.deciding()
