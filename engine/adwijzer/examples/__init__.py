"""The feature files as data: examples with their case, sources and place."""

from adwijzer.examples.reading import Example, read_examples
from adwijzer.examples.vocabulary import Story, Vocabulary
from adwijzer.examples.writing import advice_steps, case_sentences, write_example

__all__ = [
    "Example",
    "Story",
    "Vocabulary",
    "advice_steps",
    "case_sentences",
    "read_examples",
    "write_example",
]
