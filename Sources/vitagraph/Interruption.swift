import DocumentText
import Glibc
import Synchronization

// A signal handler reaches nothing but this and its like: it may neither allocate nor lock.
private let isInterrupted = Atomic<Bool>(false)

/// Control-C and the like: the first lets what is under way come to its end, the second stops converters too, the third
/// ends all at once.
enum Interruption {
    static var isRequested: Bool { isInterrupted.load(ordering: .relaxed) }

    /// From now on signals to end are requests.
    static func watch() {
        // The first use of a global sets it up, which a signal handler may not do.
        _ = (isRequested, Converters.areStopped)
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { signal in
            if Converters.areStopped {
                Glibc.signal(signal, SIG_DFL)
                raise(signal)
            }
            if isInterrupted.exchange(true, ordering: .relaxed) { Converters.stop() }
        }
        // A read that waits for a person gives up.
        action.sa_flags = 0
        for signal in [SIGINT, SIGTERM] { sigaction(signal, &action, nil) }
        // The terminal was closed; nohup has it ignored.
        if !isIgnored(SIGHUP) { sigaction(SIGHUP, &action, nil) }
    }

    private static func isIgnored(_ signal: Int32) -> Bool {
        var action = sigaction()
        sigaction(signal, nil, &action)
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
