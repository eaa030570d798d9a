#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CEditline.h"

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

_Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "code points are copied between the two");

struct TaperEditor {
  EditLine *line;
  FILE *input;
  FILE *output;
  FILE *null;
  void *context;
  TaperReadFunction read;
  TaperCommandFunction command;
};

static TaperEditor *owner(EditLine *line) {
  void *data = NULL;
  el_get(line, EL_CLIENTDATA, &data);
  return data;
}

static int read_key(EditLine *line, wchar_t *result) {
  TaperEditor *editor = owner(line);
  uint32_t scalar = 0;
  if (editor == NULL || editor->read(editor->context, &scalar) != 1) return 0;
  *result = (wchar_t)scalar;
  return 1;
}

static unsigned char run_command(EditLine *line, int number, int key) {
  TaperEditor *editor = owner(line);
  if (editor == NULL) return CC_EOF;
  return editor->command(editor->context, number, (uint32_t)key) == TAPER_FINISH ? CC_NEWLINE : CC_REFRESH;
}

// libedit does not tell a command its name, so each number needs a function of its own.
#define ONE(n) \
  static unsigned char command_##n(EditLine *line, int key) { return run_command(line, n, key); }
#define EACH(X) \
  X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15) X(16) X(17) X(18) X(19) X(20) \
  X(21) X(22) X(23) X(24) X(25) X(26) X(27) X(28) X(29) X(30) X(31) X(32) X(33) X(34) X(35) X(36) X(37) X(38) X(39) \
  X(40) X(41) X(42) X(43) X(44) X(45) X(46) X(47) X(48) X(49) X(50) X(51) X(52) X(53) X(54) X(55) X(56) X(57) X(58) \
  X(59) X(60) X(61) X(62) X(63)
EACH(ONE)
#define NAME(n) command_##n,
static unsigned char (*const commands[TAPER_COMMAND_LIMIT])(EditLine *, int) = {EACH(NAME)};

static FILE *open_copy(int descriptor, const char *mode) {
  int copy = dup(descriptor);
  if (copy < 0) return NULL;
  FILE *stream = fdopen(copy, mode);
  if (stream == NULL) close(copy);
  return stream;
}

TaperEditor *taper_editor_create(const char *program, int input, int output, void *context, TaperReadFunction read,
                                 TaperCommandFunction command) {
  TaperEditor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  editor->context = context;
  editor->read = read;
  editor->command = command;
  editor->input = open_copy(input, "r");
  editor->output = open_copy(output, "w");
  editor->null = fopen("/dev/null", "w");
  if (editor->input != NULL && editor->output != NULL && editor->null != NULL)
    // The error stream is the null device: an unknown TERM is no reason to write.
    editor->line = el_init(program, editor->input, editor->output, editor->null);
  if (editor->line == NULL) {
    taper_editor_destroy(editor);
    return NULL;
  }
  el_set(editor->line, EL_CLIENTDATA, editor);
  // It had to see the terminal once; from here on its drawing goes nowhere.
  el_set(editor->line, EL_SETFP, 1, editor->null);
  el_set(editor->line, EL_SIGNAL, 0);
  el_set(editor->line, EL_GETCFN, read_key);
  el_set(editor->line, EL_SETTY, "-d", "-isig", "-ixon", NULL);
  return editor;
}

void taper_editor_destroy(TaperEditor *editor) {
  if (editor == NULL) return;
  if (editor->line != NULL) el_end(editor->line);
  if (editor->input != NULL) fclose(editor->input);
  if (editor->output != NULL) fclose(editor->output);
  if (editor->null != NULL) fclose(editor->null);
  free(editor);
}

bool taper_editor_add_command(TaperEditor *editor, int number, const char *name, const char *help) {
  if (number < 0 || number >= TAPER_COMMAND_LIMIT) return false;
  return el_set(editor->line, EL_ADDFN, name, help, commands[number]) == 0;
}

bool taper_editor_bind(TaperEditor *editor, bool alternative, const char *keys, const char *command) {
  if (alternative) return el_set(editor->line, EL_BIND, "-a", keys, command, NULL) == 0;
  return el_set(editor->line, EL_BIND, keys, command, NULL) == 0;
}

bool taper_editor_use_map(TaperEditor *editor, const char *name) {
  return el_set(editor->line, EL_EDITOR, name) == 0;
}

bool taper_editor_uses_vi(TaperEditor *editor) {
  const char *name = NULL;
  return el_get(editor->line, EL_EDITOR, &name) == 0 && name != NULL && strcmp(name, "vi") == 0;
}

bool taper_editor_read_configuration(TaperEditor *editor, const char *path) {
  return el_source(editor->line, path) == 0;
}

void taper_editor_run(TaperEditor *editor) {
  int count = 0;
  el_wgets(editor->line, &count);
}

void taper_editor_set_raw(TaperEditor *editor, bool raw) { el_set(editor->line, EL_PREP_TERM, raw ? 1 : 0); }

// The returned structure is the editor's own; writing its cursor is how one moves it where `el_cursor` is missing.
static LineInfoW *info(TaperEditor *editor) { return (LineInfoW *)el_wline(editor->line); }

size_t taper_editor_count(TaperEditor *editor) {
  LineInfoW *line = info(editor);
  return (size_t)(line->lastchar - line->buffer);
}

size_t taper_editor_cursor(TaperEditor *editor) {
  LineInfoW *line = info(editor);
  return (size_t)(line->cursor - line->buffer);
}

void taper_editor_copy(TaperEditor *editor, uint32_t *target, size_t count) {
  if (count > taper_editor_count(editor)) return;
  memcpy(target, info(editor)->buffer, count * sizeof(uint32_t));
}

void taper_editor_set_cursor(TaperEditor *editor, size_t position) {
  LineInfoW *line = info(editor);
  size_t count = taper_editor_count(editor);
  line->cursor = line->buffer + (position < count ? position : count);
}

bool taper_editor_insert(TaperEditor *editor, const uint32_t *scalars, size_t count) {
  if (count == 0) return true;
  if (count > SIZE_MAX / sizeof(wchar_t) - 1) return false;
  wchar_t *text = malloc((count + 1) * sizeof(wchar_t));
  if (text == NULL) return false;
  memcpy(text, scalars, count * sizeof(wchar_t));
  text[count] = 0;
  int status = el_winsertstr(editor->line, text);
  free(text);
  return status == 0;
}

void taper_editor_delete(TaperEditor *editor, size_t count) {
  size_t cursor = taper_editor_cursor(editor);
  if (count > cursor) count = cursor;
  if (count > 0 && count <= INT32_MAX) el_wdeletestr(editor->line, (int)count);
}

void taper_set_character_locale(void) {
  const char *name = setlocale(LC_CTYPE, "");
  if (name != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  if (setlocale(LC_CTYPE, "C.UTF-8") == NULL && setlocale(LC_CTYPE, "en_US.UTF-8") == NULL)
    setlocale(LC_CTYPE, "UTF-8");
}
