import Resume

extension TimelineEntry {
    /// What a sentence calls it.
    var label: String {
        let names = [title, organization].compactMap { $0 }.filter { !$0.isEmpty }
        return names.isEmpty ? id : names.joined(separator: ", ")
    }
}

extension MonthInterval {
    var span: String { "\(first) to \(last) (\((months...months).text))" }
}

extension ClosedRange<Int> {
    var text: String {
        if lowerBound == upperBound { return lowerBound == 1 ? "1 month" : "\(lowerBound) months" }
        return "\(lowerBound) to \(upperBound) months"
    }

    /// `7`, `26 to 48`.
    var numbers: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)" }
}

extension ClosedRange<Double> {
    /// `6.5`, `2 to 6.5`.
    var numbers: String {
        let ends = [lowerBound, upperBound].map { $0 == $0.rounded() ? String(Int($0)) : String($0) }
        return ends[0] == ends[1] ? ends[0] : ends.joined(separator: " to ")
    }
}
