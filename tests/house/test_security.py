"""What the code never does, so that what is sent to it can do no harm."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PRODUCT = sorted(file for part in ("engine", "cli", "web") for file in (ROOT / part).rglob("*.py"))
DANGEROUS = {"eval", "exec", "compile", "__import__"}
APPROVED = {
    "engine/adwijzer/store/cases/cipher.py": {"cryptography.hazmat.primitives.ciphers.aead"},
}
"""Where cryptography is used, and which part of it."""
WEAK = {"md5", "sha1", "MD5", "SHA1", "new"}


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Each call with the name of what is called, as `subprocess.run`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield name_of(node.func), node


def name_of(node: ast.expr) -> str:
    """The source of what is called; most are names with dots, which need not be written out."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=attribute):
            return f"{name_of(value)}.{attribute}"
        case _:
            return ast.unparse(node)


@cache
def trees() -> tuple[tuple[str, ast.Module], ...]:
    return tuple(
        (str(file.relative_to(ROOT)), ast.parse(file.read_text(encoding="utf-8")))
        for file in PRODUCT
    )


def test_nothing_runs_text_as_code_or_as_a_command() -> None:
    """What goes between our own processes is the one thing that is unpickled."""
    found = {
        (file, name)
        for file, tree in trees()
        for name, call in calls(tree)
        if name in DANGEROUS
        or name.startswith(("os.system", "os.popen", "subprocess.", "pickle.loads", "marshal."))
        or any(word.arg == "shell" and getattr(word.value, "value", True) for word in call.keywords)
    }

    known = {("web/adwijzer_web/processes.py", "pickle.loads")}
    others = {(file, name) for file, name in found - known if name.startswith("subprocess.")}
    assert found - known == others
    for file, _ in others:  # a program with a fixed name and a list of words
        assert file.startswith(("engine/adwijzer/", "cli/")), file
        assert not file.startswith("web/"), file


def test_no_statement_is_put_together_from_text() -> None:
    """Names of our own tables and triggers may stand in one; nothing that was given does."""
    own = {"table.name", "name", "patience"}
    for file, tree in trees():
        if not file.startswith("engine/adwijzer/store/"):
            continue
        for name, call in calls(tree):
            if name not in ("text", "sqlalchemy.text") and not name.endswith("exec_driver_sql"):
                continue
            for argument in call.args:
                inside = {
                    ast.unparse(part.value)
                    for part in ast.walk(argument)
                    if isinstance(part, ast.FormattedValue)
                }
                assert inside <= own, (file, ast.unparse(call))


def test_only_approved_cryptography_is_used() -> None:
    for file, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("cryptography"):
                if node.module == "cryptography.exceptions":
                    continue
                assert node.module in APPROVED.get(file, set()), (file, node.module)
                assert {each.name for each in node.names} == {"AESGCM"}, file
            if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "hashlib":
                assert node.attr not in WEAK, (file, node.attr)


def test_what_nobody_may_guess_is_drawn_by_the_system() -> None:
    """`random` is for tests and solvers; sessions, tokens, keys and ids come from `secrets`."""
    drawn: dict[str, set[str]] = {}
    for file, tree in trees():
        for name, call in calls(tree):
            if name.startswith("secrets."):
                drawn.setdefault(file, set()).add(ast.unparse(call))
            assert not name.startswith("random.") or not file.startswith(
                ("web/", "engine/adwijzer/store/", "engine/adwijzer/office/")
            ), (file, name)
    sessions = drawn["engine/adwijzer/office/office.py"]
    assert "secrets.token_urlsafe(32)" in sessions, "256 bits"
    assert not re.search(
        r"token_\w+\((?:[1-9]|1[0-5])\)",
        " ".join(drawn.get("engine/adwijzer/store/sessions.py", set())),
    )


def test_every_template_writes_what_it_is_given_as_text() -> None:
    made = [
        (file, call)
        for file, tree in trees()
        for name, call in calls(tree)
        if name.rpartition(".")[2] == "Environment"
    ]

    assert len(made) >= 3
    for file, call in made:
        given = {word.arg: ast.unparse(word.value) for word in call.keywords}
        assert given.get("autoescape") == "True", file


def test_the_script_of_the_pages_never_writes_html() -> None:
    script = (ROOT / "web/adwijzer_web/static/web.js").read_text(encoding="utf-8")

    for way in ("innerHTML =", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
        assert way not in script
    assert "Function(" not in script
