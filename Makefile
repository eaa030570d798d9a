# Taper. `make run` and `make test` are each enough on a fresh machine that has Swift.

PREFIX ?= /usr/local
SWIFT ?= swift
DESTDIR ?=

ifeq ($(shell uname),Darwin)
# The Swift runtime is part of macOS; brew keeps openblas and libedit apart from the system's folders.
BUILD_FLAGS = -c release
export PKG_CONFIG_PATH := $(shell brew --prefix 2>/dev/null)/opt/openblas/lib/pkgconfig:$(shell brew --prefix 2>/dev/null)/opt/libedit/lib/pkgconfig:$(PKG_CONFIG_PATH)
else
BUILD_FLAGS = -c release --static-swift-stdlib
endif
TEST_PATH = .build-test
TEST_FLAGS = -c release --scratch-path $(TEST_PATH) -Xswiftc -enable-testing -Xswiftc -DINTERNAL_CHECKS

.PHONY: run build test check lint soak sanitize reference bench install uninstall dependencies clean

run: build ## build and open the prompt
	@.build/release/taper

build: dependencies ## build .build/release/taper, the Swift runtime linked statically
	$(SWIFT) build $(BUILD_FLAGS) --product taper

test: dependencies ## build and run all tests
	@SWIFT="$(SWIFT)" Scripts/run-tests $(TEST_FLAGS)

check: lint test ## all that CI runs, and the style

lint: ## the style of the source
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift

soak: dependencies ## run random keys, programs and graphs for a long time (SOAK_SECONDS, 600)
	@SWIFT="$(SWIFT)" Scripts/soak $(TEST_FLAGS)

sanitize: dependencies ## run the tests under the address and thread sanitizers
	LSAN_OPTIONS=suppressions=Scripts/leaks-elsewhere $(SWIFT) test --sanitize=address --scratch-path .build-address
	$(SWIFT) test --sanitize=thread --scratch-path .build-thread --filter 'TerminalTests|TensorTests'

reference: ## make the expected outputs of Tests/Conformance again with PyTorch (needs python3 and a network)
	Scripts/reference

bench: build ## time Benchmarks/ under Taper and under their originals, in turn
	@Scripts/benchmark

install: build ## install the program and its lessons below PREFIX
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/taper"
	install -m 755 .build/release/taper "$(DESTDIR)$(PREFIX)/bin/taper"
	rm -rf "$(DESTDIR)$(PREFIX)/share/taper/lessons"
	cp -R lessons "$(DESTDIR)$(PREFIX)/share/taper/lessons"

uninstall: ## remove what install put there
	rm -f "$(DESTDIR)$(PREFIX)/bin/taper"
	rm -rf "$(DESTDIR)$(PREFIX)/share/taper"

dependencies:
	@Scripts/install-dependencies

clean:
	rm -rf .build .build-test .build-address .build-thread
