"""200,000 decisions in one process: does memory grow?"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from tests.bench.decisions import READY, cases, read

TOTAL = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000


def resident_kib() -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1])
    raise SystemExit("this bench needs /proc")


def main() -> None:
    inputs = [read(case) for case in cases(1, 3, 500)]
    for case in inputs[:200]:
        READY.reason(case).answer()
    print(f"{'decisions':>10} {'resident KiB':>13} {'since start':>12} {'seconds':>8}")
    start, begun = resident_kib(), time.perf_counter()
    for done in range(TOTAL + 1):
        if done % (TOTAL // 10) == 0:
            now = resident_kib()
            print(f"{done:>10} {now:>13} {now - start:>+12} {time.perf_counter() - begun:>8.0f}")
        READY.reason(inputs[done % len(inputs)]).answer()


if __name__ == "__main__":
    main()
