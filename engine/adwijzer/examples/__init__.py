"""The feature files as data: examples with their case, sources and place."""

from adwijzer.examples.reading import Example, read_examples
from adwijzer.examples.vocabulary import Story, Vocabulary

__all__ = ["Example", "Story", "Vocabulary", "read_examples"]
