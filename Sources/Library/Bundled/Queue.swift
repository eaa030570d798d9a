extension BundledSource {
  /// `queue`, written in the language.
  static let queueSource = #"""
    """Queues of one thread."""
    import heapq as _heapq
    from collections import deque as _deque

    __all__ = ['Empty', 'Full', 'Queue', 'LifoQueue', 'PriorityQueue', 'SimpleQueue']


    class Empty(Exception):
        """Nothing is there."""

        __module__ = '_queue'


    class Full(Exception):
        """There is no room."""


    class Queue:
        """First in, first out."""

        def __init__(self, maxsize=0):
            self.maxsize = maxsize
            self.unfinished_tasks = 0
            self._init(maxsize)

        def _init(self, maxsize):
            self.queue = _deque()

        def _put(self, item):
            self.queue.append(item)

        def _get(self):
            return self.queue.popleft()

        def qsize(self):
            return len(self.queue)

        def empty(self):
            return not self.queue

        def full(self):
            return 0 < self.maxsize <= len(self.queue)

        def put(self, item, block=True, timeout=None):
            """Adds an item. There is no other thread that could make room."""
            if self.full():
                raise Full
            self.unfinished_tasks += 1
            self._put(item)

        def get(self, block=True, timeout=None):
            """Removes and returns an item. There is no other thread that could add one."""
            if not self.queue:
                raise Empty
            return self._get()

        def put_nowait(self, item):
            self.put(item, False)

        def get_nowait(self):
            return self.get(False)

        def task_done(self):
            if self.unfinished_tasks <= 0:
                raise ValueError('task_done() called too many times')
            self.unfinished_tasks -= 1

        def join(self):
            pass


    class PriorityQueue(Queue):
        """The smallest item first."""

        def _init(self, maxsize):
            self.queue = []

        def _put(self, item):
            _heapq.heappush(self.queue, item)

        def _get(self):
            return _heapq.heappop(self.queue)


    class LifoQueue(Queue):
        """Last in, first out."""

        def _init(self, maxsize):
            self.queue = []

        def _get(self):
            return self.queue.pop()


    SimpleQueue = Queue
    """#

  /// `secrets`, written in the language.
  static let secretsSource = #"""
    """Numbers that nobody can guess."""
    import base64 as _base64
    import os as _os
    import random as _random

    __all__ = ['choice', 'randbelow', 'randbits', 'SystemRandom', 'token_bytes', 'token_hex', 'token_urlsafe', 'compare_digest']

    SystemRandom = _random.SystemRandom
    _source = SystemRandom()
    randbits, choice = _source.getrandbits, _source.choice


    def randbelow(exclusive_upper_bound):
        """A number below a bound."""
        if exclusive_upper_bound <= 0:
            raise ValueError('Upper bound must be positive.')
        return _source.randrange(exclusive_upper_bound)


    def token_bytes(nbytes=None):
        return _os.urandom(32 if nbytes is None else nbytes)


    def token_hex(nbytes=None):
        return token_bytes(nbytes).hex()


    def token_urlsafe(nbytes=None):
        return _base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b'=').decode('ascii')


    def compare_digest(a, b):
        """Whether two texts are equal."""
        return a == b
    """#
}
