"""Signing in at the OpenID provider of the office: there and back, and what it sends by itself.

Authlib does the protocol. The code that comes back is only worth something together with what is
sealed in a cookie of the same browser: the state, the nonce and the verifier of PKCE.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import msgspec
from msgspec import Struct

from adwijzer.store.cases.cipher import WrongKeyError, seal, unseal

if TYPE_CHECKING:
    from adwijzer.office.file import OfficeFile

BACK, SIGNED_OFF = "/aanmelden/terug", "/afgemeld"
PATIENCE = 10.0
"""Seconds that the provider may take for an answer."""
MINUTES = 10
"""How long somebody may take to sign in there."""
_KEPT = 3600.0
"""Seconds that what the provider says of itself is kept."""
_IN_LINE, _REST = 1.0, 3.0
"""Seconds to wait for another who asks the provider something, and after it did not answer."""
_UNREACHABLE = "de aanbieder is niet te bereiken"
_LEEWAY = 60
_ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512")
"""By which a provider may sign: never by a secret that we have too, and never not at all."""
_LOGGED_OUT = "http://schemas.openid.net/event/backchannel-logout"
_LARGEST = 256 * 1024
_PURPOSE = b"aanmelden"


class ProviderError(Exception):
    """Signing in did not succeed; `reason` says in Dutch why, without anything that was sent."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Journey(Struct, frozen=True):
    """What must be known again when somebody comes back: sealed in a cookie."""

    state: str
    nonce: str
    verifier: str
    until: float
    onward: str


class SignedIn(Struct, frozen=True):
    """Who came back: by the name to sign in with, and as the provider calls person and session."""

    name: str
    subject: str
    session: str
    onward: str


class Provider:
    """The provider of an office.

    Args:
        file: how the office works.
        key: seals the cookie; the same in every process.
    """

    def __init__(self, file: OfficeFile, key: bytes) -> None:
        self.file = file
        self.key = key
        self.turn = threading.Lock()
        self.failed = -_REST
        self.known: tuple[float, dict[str, Any]] | None = None
        self.keys: tuple[float, dict[str, Any]] | None = None

    # --- going there and coming back --------------------------------------------------------------

    def departure(self, onward: str) -> tuple[str, str]:
        """Where to sign in, and the cookie that goes with it.

        Raises:
            ProviderError: the provider cannot be reached.
        """
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        journey = Journey(state, nonce, verifier, time.time() + 60 * MINUTES, onward)
        with self._client() as client:
            address, _ = client.create_authorization_url(
                self._told("authorization_endpoint"),
                state=state,
                nonce=nonce,
                code_verifier=verifier,
            )
        sealed = seal(self.key, msgspec.json.encode(journey), _PURPOSE)
        return str(address), sealed.hex()

    def arrival(self, given: Mapping[str, str], cookie: str) -> SignedIn:
        """Who came back.

        Raises:
            ProviderError: they did not sign in, or it is not certain that they did.
        """
        journey = self._journey(cookie)
        if journey is None or not secrets.compare_digest(
            given.get("state", "").encode(), journey.state.encode()
        ):
            raise ProviderError("het aanmelden duurde te lang, of begon in een ander venster")
        if given.get("iss", self.file.provider) != self.file.provider:
            raise ProviderError("het antwoord komt van een andere aanbieder")
        if "error" in given or not given.get("code"):
            raise ProviderError("je bent bij de aanbieder niet aangemeld")
        token, claims = self._exchanged(given["code"], journey)
        name = claims.get(self.file.claim)
        verified = claims.get("email_verified")
        if name is None or (self.file.claim == "email" and verified is None):
            more = self._user_info(token)
            if more.get("sub") != claims["sub"]:
                raise ProviderError("de aanbieder noemt twee verschillende mensen")
            name, verified = more.get(self.file.claim), more.get("email_verified", verified)
        if self.file.claim == "email" and verified is not True:
            raise ProviderError("de aanbieder heeft je e-mailadres niet nagekeken")
        if not isinstance(name, str) or not name:
            raise ProviderError("de aanbieder zegt niet wie je bent")
        return SignedIn(name, claims["sub"], str(claims.get("sid") or ""), journey.onward)

    def farewell(self) -> str | None:
        """Where to sign off at the provider too; None when it has no such place."""
        place = self._metadata().get("end_session_endpoint")
        if not isinstance(place, str):
            return None
        query = {
            "client_id": self.file.client,
            "post_logout_redirect_uri": self.file.public + SIGNED_OFF,
        }
        return f"{place}{'&' if '?' in place else '?'}{urlencode(query)}"

    def ended(self, logout_token: str) -> tuple[str | None, str | None]:
        """The person and the session that the provider says are over, as it calls them.

        Raises:
            ProviderError: it is not the provider that says so.
        """
        claims = self._verified(logout_token)
        self._require_ours(claims)
        events = claims.get("events")
        if not isinstance(events, dict) or _LOGGED_OUT not in events or "nonce" in claims:
            raise ProviderError("dit is geen bericht over afmelden")
        subject, session = claims.get("sub"), claims.get("sid")
        if not isinstance(subject, str | None) or not isinstance(session, str | None):
            raise ProviderError("dit bericht klopt niet")
        if not subject and not session:
            raise ProviderError("dit bericht zegt niet wie er afgemeld is")
        return subject or None, session or None

    # --- inside -----------------------------------------------------------------------------------

    def _journey(self, cookie: str) -> Journey | None:
        try:
            opened = unseal(self.key, bytes.fromhex(cookie), _PURPOSE)
            journey = msgspec.json.decode(opened, type=Journey)
        except (ValueError, WrongKeyError, msgspec.DecodeError):
            return None
        return journey if journey.until > time.time() else None

    def _client(self) -> Any:
        from authlib.integrations.requests_client import OAuth2Session

        basic = "client_secret_basic"
        ways = self._metadata().get("token_endpoint_auth_methods_supported", [basic])
        scope = {"email": "openid email", "preferred_username": "openid profile"}
        return OAuth2Session(
            self.file.client,
            self.file.secret,
            token_endpoint_auth_method=basic if basic in ways else "client_secret_post",
            scope=scope.get(self.file.claim, "openid"),
            redirect_uri=self.file.public + BACK,
            code_challenge_method="S256",
            default_timeout=PATIENCE,
        )

    def _exchanged(self, code: str, journey: Journey) -> tuple[dict[str, Any], dict[str, Any]]:
        """The tokens for a code, and what the checked id_token says."""
        import requests
        from authlib.common.errors import AuthlibBaseError
        from authlib.oidc.core import CodeIDToken
        from joserfc.errors import JoseError

        try:
            with self._client() as client:
                token = client.fetch_token(
                    self._told("token_endpoint"),
                    grant_type="authorization_code",
                    code=code,
                    code_verifier=journey.verifier,
                )
        except (requests.RequestException, AuthlibBaseError, ValueError):
            raise ProviderError("de aanbieder gaf geen antwoord waar iets aan te zien is") from None
        header, claims = self._opened(str(token.get("id_token", "")))
        told = CodeIDToken(
            claims,
            header,
            {"iss": {"essential": True, "value": self.file.provider}},
            {
                "nonce": journey.nonce,
                "client_id": self.file.client,
                "access_token": token.get("access_token"),
            },
        )
        try:
            told.validate(leeway=_LEEWAY)
        except JoseError:
            raise ProviderError("wat de aanbieder zegt, klopt niet") from None
        self._require_ours(claims)
        return token, claims

    def _user_info(self, token: dict[str, Any]) -> dict[str, Any]:
        headers = {"authorization": f"Bearer {token.get('access_token', '')}"}
        return self._fetched(self._told("userinfo_endpoint"), headers)

    def _require_ours(self, claims: Mapping[str, Any]) -> None:
        """Refuse what another provider says, what is for another program, or what is too old."""
        audience = claims.get("aud")
        ours = audience == self.file.client or (
            isinstance(audience, list) and self.file.client in audience
        )
        made, until = claims.get("iat"), claims.get("exp", time.time())
        if not isinstance(made, int | float) or not isinstance(until, int | float):
            raise ProviderError("wat de aanbieder zegt, klopt niet")
        fresh = until > time.time() - _LEEWAY and abs(made - time.time()) < 60 * MINUTES
        if claims.get("iss") != self.file.provider or not ours or not fresh:
            raise ProviderError("wat de aanbieder zegt, is niet voor ons of te oud")

    def _verified(self, token: str) -> dict[str, Any]:
        return self._opened(token)[1]

    def _opened(self, token: str) -> tuple[dict[str, Any], dict[str, Any]]:
        """Header and claims of a token that the provider signed; new keys are fetched once."""
        from joserfc import jwt
        from joserfc.errors import JoseError
        from joserfc.jwk import KeySet
        from joserfc.jws import JWSRegistry

        registry = JWSRegistry(algorithms=[*_ALGORITHMS], strict_check_header=False)
        for again in (False, True):
            try:
                keys = KeySet.import_key_set(self._key_set(again=again))  # type: ignore[arg-type]
                found = jwt.decode(token, keys, registry=registry)
            except (JoseError, ValueError, TypeError, KeyError):
                continue
            return dict(found.header), dict(found.claims)
        raise ProviderError("wat de aanbieder zegt, is niet door hem getekend")

    def _told(self, name: str) -> str:
        found = self._metadata().get(name)
        if not isinstance(found, str):
            raise ProviderError("de aanbieder zegt niet waar je je aanmeldt")
        return found

    def _metadata(self) -> dict[str, Any]:
        with self._in_turn():
            if self.known is None or time.monotonic() - self.known[0] > _KEPT:
                place = self.file.provider.rstrip("/") + "/.well-known/openid-configuration"
                found = self._fetched(place)
                if found.get("issuer") != self.file.provider:
                    raise ProviderError("op het adres van de aanbieder antwoordt een andere")
                self.known = time.monotonic(), found
            return self.known[1]

    def _key_set(self, *, again: bool) -> dict[str, Any]:
        """The keys of the provider; those that are new no more than once a minute."""
        place = self._told("jwks_uri")
        with self._in_turn():
            age = None if self.keys is None else time.monotonic() - self.keys[0]
            if self.keys is None or age is None or age > _KEPT or (again and age > 60):
                self.keys = time.monotonic(), self._fetched(place)
            return self.keys[1]

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        """One request of ours to the provider at a time.

        Whoever signs in takes a place to work, and anybody may try. So nobody waits long for the
        turn of another while the provider does not answer, nor asks again what just failed.

        Raises:
            ProviderError: it does not answer.
        """
        if self._rests() or not self.turn.acquire(timeout=_IN_LINE):
            raise ProviderError(_UNREACHABLE)
        try:
            if self._rests():  # the one before us heard nothing
                raise ProviderError(_UNREACHABLE)
            yield
        except ProviderError:
            if not self._rests():
                self.failed = time.monotonic()
            raise
        finally:
            self.turn.release()

    def _rests(self) -> bool:
        """Whether the provider just did not answer."""
        return time.monotonic() - self.failed < _REST

    def _fetched(self, place: str, headers: Mapping[str, str] | None = None) -> dict[str, Any]:
        """What the provider has at an address.

        Raises:
            ProviderError: nothing, or too much.
        """
        import requests

        try:
            with requests.get(
                place, headers=headers, timeout=PATIENCE, allow_redirects=False, stream=True
            ) as answer:
                answer.raise_for_status()
                data = answer.raw.read(_LARGEST + 1, decode_content=True)
            found = msgspec.json.decode(data) if len(data) <= _LARGEST else None
        except (requests.RequestException, OSError, ValueError):
            found = None
        if not isinstance(found, dict):
            raise ProviderError(_UNREACHABLE)
        return found
