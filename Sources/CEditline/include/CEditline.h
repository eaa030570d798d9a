// Typed C wrappers around libedit and around what a signal handler may touch. No logic lives here: libedit's variadic
// calls get one typed function each, and the handlers do nothing but set flags.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: - libedit as an engine without a screen

/// A libedit instance that edits a buffer and draws nowhere.
typedef struct TaperEditor TaperEditor;

/// Asks for the next key: stores a code point and returns 1, or returns 0 at the end of the input.
typedef int (*TaperReadFunction)(void *context, uint32_t *scalar);

/// Runs the own command with this number; `key` is the last code point of the key sequence. Returns a TaperResult.
typedef int (*TaperCommandFunction)(void *context, int command, uint32_t key);

/// What an own command tells libedit.
enum TaperResult {
  /// The buffer or the cursor may have changed; go on.
  TAPER_CONTINUE = 0,
  /// The line is done: `taper_editor_run` returns.
  TAPER_FINISH = 1,
};

/// How many own commands a TaperEditor can have.
enum { TAPER_COMMAND_LIMIT = 64 };

/// Opens libedit on copies of the two descriptors, with its own drawing sent to the null device. `input` must be a
/// terminal. Signal keys (^C, ^Z) arrive as keys. NULL when anything fails.
TaperEditor *taper_editor_create(const char *program, int input, int output, void *context, TaperReadFunction read,
                                 TaperCommandFunction command);

/// Restores the terminal's modes and frees everything.
void taper_editor_destroy(TaperEditor *editor);

/// Names own command `number` (below TAPER_COMMAND_LIMIT), so that keys and `.editrc` can be bound to it.
bool taper_editor_add_command(TaperEditor *editor, int number, const char *name, const char *help);

/// Binds a key sequence (in libedit's notation: `^A`, `\e[A`) to a command, in the command map of vi when
/// `alternative`.
bool taper_editor_bind(TaperEditor *editor, bool alternative, const char *keys, const char *command);

/// Selects the key maps: "emacs" or "vi". Forgets all bindings.
bool taper_editor_use_map(TaperEditor *editor, const char *name);

/// Whether the vi key maps are in use.
bool taper_editor_uses_vi(TaperEditor *editor);

/// Reads `.editrc`: the given file, or the user's own when NULL.
bool taper_editor_read_configuration(TaperEditor *editor, const char *path);

/// Puts the terminal into raw mode, edits one line until a command finishes it or the input ends, and restores the
/// modes. The buffer can be read by commands only.
void taper_editor_run(TaperEditor *editor);

/// Raw mode on or off, for suspending in the middle of an edit.
void taper_editor_set_raw(TaperEditor *editor, bool raw);

/// Number of code points in the buffer.
size_t taper_editor_count(TaperEditor *editor);

/// Position of the cursor in code points.
size_t taper_editor_cursor(TaperEditor *editor);

/// Copies `count` code points from the start of the buffer; `count` is at most `taper_editor_count`.
void taper_editor_copy(TaperEditor *editor, uint32_t *target, size_t count);

/// Moves the cursor; past the end means the end.
void taper_editor_set_cursor(TaperEditor *editor, size_t position);

/// Inserts at the cursor and moves it behind the new text. False when there is no memory.
bool taper_editor_insert(TaperEditor *editor, const uint32_t *scalars, size_t count);

/// Deletes `count` code points before the cursor.
void taper_editor_delete(TaperEditor *editor, size_t count);

/// Sets LC_CTYPE from the environment, or to a UTF-8 locale when that one is not UTF-8. LC_NUMERIC stays "C".
void taper_set_character_locale(void);

// MARK: - Descriptors

/// Waits until `descriptor` can be read: 1 readable (or at its end), 0 after `milliseconds`, -1 when a signal came.
/// Negative `milliseconds` wait for ever. No signal is lost between looking at the flags below and waiting.
int taper_wait_for_input(int descriptor, int milliseconds);

/// The size of the terminal behind `descriptor`; false when it has none.
bool taper_window_size(int descriptor, int *columns, int *rows);

// MARK: - Signals

/// Flag raised by SIGINT, and by SIGHUP and SIGTERM too, so that a running computation stops.
int32_t *taper_interrupt_flag(void);
/// Flag raised by SIGHUP and SIGTERM: the program is to end.
int32_t *taper_ending_flag(void);
/// Flag raised by SIGWINCH and SIGCONT: what stands on the screen is to be drawn again.
int32_t *taper_redraw_flag(void);
/// Flag raised by SIGCONT: the terminal's modes may have been changed by the shell.
int32_t *taper_resumed_flag(void);

/// Reads a flag atomically.
static inline int32_t taper_flag_load(const int32_t *flag) { return __atomic_load_n(flag, __ATOMIC_ACQUIRE); }
/// Writes a flag atomically.
static inline void taper_flag_store(int32_t *flag, int32_t value) { __atomic_store_n(flag, value, __ATOMIC_RELEASE); }
/// Lowers a flag and tells whether it was raised.
static inline int32_t taper_flag_take(int32_t *flag) { return __atomic_exchange_n(flag, 0, __ATOMIC_ACQ_REL); }

/// Installs the handlers of all flags and ignores SIGPIPE.
void taper_install_signal_handlers(void);

/// Blocks every signal on the calling thread.
void taper_block_signals(void);

/// Stops the process as ^Z does and returns when it is continued.
void taper_suspend_process(void);
