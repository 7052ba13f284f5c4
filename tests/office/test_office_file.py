"""The file of an office: read as it stands, and what is wrong in it said with its place."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from adwijzer.office.file import read_office
from adwijzer.text.diagnostics import InputError
from adwijzer_web.server import Wish

WHOLE = {
    "aanbieder": "https://aanmelden.kantoor.nl/realm",
    "client_id": "adwijzer",
    "client_geheim": "geheim.txt",
    "adres": "https://adwijzer.kantoor.nl/",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "geheim.txt").write_text("een-geheim-van-twintig\n", encoding="utf-8")
    return tmp_path


def written(
    folder: Path, more: str = "", changed: Mapping[str, str | None] = MappingProxyType({})
) -> Path:
    lines = {**WHOLE, **changed}
    text = "".join(f"{key}: {value}\n" for key, value in lines.items() if value is not None)
    file = folder / "kantoor.yaml"
    file.write_text(text + more, encoding="utf-8")
    return file


def wrong(file: Path) -> list[str]:
    with pytest.raises(InputError) as error:
        read_office(file)
    return [
        f"{Path(each.position.file).name}:{each.position.line}: {each.message}"
        for each in error.value.diagnostics
        if each.position
    ]


def test_an_office_is_read_with_the_secret_beside_it(folder: Path) -> None:
    more = "eerste_beheerder:\n  code: B-1\n  aanmeldnaam: b1@kantoor.nl\ndatabase: zaken.db\n"
    found = read_office(written(folder, more, {"aanmelden_met": "email"}))

    assert found.provider == "https://aanmelden.kantoor.nl/realm"
    assert found.public == "https://adwijzer.kantoor.nl"
    assert (found.secret, found.claim) == ("een-geheim-van-twintig", "email")
    assert found.first == ("B-1", "b1@kantoor.nl")
    assert found.database == str(folder / "zaken.db"), "beside the file"
    assert found.tls


def test_an_address_of_a_server_is_left_as_it_is(folder: Path) -> None:
    found = read_office(written(folder, "database: postgresql://x@db/adwijzer\n"))

    assert found.database == "postgresql://x@db/adwijzer"


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"adres": None}, "kantoor.yaml:1: een kantoor mist `adres`"),
        ({"aanbieder": "aanmelden"}, "kantoor.yaml:1: `aanbieder` is geen webadres"),
        (
            {"aanbieder": "http://aanmelden.kantoor.nl"},
            "kantoor.yaml:1: `aanbieder` begint niet met https: wat iemand dan stuurt, is onderweg"
            " te lezen",
        ),
        ({"adres": "https://kantoor.nl/adwijzer"}, "`adres` is een website zonder pad"),
        ({"client_geheim": "weg.txt"}, "kantoor.yaml:3: het bestand met het geheim: dit bestand"),
        ({"aanmelden_met": "naam"}, "onbekende waarde `naam` bij `aanmelden_met`"),
        ({"client_id": "ad wijzer"}, "`client_id` is één woord"),
        ({"wachtwoord": "x"}, "onbekend sleutelwoord `wachtwoord` in een kantoor"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(
    folder: Path, changed: dict[str, str | None], message: str
) -> None:
    assert any(message in each for each in wrong(written(folder, changed=changed))), wrong(
        written(folder, changed=changed)
    )


def test_a_short_secret_is_wrong_and_never_repeated(folder: Path) -> None:
    (folder / "geheim.txt").write_text("kort", encoding="utf-8")
    [message] = wrong(written(folder))

    assert message.startswith("geheim.txt:")
    assert "kort" not in message


def test_a_computer_of_ones_own_may_do_without_https(folder: Path) -> None:
    own = {"aanbieder": "http://localhost:3000", "adres": "http://[::1]:80"}
    found = read_office(written(folder, changed=own))

    assert not found.tls


def test_a_server_behind_a_proxy_answers_to_the_name_of_the_office(folder: Path) -> None:
    settings = Wish(office=str(written(folder))).settings()

    assert "adwijzer.kantoor.nl" in settings.hosts
    assert "https://adwijzer.kantoor.nl" in settings.origins
    assert settings.tls, "cookies are for https alone"
