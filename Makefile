# Two commands set everything up on a machine with Python 3.11+: `make listen` and `make test`.
.DEFAULT_GOAL := help
PYTHON ?= python3
PAGE ?= examples/harbour.html
UV := .tools/bin/uv
RUN := .venv/bin
export PYTHONUTF8 := 1

.PHONY: help listen test test-faults test-browsers check fmt lock player bench bench-extraction bench-normalisation peers fuzz schemas clean

help: ## Show these lines
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

$(UV):
	@$(PYTHON) scripts/bootstrap.py

.venv/.base: $(UV) requirements/base.lock pyproject.toml
	@$(UV) venv --quiet --allow-existing --python $(PYTHON) .venv
	@$(UV) pip install --quiet --python .venv --compile-bytecode --require-hashes -r requirements/base.lock
	@$(UV) pip install --quiet --python .venv --no-deps -e .
	@.venv/bin/python -m compileall -q src/oyez
	@touch $@

.venv/.dev: .venv/.base requirements/dev.lock
	@$(UV) pip install --quiet --python .venv --require-hashes -r requirements/dev.lock
	@touch $@

listen: .venv/.base ## Narrate PAGE (a URL or a file) into listen/, then open the live player
	@mkdir -p listen
	@$(RUN)/python scripts/debian.py flite
	@$(RUN)/oyez narrate "$(PAGE)" --voice best -o listen/story.m4a -o listen/story.html --captions listen/story.vtt
	@echo "listen/story.html opens without a server: sound, player and text in one file."
	@if [ -t 0 ] && [ -t 1 ]; then $(RUN)/oyez listen "$(PAGE)"; fi

test: .venv/.dev check ## Everything: style, types, unit, integration and browser tests
	@$(RUN)/python scripts/player.py check test
	@$(RUN)/python scripts/debian.py chromium epubcheck festival flite postgresql
	@$(RUN)/pytest -n auto --dist loadfile

test-browsers: .venv/.dev ## The player in Firefox ESR and WebKitGTK too, from Debian's packages
	@$(RUN)/python scripts/debian.py firefox-esr webkit2gtk-driver xvfb pulseaudio
	@$(RUN)/pytest -n0 -s tests/engines/player_in_engines.py

test-faults: .venv/.dev ## Kill narrations and servers, break stores, voices and nodes, fill disks; count what is lost, doubled or corrupt
	@$(RUN)/python scripts/debian.py postgresql
	@$(RUN)/python tests/faults/kills.py
	@$(RUN)/python tests/faults/servers.py
	@$(RUN)/python tests/faults/stores.py
	@$(RUN)/python tests/faults/disk.py
	@$(RUN)/python tests/faults/engines.py
	@$(RUN)/python tests/faults/nodes.py

check: .venv/.dev ## Style, types and import rules
	@$(RUN)/ruff format --check --quiet .
	@$(RUN)/ruff check --quiet .
	@$(RUN)/mypy --no-error-summary
	@mkdir -p build && $(RUN)/lint-imports > build/imports.txt 2>&1 || (cat build/imports.txt; exit 1)

player: .venv/.dev ## Build the player into src/oyez/web/static/
	@$(RUN)/python scripts/player.py check build size

bench: .venv/.dev ## Run every benchmark and write what it prints into docs/benchmarks/
	@$(RUN)/python scripts/debian.py chromium festival flite
	@$(RUN)/python scripts/bench.py $(ONLY)

bench-extraction: .venv/.dev ## How well pages are read, against trafilatura
	@$(RUN)/python benchmarks/extraction.py

bench-normalisation: .venv/.dev ## How well sentences are said
	@$(RUN)/python benchmarks/normalisation.py
	@$(RUN)/python benchmarks/command_start.py

peers: .venv/.dev ## Install the readers that bench-extraction compares with, into .peers/
	@$(UV) venv --quiet --allow-existing --python $(PYTHON) .peers
	@$(UV) pip install --quiet --python .peers newspaper4k lxml_html_clean
	@cd .peers && npm install --silent --no-save @mozilla/readability linkedom

fuzz: .venv/.dev ## Read 10,000 mutated pages and feeds; COUNT=, SEED= and SLICE=i/n say which
	@$(RUN)/python tests/fuzz/run.py --count $(or $(COUNT),10000) --seed $(or $(SEED),1) --slice $(or $(SLICE),1/1)

schemas: .venv/.dev ## Ask every route ten thousand times whether it answers as described; CALLS= says how often
	@PYTHONPATH=tests $(RUN)/python tests/schemas.py --calls $(or $(CALLS),10000)

fmt: .venv/.dev ## Format the code
	@$(RUN)/ruff format --quiet .
	@$(RUN)/ruff check --fix --quiet .

lock: $(UV) ## Compile the lock files again
	@$(UV) pip compile --quiet --universal --generate-hashes --python-version 3.11 pyproject.toml -o requirements/base.lock
	@$(UV) pip compile --quiet --universal --generate-hashes --python-version 3.11 pyproject.toml --group dev \
	  -o requirements/dev.lock

clean: ## Remove what was built; the library of your narrations stays
	@rm -rf .venv .tools build listen player/node_modules .pytest_cache .mypy_cache .ruff_cache
