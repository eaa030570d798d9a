#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A thread with a large stack that runs one job at a time for a caller that waits.
///
/// The caller is blocked while its job runs, so the two never touch the same thing at the same time: what a job
/// captures needs no lock. Signals are blocked on the thread; Ctrl-C reaches it as a flag (`Signals.interruptFlag`).
///
/// `@unchecked Sendable`: what changes after `init` is read and written under `mutex` only, but for `whileWaiting`, which
/// belongs to the thread that submits jobs.
public final class InterpreterThread: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var job: (() -> Void)?
  /// Work of the job's that its caller is to do, and whether it is done.
  private var request: (() -> Void)?
  private var isBusy = false
  private var isEnding = false
  private var thread: pthread_t?
  /// Called on the waiting thread every 20 milliseconds while a job runs: there Ctrl-C is passed on to an interpreter
  /// that has a flag of its own, and there a status can be shown. To be set by the thread that submits jobs.
  public var whileWaiting: (() -> Void)?

  /// Starts the thread. Where the system refuses so large a stack, half of it is tried, down to 8 MB.
  /// - Parameter stackBytes: address space reserved for the stack; memory is taken only as it is used.
  public init(stackBytes: Int = 512 << 20) {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
    var bytes = max(stackBytes, 8 << 20)
    while !start(stackBytes: bytes) && bytes > 8 << 20 { bytes /= 2 }
  }

  deinit {
    // A running thread holds its object: by now it has ended, or never started.
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Runs `body` on the thread and waits for its result; on the thread itself it is simply called.
  ///
  /// Where the thread has ended, or none could be started, the caller's own stack has to do.
  public func run<Result>(_ body: () -> Result) -> Result {
    guard let thread = running, pthread_equal(thread, pthread_self()) == 0 else { return body() }
    var result: Result?
    withoutActuallyEscaping({ result = body() }) { submit($0) }
    // Without a result the job was refused, because the thread is ending.
    return result ?? body()
  }

  /// From a job: runs `body` on the thread that waits for the job, and waits for its result. What only the main thread
  /// may do (reading from the terminal for `input`) gets there this way. Elsewhere it is simply called.
  public func runOnCaller<Result>(_ body: () -> Result) -> Result {
    guard let thread = running, pthread_equal(thread, pthread_self()) != 0 else { return body() }
    var result: Result?
    withoutActuallyEscaping({ result = body() }) { work in
      pthread_mutex_lock(mutex)
      request = work
      pthread_cond_broadcast(changed)
      while request != nil { pthread_cond_wait(changed, mutex) }
      pthread_mutex_unlock(mutex)
    }
    return result ?? body()
  }

  /// Ends the thread after the job that runs, and waits for that.
  public func end() {
    pthread_mutex_lock(mutex)
    isEnding = true
    let ended = thread
    thread = nil
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
    if let ended { pthread_join(ended, nil) }
  }

  /// The thread, while it takes jobs.
  private var running: pthread_t? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return thread
  }

  /// Starts a thread with this stack; false when the system refuses.
  private func start(stackBytes: Int) -> Bool {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    guard pthread_attr_setstacksize(&attributes, stackBytes) == 0 else { return false }
    let object = Unmanaged.passRetained(self)
    #if canImport(Glibc)
      var created = pthread_t()
    #else
      var created: pthread_t?
    #endif
    let status = pthread_create(&created, &attributes, interpreterThreadMain, object.toOpaque())
    guard status == 0 else {
      object.release()
      return false
    }
    pthread_mutex_lock(mutex)
    thread = created
    pthread_mutex_unlock(mutex)
    return true
  }

  /// Hands a job over and sleeps until it is done.
  private func submit(_ work: @escaping () -> Void) {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while isBusy { pthread_cond_wait(changed, mutex) }
    guard !isEnding else { return }
    job = work
    isBusy = true
    pthread_cond_broadcast(changed)
    while isBusy {
      if let work = request {
        pthread_mutex_unlock(mutex)
        work()
        pthread_mutex_lock(mutex)
        request = nil
        pthread_cond_broadcast(changed)
      } else if let whileWaiting {
        var limit = InterpreterThread.nextLook()
        if pthread_cond_timedwait(changed, mutex, &limit) == ETIMEDOUT {
          pthread_mutex_unlock(mutex)
          whileWaiting()
          pthread_mutex_lock(mutex)
        }
      } else {
        pthread_cond_wait(changed, mutex)
      }
    }
  }

  /// The time at which a waiting thread looks up next.
  private static func nextLook() -> timespec {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    now.tv_nsec += 20_000_000
    if now.tv_nsec >= 1_000_000_000 {
      now.tv_sec += 1
      now.tv_nsec -= 1_000_000_000
    }
    return now
  }

  /// The thread's life: take a job, run it, say so.
  fileprivate func serve() {
    Signals.blockAll()
    pthread_mutex_lock(mutex)
    while true {
      while job == nil && !isEnding { pthread_cond_wait(changed, mutex) }
      guard let work = job else { break }
      pthread_mutex_unlock(mutex)
      work()
      pthread_mutex_lock(mutex)
      job = nil
      isBusy = false
      pthread_cond_broadcast(changed)
    }
    pthread_mutex_unlock(mutex)
  }
}

/// Runs `body` once on a thread with a large stack and waits for its result.
public func runOnLargeStack<Result>(bytes: Int = 512 << 20, _ body: () -> Result) -> Result {
  let thread = InterpreterThread(stackBytes: bytes)
  defer { thread.end() }
  return thread.run(body)
}

#if canImport(Glibc)
  /// Where the thread starts: its object is the argument, and held until it ends.
  private func interpreterThreadMain(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let argument { Unmanaged<InterpreterThread>.fromOpaque(argument).takeRetainedValue().serve() }
    return nil
  }
#else
  /// Where the thread starts: its object is the argument, and held until it ends.
  private func interpreterThreadMain(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<InterpreterThread>.fromOpaque(argument).takeRetainedValue().serve()
    return nil
  }
#endif
