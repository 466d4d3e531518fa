# For people: each target does all that it needs. CMakeLists.txt says how things are built.
.PHONY: help run build check web format tidy docs install fuzz models evaluate evaluate-check evaluate-accept bench bench-scale bench-serve bench-page clean
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
DATA ?=
FUZZ_SECONDS ?= 60
REPORTS ?= 200000
SERVED ?= 100000
STORE ?=

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-16s %s\n", $$1, $$2 }' Makefile

run: build ## install what is missing, build, read the examples into a fresh store, show what came of it
	@.ci/tour build/release/dateline

build: ## build/release/dateline
	@.ci/packages build
	@cmake --preset release >/dev/null
	@cmake --build build/release --target dateline

check: ## install what the tests need, build with sanitizers, run every test
	@.ci/packages build test
	@cmake --preset asan >/dev/null && cmake --build build/asan
	@cmake --preset tsan >/dev/null && cmake --build build/tsan --target threads-tests
	@.ci/check build/asan build/tsan

web: ## web/dist, the page that is embedded, from its sources
	@.ci/packages test
	@.ci/node-modules
	@cd web && node build.mjs

docs: ## write the pages that are made from tables
	@cmake --preset dev >/dev/null && cmake --build build/dev --target docs

format: ## put all C sources in the house's form
	@git ls-files '*.c' '*.h' | xargs clang-format -i

tidy: ## clang-tidy over the library and the commands
	@cmake --preset dev >/dev/null
	@git ls-files 'src/*.c' 'cli/*.c' | xargs -P 2 -n 4 clang-tidy --quiet -p build/dev

install: build ## into PREFIX (/usr/local), with lexicon, tables and models
	cmake --install build/release --prefix $(PREFIX)

fuzz: ## run each fuzz target for FUZZ_SECONDS (60)
	@.ci/packages build test develop
	@cmake --preset fuzz >/dev/null && cmake --build build/fuzz --target fuzzers
	@for target in build/fuzz/*_fuzz; do name=$$(basename $$target _fuzz); mkdir -p build/fuzz/corpus/$$name; \
	    $$target -max_total_time=$(FUZZ_SECONDS) -artifact_prefix=build/fuzz/ build/fuzz/corpus/$$name fuzz/corpus/$$name || exit 1; done

clean: ## remove build/
	rm -rf build

# What needs data: a folder laid out as docs/evaluation.md says.
need-data = @[ -n "$(DATA)" ] || { echo "say where the data is: make $@ DATA=DIR"; exit 2; }

models: ## DATA=DIR: train the models that are committed in models/
	$(need-data)
	@cmake --preset release >/dev/null && cmake --build build/release --target dateline-train
	@train/make-models build/release/dateline-train $(DATA) models

evaluate: ## DATA=DIR: score every task for which DIR has data, as one table
	$(need-data)
	@cmake --preset release >/dev/null && cmake --build build/release --target dateline-evaluate >/dev/null
	@build/release/dateline-evaluate $(DATA)

evaluate-check: ## DATA=DIR: the same against evaluate/baseline.tsv; fails when a figure fell
	$(need-data)
	@cmake --preset release >/dev/null && cmake --build build/release --target dateline-evaluate >/dev/null
	@build/release/dateline-evaluate $(DATA) --baseline evaluate/baseline.tsv

evaluate-accept: ## DATA=DIR: make the figures of this moment the accepted ones, here and in README
	$(need-data)
	@cmake --preset release >/dev/null && cmake --build build/release --target dateline-evaluate >/dev/null
	@build/release/dateline-evaluate $(DATA) | evaluate/accept >build/baseline.tsv && mv build/baseline.tsv evaluate/baseline.tsv
	@$(MAKE) --no-print-directory docs

bench: ## DATA=DIR: words per second, peak memory, what a second thread gives, and the ratio to link-grammar where it is installed
	$(need-data)
	@cmake --preset release >/dev/null && cmake --build build/release --target dateline-bench >/dev/null
	@build/release/dateline-bench $(DATA)
	@! cmake --build build/release --target dateline-bench-parsers >/dev/null 2>&1 || build/release/dateline-bench-parsers $(DATA)
	@$(MAKE) --no-print-directory bench-serve bench-page

bench-scale: ## DATA=DIR: what add costs with REPORTS (200000) reports made from those of DIR, the first and the last of them
	$(need-data)
	@cmake --preset release >/dev/null && cmake --build build/release --target dateline-bench-scale >/dev/null
	@build/release/dateline-bench-scale $(DATA) $(REPORTS)

# A store of invented reports, made once for both.
served = build/bench/served-$(SERVED).db

bench-serve: ## what the server needs for each question, and under load, with a store of SERVED (100000) invented reports
	@cmake --preset release >/dev/null && cmake --build build/release --target dateline-bench-serve >/dev/null
	@mkdir -p build/bench
	@build/release/dateline-bench-serve $(SERVED) 60 2000 $(served)

bench-page: ## what a browser needs for each view and interaction of the page, over that store (or STORE=FILE)
	@.ci/packages build test
	@cmake --preset release >/dev/null && cmake --build build/release --target dateline dateline-bench-serve >/dev/null
	@mkdir -p build/bench
	@[ -n "$(STORE)" ] || [ -e $(served) ] || build/release/dateline-bench-serve $(SERVED) 0 2000 $(served) >/dev/null
	@web/bench/run $(or $(STORE),$(served))
