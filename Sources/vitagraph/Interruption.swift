import Glibc
import Synchronization

// A signal handler reaches nothing but this: it may neither allocate nor lock.
private let isInterrupted = Atomic<Bool>(false)

/// Control-C and the like: the first lets what is under way come to its end, the second ends all at once.
enum Interruption {
    static var isRequested: Bool { isInterrupted.load(ordering: .relaxed) }

    /// From now on the first SIGINT or SIGTERM only sets `isRequested`.
    static func watch() {
        // The first use of a global sets it up, which a signal handler may not do.
        _ = isRequested
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in isInterrupted.store(true, ordering: .relaxed) }
        // Once: the next signal finds the system's own handler. A read that waits for a person gives up.
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        for signal in [SIGINT, SIGTERM] { sigaction(signal, &action, nil) }
    }
}
