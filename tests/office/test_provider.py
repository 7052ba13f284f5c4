"""What comes from a provider is believed only when it is theirs, for us, and new."""

from __future__ import annotations

import time
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey, RSAKey

from adwijzer.office.file import OfficeFile
from adwijzer_web.office import provider as signing
from adwijzer_web.office.provider import Provider, ProviderError
from adwijzer_web.office.sign_in import local

ISSUER = "https://aanmelden.kantoor.nl"
SECRET = "een-geheim-van-de-aanbieder-0123456789"  # noqa: S105
FILE = OfficeFile(
    ISSUER, "adwijzer", SECRET, "https://adwijzer.kantoor.nl", "sub", None, None, None
)
KEY = RSAKey.generate_key(2048, {"kid": "een"})
OTHER = RSAKey.generate_key(2048, {"kid": "een"})
CURVE = ECKey.generate_key("P-256", {"kid": "twee"})
EVENT = "http://schemas.openid.net/event/backchannel-logout"


class Client:
    """The client of Authlib, with a token that the provider would give."""

    def __init__(self, token: dict[str, Any]) -> None:
        self.token = token
        self.sent: dict[str, Any] = {}

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def create_authorization_url(self, place: str, **given: Any) -> tuple[str, str]:
        self.sent |= given
        query = "&".join(f"{name}={value}" for name, value in given.items())
        return f"{place}?{query}", given["state"]

    def fetch_token(self, _place: str, **given: Any) -> dict[str, Any]:
        self.sent |= given
        return self.token


class Trip:
    """Somebody who went to the provider, and what came back with them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, file: OfficeFile = FILE) -> None:
        self.provider = Provider(file, b"k" * 32)
        self.client = Client({})
        told = {
            f"{ISSUER}/.well-known/openid-configuration": {
                "issuer": ISSUER,
                "authorization_endpoint": f"{ISSUER}/auth",
                "token_endpoint": f"{ISSUER}/token",
                "jwks_uri": f"{ISSUER}/keys",
                "end_session_endpoint": f"{ISSUER}/end",
                "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"],
            },
            f"{ISSUER}/keys": {"keys": [KEY.as_dict(private=False), CURVE.as_dict(private=False)]},
        }
        monkeypatch.setattr(Provider, "_fetched", lambda _self, place, _headers=None: told[place])
        monkeypatch.setattr(Provider, "_client", lambda _self: self.client)
        address, self.cookie = self.provider.departure("/zaken")
        self.query = {name: each[0] for name, each in parse_qs(urlsplit(address).query).items()}

    def claims(self, **changed: Any) -> dict[str, Any]:
        now = int(time.time())
        claims = {
            "iss": ISSUER,
            "sub": "8a7f",
            "aud": "adwijzer",
            "iat": now,
            "exp": now + 300,
            "nonce": self.query["nonce"],
            "sid": "s-1",
        }
        return {name: value for name, value in {**claims, **changed}.items() if value is not None}

    def back(
        self,
        claims: Mapping[str, Any] | None = None,
        *,
        key: Any = KEY,
        alg: str = "RS256",
        query: Mapping[str, str] = MappingProxyType({}),
    ) -> signing.SignedIn:
        claims = self.claims() if claims is None else claims
        token = jwt.encode({"alg": alg, "kid": key.kid or "een"}, dict(claims), key, [alg])
        self.client.token = {"id_token": token, "access_token": "x", "token_type": "Bearer"}
        given = {"code": "c-1", "state": self.query["state"], **query}
        return self.provider.arrival(given, self.cookie)


@pytest.fixture
def trip(monkeypatch: pytest.MonkeyPatch) -> Trip:
    return Trip(monkeypatch)


def test_who_signed_in_comes_back_as_the_provider_calls_them(trip: Trip) -> None:
    found = trip.back()

    assert (found.name, found.subject, found.session, found.onward) == (
        "8a7f",
        "8a7f",
        "s-1",
        "/zaken",
    )
    assert trip.client.sent["code_verifier"], "the verifier of PKCE goes with the code"
    assert trip.back(key=CURVE, alg="ES256").name == "8a7f"


@pytest.mark.parametrize(
    "changed",
    [
        {"iss": "https://elders.nl"},
        {"aud": "iemand-anders"},
        {"aud": ["iemand-anders"]},
        {"aud": ["adwijzer", "iemand-anders"], "azp": "iemand-anders"},
        {"nonce": "een-andere"},
        {"nonce": None},
        {"exp": 1},
        {"iat": 1},
        {"iat": 4_000_000_000},  # far ahead, and the same for every process that collects this
        {"sub": None},
        {"iat": "gisteren"},
        {"at_hash": "AAAAAAAAAAAAAAAAAAAAAA"},
    ],
    ids=str,
)
def test_what_the_provider_did_not_say_to_us_now_is_not_believed(
    trip: Trip, changed: dict[str, Any]
) -> None:
    with pytest.raises(ProviderError):
        trip.back(trip.claims(**changed))


def test_a_token_that_somebody_else_signed_is_not_believed(trip: Trip) -> None:
    with pytest.raises(ProviderError, match="niet door hem getekend"):
        trip.back(key=OTHER)
    with pytest.raises(ProviderError, match="niet door hem getekend"):
        trip.back(key=OctKey.import_key(SECRET), alg="HS256")
    trip.client.token = {"id_token": "eyJhbGciOiJub25lIn0.e30."}
    with pytest.raises(ProviderError, match="niet door hem getekend"):
        trip.provider.arrival({"code": "c", "state": trip.query["state"]}, trip.cookie)


@pytest.mark.parametrize(
    "query",
    [
        {"state": "een-andere"},
        {"state": ""},
        {"iss": "https://elders.nl"},
        {"error": "access_denied"},
        {"code": ""},
    ],
    ids=str,
)
def test_a_way_back_that_is_not_ours_is_refused(trip: Trip, query: dict[str, str]) -> None:
    with pytest.raises(ProviderError):
        trip.back(query=query)


def test_a_journey_is_of_one_browser_and_does_not_last(
    trip: Trip, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = trip.cookie
    for cookie in ("", "zz", "00" * 40, good[:-2] + ("00" if good[-2:] != "00" else "01")):
        trip.cookie = cookie
        with pytest.raises(ProviderError, match="duurde te lang"):
            trip.back()
    trip.cookie = good
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 60 * signing.MINUTES + 1)
    with pytest.raises(ProviderError, match="duurde te lang"):
        trip.back()


def test_what_is_sealed_in_the_cookie_cannot_be_read(trip: Trip) -> None:
    assert trip.query["nonce"].encode().hex() not in trip.cookie
    assert trip.query["state"].encode().hex() not in trip.cookie


def logged_out(trip: Trip, **changed: Any) -> dict[str, Any]:
    return trip.claims(nonce=None, events={EVENT: {}}, **changed)


def ended(trip: Trip, claims: dict[str, Any], key: Any = KEY) -> tuple[str | None, str | None]:
    return trip.provider.ended(jwt.encode({"alg": "RS256", "kid": "een"}, claims, key, ["RS256"]))


def test_a_message_about_signing_off_says_who_and_which_session(trip: Trip) -> None:
    assert ended(trip, logged_out(trip)) == ("8a7f", "s-1")
    assert ended(trip, logged_out(trip, sid=None)) == ("8a7f", None)
    assert ended(trip, logged_out(trip, sub=None)) == (None, "s-1")


@pytest.mark.parametrize(
    "changed",
    [
        {"events": {}},
        {"events": None},
        {"sub": None, "sid": None},
        {"aud": "iemand-anders"},
        {"iss": "https://elders.nl"},
        {"iat": 1},
    ],
    ids=str,
)
def test_a_message_that_is_not_one_is_refused(trip: Trip, changed: dict[str, Any]) -> None:
    with pytest.raises(ProviderError):
        ended(trip, {k: v for k, v in {**logged_out(trip), **changed}.items() if v is not None})


def test_an_id_token_is_no_message_about_signing_off(trip: Trip) -> None:
    with pytest.raises(ProviderError):
        ended(trip, {**logged_out(trip), "nonce": "x"})
    with pytest.raises(ProviderError):
        ended(trip, logged_out(trip), OTHER)


@pytest.mark.parametrize(
    "place",
    ["//elders.nl", "/\\elders.nl", "https://elders.nl", "zaken", "/x\ny", "/" + "a" * 3000],
)
def test_signing_in_leads_nowhere_else(place: str) -> None:
    assert local(place) == "/"
    assert local("/zaken?bladzijde=2") == "/zaken?bladzijde=2"
