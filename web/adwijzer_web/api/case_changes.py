"""A case shared, handed over, corrected or erased, and many cases brought in at once."""

# The annotations of endpoints name models of one rule base, so they cannot be strings.

from collections.abc import Callable, Mapping
from typing import Any, cast

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.requests import Request

from adwijzer.cases.caseload import ORIGIN
from adwijzer.cases.desk import DeskCase, meant
from adwijzer.cases.facts import brought_because_of
from adwijzer.cases.own_numbers import in_own_numbers
from adwijzer.cases.statements import fact_events, taken_back
from adwijzer.decisions.case import Case, read_case
from adwijzer.store.cases.events import FactSaid
from adwijzer.store.cases.references import CaseRef
from adwijzer.store.cases.state import state_of
from adwijzer.store.cases.store import CaseStore
from adwijzer.text.diagnostics import InputError
from adwijzer_web.api import case_models as shapes
from adwijzer_web.api.bodies import BODY, Json
from adwijzer_web.api.case_faults import faults_in
from adwijzer_web.api.case_models import (
    CorrectionBody,
    ErasureBody,
    GiveBody,
    ImportBody,
    ImportedCase,
)
from adwijzer_web.api.document import kept
from adwijzer_web.api.kept_cases import (
    AskedChange,
    CaseId,
    KeptCaseEndpoints,
    case_of,
    done_at,
    today_here,
    whole_data,
)
from adwijzer_web.api.versions import IdempotencyKey, IfMatch, etag, require_version
from adwijzer_web.problems import Fout, WrongRequest, in_body

IMPORTS = "/case-imports"


class CaseChangeEndpoints:
    """The endpoints by which a whole case changes, over the store of the others."""

    def __init__(self, cases: KeptCaseEndpoints) -> None:
        self.cases = cases

    def add(self, router: APIRouter) -> None:
        """Add the endpoints."""
        do, importing = self.cases.work.do, self.cases.bodies.importing

        async def share(
            request: Request,
            case: CaseId,
            body: GiveBody,
            key: IdempotencyKey = None,
            seen: IfMatch = None,
        ) -> Json:
            asked, works = await AskedChange.of(request, key), _works_here(request)
            return await do(self._share, asked, case, body, seen, works)

        async def transfer(
            request: Request, case: CaseId, body: GiveBody, seen: IfMatch = None
        ) -> Json:
            asked, works = await AskedChange.of(request, None), _works_here(request)
            return await do(self._transfer, asked, case, body, seen, works)

        async def correct(
            request: Request,
            case: CaseId,
            body: CorrectionBody,
            key: IdempotencyKey = None,
            seen: IfMatch = None,
        ) -> Json:
            asked = await AskedChange.of(request, key)
            return await do(self._correct, asked, case, body, seen)

        async def erase(
            request: Request, case: CaseId, body: ErasureBody, seen: IfMatch = None
        ) -> Json:
            asked = await AskedChange.of(request, None)
            return await do(self._erase, asked, case, body, seen)

        async def imported(
            request: Request,
            body: importing,  # type: ignore[valid-type]
            key: IdempotencyKey = None,
        ) -> Json:
            asked = await AskedChange.of(request, key)
            return await do(self._imported, asked, cast("ImportBody", body))

        def post(path: str, *what: Any, wrong: tuple[int, ...], tag: bool = False) -> None:
            headers = ["ETag"] if tag else []
            kept(router, "POST", path, *what, wrong=[409, *wrong], headers=headers)

        at, changed = "/cases/{caseId}", (404, 412, 428)
        title = "Laat een andere arbeidsdeskundige meewerken in een zaak"
        what: tuple[Any, ...] = (share, "postCaseShare", title, shapes.Zaak)
        post(f"{at}/shares", *what, wrong=(*changed, 422), tag=True)
        title = "Draag een zaak over; daarna is zij niet meer van jou"
        what = (transfer, "postCaseTransfer", title, shapes.OvergedragenZaak)
        post(f"{at}/transfers", *what, wrong=changed)
        title = "Streep door wat er over een feit gezegd is"
        what = (correct, "postCaseCorrection", title, shapes.Zaak)
        post(f"{at}/corrections", *what, wrong=(*changed, 422), tag=True)
        title = "Wis een zaak voorgoed; niemand kan haar daarna nog lezen"
        what = (erase, "postCaseErasure", title, shapes.GewisteZaak)
        post(f"{at}/erasures", *what, wrong=changed)
        title = "Lees zaken in: nieuwe komen erbij, bekende worden bijgewerkt"
        what = (imported, "postCaseImport", title, shapes.IngelezenZaken)
        post(IMPORTS, *what, wrong=(412, 422))

    # --- one case ---------------------------------------------------------------------------------

    def _share(
        self,
        asked: AskedChange,
        case: str,
        body: GiveBody,
        seen: str | None,
        works: Callable[[str], bool],
    ) -> Json:
        with self.cases.told(None, self.cases.whole), self.cases.stores.opened() as store:
            desk = case_of(store, asked.by, case)
            if done_at(asked.mark, desk.events) is None:
                _require_own(desk, asked, seen)
                _require_working(body.ad, works)
                store.share(
                    desk.ref,
                    body.ad,
                    asked.by,
                    allowed=body.codes_toegestaan,
                    seen=desk.ref.last,
                    request=asked.mark.text,
                )
            return _now(store, desk, asked)

    def _transfer(
        self,
        asked: AskedChange,
        case: str,
        body: GiveBody,
        seen: str | None,
        works: Callable[[str], bool],
    ) -> Json:
        with self.cases.told(None, self.cases.whole), self.cases.stores.opened() as store:
            desk = case_of(store, asked.by, case)
            _require_own(desk, asked, seen)
            _require_working(body.ad, works)
            allowed, last = body.codes_toegestaan, desk.ref.last
            store.transfer(desk.ref, body.ad, asked.by, allowed=allowed, seen=last)
        return Json({"zaak": desk.ref.code, "ad": body.ad})

    def _correct(
        self, asked: AskedChange, case: str, body: CorrectionBody, seen: str | None
    ) -> Json:
        with self.cases.told(None, self.cases.whole), self.cases.stores.opened() as store:
            desk = case_of(store, asked.by, case)
            if done_at(asked.mark, desk.events) is None:
                require_version(seen, etag(len(desk.events)))
                which = meant(desk.state, today_here(), day=body.dag)
                where = taken_back(self.cases.whole, body.feit, which)
                last, mark = desk.ref.last, asked.mark.text
                brought = brought_because_of(self.cases.knowledge.base, body.feit)
                store.correct(
                    *(desk.ref, where, body.feit, asked.by),
                    brought=brought,
                    seen=last,
                    request=mark,
                )
            return _now(store, desk, asked)

    def _erase(self, asked: AskedChange, case: str, body: ErasureBody, seen: str | None) -> Json:
        with self.cases.told(None, self.cases.whole), self.cases.stores.opened() as store:
            desk = case_of(store, asked.by, case)
            _require_own(desk, asked, seen)
            if body.bevestig != desk.ref.code:
                said = "dit is niet de code van deze zaak; er is niets gewist"
                raise WrongRequest([in_body("/bevestig", said, "kijk of je de goede zaak hebt")])
            store.erase([desk.ref], asked.by)
        return Json({"gewist": "ja"})

    # --- many at once -----------------------------------------------------------------------------

    def _imported(self, asked: AskedChange, body: ImportBody) -> Json:
        whole, by = self.cases.whole, asked.by
        with (
            self.cases.told(None, whole),
            self.cases.stores.opened(make=not body.proef) as store,
        ):
            known = {ref.code: ref for ref in store.cases(by)}
            desks = {
                row.zaak: DeskCase.of(store, known[row.zaak])
                for row in body.zaken
                if row.zaak in known
            }
            before = {code: done_at(asked.mark, desk.events) for code, desk in desks.items()}
            if any(before.values()):
                return _told_before(asked, body, desks, before)
            new: list[tuple[str, str, list[FactSaid]]] = []
            changed: list[tuple[CaseRef, list[FactSaid]]] = []
            for code, events in self._events(body, desks).items():
                if code not in known:
                    new.append((code, by, events))
                elif events:
                    changed.append((known[code], events))
            keeps = not body.proef and bool(new or changed)
            if keeps:
                allowed, mark = body.codes_toegestaan, asked.mark.text
                store.open_many(new, by, allowed=allowed, more=changed, request=mark)
        names = [code for code, _, _ in new], [ref.code for ref, _ in changed]
        return _told_import(body, *names, kept=not body.proef)

    def _events(self, body: ImportBody, desks: Mapping[str, DeskCase]) -> dict[str, list[FactSaid]]:
        """What is said in each case.

        Raises:
            HTTPException: 412 when one of them has another version than it rests on.
            WrongRequest: all that is wrong, each at its place.
        """
        base, whole, today = self.cases.knowledge.base, self.cases.whole, today_here()
        found: dict[str, list[FactSaid]] = {}
        problems: list[Fout] = []
        for number, row in enumerate(body.zaken):
            at, desk = f"/zaken/{number}", desks.get(row.zaak)
            events = () if desk is None else desk.events
            if row.versie is not None and row.versie != len(events):
                raise HTTPException(412)
            state = state_of(events)
            if row.zaak in found:
                problems.append(in_body(f"{at}/zaak", "deze code staat er al eerder"))
            elif state.closed:
                problems.append(in_body(f"{at}/zaak", "deze zaak is gesloten"))
            try:
                said = _said(row, self.cases)
                which = meant(state, today)
                found[row.zaak] = fact_events(base, events, said, which, today, ORIGIN)
            except InputError as error:
                problems += faults_in(error, row.feiten, whole, f"{at}/feiten")
        if problems:
            raise WrongRequest(problems)
        return found


def _said(row: ImportedCase, cases: KeptCaseEndpoints) -> Case:
    return Case({}) if row.feiten is None else read_case(cases.whole, row.feiten, BODY)


def _told_import(body: ImportBody, new: list[str], changed: list[str], *, kept: bool) -> Json:
    same = len(body.zaken) - len(new) - len(changed)
    return Json({"bewaard": kept, "nieuw": new, "veranderd": changed, "gelijk": same})


def _told_before(
    asked: AskedChange,
    body: ImportBody,
    desks: Mapping[str, DeskCase],
    before: Mapping[str, int | None],
) -> Json:
    """What was answered to a request that is sent again."""
    done = [row.zaak for row in body.zaken if before.get(row.zaak) is not None]
    new = [code for code in done if asked.mark.is_of(desks[code].events[0].request)]
    return _told_import(body, new, [code for code in done if code not in new], kept=True)


def _works_here(request: Request) -> Callable[[str], bool]:
    """Says of a code whether it is that of an AD, as far as the server knows its people."""
    found: Callable[[str], bool] = request.app.state.entrance.is_ad
    return found


def _require_working(ad: str, works: Callable[[str], bool]) -> None:
    """Let a case go to nobody who is not there: no one could read it any more.

    Raises:
        WrongRequest: 409.
    """
    if not works(ad):
        said = "deze arbeidsdeskundige werkt hier niet"
        raise WrongRequest([in_body("/ad", said, "kijk de code na")], 409)


def _require_own(desk: DeskCase, asked: AskedChange, seen: str | None) -> None:
    """Let through what only the AD whose case it is may do, made of the newest version.

    Raises:
        HTTPException: 412 or 428; WrongRequest: 409 when it is shared with them.
    """
    require_version(seen, etag(len(desk.events)))
    if desk.ref.ad != asked.by:
        said = "deze zaak is met je gedeeld; alleen van wie zij is kan dit doen"
        raise WrongRequest([in_body("", said, "vraag het aan die arbeidsdeskundige")], 409)


def _now(store: CaseStore, desk: DeskCase, asked: AskedChange) -> Json:
    own = in_own_numbers(DeskCase.of(store, store.with_id(desk.ref.id, asked.by)))
    return Json(whole_data(own), headers={"etag": etag(own.ref.last)})
