"""What formulas say of one case."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import z3

from adwijzer.assurance.proof.all_cases import AllCases
from adwijzer.assurance.proof.formulas import Formula, Tested, Words
from adwijzer.inference.worlds import Value


class Point:
    """One case of a decision: every fact has its value or is unknown."""

    def __init__(
        self,
        whole: AllCases,
        shared: Mapping[str, Value | frozenset[str]],
        items: Mapping[str, Mapping[str, Value]] | None = None,
    ) -> None:
        self.solver = z3.Solver()
        self.solver.add(*whole.rules)
        self._fix(whole.shared, shared)
        for part in whole.parts:
            if not z3.is_true(part.present):
                own = None if items is None else items.get(part.item)
                self.solver.add(part.present == (own is not None))
                self._fix(part.own, own or {})
        self.possible = self.solver.check() == z3.sat
        if self.possible:
            self.model = self.solver.model()

    def fix(
        self, variables: Mapping[str, Tested], values: Mapping[str, Value | frozenset[str]]
    ) -> None:
        """Fix more variables than the facts."""
        self._fix(variables, values)
        assert self.solver.check() == z3.sat
        self.model = self.solver.model()

    def _fix(
        self, variables: Mapping[str, Tested], values: Mapping[str, Value | frozenset[str]]
    ) -> None:
        for name, tested in variables.items():
            value = values.get(name)
            if isinstance(tested, Words):
                words = value if isinstance(value, frozenset) else {value}
                self.solver.add(*(when == (word in words) for word, when in tested.values.items()))
            else:
                self.solver.add(tested.known == (value is not None))
                if isinstance(value, date):
                    self.solver.add(tested.value == value.toordinal())
                elif value is not None:
                    self.solver.add(tested.value == value)

    def holds(self, formula: Formula) -> bool:
        value = self.model.eval(formula, model_completion=True)
        assert z3.is_true(value) or z3.is_false(value)
        return bool(z3.is_true(value))

    def word(self, tested: Tested) -> str | None:
        """The one word that it has; None is unknown."""
        assert isinstance(tested, Words)
        found = [word for word, when in tested.values.items() if self.holds(when)]
        assert len(found) < 2
        return found[0] if found else None

    def words(self, tested: Tested) -> frozenset[str]:
        assert isinstance(tested, Words)
        return frozenset(word for word, when in tested.values.items() if self.holds(when))
