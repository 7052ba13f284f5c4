"""The image of `web/deploy/Containerfile`, built on a Debian that debootstrap makes.

Run: `python -m tests.packaging.container FOLDER` leaves what was built in FOLDER. With podman the
file is built as it stands. Where no engine works, as in a container without rights, its own steps
are done one by one in a folder, by chroot: each RUN, COPY, ENV, WORKDIR and USER, in its stage.
"""

from __future__ import annotations

import ast
import configparser
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, field

ROOT = Path(__file__).parents[2]
FILE = ROOT / "web" / "deploy" / "Containerfile"
BASE_PACKAGES = "ca-certificates,python3,python3-dev,python3-venv,python-is-python3"
"""What the image that the file builds on has as well: Python, and what compiles against it."""
IMAGE, BASE_IMAGE = "localhost/adwijzer-test", "localhost/adwijzer-base"
_NO_STEP = ("ARG", "FROM", "EXPOSE", "STOPSIGNAL", "HEALTHCHECK", "CMD")
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class Step(Struct, frozen=True):
    """An instruction of the file."""

    word: str
    rest: str


class Stage(Struct):
    """What one FROM begins: the folder that it is made in, and what holds there."""

    name: str
    folder: Path
    work: str = "/"
    user: str = "root"
    environment: dict[str, str] = field(default_factory=dict)


def steps(text: str) -> list[Step]:
    """The instructions of a container file, in order."""
    whole = re.sub(r"\\\n", "", re.sub(r"(?m)^\s*#.*\n", "", text))
    lines = [line.partition(" ") for line in whole.splitlines() if line.strip()]
    return [Step(word, rest.strip()) for word, _, rest in lines]


def base(folder: Path) -> None:
    """Make a Debian like this one, with Python, from the mirror that this one uses."""
    codename = re.findall(
        r"^VERSION_CODENAME=(\w+)", Path("/etc/os-release").read_text(), re.MULTILINE
    )[0]
    sites = _said("apt-get", "indextargets", "--format", "$(SITE)", "Created-By: Packages").split()
    _run(
        "debootstrap",
        "--variant=minbase",
        f"--include={BASE_PACKAGES}",
        codename,
        str(folder),
        sites[0],
    )


def by_chroot(made: Path) -> Stage:
    """Do the steps of the file in folders below `made`; gives the last stage."""
    stages: dict[str, Stage] = {}
    if not (made / "base").exists():
        base(made / "base")
    text = FILE.read_text(encoding="utf-8")
    last = max(place for place, step in enumerate(steps(text)) if step.word == "FROM")
    now: Stage | None = None
    for place, step in enumerate(steps(text)):
        if step.word == "FROM":
            name = step.rest.partition(" AS ")[2] or str(len(stages))
            folder = made / name
            if place == last:  # nobody builds on it any more
                (made / "base").rename(folder)
            else:
                _run("cp", "-a", str(made / "base"), str(folder))
            now = stages[name] = Stage(name, folder)
        elif now is not None:
            _do(step, now, stages)
    assert now is not None
    return now


def _do(step: Step, now: Stage, stages: Mapping[str, Stage]) -> None:
    match step.word:
        case "ENV":
            now.environment |= dict(pair.split("=", 1) for pair in shlex.split(step.rest))
        case "WORKDIR":
            now.work = step.rest
            (now.folder / now.work.lstrip("/")).mkdir(parents=True, exist_ok=True)
        case "USER":
            now.user = step.rest
        case "COPY":
            _copy(step.rest, now, stages)
        case "RUN":
            _run(*inside(now, ["/bin/sh", "-c", step.rest], build=True))
        case word if word not in _NO_STEP:
            raise ValueError(f"a step that is not known here: {word}")


def _copy(rest: str, now: Stage, stages: Mapping[str, Stage]) -> None:
    words = rest.split()
    start = ROOT
    if words[0].startswith("--from="):
        start = stages[words.pop(0).removeprefix("--from=")].folder
    *sources, target = words
    for source in sources:
        here = start / source.lstrip("/")
        there = now.folder / os.path.join(now.work, target).lstrip("/")  # noqa: PTH118 - of the image
        if target.endswith("/"):
            there /= here.name
        there.parent.mkdir(parents=True, exist_ok=True)
        _run("cp", "-a", str(here), str(there))


def inside(
    now: Stage,
    command: Sequence[str],
    *,
    build: bool = False,
    mounts: Sequence[tuple[str, str]] = (),
) -> list[str]:
    """The command that runs another in a stage, in a mount namespace of its own.

    Args:
        now: the stage.
        command: as the image knows it.
        build: with the package index, the mirror and the certificates of this machine.
        mounts: folders of this machine, each with its place in the image.
    """
    folder = now.folder
    mounts = [("/dev", "/dev"), ("/proc", "/proc"), *mounts]
    environment = {"PATH": _PATH, "HOME": "/tmp", **now.environment}  # noqa: S108 - in the image
    if build:
        mounts += [(place, place) for place in _of_this_machine()]
        environment |= {"DEBIAN_FRONTEND": "noninteractive", **_pip_settings()}
    lines = []
    for source, target in mounts:
        there = folder / target.lstrip("/")
        if Path(source).is_dir():
            there.mkdir(parents=True, exist_ok=True)
        elif not there.exists():
            there.parent.mkdir(parents=True, exist_ok=True)
            there.touch()
        lines.append(f"mount --rbind {shlex.quote(source)} {shlex.quote(str(there))}")
    words = [f"{name}={value}" for name, value in environment.items()]
    user = [] if now.user == "root" else [f"--userspec={now.user}"]
    start = ["chroot", *user, str(folder), "/usr/bin/env", "-i", "-C", now.work, *words]
    lines.append(f"cd / && exec {shlex.join([*start, *command])}")
    return ["unshare", "--mount", "sh", "-ec", "\n".join(lines)]


def _of_this_machine() -> Iterator[str]:
    """Files and folders by which this machine reaches its mirror and package index."""
    yield from ("/etc/apt", "/etc/resolv.conf", "/etc/ssl/certs")
    for value in sorted({*_pip_settings().values()}):
        if value.startswith("/") and Path(value).exists() and not value.startswith("/etc/ssl/"):
            yield value


def _pip_settings() -> dict[str, str]:
    """How pip is set up on this machine, as the variables that say the same."""
    found: dict[str, str] = {}
    for python in (sys.executable, "python3"):  # an environment may have no pip of its own
        done = subprocess.run(
            [python, "-m", "pip", "config", "list"], check=False, capture_output=True, text=True
        )
        for line in done.stdout.splitlines():
            name, _, value = line.partition("=")
            key = name.rpartition(".")[2].upper().replace("-", "_")
            found.setdefault(f"PIP_{key}", str(ast.literal_eval(value)))
    return found


def by_podman(made: Path) -> None:
    """Build the file as it stands."""
    base(made / "base")
    packed = made / "base.tar"
    _run("tar", "-C", str(made / "base"), "-cf", str(packed), ".")
    _run("podman", "import", str(packed), BASE_IMAGE)
    _run("podman", "build", "-f", str(FILE), *podman_options(made), "-t", IMAGE, str(ROOT))


def podman_options(made: Path) -> list[str]:
    """The options by which a build has the index, the mirror and the certificates of this machine.

    What pip is told goes along as a file that is mounted: an `--env` would stay in the image.
    """
    said = configparser.ConfigParser(interpolation=None)
    said["global"] = {
        name.removeprefix("PIP_").lower().replace("_", "-"): value
        for name, value in _pip_settings().items()
    }
    made.mkdir(parents=True, exist_ok=True)
    with (made / "pip.conf").open("w", encoding="utf-8") as file:
        said.write(file)
    places = [(place, place) for place in _of_this_machine()]
    places.append((str(made / "pip.conf"), "/etc/pip.conf"))
    mounts = [word for here, there in places for word in ("-v", f"{here}:{there}:ro")]
    return ["--build-arg", f"BASE={BASE_IMAGE}", "--network=host", *mounts]


def has_engine() -> bool:
    """Whether podman can run something here."""
    if shutil.which("podman") is None:
        return False
    done = subprocess.run(["podman", "info"], check=False, capture_output=True)
    return done.returncode == 0


def command_of(word: str) -> list[str]:
    """What the file starts (CMD), or looks with (HEALTHCHECK)."""
    [found] = [step.rest for step in steps(FILE.read_text(encoding="utf-8")) if step.word == word]
    command: list[str] = json.loads(found.removeprefix("CMD").strip())
    return command


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _run(*command: str) -> None:
    """Run a command; what it says is told when it fails.

    Raises:
        RuntimeError: it failed.
    """
    done = subprocess.run(
        command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if done.returncode:
        raise RuntimeError(f"{shlex.join(command)[:300]}\n{done.stdout[-4000:]}")


if __name__ == "__main__":
    by_chroot(Path(sys.argv[1]).resolve())
