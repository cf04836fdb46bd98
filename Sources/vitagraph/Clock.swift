import Glibc
import Resume

extension YearMonth {
    /// This month in the local time zone. The only look at the clock in the whole program.
    static var current: YearMonth {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return YearMonth(index: (Int(parts.tm_year) + 1900) * 12 + Int(parts.tm_mon))
    }
}
