/// YAML (or TOML) front matter: a block of settings that site generators expect before the text.
struct FrontMatter {
    /// The lines that it takes up, fences included.
    var lineCount: Int
    var values: [String: String]

    /// Nil when the document does not open with front matter; a rule on the first line is none.
    init?(lines: [[Unicode.Scalar]]) {
        guard let found = Self.fenced(lines) ?? Self.ofReader(lines) else { return nil }
        (lineCount, values) = found
    }

    private static func fenced(_ lines: [[Unicode.Scalar]]) -> (lineCount: Int, values: [String: String])? {
        guard let fence = lines.first.map({ $0[...].trimmingSpace.asString }), fence == "---" || fence == "+++" else {
            return nil
        }
        let separator: Unicode.Scalar = fence == "---" ? ":" : "="
        var values: [String: String] = [:]
        var index = 1
        // No front matter is longer: a rule at the top of a résumé must not hide the résumé.
        while index < min(lines.count, 200) {
            let line = lines[index]
            let text = line[...].trimmingSpace
            if text.asString == fence || text.asString == "..." {
                guard !values.isEmpty || index == 1 else { return nil }
                return (index + 1, values)
            }
            index += 1
            if text.isEmpty || text.first == "#" || text.first == "-" || text.first == "[" { continue }
            if let first = line.first, first.isWhitespace { continue }
            guard let end = text.firstIndex(of: separator), text[..<end].trimmingSpace.allSatisfy(isKey) else {
                return nil
            }
            values[text[..<end].trimmingSpace.asciiLowercased.asString] = FrontMatter.unquoted(
                text[(end + 1)...].trimmingSpace)
        }
        return nil
    }

    /// What readers of web pages print before the text: `Title: …`, `URL Source: …`, `Markdown Content:`.
    private static func ofReader(_ lines: [[Unicode.Scalar]]) -> (lineCount: Int, values: [String: String])? {
        guard let first = lines.first, first.starts(with: "Title:".unicodeScalars) else { return nil }
        let head = lines.prefix(16)
        guard head.contains(where: { $0.starts(with: "URL Source:".unicodeScalars) }),
            let last = head.firstIndex(where: { $0[...].trimmingSpace.asString == "Markdown Content:" })
        else { return nil }
        return (last + 1, ["title": first.dropFirst(6)[...].trimmingSpace.asString])
    }

    private static func unquoted(_ value: ArraySlice<Unicode.Scalar>) -> String {
        guard value.count >= 2, let quote = value.first, quote == "\"" || quote == "'", value.last == quote else {
            return value.asString
        }
        return value.dropFirst().dropLast().asString
    }
}

private func isKey(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIILetter || scalar.isASCIIDigit || scalar == "_" || scalar == "-" || scalar == "."
}
