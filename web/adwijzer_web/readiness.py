"""Whether a server can take work: its processes are there, and so are database and keys.

That it is alive is another matter (`/v1/health`): one that waits for its database is alive, and
starting it again mends nothing. Anyone may ask, so what was found holds for a while.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from adwijzer.text.diagnostics import AdwijzerError

if TYPE_CHECKING:
    from adwijzer_web.processes import Processes
    from adwijzer_web.settings import Settings

HOLDS = 2.0
"""Seconds for which what was found about the database holds."""
_PATIENCE = 5.0
"""Seconds that the database may take to answer."""
STARTING = "De dienst start nog."
NO_DATABASE = "De database of de sleutels zijn niet te bereiken."


class Readiness:
    """What keeps a server from taking work.

    Args:
        reach: reaches the database and its keys, or raises; None where there are none.

    Attributes:
        processes: for work that can take long; None where nobody waits for them.
    """

    def __init__(self, reach: Callable[[], None] | None) -> None:
        self.processes: Processes | None = None
        self.reach = reach
        self.until = 0.0
        self.reached = True
        self.looking = asyncio.Lock()

    async def obstacle(self) -> str | None:
        """Why it is not ready, in Dutch; None when it is."""
        if self.processes is not None and not self.processes.ready and self.processes.beginning:
            return STARTING
        if self.reach is None:
            return None
        async with self.looking:
            if time.monotonic() >= self.until:
                self.reached = await self._reaches(self.reach)
                self.until = time.monotonic() + HOLDS
        return None if self.reached else NO_DATABASE

    async def _reaches(self, reach: Callable[[], None]) -> bool:
        try:
            await asyncio.wait_for(asyncio.to_thread(reach), _PATIENCE)
        except (AdwijzerError, TimeoutError, OSError):
            return False
        return True


def reach_of(settings: Settings) -> Callable[[], None] | None:
    """What reaches the database and the keys of a server; None where it keeps nothing."""
    if not settings.has_cases:
        return None

    def reach() -> None:
        from adwijzer.store.cases.store import open_cases

        with open_cases(settings.database, settings.keys, absent="empty") as store:
            store.head()

    return reach
