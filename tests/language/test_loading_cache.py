"""The cache is only ever a shortcut: with it, without it or with a broken one, rules are equal."""

import os
from pathlib import Path

import pytest
from platformdirs import user_cache_path

from adwijzer.language import load_rules, reader, statements
from adwijzer.language.cache import cache_folder
from adwijzer.language.folder import Folder
from adwijzer.language.sources import load_sources
from adwijzer.text.diagnostics import RuleBaseError

from .support import Change


def cached(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def test_the_second_load_comes_from_the_cache_and_equals_the_first(
    rules: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = load_rules(rules)
    forbid_reading(monkeypatch)

    assert load_rules(rules) == first


def test_the_sources_come_from_a_cache_of_their_own(
    rules: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = load_sources(Folder.read(rules))
    Change("proef/regels.yaml", "regels:\n", "regels: # anders\n").apply(rules)
    forbid_reading(monkeypatch)

    assert load_sources(Folder.read(rules)) == first
    with pytest.raises(AssertionError, match="was read"):
        load_rules(rules)


def test_a_changed_byte_is_seen_even_when_size_and_time_stay_the_same(rules: Path) -> None:
    before = load_rules(rules)
    file = rules / "proef/regels.yaml"
    times = file.stat()
    Change("proef/regels.yaml", "    waarde: 20\n", "    waarde: 21\n").apply(rules)
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    after = load_rules(rules)

    assert [p.value for p in before.decisions[0].parameters] == [20, 25]
    assert [p.value for p in after.decisions[0].parameters] == [21, 25]
    assert before.sha256 != after.sha256


def test_equal_bytes_give_an_equal_hash_wherever_they_stand(rules: Path, tmp_path: Path) -> None:
    before = load_rules(rules)
    elsewhere = rules.rename(tmp_path / "elders")
    after = load_rules(elsewhere)

    assert after.sha256 == before.sha256
    assert after.decisions[0].file == f"{elsewhere}/proef/besluit.yaml"


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"geen json",
        b"{}",
        b'{"version": "\xff\xfe"}',
        b"[" * 100_000,
        b'{"version":"1","title":"x","sha256":"y","validity":{},"decisions":[{}]}',
    ],
    ids=["empty", "no-json", "nothing", "no-utf8", "deep", "other-shape"],
)
def test_a_corrupt_cache_is_ignored_and_made_anew(
    rules: Path, cache: Path, damage: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = load_rules(rules)
    for file in cached(cache):
        file.write_bytes(damage)

    assert load_rules(rules) == first
    forbid_reading(monkeypatch)
    assert load_rules(rules) == first


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.99])
def test_a_truncated_cache_is_ignored(rules: Path, cache: Path, kept: float) -> None:
    first = load_rules(rules)
    for file in cached(cache):
        data = file.read_bytes()
        file.write_bytes(data[: int(len(data) * kept)])

    assert load_rules(rules) == first


def test_a_cache_with_one_other_byte_is_ignored(rules: Path, cache: Path) -> None:
    first = load_rules(rules)
    for file in cached(cache):
        data = file.read_bytes()
        assert b":20" in data or b"sources" in file.name.encode()
        file.write_bytes(data.replace(b":20", b":21"))

    assert load_rules(rules) == first


def forged(rules: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave a cache of other rules, of which the hash is right, for these rules."""
    load_rules(rules)
    [target] = cached(cache)
    file = rules / "proef/regels.yaml"
    text = file.read_bytes()
    elsewhere = cache.with_name("elders")
    monkeypatch.setenv("ADWIJZER_CACHE", str(elsewhere))
    Change("proef/regels.yaml", "    waarde: 20\n", "    waarde: 21\n").apply(rules)
    load_rules(rules)
    [other] = cached(elsewhere)
    target.write_bytes(other.read_bytes())
    file.write_bytes(text)
    monkeypatch.setenv("ADWIJZER_CACHE", str(cache))


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps the folders of users apart itself")
@pytest.mark.parametrize("mode", [0o777, 0o1777, 0o770, 0o702])
def test_a_cache_in_which_others_may_write_is_neither_believed_nor_filled(
    mode: int, rules: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forged(rules, cache, monkeypatch)
    assert [p.value for p in load_rules(rules).decisions[0].parameters] == [21, 25]
    cache.chmod(mode)
    before = {file: file.read_bytes() for file in cached(cache)}

    assert [p.value for p in load_rules(rules).decisions[0].parameters] == [20, 25]
    Change("proef/regels.yaml", "    waarde: 20\n", "    waarde: 22\n").apply(rules)
    load_rules(rules)
    assert {file: file.read_bytes() for file in cached(cache)} == before


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps the folders of users apart itself")
def test_a_cache_of_someone_else_is_not_believed(
    rules: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forged(rules, cache, monkeypatch)
    mine = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: mine + 1)

    assert [p.value for p in load_rules(rules).decisions[0].parameters] == [20, 25]


@pytest.mark.parametrize("what", ["pipe", "folder"])
def test_what_is_no_file_in_the_cache_is_ignored(rules: Path, cache: Path, what: str) -> None:
    first = load_rules(rules)
    [file] = cached(cache)
    file.unlink()
    os.mkfifo(file) if what == "pipe" else file.mkdir()

    assert load_rules(rules) == first


def test_a_cache_folder_that_cannot_be_made_is_ignored(
    rules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bestand").write_text("geen map", encoding="utf-8")
    first = load_rules(rules)
    monkeypatch.setenv("ADWIJZER_CACHE", str(tmp_path / "bestand" / "cache"))

    assert load_rules(rules) == first


def test_a_cache_file_that_cannot_be_written_is_ignored_and_leaves_no_litter(
    rules: Path, cache: Path
) -> None:
    first = load_rules(rules)
    [file] = cached(cache)
    file.unlink()
    file.mkdir()

    assert load_rules(rules) == first
    assert cached(cache) == [file]


def test_old_versions_do_not_pile_up(rules: Path, cache: Path) -> None:
    file = rules / "proef/regels.yaml"
    for number in range(30, 45):
        with file.open("a", encoding="utf-8") as text:
            text.write(f"# versie {number}\n")
        load_rules(rules)

    assert len(cached(cache)) == 8


def test_wrong_rules_are_never_cached(rules: Path, cache: Path) -> None:
    Change("proef/regels.yaml", "    waarde: 20\n", "    waarde: veel\n").apply(rules)
    for _ in range(2):
        with pytest.raises(RuleBaseError):
            load_rules(rules)

    assert not cache.exists()


def forbid_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on reading the YAML fails: what still loads came from the cache."""

    def fail(folder: Folder) -> None:
        raise AssertionError(f"{folder.root} was read")

    monkeypatch.setattr(reader, "read_rules", fail)
    monkeypatch.setattr(statements, "read_sources", fail)


@pytest.mark.parametrize("place", [None, "", "/var/cache/people"])
def test_the_cache_stands_where_platformdirs_has_it(
    place: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Linux its rule is written out, so that a command starts without it."""
    monkeypatch.delenv("ADWIJZER_CACHE", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    if place is not None:
        monkeypatch.setenv("XDG_CACHE_HOME", place)

    assert cache_folder() == user_cache_path("adwijzer", appauthor=False)
