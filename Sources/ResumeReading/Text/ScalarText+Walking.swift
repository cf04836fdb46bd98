/// Texts joined, split and walked through at once.
extension ScalarText {
    static func + (left: ScalarText, right: ScalarText) -> ScalarText {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(left.count + right.count)
        left.withScalars { scalars.append(contentsOf: $0) }
        right.withScalars { scalars.append(contentsOf: $0) }
        return ScalarText(scalars, signs: left.signs.union(right.signs))
    }

    static func + (left: ScalarText, right: String) -> ScalarText {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(left.count + right.utf8.count)
        left.withScalars { scalars.append(contentsOf: $0) }
        var signs = left.signs
        for scalar in right.unicodeScalars {
            scalars.append(scalar)
            signs.formUnion(TextSigns(of: scalar))
        }
        return ScalarText(scalars, signs: signs)
    }

    static func + (left: String, right: ScalarText) -> ScalarText { ScalarText(left) + right }

    static func += (text: inout ScalarText, end: String) { text.append(contentsOf: end.unicodeScalars) }

    static func += (text: inout ScalarText, end: ScalarText) { text.append(contentsOf: end) }
}

extension Collection<ScalarText> {
    func joined(separator: String = "") -> ScalarText {
        var length = 0
        for part in self { length += part.count + separator.utf8.count }
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(length)
        var signs = TextSigns()
        for scalar in separator.unicodeScalars { signs.formUnion(TextSigns(of: scalar)) }
        var isFirst = true
        for part in self {
            if !isFirst { for scalar in separator.unicodeScalars { scalars.append(scalar) } }
            isFirst = false
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
        // Most texts stay whole.
        guard let unwanted = try firstIndex(where: { try !isWanted($0) }) else { return countedFromZero }
        var kept: [Unicode.Scalar] = []
        kept.reserveCapacity(count)
        try withScalars { scalars in
            let first = unwanted - startIndex
            kept.append(contentsOf: scalars[..<first])
            for scalar in scalars[(first + 1)...] where try isWanted(scalar) { kept.append(scalar) }
        }
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

    /// How many words spaces part.
    var wordCount: Int {
        var count = 0
        var isInWord = false
        withScalars { scalars in
            for scalar in scalars {
                if scalar != " ", !isInWord { count += 1 }
                isInWord = scalar != " "
            }
        }
        return count
    }

    /// A digit or numeral of any script.
    var holdsNumber: Bool { holds(.number) && contains(where: \.isNumber) }

    var holdsHan: Bool { holds(.han) && contains(where: \.isHan) }
}
