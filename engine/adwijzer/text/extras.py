"""What is installed beside the program by those who need it, and how to say that it is absent."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from adwijzer.text.diagnostics import MachineError

EXTRAS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("alembic", "cryptography", "sqlalchemy"), "zaken"),
        **dict.fromkeys(("docx", "xlsxwriter"), "papier"),
        **dict.fromkeys(("anyio", "authlib", "fastapi", "h11", "joserfc", "multipart"), "web"),
        **dict.fromkeys(("prometheus_client", "python_multipart", "requests"), "web"),
        **dict.fromkeys(("starlette", "uvicorn"), "web"),
        **dict.fromkeys(("duckdb", "pyarrow", "sqlglot"), "batch"),
        "durable_rules_engine": "motor",
        "ortools": "plan",
        "psycopg": "postgresql",
        "pyspark": "spark",
        "z3": "proof",
    }
)
"""The extra of pyproject.toml that brings a module; nothing here is needed for a plain advice."""

OFFICE = "bureau"
"""The extra that brings what one person needs."""

_OFFICE = frozenset(("zaken", "papier", "web"))


def missing_extra(error: ImportError) -> MachineError | None:
    """What to say when a module is not there; None when it belongs to no extra."""
    extra = EXTRAS.get((error.name or "").partition(".")[0])
    if extra is None or not isinstance(error, ModuleNotFoundError):
        return None
    return MachineError.of(
        f"hiervoor is het onderdeel {extra} nodig; installeer het met: {command_for(extra)}"
    )


def command_for(extra: str) -> str:
    """The command that installs an extra in the way in which the program was installed.

    What uv and pipx keep as a tool is made anew, so it gets all that one person needs with it.
    """
    place = Path(sys.prefix)
    wanted = OFFICE if extra in _OFFICE else f"{OFFICE},{extra}"
    if (place / "uv-receipt.toml").is_file():
        return f'uv tool install "adwijzer[{wanted}]"'
    if (place / "pipx_metadata.json").is_file():
        return f'pipx install --force "adwijzer[{wanted}]"'
    return f'pip install "adwijzer[{extra}]"'
