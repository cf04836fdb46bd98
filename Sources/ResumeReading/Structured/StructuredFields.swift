import Resume

/// Takes values out of a structured résumé and collects what is wrong with it; the rest is used all the same.
struct StructuredFields {
    private(set) var notes: [Note] = []

    /// The non-empty text of a key. A number is taken as it is written.
    mutating func text(_ keys: String..., in entry: LocatedValue) -> String? {
        for key in keys {
            guard let value = entry[key] else { continue }
            switch value.content {
            case .text(let text):
                let trimmed = Self.trimmed(text)
                return trimmed.isEmpty ? nil : trimmed
            case .number(let written): return written
            default: report(value, expected: "a text")
            }
        }
        return nil
    }

    /// The texts of a key that holds a list of them, or one alone.
    mutating func texts(_ key: String, in entry: LocatedValue) -> [String] {
        guard let value = entry[key] else { return [] }
        switch value.content {
        case .text(let text):
            let trimmed = Self.trimmed(text)
            return trimmed.isEmpty ? [] : [trimmed]
        case .list(let items):
            var texts: [String] = []
            for item in items {
                switch item.content {
                case .text(let text): texts.append(Self.trimmed(text))
                case .number(let written): texts.append(written)
                default: report(item, expected: "a text")
                }
            }
            return texts.filter { !$0.isEmpty }
        default:
            report(value, expected: "a list of texts")
            return []
        }
    }

    /// The mappings of a key that holds a list of them.
    mutating func entries(_ key: String, in root: LocatedValue) -> [LocatedValue] {
        guard let value = root[key] else { return [] }
        guard case .list(let items) = value.content else {
            report(value, expected: "a list")
            return []
        }
        return items.filter { item in
            if case .mapping = item.content { return true }
            report(item, expected: "a mapping")
            return false
        }
    }

    /// A whole number of zero or more.
    mutating func count(_ key: String, in entry: LocatedValue) -> Int? {
        guard let value = entry[key] else { return nil }
        if case .number(let written) = value.content, let count = Int(written), count >= 0 { return count }
        report(value, expected: "a whole number")
        return nil
    }

    mutating func number(_ key: String, in entry: LocatedValue) -> Double? {
        guard let value = entry[key] else { return nil }
        if case .number(let written) = value.content, let number = Double(written), number.isFinite { return number }
        report(value, expected: "a number")
        return nil
    }

    mutating func flag(_ key: String, in entry: LocatedValue) -> Bool {
        guard let value = entry[key] else { return false }
        if case .flag(let flag) = value.content { return flag }
        report(value, expected: "true or false")
        return false
    }

    /// Keys that the format does not know hold nothing that was understood.
    mutating func checkKeys(of entry: LocatedValue, known: Set<String>) {
        guard case .mapping(let pairs) = entry.content else { return }
        for (key, value) in pairs where !known.contains(key) && !key.hasPrefix("x-") && !key.hasPrefix("$") {
            note(value, "\(value.keyPath): unknown key; known are \(known.sorted().joined(separator: ", ")).")
        }
    }

    mutating func report(_ value: LocatedValue, expected: String) {
        note(value, "\(value.keyPath): expected \(expected), found \(value.kindInWords).")
    }

    /// Says of a value what was made of it.
    mutating func remark(_ value: LocatedValue, _ reason: String) {
        note(value, "\(value.keyPath): \(reason).")
    }

    private mutating func note(_ value: LocatedValue, _ message: String) {
        notes.append(Note(code: .unreadable, message: message, evidence: value.evidence))
    }

    static func trimmed(_ text: String) -> String {
        var rest = Substring(text)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}

extension LocatedValue {
    var evidence: Evidence { Evidence(lines: lines, keyPath: keyPath) }
}
