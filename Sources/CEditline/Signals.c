#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CEditline.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <unistd.h>

// The only mutable globals of the terminal side: a handler has no other way to reach anything.
static int32_t interrupted;
static int32_t ending;
static int32_t redraw;
static int32_t resumed;

int32_t *taper_interrupt_flag(void) { return &interrupted; }
int32_t *taper_ending_flag(void) { return &ending; }
int32_t *taper_redraw_flag(void) { return &redraw; }
int32_t *taper_resumed_flag(void) { return &resumed; }

static void handle(int signal) {
  switch (signal) {
    case SIGINT:
      taper_flag_store(&interrupted, 1);
      break;
    case SIGHUP:
    case SIGTERM:
      taper_flag_store(&ending, 1);
      taper_flag_store(&interrupted, 1);
      break;
    case SIGCONT:
      taper_flag_store(&resumed, 1);
      taper_flag_store(&redraw, 1);
      break;
    default:
      taper_flag_store(&redraw, 1);
  }
}

static void fill_handled(sigset_t *set) {
  sigemptyset(set);
  sigaddset(set, SIGINT);
  sigaddset(set, SIGHUP);
  sigaddset(set, SIGTERM);
  sigaddset(set, SIGWINCH);
  sigaddset(set, SIGCONT);
}

void taper_install_signal_handlers(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handle;
  sigemptyset(&action.sa_mask);
  // No SA_RESTART: a read that waits at the prompt is to come back.
  const int signals[] = {SIGINT, SIGHUP, SIGTERM, SIGWINCH, SIGCONT};
  for (size_t index = 0; index < sizeof signals / sizeof signals[0]; index++) {
    struct sigaction old;
    // What the parent chose to ignore (nohup) stays ignored.
    if (signals[index] == SIGHUP && sigaction(SIGHUP, NULL, &old) == 0 && old.sa_handler == SIG_IGN) continue;
    sigaction(signals[index], &action, NULL);
  }
  action.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &action, NULL);
}

void taper_block_signals(void) {
  sigset_t all;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, NULL);
}

void taper_suspend_process(void) { kill(0, SIGTSTP); }

int taper_wait_for_input(int descriptor, int milliseconds) {
  if (descriptor < 0 || descriptor >= FD_SETSIZE) {
    struct pollfd entry = {.fd = descriptor, .events = POLLIN};
    return poll(&entry, 1, milliseconds);
  }
  // Signals are let in by pselect only, so that none can slip between the look at the flags and the wait.
  sigset_t handled, before;
  fill_handled(&handled);
  pthread_sigmask(SIG_BLOCK, &handled, &before);
  int result;
  if (milliseconds < 0 && (taper_flag_load(&interrupted) || taper_flag_load(&redraw))) {
    result = -1;
  } else {
    fd_set set;
    FD_ZERO(&set);
    FD_SET(descriptor, &set);
    struct timespec limit = {.tv_sec = milliseconds / 1000, .tv_nsec = (long)(milliseconds % 1000) * 1000000L};
    result = pselect(descriptor + 1, &set, NULL, NULL, milliseconds < 0 ? NULL : &limit, &before);
    if (result < 0 && errno != EINTR) result = 1;  // A bad descriptor: let the read that follows say so.
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return result;
}

bool taper_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}
