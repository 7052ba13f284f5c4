"""The feature files as data: examples with their case, sources and place."""

from adwijzer.examples.feature_files import Example, read_examples
from adwijzer.examples.gherkin import advice_steps, case_sentences, write_example
from adwijzer.examples.vocabulary import FeatureVocabulary, Story

__all__ = [
    "Example",
    "FeatureVocabulary",
    "Story",
    "advice_steps",
    "case_sentences",
    "read_examples",
    "write_example",
]
