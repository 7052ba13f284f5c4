"""Start the server: on this computer alone, or for an office."""

from __future__ import annotations

import ipaddress
import os
import re
import secrets
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions import options
from adwijzer.inference.second_engine import one_engine, require_engines
from adwijzer.office.file import read_office
from adwijzer.office.hosts import is_own
from adwijzer.text.diagnostics import AdwijzerError, Diagnostic, InputError, Position
from adwijzer.text.files import open_file
from adwijzer_web.guard import origin_of
from adwijzer_web.house_style import read_house_style
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.metrics import metrics_place, metrics_served, metrics_warning
from adwijzer_web.settings import DOOR, KEY, Settings, read_token

PORT = 8421
LOOPBACK_NAMES = ("localhost", "127.0.0.1", "[::1]")
_APPLICATION = "adwijzer_web.app:application"
GRACE = 30
"""Seconds that what runs has to end, once the server is told to stop."""
_EMAIL = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+")
_ORIGIN = re.compile(r"https?://[^\s<>/?#@]+")
_URL = re.compile(r"https?://[^\s<>]+")


class CannotServeError(AdwijzerError):
    """The machine does not let the server start."""

    exit_status = 3


class Wish(Struct, frozen=True, kw_only=True):
    """How the server was asked for; `port` None means the usual one, or another if it is taken."""

    host: str = "127.0.0.1"
    port: int | None = None
    workers: int = 1
    browser: bool = True
    token_file: str | None = None
    certificate: str | None = None
    key: str | None = None
    insecure: bool = False
    rules: str | None = None
    log: bool = False
    origins: tuple[str, ...] = ()
    per_address: int | None = None
    public_url: str | None = None
    contact_email: str | None = None
    contact_url: str | None = None
    house_style: str | None = None
    office: str | None = None
    metrics: str | None = None

    @property
    def tls(self) -> bool:
        return self.certificate is not None

    @property
    def loopback(self) -> bool:
        """Whether only this computer can reach the server."""
        return is_own(self.host)

    def settings(self) -> Settings:
        """What the worker processes need to know."""
        file = None if self.office is None else read_office(Path(self.office))
        kept = None if file is None else file.database
        public = self.public_url or ("" if file is None else file.public)
        # What stands in front of the server calls it by the name that people use.
        own = () if file is None else (str(urlsplit(file.public).hostname),)
        return Settings(
            rules=self.rules,
            token_file=self.token_file,
            hosts=(*LOOPBACK_NAMES, *own) if self.loopback else (),
            origins=self.origins if file is None else (*self.origins, file.public),
            public=public.rstrip("/"),
            tls=self.tls or (file is not None and file.tls),
            office=self.office,
            database=kept or os.environ.get("ADWIJZER_DATABASE") or None,
            keys=None if file is None else file.keys,
            ready=True,
            log=self.log or not self.loopback,
            metrics=self.metrics is not None,
            house_style=self.house_style,
            contact={
                name: value
                for name, value in (("email", self.contact_email), ("url", self.contact_url))
                if value is not None
            },
        )


def serve(wish: Wish, tell: Callable[[str], None]) -> None:
    """Serve until somebody stops it.

    Raises:
        InputError: what was asked is wrong or unsafe; nothing was started.
        CannotServeError: the address cannot be used.
    """
    _check(wish)
    require_engines()
    Knowledge.read(wish.settings().folder)  # wrong rules are reported before the start
    if wish.house_style is not None:
        read_house_style(Path(wish.house_style))
    listening = _listen(wish, tell)
    address = _address(wish, listening)
    settings = wish.settings()
    secret, kept = _secret(settings) if wish.loopback and wish.office is None else (None, "")
    if wish.office is not None:
        kept = _open_office(wish.office, settings)
    replace(settings, secret=secret).hand_over()
    tell(f"De pagina staat op {address}")
    if wish.office is not None:
        tell(f"Mensen van het kantoor melden zich aan op {settings.public}/")
        tell(f"Alleen wat in een zaak of het register bewaard wordt, blijft: in {kept}.")
        tell("Stop met Ctrl-C.")
    elif secret is None:
        tell("Stop met Ctrl-C. Er wordt niets bewaard.")
    else:
        tell(f"Je zaken open je met {_opened(address, secret)}")
        tell(f"Alleen wat je in een zaak bewaart, blijft: in {kept}. Stop met Ctrl-C.")
    if found := one_engine():
        tell(f"Let op: {found}")
    if wish.metrics is not None and (warning := metrics_warning(wish.metrics)):
        tell(f"Let op: {warning}")
    if wish.browser and wish.loopback:
        threading.Thread(
            target=_open, args=(_opened(address, secret), listening), daemon=True
        ).start()
    try:
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # a stop that is no fault
        with _metrics(wish):
            _run(wish, listening)
    except KeyboardInterrupt:
        pass
    finally:
        listening.close()
    tell("Gestopt.")


def _open_office(name: str, settings: Settings) -> str:
    """Make the office ready; where it keeps what it has."""
    from adwijzer_web.office.doors import begin

    return begin(read_office(Path(name)), settings.database, settings.keys)


@contextmanager
def _metrics(wish: Wish) -> Iterator[None]:
    """Give what the workers count, where that was asked.

    Raises:
        InputError: the port is taken.
    """
    if wish.metrics is None:
        yield
        return
    with ExitStack() as stack:
        try:
            stack.enter_context(metrics_served(*metrics_place(wish.metrics)))
        except OSError:
            raise InputError.of(
                "op het adres achter `--metrics` kan geen server starten", "kies een andere poort"
            ) from None
        yield


def _secret(settings: Settings) -> tuple[str | None, str]:
    """What opens the cases at this start, and where they are; None where they cannot be kept."""
    try:
        from adwijzer.store.cases.store import open_cases

        with open_cases(settings.database, absent="empty") as store:
            return secrets.token_urlsafe(24), store.place.shown
    except (ImportError, AdwijzerError):
        return None, ""


def _opened(address: str, secret: str | None) -> str:
    return address if secret is None else f"{address.rstrip('/')}{DOOR}?{KEY}={secret}"


def _check(wish: Wish) -> None:
    """Refuse what is unsafe or cannot be.

    Raises:
        InputError: all problems at once.
    """
    problems: list[Diagnostic] = []

    def wrong(message: str, hint: str) -> None:
        problems.append(Diagnostic(None, message, hint))

    files = {"tls-cert": wish.certificate, "tls-key": wish.key}
    files |= {"token-file": wish.token_file, "office": wish.office}
    problems += options.problems("web", {name for name, file in files.items() if file is not None})
    problems += [
        Diagnostic(Position(name), found, "geef een PEM-bestand")
        for name in (wish.certificate, wish.key)
        if name is not None and (found := _unreadable(name))
    ]
    if not wish.loopback and not wish.tls and not wish.insecure:
        wrong(
            "buiten deze computer gaan de antwoorden leesbaar over het netwerk",
            "geef --tls-cert en --tls-key; of --insecure-without-tls als een andere server ervoor"
            " de versleuteling doet",
        )
    if not wish.loopback and wish.token_file is None and wish.office is None:
        wrong(
            "buiten deze computer kan iedereen erbij",
            "geef --token-file met een bestand waarin het toegangswoord staat, of --office met dat"
            " van een kantoor",
        )
    problems += [
        Diagnostic(None, "`--origin` is geen website", "zoals https://adwijzer.kantoor.nl")
        for each in wish.origins
        if not _ORIGIN.fullmatch(each) or origin_of(each) is None
    ]
    if wish.contact_email is not None and not _EMAIL.fullmatch(wish.contact_email):
        wrong("`--contact-email` is geen e-mailadres", "zoals beheer@kantoor.nl")
    if wish.public_url is not None and not _URL.fullmatch(wish.public_url):
        wrong("`--public-url` is geen webadres", "zoals https://adwijzer.kantoor.nl")
    if wish.contact_url is not None and not _URL.fullmatch(wish.contact_url):
        wrong("`--contact-url` is geen webadres", "zoals https://kantoor.nl/adwijzer")
    if wish.token_file is not None:
        try:
            read_token(wish.token_file)
        except InputError as error:
            problems += error.diagnostics
    if wish.office is not None:
        try:
            read_office(Path(wish.office))
        except InputError as error:
            problems += error.diagnostics
    if wish.metrics is not None:
        try:
            metrics_place(wish.metrics)
        except InputError as error:
            problems += error.diagnostics
    if problems:
        raise InputError(problems)
    if wish.tls:
        _check_certificate(wish)


def _unreadable(name: str) -> str:
    """Why a file cannot be read; empty when it can."""
    if Path(name).is_dir():
        return "dit is een map, geen bestand"
    try:
        open_file(Path(name)).close()
    except (OSError, ValueError):
        return "dit bestand is niet te lezen"
    return ""


def _check_certificate(wish: Wish) -> None:
    """Refuse files that TLS cannot use, before anyone connects.

    Raises:
        InputError: naming the file that is wrong.
    """
    import ssl

    certificate, key = str(wish.certificate), str(wish.key)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_verify_locations(certificate)
    except (ssl.SSLError, OSError):
        raise InputError.of(
            "dit is geen certificaat in PEM",
            "het begint met -----BEGIN CERTIFICATE-----",
            Position(certificate),
        ) from None
    try:
        context.load_cert_chain(certificate, key, password="")
    except (ssl.SSLError, OSError) as error:
        if "MISMATCH" in (getattr(error, "reason", None) or ""):
            raise InputError.of(
                "deze sleutel hoort niet bij het certificaat",
                f"zoek de sleutel waarmee {certificate} is aangevraagd",
                Position(key),
            ) from None
        raise InputError.of(
            "dit is geen sleutel in PEM, of er zit een wachtwoord op",
            "het begint met -----BEGIN PRIVATE KEY-----",
            Position(key),
        ) from None


def _listen(wish: Wish, tell: Callable[[str], None]) -> socket.socket:
    """A socket on the port that was asked for; on another only when none was asked for."""
    ports = (PORT, 0) if wish.port is None else (wish.port,)
    family = socket.AF_INET6 if ":" in wish.host else socket.AF_INET
    for port in ports:
        # Named as TCP, asyncio sends the last part of an answer at once; else it waits 40 ms for
        # word that the part before it has come.
        listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        if os.name != "nt":  # there it would let two servers share a port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((wish.host, port))
        except OSError as error:
            listening.close()
            if port == PORT and wish.port is None:
                tell(f"Poort {PORT} is al in gebruik; een andere is gekozen.")
                continue
            raise _cannot(wish, error) from None
        listening.listen(2048)
        listening.set_inheritable(True)
        return listening
    raise CannotServeError([Diagnostic(None, "er is geen vrije poort", None)])


def _cannot(wish: Wish, error: OSError) -> AdwijzerError:
    import errno

    if isinstance(error, socket.gaierror):
        return InputError.of("dit adres bestaat niet op deze computer", "zoals --host 127.0.0.1")
    if error.errno == errno.EADDRINUSE:
        return InputError.of(
            f"poort {wish.port} is al in gebruik", "kies een andere, of laat --port weg"
        )
    if error.errno == errno.EACCES:
        return InputError.of(
            f"poort {wish.port} mag niet zonder beheerdersrechten", "kies een poort boven 1023"
        )
    if error.errno == errno.EADDRNOTAVAIL:
        return InputError.of("dit adres is niet van deze computer", "zoals --host 127.0.0.1")
    return CannotServeError([Diagnostic(None, "op dit adres kan geen server starten", None)])


def _address(wish: Wish, listening: socket.socket) -> str:
    """Where to go; who listens everywhere is found by the name of this computer."""
    host, port = listening.getsockname()[:2]
    if wish.loopback and ":" not in host:
        name = "localhost"
    elif ipaddress.ip_address(host).is_unspecified:
        name = socket.gethostname()
    else:
        name = f"[{host}]" if ":" in host else host
    return f"{'https' if wish.tls else 'http'}://{name}:{port}/"


def _open(address: str, listening: socket.socket) -> None:
    """Open the browser once the server answers; where there is no screen, do nothing."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return
    import webbrowser

    host, port = listening.getsockname()[:2]
    for _ in range(100):
        try:
            socket.create_connection((host, port), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            webbrowser.open(address)
            return


def _run(wish: Wish, listening: socket.socket) -> None:
    import uvicorn

    from adwijzer_web.connections import Config, room

    most, waiting_in_line = room()
    config = Config(
        _APPLICATION,
        most=most,
        per_address=wish.per_address,
        factory=True,
        workers=wish.workers,
        line=(listening, waiting_in_line),
        access_log=False,
        log_config=None,
        server_header=False,
        date_header=True,
        proxy_headers=False,
        timeout_graceful_shutdown=GRACE,
        timeout_worker_healthcheck=30,
        h11_max_incomplete_event_size=32 * 1024,
        lifespan="on",
        ws="none",
        ssl_certfile=wish.certificate,
        ssl_keyfile=wish.key,
    )
    if wish.workers == 1:
        uvicorn.Server(config).run([listening])
    else:
        from uvicorn.supervisors import Multiprocess

        # Processes that share one socket; one that dies is replaced.
        Multiprocess(config, sockets=[listening]).run()
