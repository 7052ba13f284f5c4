# Three commands matter: `make run` shows the main job, `make test` says in minutes whether a change
# holds, `make check` runs everything else that must hold.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# durable-rules is built from source; Python 3.13 and newer no longer have PyEval_CallObject.
export CPPFLAGS := -DPyEval_CallObject=PyObject_CallObject $(CPPFLAGS)
UNREAD := /(tests?|testing|mypyc?|setuptools|lexers|countries|schemathesis|graphql|mysql|oracle|mssql)/
# Without bytecode every start of the command compiles the whole program: twice the time of the tests.
unexport PYTHONDONTWRITEBYTECODE

# Who tests asks both engines; where one cannot be had, that is an error.
test check check-% claims test-pythons: export ADWIJZER_MOTOREN := 2

.PHONY: run setup test quick test-pythons lint style types check claims lock audit bench clean

run: setup
	@$(BIN)/python docs/voorbeeld.py

setup: $(VENV)/.ready

$(VENV)/.ready: requirements.lock web/deploy/build.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; set PYTHON=..."; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	@# The pip that a Python brings may be old, and look for all the packages for half a minute.
	sed -n '/^pip==/,/[^\\]$$/p' requirements.lock > $(VENV)/pip.lock
	$(PIP) --require-hashes -r $(VENV)/pip.lock -r web/deploy/build.lock
	@# What pip kept of an earlier build may not load: so built anew, and tried.
	sed -n '/^durable-rules==/,/[^\\]$$/p' requirements.lock > $(VENV)/durable-rules.lock
	$(PIP) --no-build-isolation --no-deps --no-cache-dir --no-binary durable-rules \
		--require-hashes -r $(VENV)/durable-rules.lock
	$(BIN)/python -c 'import durable_rules_engine'
	@# pip compiles on one processor; this does it on all, but for what no quick test imports. What does not
	@# compile is never imported either.
	$(PIP) --no-build-isolation --no-compile --require-hashes -r requirements.lock
	-@$(BIN)/python -W ignore -m compileall -qq -j 0 -x '$(UNREAD)' $(VENV)/lib
	PYTHONWARNINGS=ignore $(PIP) --no-build-isolation --no-deps --editable .
	@touch $@

# Needs nothing but Python: no server, no browser, no other program. Types take one processor for most
# of a minute, so they are looked at beside the tests; what is wrong with them stands below those.
test: style
	@$(MAKE) --no-print-directory types >$(VENV)/types.log 2>&1 & types=$$!; \
		trap "kill $$types" INT TERM; \
		$(MAKE) --no-print-directory quick; tests=$$?; \
		wait $$types || { cat $(VENV)/types.log; exit 1; }; exit $$tests

quick: setup
	$(BIN)/python -m pytest -n auto -m "not check"

# The same on every Python from 3.11 that is found on this machine, each with its own .venv-3.x.
test-pythons:
	@set -e; $(PYTHON) -m tests.pythons | while read -r version python; do \
		echo "Python $$version: $$python"; \
		$(MAKE) quick VENV=.venv-$$version PYTHON=$$python </dev/null; \
	done

lint: style types

style: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

# Everything else, or one part of it (tests/conftest.py lists them): check-rules, check-random,
# check-batch, check-register, check-web, check-pages, check-docs, check-package. A test whose program is absent
# says what to install.
CHECK := $(BIN)/python -m pytest -n auto --thorough
check: setup
	@$(MAKE) --no-print-directory claims; claims=$$?; $(CHECK) -m check && exit $$claims

check-rules: claims
check-%: setup
	$(CHECK) -m 'check(part="$*")'

# What is claimed of the rules, for every case; whether the examples show every rule, and notice
# changes; what changed since AGAINST. No test does this once more.
AGAINST ?= HEAD
claims: setup
	$(BIN)/advise rules check
	$(BIN)/advise rules coverage --release
	$(BIN)/advise rules mutate --least 99
	@if git rev-parse --quiet --verify $(AGAINST) >/dev/null 2>&1; then \
		$(BIN)/advise rules diff $(AGAINST) rules; fi

# Needs uv (pip install uv); writes exact versions for all Pythons and systems. The second is what a
# server needs: the same versions, without the tools of developers; the third is what one person needs
# where no C compiler is; the fourth is what builds them. The bill of materials (CycloneDX) names what
# a server runs.
RESOLVE := uv pip compile --quiet --universal --python-version 3.11 --no-annotate --no-header
COMPILE := $(RESOLVE) --generate-hashes
lock:
	$(COMPILE) pyproject.toml --extra all --extra dev --output-file requirements.lock
	$(COMPILE) pyproject.toml --extra bureau --extra motor --extra plan --extra postgresql --constraints requirements.lock \
		--output-file web/deploy/requirements.lock
	$(COMPILE) pyproject.toml --extra spark --constraints requirements.lock \
		--output-file tests/batch/spark.lock
	$(RESOLVE) pyproject.toml --extra bureau --constraints requirements.lock \
		--no-emit-package durable-rules --output-file engine/adwijzer/without-compiler.txt
	$(PYTHON) -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["build-system"]["requires"])' \
		| $(COMPILE) - --output-file web/deploy/build.lock
	uv tool run --from cyclonedx-bom==7.5.0 cyclonedx-py requirements --output-reproducible \
		--pyproject pyproject.toml --output-file web/deploy/sbom.cdx.json web/deploy/requirements.lock

# Known weaknesses in what a server needs; asks a service on the internet, so it is no part of CI.
audit:
	uv tool run pip-audit==2.10.1 --require-hashes --disable-pip -r web/deploy/requirements.lock

bench: setup
	$(BIN)/python -m tests.bench.start
	$(BIN)/python -m tests.bench.decisions
	$(BIN)/python -m tests.bench.timing
	$(BIN)/python -m tests.bench.batch
	$(BIN)/python -m tests.bench.memory
	$(BIN)/python -m tests.bench.web
	$(BIN)/python -m tests.bench.soak
	$(BIN)/python -m tests.bench.register
	$(BIN)/python -m tests.bench.cases
	$(BIN)/python -m tests.bench.todo
	$(BIN)/python -m tests.bench.office
	$(BIN)/python -m tests.bench.proposal
	$(BIN)/python -m tests.bench.roles
	$(BIN)/python -m tests.bench.proofs

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
