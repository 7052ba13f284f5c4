"""Hosts as an address names them."""

from __future__ import annotations

import ipaddress


def is_own(host: str) -> bool:
    """Whether a host is this computer itself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
