import Synchronization

// A signal handler may set it: it neither allocates nor locks.
private let isStopped = Atomic<Bool>(false)

/// The child processes that read documents, all of them.
public enum Converters {
    public static var areStopped: Bool { isStopped.load(ordering: .relaxed) }

    /// Ends those that run and lets no more begin: their documents fail, and their temporary directories go.
    public static func stop() { isStopped.store(true, ordering: .relaxed) }

    static let stopped = DocumentError(.converterFailed, "the converter was stopped")
}
