extension SkillText {
    /// Full-width forms are folded to them.
    private static let addressSigns = TextSigns(anyOf: ".@:：")

    /// Web and e-mail addresses: what they hold is no statement on skills.
    func addresses() -> [Range<Int>] {
        guard !signs.isDisjoint(with: Self.addressSigns) else { return [] }
        var found: [Range<Int>] = []
        folded.withUnsafeBufferPointer { folded in
            var index = 0
            while index < folded.count {
                guard Self.mayBeOfAddress(folded, index) else {
                    index += 1
                    continue
                }
                var start = index
                while start > 0, Self.isVisible(folded[start - 1]) { start -= 1 }
                while index < folded.count, Self.isVisible(folded[index]) { index += 1 }
                if isAddress(start..<index) { found.append(start..<index) }
            }
        }
        return found
    }

    @inline(__always)
    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool { scalar.value > 0x20 && scalar.value < 0x7F }

    /// A mark that each address holds one of, among scalars as there: "www.", "://", "@", a point before the ending of a
    /// host. Most points end sentences.
    @inline(__always)
    private static func mayBeOfAddress(_ folded: UnsafeBufferPointer<Unicode.Scalar>, _ index: Int) -> Bool {
        let scalar = folded[index]
        // All three lie among the digits and the marks beside them: most scalars are passed by at once.
        guard (0x2E...0x40).contains(scalar.value), scalar == "." || scalar == ":" || scalar == "@" else {
            return false
        }
        let before: Unicode.Scalar = index > 0 ? folded[index - 1] : " "
        let after: Unicode.Scalar = index + 1 < folded.count ? folded[index + 1] : " "
        switch scalar {
        case ".": return before == "w" || after.isOne(of: "coein")
        case ":": return before == "o" || after == "/"
        default: return true
        }
    }

    private func isAddress(_ range: Range<Int>) -> Bool {
        guard range.count > 5 else { return false }
        let token = foldedString(range)
        if token.contains("://") || token.hasPrefix("www.") || token.contains("mailto:") { return true }
        if let sign = token.firstIndex(of: "@"), token[sign...].contains("."), sign != token.startIndex { return true }
        return Self.hostEndings.contains(where: token.hasSuffix) || Self.hostsBeforePath.isFound(in: token)
    }

    // Another ending needs its first letter in `mayBeOfAddress`.
    private static let hostEndings = [".com", ".org", ".cn", ".edu", ".example"]
    private static let hostsBeforePath = WordSet(hostEndings.flatMap { [$0 + "/", $0 + ")"] } + [".io/", ".net/"])
}
