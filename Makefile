# What there is to do here. `make` alone lists it.

.DEFAULT_GOAL := help
.PHONY: help build demo install uninstall deb sbom test test-spark bench bench-alone check-instructions fuzz tables doctor \
	format lint clean

export DESTDIR PREFIX
# lld comes with Swift; the default linker warns of a function inside the static Foundation that nothing here calls.
# Without symbols (-s) it is 72 MB instead of 122. C libraries that not every command needs are loaded when one does (see
# SharedLibraries); so that no address of their functions is taken, functions that are alike are not merged.
RELEASE := swift build -c release --static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker -s \
	-Xswiftc -Xclang-linker -Xswiftc --config=$(CURDIR)/Scripts/link.cfg \
	-Xswiftc -Xllvm -Xswiftc -swiftmergefunc-threshold=0 --product vitagraph

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

build: ## build the vitagraph command
	@Scripts/doctor
	$(RELEASE)
	@Scripts/check-start "$$($(RELEASE) --show-bin-path)/vitagraph"
	@echo "Built $$($(RELEASE) --show-bin-path)/vitagraph"

demo: ## install what is missing, build, draw the sample résumés into demo/
	@Scripts/install-packages
	@Scripts/doctor
	$(RELEASE)
	@Scripts/check-start "$$($(RELEASE) --show-bin-path)/vitagraph"
	@Scripts/demo "$$($(RELEASE) --show-bin-path)/vitagraph"

install: ## install what make build has built (DESTDIR and PREFIX, by default /usr/local)
	@Scripts/install "$$($(RELEASE) --show-bin-path)/vitagraph"

uninstall: ## remove it again
	@Scripts/install --remove

deb: build ## make a Debian package in .build/packages
	@Scripts/make-deb "$$($(RELEASE) --show-bin-path)/vitagraph" .build/packages

sbom: ## print what a build is made of (SPDX 2.3)
	@Scripts/sbom

test: ## install what is missing, run all tests
	@Scripts/install-packages --for-tests
	@Scripts/doctor --for-tests
	@Scripts/run-tests

test-spark: ## install PySpark into .build-spark, compare its report with a single machine's
	@Scripts/install-packages --for-spark
	swift build --product vitagraph
	@Scripts/test-spark "$$(swift build --show-bin-path)/vitagraph"

bench: build ## measure everything beside plain C and other programs, which it installs into .build-bench
	@Scripts/bench "$$($(RELEASE) --show-bin-path)/vitagraph"

bench-alone: build ## measure without installing other programs
	@Scripts/bench "$$($(RELEASE) --show-bin-path)/vitagraph" --alone

check-instructions: build ## count instructions: as many as recorded, and in step with the length of lines
	@Scripts/check-instructions "$$($(RELEASE) --show-bin-path)/vitagraph"
	@Scripts/check-growth "$$($(RELEASE) --show-bin-path)/vitagraph"

fuzz: ## feed the reader damaged documents (SECONDS=60 by default; see Fuzz/README.md)
	@Scripts/fuzz $(or $(SECONDS),60)

tables: ## work out anew what the program carries of skills.tsv
	RECORD_SNAPSHOTS=1 swift test --filter SkillIndexTests

doctor: ## say what is missing on this machine
	@Scripts/doctor --for-tests
	@echo 'Nothing is missing.'

format: ## lay out the sources in the house style
	swift format -i -r Sources Tests Benchmarks/Sources Fuzz Package.swift

lint: ## check the house style
	swift format lint --strict -r Sources Tests Benchmarks/Sources Fuzz Package.swift

clean: ## remove what was built and drawn
	swift package clean
	rm -rf demo
