"""The policy as the profession reads it: every example in `features/` holds."""

from pathlib import Path

from pytest_bdd import scenarios

FEATURES = Path(__file__).parents[2] / "features"

for folder in sorted(path for path in FEATURES.iterdir() if path.is_dir()):
    if folder.name != "__pycache__":
        scenarios(str(folder))
