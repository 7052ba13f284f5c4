"""The pages are valid HTML, as html-validate reads it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import httpx
import pytest

from adwijzer_web.knowledge import Knowledge
from tests.programs import NODE, VALIDATOR, needs_html_validate
from tests.web.own_desk import FACTS as SAID
from tests.web.own_desk import LATE, at_the_desk, keep, opened, own_desk
from tests.web.test_web_browser import FACTS

pytestmark = [pytest.mark.check(part="web"), needs_html_validate]

ROOT = Path(__file__).parents[2]
WEBSITE = Path(__file__).parents[1] / "website"


def sent(client: httpx.Client, register: bytes) -> dict[str, httpx.Response]:
    """Pages that only come after something was sent."""
    files = {"register": ("r.csv", register)}
    proposed = b"opdracht;client;rol;start;status\nO-301;C-12;adviseur;1-12-2026;gepland\n"
    cases = (ROOT / "docs" / "voorbeeld-verzuim.csv").read_bytes()
    code = {"opdracht": "O-102"}
    return {
        "wie-kan": client.post(
            "/rolconflict",
            files={**files, "voorgesteld": ("v.csv", proposed)},
            data={"wie-kan": "ja", "redenering": "ja", "wat-als": "ja", "alles": "ja"},
        ),
        "rol-fout": client.post("/rolconflict", files=files, data={"vanaf": "x", "ad": "AD-1"}),
        "register": client.post("/opdrachtacceptatie/uit-register", files=files, data=code),
        "register-fout": client.post("/opdrachtacceptatie/uit-register", data=code),
        "contact-weg": client.post("/rapportcontrole/uit-contact", data={"contact_tekst": "{"}),
        "zaken": client.post("/inzetmoment/lijst", files={"zaken": ("z.csv", cases)}),
    }


def of_cases(knowledge: Knowledge, folder: Path) -> dict[str, httpx.Response]:
    """The pages of cases: the list, a case, its facts, each decision in it, and what is wrong."""
    with own_desk(knowledge, folder) as address, at_the_desk(address) as own:
        found = {"zaken-leeg": own.get("/zaken")}
        place = opened(own, "Z-1", **LATE)
        keep(own, place, "opdrachtacceptatie", "weigeren")
        paths = {
            "zaken": "/zaken",
            "zaken-niets": "/zaken?zoek=niets",
            "zaak": place,
            "zaak-feiten": f"{place}/feiten",
            "zaak-vergelijk": f"{place}/vergelijk/opdrachtacceptatie",
            "zaak-vergelijk-niet": f"{place}/vergelijk/gesprek",
            "praktijk": "/zaken/praktijk?tel=eigen&jaar=ja",
            "begin-met-zaken": "/",
        }
        found |= {name: own.get(path) for name, path in paths.items()}
        for name, said in SAID.items():
            at = f"{place}/{name}"
            found[f"zaak-{name}-vraag"] = own.get(at)
            found[f"zaak-{name}"] = own.post(at, data={**said, "toon-advies": "ja"})
        wrong = {**SAID["opdrachtacceptatie"], "bewaar-dit": "ja", "is-gekozen": "misschien"}
        found["zaak-fout"] = own.post(f"{place}/opdrachtacceptatie", data=wrong)
        found["zaken-fout"] = own.post("/zaken", data={"code": "123456782"})
        found["zaak-feiten-fout"] = own.post(
            f"{place}/feiten", data={"eerste_ziektedag": "31-2-2026"}
        )
    return found


def test_every_page_is_valid(client: httpx.Client, knowledge: Knowledge, tmp_path: Path) -> None:
    for name, response in of_cases(knowledge, tmp_path).items():
        (tmp_path / f"{name}.html").write_text(response.text, encoding="utf-8")
    for name, path in FACTS.items():
        (tmp_path / f"{name}.html").write_text(client.get(path).text, encoding="utf-8")
    register = ROOT / "docs" / "voorbeeld-register.csv"
    found = client.post("/rolconflict", files={"register": ("r.csv", register.read_bytes())})
    (tmp_path / "rolconflict.html").write_text(found.text, encoding="utf-8")
    for name, response in sent(client, register.read_bytes()).items():
        (tmp_path / f"{name}.html").write_text(response.text, encoding="utf-8")

    # Into a file: through a pipe a long list is cut off.
    report = tmp_path / "gevonden.json"
    with report.open("wb") as out:
        done = subprocess.run(
            [
                str(NODE),
                VALIDATOR,
                "--formatter=json",
                "--config",
                Path(__file__).with_name(".htmlvalidate.json"),
                *sorted(tmp_path.glob("*.html")),
            ],
            stdout=out,
            stderr=subprocess.PIPE,
            check=False,
            cwd=WEBSITE,
        )

    problems = [
        f"{Path(page['filePath']).name}:{each['line']}: {each['ruleId']}: {each['message']}"
        for page in json.loads(report.read_text(encoding="utf-8"))
        for each in page["messages"]
    ]
    assert problems == [], "\n".join(problems)
    assert done.returncode == 0, done.stderr
