"""Every option of a command that gives an answer is in the browser and in the API, or says why not.

What is new in a command must be placed here; what is gone must be taken out.
"""

from __future__ import annotations

from typing import Any

import click
import httpx
import pytest

from adwijzer_cli.commands.choice import choice_options
from adwijzer_cli.commands.decision import FactsCommand
from adwijzer_cli.commands.documents import document_options
from adwijzer_cli.commands.fact_options import fact_options
from adwijzer_cli.main import cli
from tests.web.html import PageText

pytestmark = pytest.mark.check(part="web")

FACTS = "the facts"
LOOKS = "how a terminal or a file shows it; pages and JSON have forms of their own"
OTHER_RULES = "the rules are those of the server: `advise web --rules`"
TERMINAL = "asks on the terminal; the page asks as well"
DATABASE = (
    "the register that the server keeps is checked at addresses of its own, /register/nakijken and"
    " /v1/assignment-checks (test_register_pages, test_assignments_api)"
)
NOWHERE = (LOOKS, OTHER_RULES, TERMINAL, DATABASE)

OF_A_FILE = "a code stands in a file; what the page and the API send is in nobody's file"
STORED = "cases stand in the user's own database, which the API does not reach"
ON_CASES = "the pages under /zaken: what is asked from a case, and kept in it"
# Per option: where it is on the page, and where in the API.
FILES = {"out": (LOOKS, LOOKS), "overwrite": (LOOKS, LOOKS), "full": (LOOKS, LOOKS)}
CASE = FILES | {
    "case": (FACTS, "the body"),
    "ask": (TERMINAL, TERMINAL),
    "as_of": ("regels-van", "asOf"),
    "format": (LOOKS, LOOKS),
    "why": ("toon-ook=redenering", "why"),
    "what_if": ("toon-ook=wat-als", "whatIf"),
    "rules": (OTHER_RULES, OTHER_RULES),
    "lezer": ("voor-lezer", "lezer"),
    "noem": ("noem-feit", "noem"),
    "kenmerk": (OF_A_FILE, OF_A_FILE),
    "code_toegestaan": (OF_A_FILE, OF_A_FILE),
    **dict.fromkeys(
        ("zaak", "keep", "uiterlijk", "dag", "nieuw", "by", "database"), (ON_CASES, STORED)
    ),
}
KEPT = {"contact": ("uit-contact", "contact")}
REACHED: dict[str, dict[str, tuple[str, str]]] = {
    "contact-form": CASE,
    "sharing": CASE,
    "report": CASE | KEPT,
    "timing": CASE
    | {
        "known_at": ("addresses hold no day on which a fact became known", "knownAt"),
        "kenmerk": ("kenmerk", "for a calendar, which the page gives"),
        "cases": ("lijst", "answer-batches"),
        "code_toegestaan": ("a page takes only codes that need no leave", "the API takes no code"),
    },
    "acceptance": CASE
    | {
        "opdracht": ("uit-register", "register"),
        "register": ("uit-register", "register"),
    },
    "conversation": CASE
    | KEPT
    | {
        "letter": ("stuk/brief", "documents"),
        "questions": ("stuk/vragen", "documents"),
        "sheet": ("stuk/blad", "documents"),
    },
    "role-conflict": FILES
    | {
        "register": ("register", "opdrachten"),
        "database": (DATABASE, DATABASE),
        "add": ("voorgesteld", "voorgesteld"),
        "suggest": ("wie-kan", "wie_kan"),
        "availability": ("arbeidsdeskundigen", "arbeidsdeskundigen"),
        "time_limit": ("the time of a request", "the time of a request"),
        "ads": ("ad", "ads"),
        "code_toegestaan": ("codes-toegestaan", "codes_toegestaan"),
        "clients": ("client", "clienten"),
        "since": ("vanaf", "vanaf"),
        "until": ("tot", "tot"),
        "everything": ("alles", "all"),
        "fail_on": ("an exit status; the page shows both numbers", "the same, in samenvatting"),
        "as_of": ("peildatum", "asOf"),
        "format": (LOOKS, LOOKS),
        "lezer": ("voor-lezer", "lezer"),
        "noem": ("noem-feit", "noem"),
        "why": ("redenering", "why"),
        "what_if": ("wat-als", "whatIf"),
        "rules": (OTHER_RULES, OTHER_RULES),
    },
}


@pytest.mark.parametrize("name", REACHED)
def test_every_option_of_a_command_has_its_place(name: str) -> None:
    context = click.Context(cli)
    command = cli.get_command(context, name)
    assert command is not None
    own = {each.name for each in command.params}
    if isinstance(command, FactsCommand):  # what the decision says of itself is not listed here
        said = command.decision
        own -= {each.name for each in fact_options(said)}
        own -= {each.name for each in (*choice_options(said), *document_options(said))}

    assert own == set(REACHED[name])


def test_every_command_that_answers_is_here() -> None:
    # A batch is for files of millions; a case has pages of its own (test_own_cases).
    known = {"register", "web", "rules", "schema", "completion", "batch", "case"}

    assert set(cli.list_commands(click.Context(cli))) - known == set(REACHED)


def test_what_is_named_here_is_there(client: httpx.Client) -> None:
    document = client.get("/v1/openapi.json").json()
    roles = set(PageText(client.get("/rolconflict").text).ids)
    schemas: Any = document["components"]["schemas"]
    schema = schemas["RolconflictVraag"]["properties"]
    narrowed = schemas[schema["alleen"]["$ref"].rpartition("/")[2]]["properties"]
    asked = document["paths"]["/decisions/role-conflict/answers"]["post"]["parameters"]
    names = {*schema, *narrowed, *(each["name"] for each in asked)}

    for page, api in REACHED["role-conflict"].values():
        if page not in NOWHERE and " " not in page:
            assert page in roles, page
        if api not in NOWHERE and " " not in api:
            assert api in names, api
    for path in (
        *("/rapportcontrole/uit-contact", "/gesprek/uit-contact", "/inzetmoment/lijst"),
        *("/opdrachtacceptatie/uit-register", "/gesprek/stuk/brief.docx?fase=brief"),
        *("/gesprek/stuk/vragen.md?fase=brief", "/gesprek/stuk/blad.html?fase=brief"),
    ):
        assert client.get(path).status_code == 200, path
