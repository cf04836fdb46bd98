import Foundation

/// Milliseconds by the clock on the wall, and of the processor.
public struct Stopwatch {
    public private(set) var wall = 0.0
    public private(set) var processor = 0.0

    public static func measure(_ body: () throws -> Void) rethrows -> Stopwatch {
        let start = now
        try body()
        let end = now
        return Stopwatch(wall: end.wall - start.wall, processor: end.processor - start.processor)
    }

    /// As the programs beside us print it.
    public func text(per count: Double, _ unit: String) -> String {
        String(format: "%.3f ms per %@, %.3f of processor time", wall / count, unit, processor / count)
    }

    private static var now: Stopwatch {
        Stopwatch(wall: milliseconds(CLOCK_MONOTONIC), processor: milliseconds(CLOCK_PROCESS_CPUTIME_ID))
    }

    private static func milliseconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }
}
