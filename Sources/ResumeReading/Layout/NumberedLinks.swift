/// The numbers that text browsers put before links, the addresses listed at the end: `[13]kadogo`, `13. https://…`.
enum NumberedLinks {
    typealias Line = [Unicode.Scalar]

    /// The lines without the numbers, where the document ends in such a list.
    static func removed(_ lines: [Line]) -> [Line] {
        let listed = lines.suffix(400).count(where: isListed)
        guard listed >= 3, let last = lines.last(where: { !$0.allSatisfy(\.isWhitespace) }), isListed(last),
            lines.suffix(400).contains(where: { headings.contains(ScalarText($0[...].trimmingSpace).lowercased()) })
        else { return lines }
        return lines.map { $0.contains("[") ? removed($0) : $0 }
    }

    /// What the browsers print above the addresses.
    private static let headings: WordSet = ["references", "visible links", "hidden links"]

    private static func removed(_ line: Line) -> Line {
        var out: Line = []
        out.reserveCapacity(line.count)
        var index = 0
        while index < line.count {
            if let end = opening(of: line, at: index) { index = end; continue }
            out.append(line[index])
            index += 1
        }
        return out
    }

    /// The index behind `[13]`, where a word follows directly.
    private static func opening(of line: Line, at index: Int) -> Int? {
        guard line[index...].first == "[" else { return nil }
        let digits = line[(index + 1)...].prefix { $0.isASCIIDigit }
        guard (1...3).contains(digits.count), digits.endIndex + 1 < line.count, line[digits.endIndex] == "]",
            case let next = line[digits.endIndex + 1], next.isLetter || next.isASCIIDigit || next == "+"
        else { return nil }
        return digits.endIndex + 1
    }

    /// `  13. https://example.org/`, `6. mailto:ada@example.org`
    private static func isListed(_ line: Line) -> Bool {
        let text = line[...].trimmingSpace
        let digits = text.prefix { $0.isASCIIDigit }
        guard (1...3).contains(digits.count), text.dropFirst(digits.count).first == "." else { return false }
        let target = text.dropFirst(digits.count + 1).drop { $0.isWhitespace }
        return ["http://", "https://", "mailto:", "file:", "tel:"].contains { target.starts(with: $0.unicodeScalars) }
            && !target.contains(" ")
    }
}
