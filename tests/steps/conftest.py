"""Steps shared by the feature files: every sentence comes from `rules/`, never from here."""

import difflib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NoReturn, TypeAlias, TypeVar

import pytest
import yaml
from pytest_bdd import given, parsers, then, when

RULES = Path(__file__).parents[2] / "rules"
UNKNOWN = "onbekend"
ITEM_FACT = "agendapunt"
LEIDRAAD = {
    "de Leidraad Verzuim": "verzuim",
    "de Leidraad Arbeidsparticipatie": "arbeidsparticipatie",
    "nog geen leidraad": "onbekend",
}

Json: TypeAlias = Any
Case: TypeAlias = dict[str, Json]
Verdict: TypeAlias = tuple[str, str]
T = TypeVar("T")


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker that carries the sources of an example."""
    config.addinivalue_line("markers", "bron(id): the source of this example, an id of normen.md")


def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> bool | None:
    """Turn the tag `@bron:B1-11` into the marker `bron("B1-11")`."""
    if not tag.startswith("bron:"):
        return None
    pytest.mark.bron(tag.removeprefix("bron:"))(function)
    return True


def fail(message: str) -> NoReturn:
    """Stop the example with `message` instead of a traceback."""
    pytest.fail(message, pytrace=False)


@dataclass(frozen=True, slots=True)
class Statement:
    """What one sentence of the rules says: a fact and its value."""

    fact: str
    value: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one decision, as its reviewers wrote them."""

    sentences: Mapping[str, Statement]
    clauses: Mapping[str, Statement]
    questions: Mapping[str, str]
    items: Mapping[str, str]
    forms: Mapping[str, str]
    verdicts: Mapping[str, str]
    per_item: frozenset[str]
    attention: Mapping[str, str]

    def statement(self, sentence: str) -> Statement:
        """Give the fact and the value that `sentence` stands for."""
        return found(self.sentences, sentence, "zin")

    def clause(self, clause: str) -> Statement:
        """Give the fact and the value that `clause` stands for; a whole sentence will do too."""
        return found({**self.sentences, **self.clauses}, clause, "bijzin")

    def item_statement(self, sentence: str) -> Statement:
        """Give what `sentence` says of one agenda item, if it may differ per item."""
        statement = self.statement(sentence)
        if statement.fact not in self.per_item:
            fail(f"`{sentence}` geldt voor het hele contact, niet voor één agendapunt")
        return statement

    def question(self, question: str) -> str:
        """Give the fact that `question` asks for."""
        return found(self.questions, question, "vraag")

    def item_question(self, question: str) -> str:
        """Give the fact that `question` asks of one agenda item, if it may differ per item."""
        fact = self.question(question)
        if fact not in self.per_item:
            fail(f"`{question}` gaat over het hele contact, niet over één agendapunt")
        return fact

    def item(self, label: str) -> str:
        """Give the agenda item with this label."""
        return found(self.items, label, "agendapunt")

    def verdict(self, form: str, verdict: str) -> Verdict:
        """Give the contact form and the verdict with these labels."""
        return found(self.forms, form, "contactvorm"), found(self.verdicts, verdict, "oordeel")


def found(words: Mapping[str, T], word: str, kind: str) -> T:
    """Look `word` up, or fail with the words that resemble it."""
    if word in words:
        return words[word]
    near = difflib.get_close_matches(word, words, n=3, cutoff=0.5)
    hint = f"bedoel je {', of '.join(f'`{each}`' for each in near)}?" if near else "zie rules/"
    fail(f"{kind} `{word}` is onbekend: {hint}")


@cache
def load_vocabulary(decision: str) -> Vocabulary:
    """Read the sentences, questions and labels of `decision` from its rules."""
    folder = RULES / decision
    document: Json = read_yaml(folder / "besluit.yaml")
    shared = [read_yaml(RULES / "gedeeld" / f"{name}.yaml") for name in document.get("gedeeld", [])]
    attention: Json = read_yaml(folder / "aandachtspunten.yaml")
    facts = [fact for source in (document, *shared) for fact in source.get("feiten", [])]
    items = {
        value["label"]: name
        for fact in facts
        if fact["naam"] == ITEM_FACT
        for name, value in fact["waarden"].items()
    }
    return Vocabulary(
        sentences=statements(facts, "zin", "zinnen"),
        clauses=statements(facts, "bijzin", "bijzinnen"),
        questions={fact["vraag"]: fact["naam"] for fact in facts},
        items=items,
        forms={form["label"]: form["naam"] for form in document["uitkomsten"]},
        verdicts={scale["label"]: name for name, scale in document["schaal"].items()},
        per_item=frozenset(fact["naam"] for fact in facts if fact.get("per_agendapunt") == "ja"),
        attention={point["titel"]: point["id"] for point in attention["aandachtspunten"]},
    )


def read_yaml(path: Path) -> Json:
    """Read a file of rules, every scalar as text."""
    text = path.read_text(encoding="utf-8")
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 (makes nothing but text)


def statements(facts: Iterable[Json], one: str, many: str) -> dict[str, Statement]:
    """Give what each sentence of `facts` says; no two values share a sentence."""
    said: dict[str, Statement] = {}
    for fact in facts:
        values = {
            name: value[one] for name, value in fact.get("waarden", {}).items() if one in value
        }
        for value, sentence in {**values, **fact.get(many, {})}.items():
            if sentence in said:
                fail(f"{fact['naam']}: `{sentence}` staat er twee keer")
            said[sentence] = Statement(fact["naam"], value)
    return said


@dataclass(slots=True)
class Story:
    """The case that the given steps of one example build up."""

    agenda: dict[str, dict[str, str]] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)

    def put_on_agenda(self, item: str) -> None:
        """Add `item` to the agenda; it stands there at most once."""
        if item in self.agenda:
            fail(f"`{item}` staat al op de agenda")
        self.agenda[item] = {}

    def say(self, fact: str, value: str) -> None:
        """Give the value of `fact` for the whole contact."""
        say_once(self.facts, fact, value)

    def say_of_item(self, item: str, fact: str, value: str) -> None:
        """Give the value of `fact` for one agenda item."""
        if item not in self.agenda:
            fail(f"`{item}` staat nog niet op de agenda")
        say_once(self.agenda[item], fact, value)

    def case(self) -> Case:
        """Give the case in the form that the command takes."""
        agenda = [
            {ITEM_FACT: item, **facts} if facts else item for item, facts in self.agenda.items()
        ]
        return {"agenda": agenda, **self.facts}


def say_once(facts: dict[str, str], fact: str, value: str) -> None:
    """Set `fact`; an example that says two things about it is wrong."""
    if fact in facts:
        fail(f"over `{fact}` zegt dit voorbeeld twee dingen: `{facts[fact]}` en `{value}`")
    facts[fact] = value


@pytest.fixture
def story() -> Story:
    """Start an example in which nothing is known yet."""
    return Story()


@pytest.fixture(scope="module")
def vocabulary(decision: str) -> Vocabulary:
    """Give the words of the decision that the features of this module are about."""
    return load_vocabulary(decision)


@pytest.fixture(scope="session")
def answer_to() -> Callable[[str, Case], Json]:
    """Give what the command does: decide on a case, and answer in the JSON of the contract."""
    from adwijzer.decisions import decide
    from adwijzer.loading import load_rules

    rules = load_rules()
    return lambda decision, case: decide(rules, decision, case).contract()


# Given


@given(parsers.re(r"(?!bij .+: |bij .+ is niet bekend |niet bekend is )(?P<sentence>.+)"))
def given_sentence(story: Story, vocabulary: Vocabulary, sentence: str) -> None:
    """Take a sentence of the rules as a fact, or as an item of the agenda."""
    statement = vocabulary.statement(sentence)
    if statement.fact == ITEM_FACT:
        story.put_on_agenda(statement.value)
    else:
        story.say(statement.fact, statement.value)


@given(parsers.re(r"bij (?P<item>[^:]+): (?P<sentence>.+)"))
def given_sentence_at_item(story: Story, vocabulary: Vocabulary, item: str, sentence: str) -> None:
    """Take a sentence of the rules as a fact about one agenda item."""
    statement = vocabulary.item_statement(sentence)
    story.say_of_item(vocabulary.item(item), statement.fact, statement.value)


@given(parsers.re(r'niet bekend is het antwoord op "(?P<question>.+)"'))
def given_unknown(story: Story, vocabulary: Vocabulary, question: str) -> None:
    """Say outright that the answer is unknown, which also lifts an assumption."""
    story.say(vocabulary.question(question), UNKNOWN)


@given(parsers.re(r'bij (?P<item>[^:]+) is niet bekend het antwoord op "(?P<question>.+)"'))
def given_unknown_at_item(story: Story, vocabulary: Vocabulary, item: str, question: str) -> None:
    """Say outright that the answer is unknown for one agenda item."""
    fact = vocabulary.item_question(question)
    story.say_of_item(vocabulary.item(item), fact, UNKNOWN)


# When


@when("de arbeidsdeskundige advies vraagt over de contactvorm", target_fixture="answer")
def when_advice_on_contact_form(answer_to: Callable[[str, Case], Json], story: Story) -> Json:
    """Decide as the command does, and give its JSON."""
    return answer_to("contactvorm", story.case())


# Then: the advice


@then(parsers.re(r"is het advies (?P<form>[^,]+), (?P<verdict>.+)"))
def then_advice(answer: Json, vocabulary: Vocabulary, form: str, verdict: str) -> None:
    """Check the contact form and the verdict of the whole contact."""
    assert as_verdict(answer["advies"]) == vocabulary.verdict(form, verdict)


@then("het advies staat vast")
def then_settled(answer: Json) -> None:
    """Check that no unknown fact can change the advice."""
    assert answer["advies"]["zekerheid"] == "vast"
    assert possible_verdicts(answer) == {as_verdict(answer["advies"])}


@then("het advies is voorlopig")
def then_provisional(answer: Json) -> None:
    """Check that some unknown fact can still change the advice."""
    assert answer["advies"]["zekerheid"] == "voorlopig"
    assert possible_verdicts(answer) - {as_verdict(answer["advies"])}


@then("mogelijk blijven")
def then_possible(answer: Json, vocabulary: Vocabulary, datatable: Sequence[Sequence[str]]) -> None:
    """Check exactly which outcomes are still possible."""
    header, *rows = datatable
    assert list(header) == ["contactvorm", "oordeel"]
    assert possible_verdicts(answer) == {
        vocabulary.verdict(form, verdict) for form, verdict in rows
    }


@then(parsers.re(r"een alternatief is (?P<form>[^,]+), (?P<verdict>.+)"))
def then_alternative(answer: Json, vocabulary: Vocabulary, form: str, verdict: str) -> None:
    """Check that this form would do as well."""
    assert vocabulary.verdict(form, verdict) in map(as_verdict, answer["alternatieven"])


@then("er is geen alternatief")
def then_no_alternative(answer: Json) -> None:
    """Check that no other form would do."""
    assert answer["alternatieven"] == []


# Then: the verdicts per agenda item


@then(
    parsers.re(
        r"bij (?P<item>.+?) is (?P<form>fysiek|beeldbellen|telefonisch|uitstellen) "
        r"(?!niet aan de orde)(?P<verdict>.+?)(?P<reservation> met voorbehoud)?"
    )
)
def then_verdict(
    answer: Json,
    vocabulary: Vocabulary,
    item: str,
    form: str,
    verdict: str,
    reservation: str | None,
) -> None:
    """Check the verdict on one form at one agenda item, its reservation included."""
    name, expected = vocabulary.verdict(form, verdict)
    verdicts = verdicts_at(answer, vocabulary.item(item))
    assert name in verdicts
    judged = verdicts[name]
    assert judged["oordeel"] == expected
    assert ("voorbehoud" in judged) == (reservation is not None)


@then(parsers.re(r"bij (?P<item>.+?) is uitstellen niet aan de orde"))
def then_no_deferral(answer: Json, vocabulary: Vocabulary, item: str) -> None:
    """Check that deferring was not judged at this agenda item."""
    assert "uitstellen" not in verdicts_at(answer, vocabulary.item(item))


# Then: the plan


@then(
    parsers.re(
        r"in het plan staat (?P<item>.+?)(?: bij (?P<form>[^,]+))?, "
        r"(?P<moment>vooraf|nu|later|apart)"
    )
)
def then_planned(
    answer: Json, vocabulary: Vocabulary, item: str, form: str | None, moment: str
) -> None:
    """Check where one agenda item stands in the plan, and that every item stands there once."""
    planned = [each for entry in answer["plan"] for each in entry["agendapunten"]]
    assert sorted(planned) == sorted(each[ITEM_FACT] for each in answer["agendapunten"])
    name = vocabulary.item(item)
    [entry] = [entry for entry in answer["plan"] if name in entry["agendapunten"]]
    assert entry["moment"] == moment
    if form is not None:
        assert entry["contactvorm"] == found(vocabulary.forms, form, "contactvorm")


# Then: what the advice adds


@then(parsers.re(r'het advies wijst (?P<denied>niet )?op "(?P<title>.+)"'))
def then_attention(answer: Json, vocabulary: Vocabulary, denied: str | None, title: str) -> None:
    """Check whether the advice carries the attention point with this title."""
    found(vocabulary.attention, title, "aandachtspunt")
    titles = [point["titel"] for point in answer["aandachtspunten"]]
    assert titles.count(title) == (0 if denied else 1)


@then(parsers.re(r"het advies neemt (?P<denied>niet )?aan dat (?P<clause>.+)"))
def then_assumption(answer: Json, vocabulary: Vocabulary, denied: str | None, clause: str) -> None:
    """Check whether the advice names this assumption."""
    statement = vocabulary.clause(clause)
    assumed = [Statement(each["feit"], each["waarde"]) for each in answer["aannamen"]]
    assert (statement in assumed) == (denied is None)


@then(parsers.re(r"het advies noemt (?P<leidraad>de Leidraad .+|nog geen leidraad)"))
def then_leidraad(answer: Json, leidraad: str) -> None:
    """Check which professional guideline the advice says is in force."""
    assert answer["leidraad"] == found(LEIDRAAD, leidraad, "leidraad")


# Then: the questions


@then(
    parsers.re(r'het advies vraagt (?P<denied>niet )?(?:bij (?P<item>[^"]+) )?"(?P<question>.+)"')
)
def then_question(
    answer: Json, vocabulary: Vocabulary, denied: str | None, item: str | None, question: str
) -> None:
    """Check whether the advice asks this question, and that it asks it only once."""
    fact = vocabulary.question(question)
    asked = [each for each in answer["vragen"] if each["feit"] == fact]
    assert len(asked) == (0 if denied else 1)
    if item is not None:
        assert [each.get(ITEM_FACT) for each in asked] == [vocabulary.item(item)]


@then(parsers.re(r'de eerste vraag is "(?P<question>.+)"'))
def then_first_question(answer: Json, vocabulary: Vocabulary, question: str) -> None:
    """Check which question comes first."""
    assert answer["vragen"][0]["feit"] == vocabulary.question(question)


@then("er zijn geen vragen")
def then_no_questions(answer: Json) -> None:
    """Check that no answer could still change the advice."""
    assert answer["vragen"] == []


def as_verdict(entry: Json) -> Verdict:
    """Give the contact form and the verdict of a part of the answer."""
    return entry["contactvorm"], entry["oordeel"]


def possible_verdicts(answer: Json) -> set[Verdict]:
    """Give the outcomes that are still possible."""
    return {as_verdict(each) for each in answer["advies"]["mogelijk"]}


def verdicts_at(answer: Json, item: str) -> Json:
    """Give the verdicts per contact form at one agenda item."""
    verdicts = {each[ITEM_FACT]: each["oordelen"] for each in answer["agendapunten"]}
    assert item in verdicts
    return verdicts[item]
