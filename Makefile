# Two commands set everything up on a machine with Python 3.11+: `make listen` and `make test`.
.DEFAULT_GOAL := help
PYTHON ?= python3
PAGE ?= examples/harbour.html
UV := .tools/bin/uv
RUN := .venv/bin
export PYTHONUTF8 := 1

.PHONY: help listen test check fmt lock player clean

help: ## Show these lines
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

$(UV):
	@$(PYTHON) scripts/bootstrap.py

.venv/.base: $(UV) requirements/base.lock pyproject.toml
	@$(UV) venv --quiet --allow-existing --python $(PYTHON) .venv
	@$(UV) pip install --quiet --python .venv --require-hashes -r requirements/base.lock
	@$(UV) pip install --quiet --python .venv --no-deps -e .
	@touch $@

.venv/.dev: .venv/.base requirements/dev.lock
	@$(UV) pip install --quiet --python .venv --require-hashes -r requirements/dev.lock
	@touch $@

fmt: .venv/.dev ## Format the code
	@$(RUN)/ruff format .
	@$(RUN)/ruff check --fix --quiet . || true

check: .venv/.dev ## Style, types and import rules
	@$(RUN)/ruff format --check --quiet .
	@$(RUN)/ruff check --quiet .
	@$(RUN)/mypy
	@$(RUN)/lint-imports

lock: $(UV) ## Compile the lock files again
	@$(UV) pip compile --quiet --universal --generate-hashes --python-version 3.11 pyproject.toml -o requirements/base.lock
	@$(UV) pip compile --quiet --universal --generate-hashes --python-version 3.11 pyproject.toml --group dev -o requirements/dev.lock
