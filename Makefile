# Needs make and Python (3.11 or newer); everything else goes into .venv.
# make         check the articles of corpus/ and see which are stopped
# make test    run the tests          make lint    ruff and mypy
# make accuracy    how often the checker is right on the passages of benchmarks/accuracy
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
ARGS ?=

.DEFAULT_GOAL := demo
.PHONY: demo test lint accuracy clean

demo: $(VENV)/.installed
	@$(BIN)/python scripts/demo.py

test: $(VENV)/.installed-dev
	@$(BIN)/python -m pytest -q -n auto $(ARGS)

lint: $(VENV)/.installed-dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

accuracy: $(VENV)/.installed
	@$(BIN)/python benchmarks/accuracy/measure.py $(ARGS)

clean:
	rm -rf $(VENV)

# A stamp is set when all went well, so a step that broke off is done again.
$(VENV)/.installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; say which: make PYTHON=python3.12" * (sys.version_info < (3, 11)) or 0)'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) install --editable .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	@$(PIP) install --editable '.[dev]'
	@touch $@
