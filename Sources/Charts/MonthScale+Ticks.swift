import Drawing

extension MonthScale {
    /// A place on the axis where something begins.
    public struct Tick: Hashable, Sendable {
        /// The month whose first day it marks.
        public var month: Int
        public var unit: Unit
        /// A label stands at it.
        public var isLabelled: Bool

        public enum Unit: Hashable, Sendable { case year, quarter, month }

        public var year: Int { month / 12 }
        /// 1...12.
        public var monthOfYear: Int { month % 12 + 1 }
    }

    /// Ticks as dense as the axis bears: months from 110 points per year, quarters from 55, years from 11, else
    /// five years. With `labelsEveryYear` (two-digit labels) each year is labelled from 11 points per year.
    public func ticks(labelsEveryYear: Bool = false) -> [Tick] {
        let density = pointsPerYear
        let step = density >= 110 ? 1 : density >= 55 ? 3 : density >= 11 ? 12 : 60
        let labelledYears = density >= 22 || (labelsEveryYear && density >= 11) ? 1 : density >= 11 ? 2 : 5
        let first = (domain.lowerBound + step - 1) / step * step
        let firstYear = (domain.lowerBound + 11) / 12
        return stride(from: first, to: domain.upperBound, by: step).map { month in
            let isYear = month % 12 == 0
            let unit: Tick.Unit = isYear ? .year : month % 3 == 0 ? .quarter : .month
            let isLabelled: Bool
            switch unit {
            case .year:
                isLabelled = step == 60 ? true : (month / 12 - firstYear) % labelledYears == 0
            case .quarter: isLabelled = step == 1 || month % 12 == 6
            case .month: isLabelled = false
            }
            return Tick(month: month, unit: unit, isLabelled: isLabelled)
        }
    }
}
