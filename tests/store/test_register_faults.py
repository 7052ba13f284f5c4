"""Databases that do not do what is asked: said in Dutch, without secrets, with nothing lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest

from adwijzer.store import connection as connecting
from adwijzer.store.place import find
from adwijzer.store.register import open_register
from adwijzer.store.schema import REVISIONS
from tests.cli.command import ADVISE, Result, advise
from tests.store.files import assignment, entry
from tests.store.postgresql import Server

ADD = "register add O-9 --ad AD-1 --rol coach --start 2026-03-02 --status gepland --by x"


@pytest.fixture
def kept(address: str) -> str:
    """A register with one assignment."""
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1")], "x")
    return address


def on(address: str, line: str) -> Result:
    return advise(line, "--database", address)


def failed(result: Result, *, status: int = 3) -> str:
    """The complaint when the machine failed."""
    assert (result.status, result.out) == (status, ""), result
    assert result.err.startswith("fout: ")
    assert "Traceback" not in result.err
    return result.complaint


def unharmed(address: str) -> bool:
    with open_register(address) as register:
        return register.assignments() == [assignment("O-1")]


# --- no register ----------------------------------------------------------------------------------

LOOKING = (
    "list",
    "show O-1",
    "export x.csv",
    "change O-1 --rol coach --by x",
    "cancel O-1 --by x",
)


@pytest.mark.parametrize("line", LOOKING)
def test_a_register_that_is_not_there_is_not_made_by_looking(line: str, address: str) -> None:
    complaint = failed(on(address, f"register {line}"), status=2)

    assert "hier is nog geen register" in complaint
    assert "maak het met `advise register import BESTAND` of `advise register add`" in complaint
    assert [*Path().iterdir()] == []


def test_a_register_is_made_where_nobody_else_may_read_it() -> None:
    assert on("nieuw/register.db", ADD).status == 0

    file = Path("nieuw/register.db")
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)


# --- both -----------------------------------------------------------------------------------------


def test_a_register_of_a_newer_version_is_left_alone(kept: str) -> None:
    with connecting.engine_for(find(kept)).connect() as connection, connection.begin():
        connection.exec_driver_sql("UPDATE register_schema SET version_num = '9999'")

    for line in ("register list", ADD):
        complaint = failed(on(kept, line))
        assert "gemaakt met een nieuwere versie van het programma" in complaint
        assert "werk adwijzer bij; er is niets veranderd" in complaint
    with connecting.engine_for(find(kept)).connect() as connection, connection.begin():
        connection.exec_driver_sql(f"UPDATE register_schema SET version_num = '{REVISIONS[-1]}'")  # noqa: S608
    assert unharmed(kept)


def test_a_writer_who_has_to_wait_too_long_is_told(
    kept: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "WAIT_SECONDS", 0.2)
    engine = connecting.engine_for(find(kept))

    with connecting.writing(engine):
        assert on(kept, "register list").status == 0  # who only looks does not wait
        complaint = failed(on(kept, ADD))

    assert "het register is in gebruik door iemand anders" in complaint
    assert "er is niets veranderd; probeer het straks opnieuw" in complaint
    assert unharmed(kept)


# --- SQLite ---------------------------------------------------------------------------------------


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """An SQLite register with one assignment."""
    path = tmp_path / "register.db"
    with open_register(str(path), absent="make") as register:
        register.bring_in([entry("O-1")], "x")
    return path


def test_a_locked_file_is_told(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connecting, "WAIT_SECONDS", 0.2)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")

    complaint = failed(on(str(file), "register list"))

    other.close()
    assert "het register is in gebruik door iemand anders" in complaint
    assert unharmed(str(file))


@pytest.mark.parametrize("damage", ["no database", "cut short", "pages overwritten"])
def test_a_damaged_file_is_told_and_not_touched(damage: str, file: Path) -> None:
    whole = file.read_bytes()
    file.write_bytes(
        {
            "no database": b"opdracht;ad\nO-1;AD-1\n" * 100,
            "cut short": whole[: len(whole) // 2],
            "pages overwritten": whole[:100] + b"\xff" * (len(whole) - 100),
        }[damage]
    )
    before = file.read_bytes()

    for line in ("register list", ADD):
        complaint = failed(on(str(file), line))
        assert "dit bestand is geen register of het is beschadigd" in complaint
        assert "zet een reservekopie terug" in complaint
    assert file.read_bytes() == before


def test_a_database_of_something_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "anders.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE zaak (code TEXT)")
    other.close()
    before = path.read_bytes()

    complaint = failed(on(str(path), ADD), status=2)

    assert "dit bestand is een database van iets anders" in complaint
    assert path.read_bytes() == before
    assert "hier is nog geen register" in failed(on(str(path), "register list"), status=2)


def test_a_file_that_may_not_be_written_is_told(file: Path) -> None:
    file.chmod(0o400)
    file.parent.chmod(0o500)
    try:
        done = powerless(ADD, str(file))
        looked = powerless("register list", str(file))
    finally:
        file.parent.chmod(0o700)

    assert (done.returncode, done.stdout) == (3, "")
    assert "je mag niet in het register schrijven" in done.stderr
    assert "vraag de beheerder om schrijfrecht" in done.stderr
    assert looked.returncode == 0
    assert "1 opdracht." in looked.stdout


def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "dicht"
    folder.mkdir(mode=0o500)

    done = powerless(ADD, str(folder / "register.db"))

    assert (done.returncode, done.stdout) == (3, "")
    assert "het register kan hier niet gemaakt worden" in done.stderr
    assert [*folder.iterdir()] == []


def powerless(line: str, database: str) -> subprocess.CompletedProcess[str]:
    """Run the command bound by the rights of files, which root else is not."""
    bound = []
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("as root this needs setpriv: apt-get install util-linux")
        rights = "-dac_override,-dac_read_search"
        bound = ["setpriv", f"--bounding-set={rights}", f"--inh-caps={rights}"]
    return subprocess.run(
        [*bound, ADVISE, *line.split(), "--database", database],
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    assert "het register kan niet geopend worden" in failed(on(str(tmp_path), "register list"))


# --- PostgreSQL -----------------------------------------------------------------------------------


@pytest.mark.check(part="register")
def test_a_user_who_may_only_look_is_told(server: Server) -> None:
    address = server.new_database()
    database = find(address).url.database or ""
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1")], "x")
    server.run(f"CREATE ROLE kijker_{database} LOGIN", database)
    server.run(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO kijker_{database}", database)
    looking = server.url(database, f"kijker_{database}")

    assert "1 opdracht." in on(looking, "register list").out
    complaint = failed(on(looking, ADD))

    assert "je mag dit niet in het register" in complaint
    assert "kijker" not in complaint
    assert unharmed(address)


@pytest.mark.check(part="register")
def test_a_register_on_a_server_that_only_reads_is_told(server: Server) -> None:
    address = server.new_database()
    database = find(address).url.database or ""
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1")], "x")
    server.run(f"ALTER DATABASE {database} SET default_transaction_read_only = on", "postgres")

    assert "je mag niet in het register schrijven" in failed(on(address, ADD))


@pytest.mark.check(part="register")
def test_a_database_or_user_that_is_not_there_is_told(server: Server) -> None:
    assert "die database bestaat niet op de server" in failed(
        on(server.url("nergens"), "register list")
    )
    refused = failed(on(server.url("postgres", "jan_jansen"), "register list"))
    assert "de server laat je niet toe" in refused
    assert "jan" not in refused


def test_a_server_that_cannot_be_reached_is_told_without_user_and_password() -> None:
    for address in (
        "postgresql://jansen:geheim@127.0.0.1:1/register",
        "postgresql://127.0.0.1:1/register?user=jansen&password=geheim",
    ):
        complaint = failed(on(address, "register list"))
        assert "de server van het register is niet te bereiken" in complaint
        assert "controleer het adres en het netwerk" in complaint
        assert "jansen" not in complaint
        assert "geheim" not in complaint


@pytest.mark.check(part="register")
def test_a_server_that_stops_amid_a_change_leaves_nothing(server: Server) -> None:
    address = server.new_database()
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1")], "x")

    def cut_off(_plan: object) -> bool:
        server.disconnect(find(address).url.database or "")
        return True

    with (
        pytest.raises(Exception, match="de server van het register is niet te bereiken") as caught,
        open_register(address) as register,
    ):
        register.bring_in([entry("O-2")], "x", accept=cut_off)

    assert caught.type.__name__ == "MachineError"
    assert unharmed(address)


# --- addresses ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("mysql://jansen:geheim@server/naam", "deze soort database wordt niet ondersteund"),
        ("postgresql+asyncpg://jansen:geheim@server/naam", "deze soort database wordt niet"),
        ("postgresql://jansen:geheim@server:poort/naam", "het adres van de database klopt niet"),
        ("://geheim", "het adres van de database klopt niet"),
        ("sqlite://", "in het adres van de database ontbreekt het bestand"),
        ("sqlite:///:memory:", "in het adres van de database ontbreekt het bestand"),
        (" ", "achter `--database` hoort een adres"),
    ],
)
def test_an_address_that_is_none_is_wrong_use(address: str, said: str) -> None:
    complaint = failed(on(address, "register list"), status=2)

    assert said in complaint
    assert "postgresql://gebruiker@server/naam" in complaint
    assert "geheim" not in complaint
    assert "jansen" not in complaint


@pytest.mark.parametrize("written", ["postgres://{}", "postgresql://{}", "postgresql+psycopg://{}"])
def test_postgresql_has_several_names(written: str) -> None:
    place = find(written.format("jansen:geheim@server:5433/naam"))

    assert place.url.drivername == "postgresql+psycopg"
    assert place.shown == "postgresql://server:5433/naam"


def test_the_register_of_the_user_is_in_their_data_folder(tmp_path: Path) -> None:
    assert advise(ADD).status == 0

    assert (tmp_path / "data/adwijzer/register.db").is_file()
