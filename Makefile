# Every chore of the project. Nothing is needed but make and Python 3.11 or later with venv.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
UV := $(shell command -v uv 2>/dev/null)

.PHONY: help run talk test lint check bench chaos accuracy fuzz audit lock font

help:
	@echo "make run    the page at http://127.0.0.1:8080"
	@echo "make talk   the same in this terminal"
	@echo "make test   all tests (ARGS='-k words' for some)"
	@echo "make lint   ruff, mypy, import-linter, hadolint, and the content's own checker"
	@echo "make check  only the content's checker"
	@echo "make bench  how fast it is, against others, into docs/benchmarks.md (ARGS=telegram for some)"
	@echo "make chaos  what is lost under faults, into docs/reliability.md (ARGS='--minutes 30 --seed 2')"
	@echo "make accuracy how well tactics are recognised, into docs/accuracy.md"
	@echo "make fuzz   the attacks, for long (FUZZ=1000 for longer)"
	@echo "make audit  known weaknesses of the dependencies, where they can be asked about"
	@echo "make lock   requirements.lock from pyproject.toml (ARGS=--upgrade for newer versions)"
	@echo "make font   the font of the pictures, from Debian's fonts-noto-cjk"

run: $(READY)
	$(BIN)/steadyline serve

talk: $(READY)
	$(BIN)/steadyline talk

test: $(READY)
	$(BIN)/python -m pytest -n auto $(ARGS)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/hadolint Dockerfile
	$(BIN)/steadyline check

check: $(READY)
	$(BIN)/steadyline check

bench: $(READY)
	$(BIN)/python -m bench $(ARGS)

chaos: $(READY)
	$(BIN)/python -m chaos $(ARGS)

accuracy: $(READY)
	$(BIN)/python tools/measure_accuracy.py

fuzz: $(READY)
	FUZZ=$(or $(FUZZ),100) nice $(BIN)/python -m pytest -n auto -W ignore::hypothesis.errors.HypothesisWarning tests/attack $(ARGS)

audit: $(READY)
	$(BIN)/python tools/audit.py

# Remembers the last installation, so that only a changed lock or project installs again.
$(READY): requirements.lock pyproject.toml | $(BIN)/python
ifdef UV
	$(UV) pip install --quiet --python $(BIN)/python --require-hashes -r requirements.lock
	$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
else
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
endif
	@touch $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'Python 3.11 or later is needed: make PYTHON=python3.12 ...' >&2; exit 1; }
	$(PYTHON) -m venv .venv

# Names versions and hashes, and no host: whoever installs uses their own index.
lock: | $(BIN)/python
	command -v uv >/dev/null 2>&1 || test -x $(BIN)/uv || $(BIN)/python -m pip install --quiet uv
	PATH="$$PATH:$(BIN)" uv pip compile --quiet --universal --python-version 3.11 \
		--generate-hashes --extra dev --custom-compile-command "make lock" \
		--no-emit-index-url --output-file requirements.lock $(ARGS) pyproject.toml

font: $(READY)
	$(BIN)/python tools/make_font.py
