"""The files that an office gives its server: certificates, keys and the token."""

from __future__ import annotations

import subprocess
from pathlib import Path

TOKEN = "een-lang-en-moeilijk-woord-van-het-kantoor"  # noqa: S105


def write_keys(folder: Path) -> Path:
    """Fill a folder: `tls` and `ander` are pairs, `dicht.key` has a password."""
    for name in ("tls", "ander"):
        _openssl(
            folder,
            *("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"),
            *("-nodes", "-days", "2", "-subj", "/CN=localhost"),
            *("-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"),
            *("-keyout", f"{name}.key", "-out", f"{name}.pem"),
        )
    _openssl(
        folder,
        *("ec", "-in", "tls.key", "-aes256", "-passout", "pass:geheim", "-out", "dicht.key"),
    )
    (folder / "token.txt").write_text(TOKEN + "\n")
    (folder / "leeg.pem").touch()
    (folder / "map.pem").mkdir()
    return folder


def _openssl(folder: Path, *words: str) -> None:
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)
