"""How much a server does and how long that takes, for Prometheus.

They are counted by method, kind of address and status: what the log has too, so nothing of a
person. Every worker counts in files of its own (the multiprocess mode of prometheus_client), which
the main process adds up and gives at an address of its own, so that no proxy passes them on.
"""

from __future__ import annotations

import ipaddress
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from adwijzer.text.diagnostics import InputError

FOLDER = "PROMETHEUS_MULTIPROC_DIR"
_BOUNDS = (0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Seconds; 0.3 is what a page may take."""


class Metrics:
    """What one worker counts."""

    def __init__(self) -> None:
        from prometheus_client import CollectorRegistry, Counter, Histogram

        registry = CollectorRegistry()
        self.requests = Counter(
            "adwijzer_requests",
            "Requests by method, kind of address and status.",
            ("method", "address", "status"),
            registry=registry,
        )
        self.seconds = Histogram(
            "adwijzer_request_seconds",
            "Seconds from the head of a request to the end of its answer.",
            ("address",),
            buckets=_BOUNDS,
            registry=registry,
        )

    def count(self, method: str, address: str, status: int, seconds: float) -> None:
        """Count a request.

        Args:
            method: one that is known.
            address: the kind of address, with none of what somebody typed.
            status: of the answer; 0 when there was none.
            seconds: that it took.
        """
        self.requests.labels(method, address, str(status)).inc()
        self.seconds.labels(address).observe(seconds)


def metrics_place(text: str) -> tuple[str, int]:
    """Address and port where metrics are to be had.

    Every address of the machine (`0.0.0.0`) is a choice of its own: in a container it is the only
    one that a program outside can reach, and there who may is said by the network of the container.

    Raises:
        InputError: it is none, or one on the internet.
    """
    host, colon, port = text.rpartition(":")
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        address = None
    if address is None or not colon or not port.isdecimal() or not 0 < int(port) < 65536:
        raise InputError.of(
            "`--metrics` is geen adres met een poort", "zoals --metrics 127.0.0.1:9421"
        )
    if not address.is_private and not address.is_unspecified:
        raise InputError.of(
            "`--metrics` is een adres waar iedereen bij kan",
            "neem een adres van deze computer of van je eigen netwerk, zoals 127.0.0.1:9421; in een"
            " container is het 0.0.0.0:9421",
        )
    return str(address), int(port)


def metrics_warning(text: str) -> str:
    """What to know about an address for metrics; empty where there is nothing."""
    host, _ = metrics_place(text)
    if not ipaddress.ip_address(host).is_unspecified:
        return ""
    return "wie deze computer bereikt, ziet de cijfers; doe dit alleen in een container"


@contextmanager
def metrics_served(host: str, port: int) -> Iterator[None]:
    """Give what all workers count, as long as the block lasts.

    Raises:
        OSError: the address or port cannot be used.
    """
    folder = tempfile.mkdtemp(prefix="adwijzer-")
    os.environ[FOLDER] = folder  # before a worker reads prometheus_client
    try:
        from prometheus_client import CollectorRegistry, start_http_server
        from prometheus_client.multiprocess import MultiProcessCollector

        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        server, thread = start_http_server(port, addr=host, registry=registry)
        try:
            yield
        finally:
            server.shutdown()
            server.server_close()
            thread.join()
    finally:
        del os.environ[FOLDER]
        shutil.rmtree(folder, ignore_errors=True)
