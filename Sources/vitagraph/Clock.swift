import Glibc
import Resume

/// The moment that documents state, for builds that give the same bytes every time.
enum SourceDate {
    /// Seconds since 1970, of the environment's `SOURCE_DATE_EPOCH`; nil where it says nothing usable.
    static var secondsSince1970: Int64? {
        getenv("SOURCE_DATE_EPOCH").flatMap { Int64(String(cString: $0)) }.flatMap { $0 >= 0 ? $0 : nil }
    }
}

extension YearMonth {
    /// This month in the local time zone. The only look at the calendar in the whole program.
    static var current: YearMonth {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return YearMonth(index: (Int(parts.tm_year) + 1900) * 12 + Int(parts.tm_mon))
    }
}

enum MonotonicClock {
    /// Seconds since some moment, for telling how fast work goes.
    static func seconds() -> Double {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}
