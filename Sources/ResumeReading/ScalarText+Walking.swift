/// Texts joined, split and walked through at once.
extension ScalarText {
    static func + (left: ScalarText, right: ScalarText) -> ScalarText { [left, right].joined() }

    static func + (left: ScalarText, right: String) -> ScalarText { [left, ScalarText(right)].joined() }

    static func + (left: String, right: ScalarText) -> ScalarText { [ScalarText(left), right].joined() }

    static func += (text: inout ScalarText, end: String) { text.append(contentsOf: end.unicodeScalars) }
}

extension Collection<ScalarText> {
    func joined(separator: String = "") -> ScalarText {
        let separator = Array(separator.unicodeScalars)
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(reduce(0) { $0 + $1.count + separator.count })
        var signs = separator.reduce(into: TextSigns()) { $0.formUnion(TextSigns(of: $1)) }
        for (index, part) in enumerated() {
            if index > 0 { scalars += separator }
            part.withScalars { scalars.append(contentsOf: $0) }
            signs.formUnion(part.signs)
        }
        return ScalarText(scalars, signs: signs)
    }
}

// MARK: - Splitting

extension ScalarText {
    /// As of any collection, in one walk and, for most texts, one array.
    func split(
        maxSplits: Int = .max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Unicode.Scalar) throws -> Bool
    ) rethrows -> [ScalarText] {
        try withScalars { scalars in
            var parts: [ScalarText] = []
            parts.reserveCapacity(8)
            var start = 0
            for index in 0...scalars.count {
                if index < scalars.count {
                    guard parts.count < maxSplits, try isSeparator(scalars[index]) else { continue }
                }
                if index > start || !omittingEmptySubsequences {
                    parts.append(self[startIndex + start..<startIndex + index])
                }
                start = index + 1
            }
            return parts
        }
    }

    func split(
        separator: Unicode.Scalar, maxSplits: Int = .max, omittingEmptySubsequences: Bool = true
    ) -> [ScalarText] {
        split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences) { $0 == separator }
    }
}

// MARK: - Walking through the scalars at once

extension ScalarText {
    func contains(where isWanted: (Unicode.Scalar) throws -> Bool) rethrows -> Bool {
        try withScalars { try $0.contains(where: isWanted) }
    }

    func allSatisfy(_ isWanted: (Unicode.Scalar) throws -> Bool) rethrows -> Bool {
        try withScalars { try $0.allSatisfy(isWanted) }
    }

    func filter(_ isWanted: (Unicode.Scalar) throws -> Bool) rethrows -> ScalarText {
        var kept: [Unicode.Scalar] = []
        kept.reserveCapacity(count)
        try withScalars { for scalar in $0 where try isWanted(scalar) { kept.append(scalar) } }
        return ScalarText(kept, signs: signs)
    }

    func firstIndex(where isWanted: (Unicode.Scalar) throws -> Bool) rethrows -> Int? {
        try withScalars { try $0.firstIndex(where: isWanted) }.map { $0 + startIndex }
    }

    func lastIndex(where isWanted: (Unicode.Scalar) throws -> Bool) rethrows -> Int? {
        try withScalars { try $0.lastIndex(where: isWanted) }.map { $0 + startIndex }
    }

    func count(where isWanted: (Unicode.Scalar) throws -> Bool) rethrows -> Int {
        try withScalars { try $0.count(where: isWanted) }
    }

    func prefix(while isWanted: (Unicode.Scalar) throws -> Bool) rethrows -> ScalarText {
        let end = try firstIndex { try !isWanted($0) }
        return end.map { self[startIndex..<$0] } ?? self
    }

    func drop(while isUnwanted: (Unicode.Scalar) throws -> Bool) rethrows -> ScalarText {
        let start = try firstIndex { try !isUnwanted($0) }
        return self[(start ?? endIndex)..<endIndex]
    }

    /// A digit or numeral of any script.
    var holdsNumber: Bool { holds(.number) && contains(where: \.isNumber) }

    var holdsHan: Bool { holds(.han) && contains(where: \.isHan) }
}
