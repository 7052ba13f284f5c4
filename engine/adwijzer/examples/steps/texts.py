"""Steps about what is written: what a reader is told of an answer, and what stands in a letter."""

from __future__ import annotations

from adwijzer.examples.steps.definition import Grounds, Seen, Steps, expect, meant
from adwijzer.text.diagnostics import InputError

STEPS = Steps(kinds=("contact", "timing", "single", "pairs"))
_READERS = "cliënt|opdrachtgever|werkgever"
_NAMES = {"cliënt": "client"}
"""How a reader is called in a sentence, where it is not by name."""


@STEPS.then(
    rf'(?:de )?(?P<reader>{_READERS}) leest (?:wel )?(?P<denied>niet )?"(?P<words>.+)"',
    rf'leest de (?P<reader>{_READERS}) (?:wel )?(?P<denied>niet )?"(?P<words>.+)"',
)
def reads(seen: Seen, reader: str, denied: str | None, words: str) -> Grounds:
    """Whether these words stand in the text for this reader."""
    text = seen.written.read_by(_NAMES.get(reader, reader))
    expect((words in text) == (denied is None), f"de {reader} leest: {text}")
    return None


@STEPS.then(
    rf'(?:de )?(?P<reader>{_READERS}) leest alleen als dat genoemd wordt "(?P<words>.+)"',
    rf'leest de (?P<reader>{_READERS}) alleen als dat genoemd wordt "(?P<words>.+)"',
)
def reads_when_named(seen: Seen, reader: str, words: str) -> Grounds:
    """Whether a fact, in the words of the rules, is told only to whom it is named for."""
    name = _NAMES.get(reader, reader)
    sentences = {value.sentence: fact for fact in seen.decision.facts for value in fact.values}
    fact = meant(sentences, words, "feit")
    plain = seen.written.read_by(name)
    expect(words not in plain, f"de {reader} leest ook zonder dat het genoemd wordt: {plain}")
    named = seen.written.read_by(name, fact.name)
    expect(words in named, f"de {reader} leest, als het genoemd wordt: {named}")
    return None


@STEPS.then(
    r'(?:in )?het stuk "(?P<title>[^"]+)" staat (?:wel )?(?P<denied>niet )?"(?P<words>.+)"',
    r'staat in het stuk "(?P<title>[^"]+)" (?:wel )?(?P<denied>niet )?"(?P<words>.+)"',
)
def stands_in(seen: Seen, title: str, denied: str | None, words: str) -> Grounds:
    """Whether these words stand in a letter, form or sheet; the sources are those of the part."""
    documents = {each.title: each for each in seen.decision.documents}
    sheets = {each.title: each for each in seen.decision.sheets}
    meant({**dict.fromkeys(sheets), **dict.fromkeys(documents)}, title, "stuk")
    text = seen.written.document(title)
    expect((words in text) == (denied is None), f"in het stuk staat: {text}")
    if title in sheets:
        return frozenset(sheets[title].sources)
    return frozenset(source for part in documents[title].sections for source in part.sources)


@STEPS.then(
    r'het stuk "(?P<title>[^"]+)" komt er niet, want (?P<why>.+)',
    r'komt het stuk "(?P<title>[^"]+)" er niet, want (?P<why>.+)',
)
def not_written(seen: Seen, title: str, why: str) -> Grounds:
    """A letter does not fit the case, and the message says why."""
    meant({each.title: each for each in seen.decision.documents}, title, "stuk")
    try:
        text = seen.written.document(title)
    except InputError as error:
        expect(why in str(error), f"het stuk komt er niet, maar om iets anders: {error}")
        return None
    expect(False, f"het stuk komt er wel: {text}")
    return None
