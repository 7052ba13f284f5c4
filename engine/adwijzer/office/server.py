"""The cases of an office over its server: what a command reads and says goes by the API.

The server knows who asks by a personal token, gives an AD their own cases and those that are shared
with them, and decides and keeps answers itself. What it has no way for is refused here.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct
from sqlalchemy import URL

from adwijzer.cases.comparison import ChangedFact, Compared
from adwijzer.cases.practice import PracticeRow
from adwijzer.cases.replay import Replayed
from adwijzer.cases.todo import CaseTask, Task
from adwijzer.language.folder import Folder
from adwijzer.office.case_data import body_of, event_of, facts_of, promises_of
from adwijzer.office.hosts import is_own
from adwijzer.office.roles import NotAllowedError
from adwijzer.store.cases.events import (
    AnswerKept,
    Carrier,
    CaseClosed,
    CaseReopened,
    CaseShared,
    ChoiceMade,
    Event,
    FactCorrected,
    FactSaid,
    HandedOver,
    KeptEvent,
    Said,
)
from adwijzer.store.cases.references import CaseRef
from adwijzer.store.cases.refusals import changed_meanwhile, no_case
from adwijzer.store.cases.store import CaseStore
from adwijzer.store.place import RegisterAddress
from adwijzer.text.diagnostics import Diagnostic, InputError, MachineError
from adwijzer.text.files import decode, read_bytes

SERVER, TOKEN = "ADWIJZER_SERVER", "ADWIJZER_TOEGANGSWOORD"
PATIENCE = 60
PER_PAGE = 200
_TOKEN_HINT = (
    f"vraag wie het kantoor beheert om een nieuw, en zet het in het bestand dat {TOKEN} noemt"
)


def server_in() -> str | None:
    """The server that commands go to; None when they go to a database."""
    return os.environ.get(SERVER) or None


def only_there(server: str) -> InputError:
    """A command that is given on the machine of the server."""
    return InputError.of(
        f"{SERVER} is gezet, en deze opdracht gaat niet over de server",
        f"alleen wie de machine van {server} beheert, kan dit, en geeft daar --database",
    )


class Server(Struct, frozen=True):
    """A server with the token of somebody."""

    address: str
    token: str

    @classmethod
    def of(cls, address: str) -> Server:
        """The server at an address, with the token in the file that `ADWIJZER_TOEGANGSWOORD` names.

        Raises:
            InputError: no such address, or no token.
        """
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.path.strip("/"):
            raise InputError.of(
                f"in {SERVER} staat geen adres van een server", "zoals https://adwijzer.kantoor.nl"
            )
        if parts.scheme == "http" and not is_own(parts.hostname):
            raise InputError.of(
                f"het adres in {SERVER} begint niet met https: je zaken gaan dan leesbaar over het"
                " netwerk",
                "vraag wie de server beheert om het goede adres",
            )
        name = os.environ.get(TOKEN)
        if not name:
            raise InputError.of(
                f"{TOKEN} ontbreekt: de server weet niet wie je bent",
                "zet daarin de naam van het bestand met je toegangswoord",
            )
        token = decode(read_bytes(Path(name).expanduser(), name), name).strip()
        if not token.isascii() or not token.isprintable() or " " in token or not token:
            raise InputError.of("in het bestand met je toegangswoord staat geen woord", _TOKEN_HINT)
        return cls(address.rstrip("/"), token)

    def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        absent: Any = None,
        stale: Callable[[], InputError] = changed_meanwhile,
    ) -> Any:
        """What the server answers, as data; `absent` where there is no such thing.

        Raises:
            what `stale` makes: it changed since it was read.
            InputError: it refuses what was asked.
            MachineError: it cannot be reached, or does not do what it should.
        """
        import requests

        sent = {"authorization": f"Bearer {self.token}", **(headers or {})}
        try:
            answer = requests.request(
                method,
                f"{self.address}/v1/{path}",
                json=body,
                headers=sent,
                timeout=PATIENCE,
                allow_redirects=False,
            )
        except requests.RequestException:
            raise MachineError.of(
                f"{self.address}: de server is niet te bereiken",
                "kijk of het adres en je verbinding kloppen; er is niets veranderd",
            ) from None
        try:
            data = msgspec.json.decode(answer.content) if answer.content else None
        except msgspec.DecodeError:
            data = None
        if answer.ok and data is not None:
            return data
        if answer.status_code == 404 and absent is not None:
            return absent
        raise stale() if answer.status_code == 412 else self._refusal(answer.status_code, data)

    def _refusal(self, status: int, data: Any) -> InputError | MachineError:
        match status:
            case 401:
                return InputError.of("je toegangswoord klopt niet of is verlopen", _TOKEN_HINT)
            case 403:
                return NotAllowedError.of(
                    "dit mag niet met jouw rol", "vraag het aan wie het kantoor beheert"
                )
            case 404:
                return no_case()
            case 413:
                return InputError.of(
                    "dit is te veel voor één keer; er is niets veranderd",
                    "verdeel het bestand, en geef de opdracht voor elk deel",
                )
            case 400 | 409 | 422 if isinstance(data, dict):
                found = data.get("errors") or [{"detail": data.get("detail") or data.get("title")}]
                return InputError(
                    [Diagnostic(None, str(each["detail"]), each.get("hint")) for each in found]
                )
            case _:
                return MachineError.of(
                    f"{self.address}: de server gaf geen antwoord (status {status})",
                    "probeer het later opnieuw, of waarschuw wie de server beheert",
                )


class CasesOnServer(CaseStore):
    """The cases that somebody has on a server."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.place = RegisterAddress(URL.create("https"), server.address, None)
        self.versions: dict[str, int] = {}
        self.carriers: dict[str, frozenset[Carrier]] = {}

    @property
    def engine(self) -> NoReturn:  # type: ignore[override]  # what reads the database itself
        raise only_there(self.server.address)

    keys = engine

    def who(self) -> str:
        """The code of whose token it is."""
        return str(self.server.ask("GET", "visitor")["code"])

    def cases(self, ad: str | None = None) -> list[CaseRef]:  # noqa: ARG002 - the server knows
        """Those of whose token it is, and those that are shared with them."""
        found: list[CaseRef] = []
        page, pages = 1, 1
        while page <= pages:
            data = self.server.ask("GET", f"cases?page={page}&pageSize={PER_PAGE}")
            pages, page = int(data["bladzijden"]), page + 1
            found += [
                CaseRef(
                    each["id"],
                    each["zaak"],
                    each["ad"],
                    0,
                    datetime.fromisoformat(each["moment"]),
                    tuple(each["gedeeld_met"]),
                )
                for each in data["zaken"]
            ]
        return found

    def case(self, code: str, ad: str) -> CaseRef:
        """The case under a code.

        Raises:
            InputError: there is none.
        """
        found = next((each for each in self.cases(ad) if each.code == code.strip()), None)
        if found is None:
            raise no_case()
        return found

    def events(self, case: CaseRef, *, struck: bool = False) -> list[KeptEvent]:
        """What happened in a case, in numbers of its own; values that were struck stay so."""
        if struck:
            raise only_there(self.server.address)
        data = self.server.ask("GET", f"cases/{case.id}/export")
        events = [event_of(each) for each in data["gebeurtenissen"]]
        self.versions[case.id] = len(events)
        known = (
            each.event.where for each in events if isinstance(each.event, FactSaid | AnswerKept)
        )
        self.carriers[case.id] = frozenset(known)
        return events

    def tasks(self, day: date) -> list[CaseTask]:
        """What there is to do in all of them on a day, as the server says."""
        found: list[CaseTask] = []
        page, pages = 1, 1
        while page <= pages:
            data = self.server.ask("GET", f"tasks?page={page}&pageSize={PER_PAGE}&asOf={day}")
            pages, page = int(data["bladzijden"]), page + 1
            for each in data["taken"]:
                due = None if each["datum"] is None else date.fromisoformat(each["datum"])
                way = f"advise case show {each['zaak']}"
                task = Task(each["soort"], each["naam"], each["titel"], way, due, each["wie"])
                found.append(CaseTask(each["zaak"], each["ad"], task))
        return found

    def doubts(self) -> list[str]:
        return []

    def open(
        self,
        code: str,
        ad: str,
        events: Sequence[Said] = (),
        by: str | None = None,  # noqa: ARG002 - the server knows
        *,
        allowed: Collection[str] = (),
        **_more: Any,
    ) -> CaseRef:
        """Open a case with what is known."""
        body: dict[str, Any] = {"zaak": code, **body_of(events, ())}
        if allowed:
            body["codes_toegestaan"] = sorted(allowed)
        data = self.server.ask("POST", "cases", body, once())
        moment = datetime.now().astimezone()
        return CaseRef(data["id"], data["zaak"], data.get("ad", ad), data["versie"], moment)

    def open_many(
        self,
        cases: Sequence[tuple[str, str, Sequence[Said]]],
        by: str | None = None,  # noqa: ARG002 - the server knows
        *,
        allowed: Collection[str] = (),
        more: Sequence[tuple[CaseRef, Sequence[Said]]] = (),
        **_more: Any,
    ) -> list[CaseRef]:
        """Open many cases and add to others as they were read, all or nothing.

        Raises:
            InputError: one of them is wrong, or changed since.
        """
        rows: list[dict[str, Any]] = [
            {"zaak": code, "versie": 0, "feiten": facts_of(said)} for code, _, said in cases
        ]
        for ref, said in more:
            version = self.versions[ref.id]
            rows.append({"zaak": ref.code, "versie": version, "feiten": facts_of(said)})
        body = {"zaken": rows, "codes_toegestaan": sorted(allowed)}
        self.server.ask("POST", "case-imports", body, once())
        opened = {code for code, _, _ in cases}
        return [each for each in self.cases() if each.code in opened]

    def append(
        self,
        case: CaseRef,
        events: Sequence[Said | CaseClosed | CaseReopened],
        by: str,
        *,
        seen: int | None = None,  # noqa: ARG002 - the version that was read
        **_more: Any,
    ) -> list[KeptEvent]:
        """Add what happened in a case; the server decides an answer anew, and it must be the same.

        Raises:
            InputError: the case changed since it was read, or this cannot go over the server.
        """
        answers = [each for each in events if isinstance(each, AnswerKept)]
        if case.id not in self.versions:
            self.events(case)
        headers = {"if-match": f'"{self.versions[case.id]}"', **(once() if answers else {})}
        if answers:
            return self._keep(case, answers[0], events, by, headers)
        body = body_of(events, self.carriers[case.id])
        data = self.server.ask("PATCH", f"cases/{case.id}", body, headers)
        self.versions[case.id] = int(data["versie"])
        return self._added(case, by, events)

    def close(self, case: CaseRef, by: str) -> KeptEvent:
        return self.append(case, [CaseClosed()], by)[0]

    def reopen(self, case: CaseRef, by: str) -> KeptEvent:
        return self.append(case, [CaseReopened()], by)[0]

    def keep_rule_base(self, folder: Folder, version: str, by: str) -> None:  # noqa: ARG002
        """The server keeps its own; answers by other rules than these are refused.

        Raises:
            InputError: its rules are others.
        """
        found = self.server.ask("GET", "rule-base")
        if found["sha256"] != folder.sha256:
            raise InputError.of(
                "de server antwoordt met een andere regelbank dan jij",
                "werk adwijzer bij, of bewaar het antwoord in de browser",
            )

    def _keep(
        self,
        case: CaseRef,
        answer: AnswerKept,
        events: Sequence[Event],
        by: str,
        headers: Mapping[str, str],
    ) -> list[KeptEvent]:
        if answer.as_of != date.today():  # noqa: DTZ011 - as the server
            raise InputError.of(
                "de server bewaart alleen antwoorden van vandaag", "laat --as-of weg"
            )
        choices = [each for each in events if isinstance(each, ChoiceMade)]
        facts = {name: v for name, v in answer.facts.items() if name not in answer.brought}
        body: dict[str, Any] = {"feiten": facts}
        if promised := promises_of(events):
            body["toegezegd"] = promised
        if answer.where.kind == "contact":
            body["dag"] = answer.where.id[:10]
        if choices and choices[0].chosen:
            chosen = choices[0]
            body["keuze"] = {
                "gekozen": chosen.chosen,
                **({"reden": chosen.reason} if chosen.reason else {}),
                **({"notitie": chosen.note} if chosen.note else {}),
            }
        name = _command(self.server, answer.decision)
        path = f"cases/{case.id}/decisions/{name}/answers"
        data = self.server.ask("POST", path, body, headers)
        number = int(data["gebeurtenis"])
        here = msgspec.json.decode(msgspec.json.encode(answer.answer.get("advies")))
        if data["antwoord"].get("advies") != here:
            raise InputError.of(
                f"de server bewaarde een ander advies dan je hier zag, als gebeurtenis {number}",
                "bekijk de zaak in de browser",
            )
        moment = datetime.now().astimezone()
        return [KeptEvent(number, moment, by, answer)]

    def _added(self, case: CaseRef, by: str, events: Sequence[Event]) -> list[KeptEvent]:
        last, moment = self.versions[case.id], datetime.now().astimezone()
        first = last - len(events) + 1
        return [KeptEvent(first + n, moment, by, each) for n, each in enumerate(events)]

    # --- the case as a whole ----------------------------------------------------------------------

    def transfer(
        self, case: CaseRef, to: str, by: str, *, allowed: Collection[str] = (), **_more: Any
    ) -> KeptEvent:
        """Make a case one of another AD."""
        body = {"ad": to, "codes_toegestaan": sorted(allowed)}
        self.server.ask("POST", f"cases/{case.id}/transfers", body, self._match(case))
        return KeptEvent(0, datetime.now().astimezone(), by, HandedOver(to))

    def share(
        self, case: CaseRef, ad: str, by: str, *, allowed: Collection[str] = (), **_more: Any
    ) -> KeptEvent:
        """Let another AD work in a case too."""
        body = {"ad": ad, "codes_toegestaan": sorted(allowed)}
        headers = {**self._match(case), **once()}
        data = self.server.ask("POST", f"cases/{case.id}/shares", body, headers)
        return KeptEvent(data["versie"], datetime.now().astimezone(), by, CaseShared(ad))

    def correct(
        self,
        case: CaseRef,
        where: Carrier,
        fact: str,
        by: str,  # noqa: ARG002 - the server knows
        **_more: Any,
    ) -> FactCorrected:
        """Strike every value that a fact was given."""
        body = {"feit": fact, **({"dag": where.id[:10]} if where.kind == "contact" else {})}
        headers = {**self._match(case), **once()}
        self.server.ask("POST", f"cases/{case.id}/corrections", body, headers)
        return FactCorrected(where, fact, ())

    def erase(self, cases: Sequence[CaseRef], by: str) -> None:  # noqa: ARG002 - the server knows
        """Erase cases, one after the other."""
        for each in cases:
            body = {"bevestig": each.code}
            self.server.ask("POST", f"cases/{each.id}/erasures", body, self._match(each))

    def _match(self, case: CaseRef) -> dict[str, str]:
        """The version that a change rests on: the one that was read, or any."""
        seen = self.versions.get(case.id)
        return {"if-match": "*" if seen is None else f'"{seen}"'}

    # --- looking back -----------------------------------------------------------------------------

    def compared(self, case: CaseRef, decision: str, day: date) -> Compared:
        """What changed since the last answer of a decision, as the server says."""
        name = _command(self.server, decision)
        path = f"cases/{case.id}/decisions/{name}/comparison?asOf={day.isoformat()}"
        data = self.server.ask("GET", path)
        then, now = (date.fromisoformat(data["peildatum"][key]) for key in ("eerst", "nu"))
        before, after = ({"advies": data["advies"][key]} for key in ("eerst", "nu"))
        return Compared(
            data["gebeurtenis"],
            data["besluit"],
            (then, now),
            before,
            after,
            tuple(ChangedFact(each["feit"], each["eerst"], each["nu"]) for each in data["feiten"]),
            tuple(data["regels"]),
            tuple(data["door_regels"]),
            tuple(data["door_feiten"]),
            tuple(data["door_tijd"]),
            data.get("niet_te_lezen", ""),
        )

    def replayed(self, case: CaseRef, event: int | None) -> list[Replayed]:
        """The kept answers decided again, as the server does; or the one with a number."""
        asked = "" if event is None else f"?event={event}"
        return [
            Replayed(
                each["gebeurtenis"],
                each["besluit"],
                date.fromisoformat(each["peildatum"]),
                each["uitkomst"],
                tuple(each["verschillen"]),
            )
            for each in self.server.ask("GET", f"cases/{case.id}/replay{asked}")["antwoorden"]
        ]

    def practice(self, *, own: bool, by_year: bool) -> list[PracticeRow]:
        """How often the advice is followed.

        Raises:
            InputError: the figures of everybody are not for this role.
        """
        asked = f"own={str(own).lower()}&perYear={str(by_year).lower()}"
        data = self.server.ask("GET", f"practice-figures?{asked}")
        if data["eigen"] != own:
            raise InputError.of(
                "dit mag niet met jouw rol: je ziet alleen cijfers over je eigen keuzes",
                "geef --eigen",
            )
        return [
            PracticeRow(
                each["periode"], each["besluit"], each["regel"], each["gevolgd"], each["redenen"]
            )
            for each in data["cijfers"]
        ]

    # --- what only the machine of the server does -------------------------------------------------

    def _refused(self, *_given: Any, **_named: Any) -> Any:
        raise only_there(self.server.address)

    set_clock_right = head = clock = _refused
    snapshot = snapshots = keep_snapshots = rule_base = tell_figures = _refused


@contextmanager
def open_on_server(address: str) -> Iterator[CasesOnServer]:
    """Open the cases on a server.

    Raises:
        InputError: no such address, or no token.
    """
    yield CasesOnServer(Server.of(address))


def _command(server: Server, decision: str) -> str:
    """How the API names a decision."""
    for each in server.ask("GET", "rule-base")["besluiten"]:
        if each["besluit"] == decision:
            return str(each["naam"])
    raise only_there(server.address)


def once() -> dict[str, str]:
    """A request that is done once, also when it is sent again."""
    return {"idempotency-key": secrets.token_urlsafe(24)}
