"""An office with a real provider: people sign in as they would, by the forms of that provider."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import urljoin

import httpx
import pytest
from msgspec import Struct

from adwijzer.office.file import read_office
from adwijzer.office.office import Office, open_office
from adwijzer.office.roles import Role
from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.web.server import listening_socket, running

HERE = Path(__file__).parent
SECRET = "een-geheim-van-de-aanbieder-0123456789"  # noqa: S105
PEOPLE = {
    "AD-1": {Role.AD},
    "AD-2": {Role.AD},
    "P-1": {Role.PLANNER},
    "BL-1": {Role.BELEID},
    "B-1": {Role.BEHEER},
}
"""Who works in the office; their name to sign in with is their code in small letters."""
_FIELD = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]+)"')
_ACTION = re.compile(r'<form[^>]* action="([^"]+)"')


class RunningOffice(Struct, frozen=True):
    """An office whose server and provider run."""

    address: str
    provider: str
    office: Office
    file: Path
    folder: Path

    def visitor(self) -> httpx.Client:
        """A browser in which nobody signed in yet."""
        return httpx.Client(base_url=self.address, timeout=60, follow_redirects=True)

    @contextmanager
    def signed_in(self, name: str) -> Iterator[httpx.Client]:
        """A browser in which somebody signed in."""
        with self.visitor() as client:
            found = sign_in(client, name)
            assert str(found.url).startswith(self.address), found.text
            assert found.status_code == 200, found.text
            yield client


@contextmanager
def running_provider(client: dict[str, object]) -> Iterator[str]:
    """The address of a provider that knows one client."""
    if shutil.which("node") is None or not (HERE / "node_modules").is_dir():
        pytest.skip("install Node.js, then: npm ci --prefix tests/provider")
    import json

    process = subprocess.Popen(
        ["node", "provider.mjs", json.dumps(client)],
        cwd=HERE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield next(line.strip() for line in process.stdout if line.startswith("http://127"))
    finally:
        process.kill()
        process.communicate()


@contextmanager
def running_office(
    knowledge: Knowledge, folder: Path, claim: str = "sub", **settings: object
) -> Iterator[RunningOffice]:
    """An office in which `PEOPLE` work."""
    listening = listening_socket()
    public = f"http://127.0.0.1:{listening.getsockname()[1]}"
    client: dict[str, object] = {
        "client_id": "adwijzer",
        "client_secret": SECRET,
        "redirect_uris": [f"{public}/aanmelden/terug"],
        "post_logout_redirect_uris": [f"{public}/afgemeld"],
        "backchannel_logout_uri": f"{public}/aanmelden/einde",
    }
    with ExitStack() as stack:
        provider = stack.enter_context(running_provider(client))
        (folder / "geheim.txt").write_text(SECRET + "\n", encoding="utf-8")
        file = folder / "kantoor.yaml"
        file.write_text(
            f"aanbieder: {provider}\nclient_id: adwijzer\nclient_geheim: geheim.txt\n"
            f"adres: {public}\naanmelden_met: {claim}\n"
            "database: zaken.db\nsleutels: sleutels.db\n",
            encoding="utf-8",
        )
        read = read_office(file)
        office = stack.enter_context(open_office(read.database, read.keys))
        for code, roles in PEOPLE.items():
            name = code.lower()
            mail = f"{name}@kantoor.nl"
            office.name_person(code, mail if claim == "email" else name, roles, "B-1")
        made = Settings(
            seconds=30,
            nice=0,
            office=str(file),
            database=read.database,
            keys=read.keys,
            origins=(public,),
            **settings,  # type: ignore[arg-type]
        )
        app = make_app(knowledge, made)
        address = stack.enter_context(running(app, listening))
        yield RunningOffice(address, provider, office, file, folder)


def sign_in(client: httpx.Client, name: str, place: str = "/zaken/praktijk") -> httpx.Response:
    """Sign in by the forms of the provider; where that ends."""
    found = client.get(f"/aanmelden?naar={place}")
    for _ in range(4):
        if "/interaction/" not in str(found.url):
            return found
        found = interaction(client, found, name)
    return found


def interaction(client: httpx.Client, found: httpx.Response, name: str) -> httpx.Response:
    """Fill in one form of the provider."""
    action = _ACTION.search(found.text)
    assert action is not None, found.text
    data = dict(_FIELD.findall(found.text))
    if data.get("prompt") == "login":
        data |= {"login": name, "password": "x"}
    return client.post(urljoin(str(found.url), action[1]), data=data)


if __name__ == "__main__":  # to look at an office by hand
    import tempfile

    with (
        tempfile.TemporaryDirectory() as made_here,
        running_office(Knowledge.read(), Path(made_here)) as found_here,
    ):
        sys.stdout.write(f"{found_here.address} {', '.join(PEOPLE)}\n")
        sys.stdin.read()
