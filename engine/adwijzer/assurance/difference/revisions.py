"""A rule base by its folder, or as it was in a revision of a git repository."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import tarfile
from pathlib import Path, PurePosixPath

from adwijzer.language import load_folder
from adwijzer.language.folder import BASE, Folder, is_folder
from adwijzer.language.reader import read_rules
from adwijzer.model.rulebase import RuleBase
from adwijzer.text.diagnostics import InputError, RuleBaseError

_SECONDS = 60
_MOST_BYTES = 100_000_000


def rule_base_of(name: str) -> RuleBase:
    """The rule base that `name` stands for.

    Args:
        name: a folder; or a git revision such as `HEAD~1`, with the folder of the rules behind a
            colon where the repository has more than one: `HEAD~1:rules`.
    Raises:
        InputError: neither, or there is no git.
        RuleBaseError: the rule base is wrong.
    """
    folder = folder_of(name)
    try:
        return load_folder(folder)
    except RuleBaseError:  # it may be of an earlier edition; what changed since can be told as well
        return read_rules(folder, older=True)


def folder_of(name: str) -> Folder:
    """The files of the rule base that `name` stands for.

    Raises:
        InputError: no such folder or revision, or there is no git.
    """
    if not name.strip():
        raise InputError.of("hier hoort een map of een git-revisie", "zoals rules of HEAD~1")
    path = Path(name)
    return Folder.read(path) if is_folder(path) else _from_git(name)


def _from_git(name: str) -> Folder:
    if shutil.which("git") is None:
        raise InputError.of(
            f"`{name}` is geen map, en git is niet te vinden",
            "geef een map, of installeer git om een revisie te gebruiken",
        )
    if name.startswith("-") or "\0" in name:
        raise InputError.of("een git-revisie begint niet met `-`", "zoals HEAD~1")
    top = _git(["rev-parse", "--show-toplevel"])
    if top is None:
        raise InputError.of(
            f"`{name}` is geen map, en hier is geen git-repository",
            "geef een map, of ga naar de map van de repository",
        )
    revision, colon, inside = name.partition(":")
    tree = _git(["rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{tree}}"])
    if tree is None:
        raise InputError.of(
            f"`{revision}` is geen map en geen git-revisie",
            "geef een map, of een revisie zoals HEAD~1, een tag of een branch",
        )
    root = os.fsdecode(top).rstrip("\n")
    treeish = os.fsdecode(tree).strip()
    folder = inside.strip("/") if colon else _rules_in(treeish, root, revision)
    return _archived(treeish, root, folder, f"{revision}:{folder}")


def _rules_in(tree: str, root: str, revision: str) -> str:
    """The folder with a rule base in a revision."""
    listed = _git(["ls-tree", "-r", "--name-only", "-z", tree], root) or b""
    found = [
        PurePosixPath(file).parent.as_posix()
        for file in os.fsdecode(listed).split("\0")
        if PurePosixPath(file).name == BASE
    ]
    if "rules" in found:
        return "rules"
    if len(found) == 1:
        return found[0]
    if not found:
        raise InputError.of(
            f"in de revisie `{revision}` staat geen regelbank", f"nergens staat een `{BASE}`"
        )
    raise InputError.of(
        f"in de revisie `{revision}` staan meer regelbanken",
        f"noem er een, zoals {revision}:{found[0]}",
    )


def _archived(tree: str, root: str, folder: str, shown: str) -> Folder:
    where = tree if folder in ("", ".") else f"{tree}:{folder}"
    packed = _git(["archive", "--format=tar", where], root)
    if packed is None:
        raise InputError.of(
            f"de map `{folder}` staat niet in deze revisie", "noem de map zoals zij daar heet"
        )
    files: dict[str, bytes] = {}
    total = 0
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        for member in archive:
            if not member.isfile() or not member.name.endswith(".yaml"):
                continue
            total += member.size
            if total > _MOST_BYTES:
                raise InputError.of("deze regelbank is groter dan 100 MB", None)
            content = archive.extractfile(member)
            if content is not None:
                files[member.name] = content.read()
    if BASE not in files:
        raise InputError.of(
            f"in de map `{folder}` van deze revisie staat geen `{BASE}`",
            "noem de map met de regelbank",
        )
    return Folder(shown, dict(sorted(files.items())))


def _git(arguments: list[str], root: str | None = None) -> bytes | None:
    """The output of git; None when it refuses."""
    try:
        done = subprocess.run(
            ["git", *arguments],
            cwd=root,
            capture_output=True,
            check=False,
            timeout=_SECONDS,
            env={**os.environ, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0"},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise InputError.of(
            "git geeft geen antwoord", "probeer het opnieuw, of geef mappen in plaats van revisies"
        ) from error
    return done.stdout if done.returncode == 0 else None
