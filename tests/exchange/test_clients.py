"""What public programs make of the document of the API: a linter, and clients that work."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.server import Wish
from tests.exchange.programs import HERE, node, npx
from tests.web.direct import asking
from tests.web.server import running

pytestmark = pytest.mark.check(part="web")

TOKEN = "een-toegangswoord-van-32-tekens-1"  # noqa: S105 - of this test alone
PYTHON_CLIENT = """
import json, sys
from ours import AuthenticatedClient
from ours.api.besluiten import post_contact_form_answer
from ours.api.regelbank import get_health
from ours.models import ContactvormFeiten, Probleem

client = AuthenticatedClient(base_url=sys.argv[1], token=sys.argv[2])
facts = ContactvormFeiten.from_dict({"agenda": ["nazorg"], "voorkeur_client": "beeldbellen"})
answer = post_contact_form_answer.sync(client=client, body=facts)
assert not isinstance(answer, Probleem), answer
refused = post_contact_form_answer.sync(
    client=client, body=ContactvormFeiten.from_dict({"agenda": ["nazorg", "nazorg"]})
)
assert isinstance(refused, Probleem)
health = get_health.sync(client=client)
print(json.dumps([answer.to_dict(), refused.status, health.status]))
"""
TYPESCRIPT_CLIENT = """
import createClient from "openapi-fetch";
import type { paths } from "./schema.js";

const [, , baseUrl, token] = process.argv;
const client = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${token}` } });
const { data, error } = await client.POST("/decisions/contact-form/answers", {
  body: { agenda: ["nazorg"], voorkeur_client: "beeldbellen" },
});
if (data === undefined) throw new Error(error.detail);
const wrong = await client.POST("/decisions/contact-form/answers", {
  // @ts-expect-error koffie is no item for an agenda
  body: { agenda: ["koffie"] },
});
const health = await client.GET("/health");
console.log(JSON.stringify([data, wrong.error?.status, health.data?.status]));
"""
SETTINGS = {
    "compilerOptions": {
        "strict": True,
        "module": "NodeNext",
        "target": "ES2022",
        "lib": ["ES2022", "DOM"],
        "types": [],
        "outDir": "made",
    },
    "files": ["client.ts", "node.d.ts"],
}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """The API of a server that asks for a token, and its document in a file."""
    folder = tmp_path_factory.mktemp("api")
    (folder / "woord.txt").write_text(TOKEN)
    wish = Wish(
        token_file=str(folder / "woord.txt"),
        public_url="https://adwijzer.kantoor.nl",
        contact_email="beheer@kantoor.nl",
        contact_url="https://kantoor.nl/adwijzer",
    )
    with running(make_app(Knowledge.read(), replace(wish.settings(), ready=False))) as address:
        document = folder / "openapi.json"
        document.write_bytes(httpx.get(f"{address}/v1/openapi.json", timeout=60).content)
        yield f"{address}/v1", document


def expected(api: str) -> list[Any]:
    """What every client gets."""
    facts = {"agenda": ["nazorg"], "voorkeur_client": "beeldbellen"}
    answer = httpx.post(
        f"{api}/decisions/contact-form/answers",
        json=facts,
        headers={"Authorization": f"Bearer {TOKEN}"},
    )
    return [answer.json(), 400, "gereed"]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The document of a server that keeps cases and a register."""
    folder = tmp_path_factory.mktemp("kept")
    wish = Wish(
        public_url="https://adwijzer.kantoor.nl",
        contact_email="beheer@kantoor.nl",
        contact_url="https://kantoor.nl/adwijzer",
    )
    settings = replace(
        wish.settings(), ready=False, secret=TOKEN, database=str(folder / "zaken.db")
    )
    document = folder / "openapi.json"
    with asking(make_app(Knowledge.read(), settings)) as direct:
        document.write_bytes(direct.get("/v1/openapi.json").content)
    return document


@pytest.mark.parametrize("of", ["served", "kept"])
def test_redocly_finds_nothing_by_its_recommended_rules(
    of: str, request: pytest.FixtureRequest
) -> None:
    made = request.getfixturevalue(of)
    document: Path = made if of == "kept" else made[1]
    (rules := document.parent / "redocly.yaml").write_text("extends: [recommended]\n")

    found = npx("redocly", "lint", "--config", rules, "--format", "json", document)

    report = json.loads(found[found.index("{") :])
    assert [(each["ruleId"], each["message"]) for each in report["problems"]] == []
    assert report["totals"] == {"errors": 0, "warnings": 0, "ignored": 0}


def test_a_python_client_made_from_the_document_gets_an_answer(
    served: tuple[str, Path], tmp_path: Path
) -> None:
    api, document = served
    generator = Path(sys.executable).with_name("openapi-python-client")
    environment = {**os.environ, "PATH": f"{generator.parent}:{os.environ['PATH']}"}
    made = subprocess.run(
        [
            *(generator, "generate", "--path", document, "--meta", "none"),
            *("--fail-on-warning", "--output-path", tmp_path / "ours"),
        ],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert made.returncode == 0, made.stdout + made.stderr
    (tmp_path / "client.py").write_text(PYTHON_CLIENT)

    ran = subprocess.run(
        [sys.executable, "client.py", api, TOKEN],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=False,
    )

    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout) == expected(api)


def test_a_typescript_client_made_from_the_document_gets_an_answer(
    served: tuple[str, Path], tmp_path: Path
) -> None:
    api, document = served
    (tmp_path / "node_modules").symlink_to(HERE / "node_modules")
    (tmp_path / "package.json").write_text('{"type": "module"}')
    (tmp_path / "tsconfig.json").write_text(json.dumps(SETTINGS))
    (tmp_path / "node.d.ts").write_text("declare const process: { argv: string[] };\n")
    (tmp_path / "client.ts").write_text(TYPESCRIPT_CLIENT)
    npx("openapi-typescript", document, "--output", tmp_path / "schema.d.ts")
    npx("tsc", "--project", tmp_path)

    said = node(tmp_path / "made" / "client.js", api, TOKEN)

    assert json.loads(said) == expected(api)
