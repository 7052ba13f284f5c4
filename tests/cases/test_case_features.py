"""The examples of `features/zaak`: stories of cases, told by the commands that people type.

Sentences about facts are those of the rule base, word for word.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, scenarios, step, then, when

from adwijzer.cases.vocabulary import whole_case
from adwijzer.examples import FeatureVocabulary
from adwijzer.examples.vocabulary import Statement, iso_day
from adwijzer.language import load_rules
from tests.cases.flow import done, facts, history, rules_from_week, shown
from tests.cli.command import ROOT, advise

scenarios(str(ROOT / "features/zaak"))

DAY = r"(?P<day>\d{1,2} \w+ \d{4})"
CODE = "Z-12"
COMMANDS = {each.name: each.command for each in load_rules().decisions}
BACKUP = "inhoud.db sleutels.db"


class Rules:
    """The rules that are in use: other ones than the shipped, once they changed."""

    folder: Path | None = None

    @property
    def option(self) -> str:
        return "" if self.folder is None else f"--rules {self.folder}"


@pytest.fixture
def rules() -> Rules:
    return Rules()


@cache
def vocabulary() -> FeatureVocabulary:
    return FeatureVocabulary.of(whole_case(load_rules()))


def option(sentence: str) -> str:
    """The option that says what a sentence says."""
    words = vocabulary()
    said: Statement = words.dated(sentence) or words.statement(sentence)
    return f"--{said.fact.replace('_', '-')} {said.value}"


def tasks(day: str, rules: Rules) -> dict[str, str]:
    """What there is to do on a day: each title with its kind."""
    found = done(f"case todo --as-of {iso_day(day)} --format json {rules.option}").data
    return {each["wat"]: each["soort"] for each in found}


# --- what happens ---------------------------------------------------------------------------------


@given(parsers.re(r'arbeidsdeskundige "(?P<ad>[^"]+)" opent zaak "(?P<code>[^"]+)"'))
def opens(ad: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADWIJZER_BY", ad)
    done(f"case open {code}")


@step(parsers.re(r"(?:in de zaak staat|bekend wordt|bij dat contact): (?P<sentence>.+)"))
def says(sentence: str) -> None:
    done(f"case set {CODE} {option(sentence)}")


@step(parsers.re(rf"op de agenda van {DAY} staat: (?P<item>.+)"))
def plans(day: str, item: str) -> None:
    done(f"case set {CODE} --dag {iso_day(day)} --agenda {vocabulary().item(item)}")


@step(
    parsers.re(
        rf"de arbeidsdeskundige op {DAY} het advies over (?P<decision>\w+) bewaart"
        r"(?:, en kiest voor (?P<chosen>\w+)(?: vanwege (?P<reason>\w+))?)?"
    )
)
def keeps(day: str, decision: str, chosen: str | None, reason: str | None) -> None:
    line = f"{COMMANDS[decision]} --zaak {CODE} --as-of {iso_day(day)} --keep"
    line += f" --gekozen {chosen}" if chosen else ""
    done(line + (f" --reden-afwijking {reason}" if reason else ""))


@when("de arbeidsdeskundige bewaart dat functionele informatie met toestemming en noodzaak naar een derde gaat")  # fmt: skip # noqa: E501
def shares() -> None:
    line = f"sharing --zaak {CODE} --soort-informatie functioneel --ontvanger derde --keep"
    answer = done(f"{line} --toestemming-client ja --noodzakelijk-voor-doel ja --format json").data
    assert answer["advies"]["oordeel"] == "toegestaan_met_voorwaarden"


@when(parsers.re(r"de arbeidsdeskundige zegt dat (?P<name>\w+) gedaan is"))
def does(name: str) -> None:
    done(f"case set {CODE} --gedaan {name}")


@when(parsers.re(rf"de arbeidsdeskundige zegt dat (?P<name>\w+) uiterlijk op {DAY} gebeurt"))
def promises(name: str, day: str) -> None:
    done(f"case set {CODE} --toegezegd {name}:{iso_day(day)}")


@when(
    parsers.re(r"de regels voortaan pas vanaf week (?P<week>\d+) aan een arbeidsdeskundige denken")
)
def rules_change(week: str, rules: Rules, tmp_path: Path) -> None:
    rules.folder = rules_from_week(week, tmp_path / "andere-regels")


@given("er is een reservekopie gemaakt")
def backs_up() -> None:
    done(f"case backup {BACKUP}")


@when("de zaak gewist wordt")
def erases() -> None:
    done(f"case erase {CODE} --yes")


@when("de reservekopie wordt teruggezet")
def restores() -> None:
    done(f"case restore {BACKUP} --over")


@when(parsers.re(r"het feit (?P<fact>\w+) wordt gecorrigeerd"))
def corrects(fact: str) -> None:
    done(f"case correct {CODE} {fact}")


# --- what is then so ------------------------------------------------------------------------------


@then(
    parsers.re(
        rf'is er op {DAY} (?P<kind>na te gaan|toegezegd|te laat|te doen): "(?P<title>[^"]+)"'
    )
)
def there_is(day: str, kind: str, title: str, rules: Rules) -> None:
    kinds = {
        "na te gaan": {"na_te_gaan"},
        "toegezegd": {"toezegging"},
        "te laat": {"te_laat"},
        "te doen": {"afwijking", "regels", "feiten"},
    }
    assert tasks(day, rules).get(title) in kinds[kind]


@then(parsers.re(rf'is er op {DAY} niets te doen aan "(?P<title>[^"]+)"'))
def nothing_about(day: str, title: str, rules: Rules) -> None:
    assert title not in tasks(day, rules)


@then(parsers.re(r'is het bewaarde advies over (?P<decision>\w+) "(?P<label>[^"]+)"'))
def kept_advice(decision: str, label: str) -> None:
    [found] = [each for each in shown(CODE)["antwoorden"] if each["besluit"] == decision]
    advice = found["advies"]
    said = advice.get("contactvorm") or advice.get("advies_inzet_ad") or advice["oordeel"]
    assert said == label.replace(" ", "_")


@then(parsers.re(r"rust het advies over (?P<decision>\w+) op: (?P<sentence>.+)"))
def rests_on(decision: str, sentence: str) -> None:
    said = vocabulary().statement(sentence)
    answer = done(f"{COMMANDS[decision]} --zaak {CODE} --as-of 2026-06-08 --format json").data
    assert answer["feiten"][said.fact] == said.value


@then(parsers.re(r"is in plaats daarvan gekozen: (?P<chosen>\w+), vanwege (?P<reason>\w+)"))
def deviated(chosen: str, reason: str) -> None:
    [found] = shown(CODE)["antwoorden"]
    assert found["keuze"] == {"gekozen": chosen, "gevolgd": "nee", "reden": reason}


@then("is het advies gevolgd")
def followed() -> None:
    [found] = shown(CODE)["antwoorden"]
    assert found["keuze"]["gevolgd"] == "ja"


@then("staat toestemming niet in de zaak")
def no_consent() -> None:
    assert "toestemming_client" not in {name for _, name in facts(CODE)}


@then("mag functionele informatie naar een derde niet zonder opnieuw te vragen")
def asks_again() -> None:
    line = f"sharing --zaak {CODE} --soort-informatie functioneel --ontvanger derde --format json"
    answer = done(line).data
    assert answer["advies"]["oordeel"] == "niet_toegestaan"
    assert "toestemming_client" in {each["feit"] for each in answer["vragen"]}


@then("geven de feiten en de regels van toen nog hetzelfde advies")
def replays(rules: Rules) -> None:
    found = done(f"case replay {CODE} --format json {rules.option}").data
    assert {each["uitkomst"] for each in found} == {"gelijk"}


@then(
    parsers.re(
        rf"veranderen de regels het advies over (?P<decision>\w+) op {DAY}"
        r' van "(?P<before>[^"]+)" in "(?P<after>[^"]+)"'
    ),
    target_fixture="compared",
)
def rules_did(decision: str, day: str, before: str, after: str, rules: Rules) -> object:
    line = f"case compare {CODE} {decision} --as-of {iso_day(day)} --format json {rules.option}"
    result = advise(line)
    assert result.status == 1, result.err
    assert f"het advies: eerst {before}, nu {after}" in result.data["door_regels"]
    return result.data


@then("veranderden de feiten niet")
def facts_did_not(compared: dict[str, object]) -> None:
    assert (compared["feiten"], compared["door_feiten"]) == ([], [])


@then("is de zaak er niet meer")
def is_gone() -> None:
    assert advise(f"case show {CODE}").status == 2
    assert done("case list --format json").data == []


@then("klopt de keten")
def chain_holds() -> None:
    assert "Alles klopt" in done("case verify").text


@then(parsers.re(r'staat nergens in de zaak "(?P<word>[^"]+)"'))
def nowhere(word: str) -> None:
    assert word not in str(history(CODE))
    assert word not in str(shown(CODE))
    assert word not in done(f"case export {CODE}").out
