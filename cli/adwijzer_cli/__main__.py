"""`python -m adwijzer_cli`."""

from adwijzer_cli.main import main

main()
