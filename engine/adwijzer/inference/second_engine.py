"""Whether durable_rules can be asked beside the own evaluator, and what to do where it cannot.

It is the only library without a ready-made build for every computer. Where it is absent, or was
built in a way that this Python cannot load, the evaluator answers alone and every answer says so.
Who wants no advice without both sets `ADWIJZER_MOTOREN=2`.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from msgspec import Struct

from adwijzer.text.diagnostics import InputError, MachineError

if TYPE_CHECKING:
    from adwijzer.inference.durable import DurableEngine
    from adwijzer.inference.durable_rulesets import Compiled

WANTED = "ADWIJZER_MOTOREN"
BOTH = 2

PACKAGE = "durable-rules==2.0.28"
_FLAGS = "CPPFLAGS=-DPyEval_CallObject=PyObject_CallObject"
"""Python 3.13 and newer no longer have PyEval_CallObject."""


class OneEngine(Struct, frozen=True):
    """Why durable_rules cannot be asked, and the one command that mends it.

    `broken` tells a build that is there and does not load from none at all.
    """

    reason: str
    way_out: str
    broken: bool = False

    def __str__(self) -> str:
        return f"{self.reason}; voer uit: {self.way_out}"


@cache
def one_engine() -> OneEngine | None:
    """Why durable_rules cannot be asked; None when it can."""
    try:
        import durable_rules_engine  # noqa: F401 - whether it loads is all that matters
    except ModuleNotFoundError:
        return OneEngine("de tweede regelmachine is hier niet geïnstalleerd", _mending())
    except ImportError:  # built for another Python
        return OneEngine("de tweede regelmachine is hier verkeerd gebouwd", _mending(), broken=True)
    return None


def _mending() -> str:
    """Build it for this Python, past the builds that pip or uv kept; needs a C compiler."""
    python = sys.executable or "python"
    if find_spec("pip") is None:
        command, keep = f"uv pip install --python {python} --reinstall", "--no-cache"
    else:
        command = f"{python} -m pip install --force-reinstall"
        keep = "--no-cache-dir --no-binary durable-rules"
    return f"{_FLAGS} {command} --no-deps {keep} {PACKAGE}"


def require_engines() -> None:
    """Refuse where `ADWIJZER_MOTOREN` asks for both engines and there is one.

    Raises:
        InputError: it says something else than 2.
        MachineError: durable_rules cannot be asked; with the way out.
    """
    wanted = os.environ.get(WANTED) or ""
    if wanted not in ("", str(BOTH)):
        raise InputError.of(f"{WANTED} kan alleen {BOTH} zijn", "of laat het weg")
    if wanted and (found := one_engine()):
        raise MachineError.of(
            f"{found.reason}, en {WANTED}={BOTH} vraagt om allebei", f"voer uit: {found.way_out}"
        )


def durable_engine(compiled: Compiled) -> DurableEngine | None:
    """The engine for compiled rules; None where the evaluator answers alone.

    Raises:
        MachineError: it is asked for, and cannot be had.
    """
    require_engines()
    if one_engine() is not None:
        return None
    from adwijzer.inference.durable import DurableEngine

    return DurableEngine(compiled)
