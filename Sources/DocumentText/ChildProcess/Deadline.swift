import Glibc

/// A moment on the clock that is never set back.
struct Deadline: Sendable {
    private var nanoseconds: Int64

    init(seconds: Int) { nanoseconds = Self.now + Int64(min(max(seconds, 0), 1_000_000)) * 1_000_000_000 }

    /// For poll(2); never negative.
    var millisecondsLeft: Int32 { Int32(clamping: max(0, (nanoseconds - Self.now + 999_999) / 1_000_000)) }

    private static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
