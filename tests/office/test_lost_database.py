"""The database server of an office goes away and comes back, while people ask for pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from adwijzer.store import connection as connections
from adwijzer.store.connection import keep_connections
from adwijzer.store.place import find
from adwijzer_web.knowledge import Knowledge
from tests.office.web import open_office_in
from tests.store.postgresql import running_server

pytestmark = pytest.mark.check(part="register")
PAGES = {"AD-1": "/zaken", "P-1": "/register"}
CALLS = {"AD-1": "/v1/tasks", "P-1": "/v1/assignments"}


def test_people_are_told_and_it_heals_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pools = connections._Pools()
    monkeypatch.setattr(connections, "_POOLS", pools)
    keep_connections(2)
    with running_server(synchronous_commit="on") as server:
        database = server.new_database()
        with open_office_in(tmp_path, Knowledge.read(), database) as found:
            sessions = {code: found.session(code) for code in PAGES}

            def statuses() -> set[int]:
                pages = [found.browse(sessions[code], path) for code, path in PAGES.items()]
                calls = [found.call(code, path) for code, path in CALLS.items()]
                return {each.status_code for each in [*pages, *calls]}

            assert statuses() == {200}
            server.disconnect(find(database).url.database or "")
            assert statuses() == {200}, "a connection that was lost is opened anew"

            server.stop()
            assert statuses() == {503}
            told = found.browse(sessions["AD-1"], "/zaken").text
            assert "De server kan nu niet bij de gegevens" in told
            assert "Er is niets veranderd" in told
            assert "postgresql" not in told
            problem = found.call("P-1", "/v1/assignments").json()
            assert problem["status"] == 503
            assert "Er is niets veranderd" in problem["detail"]

            server.start()
            assert statuses() == {200}
            pools.close()
