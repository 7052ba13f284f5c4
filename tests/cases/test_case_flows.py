"""Commands in any order against a simple model in memory: facts, answers and choices of one case.

After every step the case shows the facts of the model and nothing else, each decision reads the
facts that it asks, the chain holds, and every kept answer is decided again to the same bytes.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.cases.flow import DAY
from tests.cli.command import Result, advise
from tests.store.conftest import server  # noqa: F401 - a fixture
from tests.store.postgresql import Server
from tests.strategies import thoroughly

pytestmark = pytest.mark.check(part="register")

OF_THE_CASE = {
    "kader": ("vangnet", "participatiewet", "zelfstandige_aov"),
    "verlengd": ("ja", "nee"),
    "belastbaarheid_actueel": ("ja", "nee"),
    "soort_opdracht": ("beoordeling", "begeleiding"),
}
OF_A_CONTACT = {"fysiek_mogelijk": ("ja", "nee"), "voorkeur_client": ("fysiek", "telefonisch")}
ASKED = {
    "timing": ("kader", "verlengd"),
    "acceptance": ("kader", "belastbaarheid_actueel", "soort_opdracht"),
    "contact-form": ("kader", *OF_A_CONTACT),
}
OUTCOMES = {
    "timing": ("--gekozen", ("nu_niet", "overwegen")),
    "acceptance": ("--gekozen", ("accepteren", "eerst_navragen")),
    "contact-form": ("--gekozen-vorm", ("fysiek", "beeldbellen")),
}
DAYS = ("2026-06-01", "2026-07-01")
PROMISES = ("nazorg", "reactietermijn")
said = st.one_of(
    *(
        st.tuples(st.just(name), st.sampled_from((*values, "onbekend")))
        for name, values in {**OF_THE_CASE, **OF_A_CONTACT}.items()
    )
)


class Flow(RuleBasedStateMachine):
    """One case, and what it should be; `addresses` gives new places for cases and for keys.

    Without it they are in files.
    """

    addresses: ClassVar[Callable[[], tuple[str, str]] | None] = None

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        files = (
            str(Path(self.folder.name) / "zaken.db"),
            str(Path(self.folder.name) / "sleutels.db"),
        )
        made = type(self).addresses
        self.database, self.keys = files if made is None else made()
        self.promised: dict[str, str | None] = {}
        self.facts: dict[tuple[str, str], str] = {}
        self.answers: list[tuple[str, dict[str, Any]]] = []
        self.choices = 0
        self.closed = False

    def teardown(self) -> None:
        self.folder.cleanup()

    def run(self, line: str) -> Result:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("ADWIJZER_DATABASE", self.database)
            patch.setenv("ADWIJZER_SLEUTELS", self.keys)
            return advise(f"{line} --by AD-1")

    def done(self, line: str) -> Result:
        result = self.run(line)
        assert result.status == 0, (line, result.err)
        return result

    @initialize()
    def opens(self) -> None:
        self.done("case open Z-1")
        for day in DAYS:  # the contacts
            self.done(f"case set Z-1 --dag {day} --agenda kennismaking")

    def _says(self, name: str, value: str, day: str) -> None:
        where = ("zaak" if name in OF_THE_CASE else day, name)
        if value == "onbekend":
            self.facts.pop(where, None)
        else:
            self.facts[where] = value

    @rule(fact=said, day=st.sampled_from(DAYS))
    def sets(self, fact: tuple[str, str], day: str) -> None:
        name, value = fact
        result = self.run(f"case set Z-1 --dag {day} --{name.replace('_', '-')} {value}")
        where = ("zaak" if name in OF_THE_CASE else day, name)
        changes = self.facts.get(where, "onbekend") != value
        assert result.status == (2 if self.closed and changes else 0)
        if result.status == 0:
            self._says(name, value, day)

    @rule(
        command=st.sampled_from(sorted(ASKED)),
        fact=said,
        day=st.sampled_from(DAYS),
        keep=st.booleans(),
        chosen=st.none() | st.integers(0, 1),
    )
    def asks(
        self, command: str, fact: tuple[str, str], day: str, keep: bool, chosen: int | None
    ) -> None:
        name, value = fact
        line = f"{command} --zaak Z-1 --dag {day} {DAY} --format json"
        if name in ASKED[command]:
            line += f" --{name.replace('_', '-')} {value}"
        option, outcomes = OUTCOMES[command]
        if chosen is not None and command != "contact-form":  # there the choice is a fact
            line += f" {option} {outcomes[chosen]}"
        result = self.run(f"{line} --keep" if keep else line)
        if keep and self.closed:
            assert result.status == 2
            return
        assert result.status == 0, (line, result.err)
        expected = self._facts_of(command, day)
        if name in ASKED[command]:
            expected[name] = value
        told = result.data["feiten"]
        assert {n: told[n] for n in ASKED[command] if n in told} == expected
        if keep:
            if name in ASKED[command]:
                self._says(name, value, day)
            self.answers.append((result.data["besluit"], result.data))
            self.choices += chosen is not None and command != "contact-form"

    def _facts_of(self, command: str, day: str) -> dict[str, str]:
        return {
            name: value
            for (where, name), value in self.facts.items()
            if name in ASKED[command] and where in ("zaak", day)
        }

    @precondition(lambda self: any(where == "zaak" for where, _ in self.facts) and not self.closed)
    @rule(data=st.data())
    def corrects(self, data: st.DataObject) -> None:
        names = sorted(name for where, name in self.facts if where == "zaak")
        name = data.draw(st.sampled_from(names))
        self.done(f"case correct Z-1 {name}")
        del self.facts["zaak", name]

    @rule(name=st.sampled_from(PROMISES), day=st.none() | st.sampled_from(DAYS))
    def promises(self, name: str, day: str | None) -> None:
        said = name if day is None else f"{name}:{day}"
        result = self.run(f"case set Z-1 --toegezegd {said}")
        assert result.status == (2 if self.closed else 0)
        if not self.closed:
            self.promised[name] = day

    @rule(name=st.sampled_from(PROMISES))
    def says_that_it_is_done(self, name: str) -> None:
        result = self.run(f"case set Z-1 --gedaan {name}")
        assert result.status == (0 if name in self.promised and not self.closed else 2)
        if result.status == 0:
            del self.promised[name]

    @invariant()
    def what_was_promised_is_to_do_and_late_after_its_day(self) -> None:
        tasks = self.done("case todo --format json --as-of 2026-06-15").data
        commands = {each["opdracht"].partition("--gedaan ")[2]: each for each in tasks}
        found = {
            name: (each["datum"] or None, each["soort"])
            for name, each in commands.items()
            if name in PROMISES
        }
        assert found == {
            name: (day, "te_laat" if day == DAYS[0] else "toezegging")
            for name, day in self.promised.items()
            if not self.closed
        }

    @rule()
    def closes_or_reopens(self) -> None:
        self.done(f"case {'reopen' if self.closed else 'close'} Z-1")
        self.closed = not self.closed

    @invariant()
    def the_case_shows_what_was_said_and_nothing_else(self) -> None:
        shown = self.done("case show Z-1 --format json").data
        found = {
            (each["waarover"].get("id", "zaak"), each["feit"]): each["waarde"]
            for each in shown["feiten"]
            if each["feit"] != "agenda"
        }
        assert found == self.facts
        assert shown["gesloten"] is self.closed

    @invariant()
    def every_answer_and_choice_is_there_and_decides_the_same_again(self) -> None:
        history = self.done("case history Z-1 --format json").data
        kinds = [each["soort"] for each in history]
        assert kinds.count("antwoord") == len(self.answers)
        assert kinds.count("keuze") == self.choices
        again = self.done("case replay Z-1 --format json").data
        assert [each["besluit"] for each in again] == [name for name, _ in self.answers]
        assert {each["uitkomst"] for each in again} <= {"gelijk"}

    @invariant()
    def the_chain_holds(self) -> None:
        assert "Alles klopt" in self.done("case verify").text


def test_commands_in_any_order_do_what_the_model_does() -> None:
    run_state_machine_as_test(
        Flow, settings=settings(thoroughly(8), stateful_step_count=10, deadline=None)
    )


def test_commands_in_any_order_do_so_on_a_server(server: Server) -> None:  # noqa: F811
    class OnAServer(Flow):
        addresses = staticmethod(lambda: (server.new_schema(), server.new_schema()))

    run_state_machine_as_test(
        OnAServer, settings=settings(thoroughly(8), stateful_step_count=10, deadline=None)
    )
