"""A file that a command writes is whole, or is not there."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from adwijzer.text.diagnostics import MachineError
from adwijzer.text.whole_files import whole_file


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.ENOSPC, "de schijf is vol"),
        (errno.EDQUOT, "je deel van de schijf is vol"),
        (errno.EFBIG, "het bestand wordt te groot"),
    ],
)
def test_no_room_is_told_with_the_file_and_leaves_what_was_there(
    number: int, why: str, tmp_path: Path
) -> None:
    path = tmp_path / "antwoord.docx"
    path.write_bytes(b"van gisteren")

    def write() -> None:
        with whole_file(path) as file:
            file.write(b"half")
            raise OSError(number, "no room")

    with pytest.raises(MachineError) as caught:
        write()

    told = str(caught.value)
    assert f"antwoord.docx: hier is geen plaats ({why})" in told
    assert "er is niets geschreven" in told
    assert [each.name for each in tmp_path.iterdir()] == ["antwoord.docx"]
    assert path.read_bytes() == b"van gisteren"
