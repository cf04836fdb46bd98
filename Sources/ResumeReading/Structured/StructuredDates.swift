import Resume

/// Reads the dates of structured résumés: ISO 8601 as far as given, the word for "ongoing", else any printed date.
extension StructuredFields {
    /// - Parameter isOpen: whether an entry with a start and no end goes on, as JSON Resume and RenderCV mean it.
    mutating func span(start startKey: String, end endKey: String, in entry: LocatedValue, isOpen: Bool) -> DateSpan {
        var span = DateSpan()
        if let value = entry[startKey] { span.start = date(value) }
        if let value = entry[endKey] {
            if isOngoing(value) { span.isCurrent = true } else { span.end = date(value) }
        } else if span.start != nil, isOpen {
            span.isCurrent = true
        }
        if flag("current", in: entry) {
            if let end = span.end {
                // A flag is forgotten more easily than a date.
                remark(entry, "“current” and the end \(end) disagree; the end counts")
            } else {
                span.isCurrent = true
            }
        }
        if span.isCurrent { span.end = nil }
        return span
    }

    mutating func date(_ value: LocatedValue) -> PartialDate? {
        switch value.content {
        case .number(let written):
            if let date = PartialDate(written) { return date }
        case .text(let text):
            let trimmed = Self.trimmed(text)
            if trimmed.isEmpty { return nil }
            if let date = PartialDate(trimmed) ?? PartialDate(String(trimmed.prefix(10))) { return date }
            if let found = printed(trimmed), found.isSingle { return found.span.start }
        default: break
        }
        report(value, expected: "YYYY, YYYY-MM or YYYY-MM-DD")
        return nil
    }

    /// A date or range in words: RenderCV's `date: Fall 2023`, `2019 – 2021`.
    mutating func printedSpan(_ value: LocatedValue) -> DateSpan {
        if case .number(let written) = value.content, let date = PartialDate(written) {
            return DateSpan(start: date, end: date)
        }
        if case .text(let text) = value.content {
            if let date = PartialDate(Self.trimmed(text)) { return DateSpan(start: date, end: date) }
            if let found = printed(text) { return found.span }
        }
        report(value, expected: "a date")
        return .undated
    }

    private func printed(_ text: String) -> DateMatch? {
        let matches = DateScanner().matches(in: ScalarText(text))
        return matches.count == 1 ? matches.first : nil
    }

    private func isOngoing(_ value: LocatedValue) -> Bool {
        guard case .text(let text) = value.content else { return false }
        let word = Self.trimmed(text).lowercased()
        return ["present", "now", "current", "ongoing", "today", "至今", "现在", "heute", "aujourd'hui"].contains(word)
    }
}
