import Glibc

/// Calls a task again whenever one of some files changes, until the program is interrupted.
struct FileWatch {
    /// Files and directories; of a directory, what lies in it counts too.
    var paths: [String]

    /// Often enough that a page appears within 0.3 s of the change, and cheap: a call of the system per file.
    private static let pause = Duration.milliseconds(25)

    /// - Parameter task: returns the further files that its result depends on.
    func run(_ task: () async throws -> [String]) async throws {
        Interruption.watch()
        var known: [String: Stamp]?
        var stillness = Stillness<[String: Stamp]>()
        var furtherPaths: [String] = []
        while !Interruption.isRequested {
            let current = stamps(of: paths + furtherPaths)
            let isStill = stillness.holds(current, at: .now)
            if known == nil || (current != known && isStill) {
                furtherPaths = try await task()
                // What the task itself has written into a directory of inputs is no reason to begin anew.
                known = stamps(of: paths + furtherPaths).merging(current) { _, before in before }
            }
            try await Task.sleep(for: Self.pause)
        }
    }

    /// What tells one state of a file from another; a file that is replaced gets another number.
    private struct Stamp: Equatable {
        var number: UInt
        var size: Int
        var seconds: Int
        var nanoseconds: Int
    }

    private func stamps(of paths: [String]) -> [String: Stamp] {
        let found = InputFinder().find(paths).inputs.compactMap { try? $0.get().path }
        return found.reduce(into: [:]) { stamps, path in
            var status = stat()
            guard stat(path, &status) == 0 else { return }
            stamps[path] = Stamp(
                number: UInt(status.st_ino), size: Int(status.st_size),
                seconds: Int(status.st_mtim.tv_sec), nanoseconds: Int(status.st_mtim.tv_nsec))
        }
    }
}

/// Tells when a state that changes has been the same for a while: many editors empty a file before they write it anew,
/// and nobody wants to read what is between the two.
struct Stillness<State: Equatable> {
    private var state: State?
    private var start = ContinuousClock.now

    /// Longer than an editor takes to write, too short to be waited for.
    private static var least: Duration { .milliseconds(60) }

    mutating func holds(_ current: State, at now: ContinuousClock.Instant) -> Bool {
        if state != current {
            state = current
            start = now
        }
        return now - start >= Self.least
    }
}
