import Resume

/// Whether `2009/10` stands for an academic year or for October, which only the rest of the document tells.
enum AcademicYears {
    /// Every such pair names a year and the next one, and either one of them names no month (`2012/13`) or the document
    /// writes its months otherwise (`Sep 2004`, `09/2004`, `2004.09`).
    static func areWritten(in lines: [SourceLine]) -> Bool {
        var pairs: [Pair] = []
        var hasRange = false
        var others: [SourceLine] = []
        for line in lines where line.text.holdsNumber {
            let found = line.text.holdsAny(of: slashes) ? yearFirst(in: line.text) : []
            guard !found.isEmpty else {
                others.append(line)
                continue
            }
            // "2019/9", "2019/05"
            guard found.allSatisfy({ ($0.year + 1) % 100 == $0.second }) else { return false }
            pairs += found
            hasRange = hasRange || found.count > 1
        }
        guard !pairs.isEmpty else { return false }
        if pairs.contains(where: { !(1...12).contains($0.second) && !$0.isInText }) { return true }
        // "2008/09 - 2009/10" may be months as well.
        guard !hasRange else { return false }
        // Elsewhere at least twice: one date may be of another hand.
        let months = others.lazy.filter { line in
            DateScanner().matches(in: line.text).contains { $0.span.start?.month != nil || $0.span.end?.month != nil }
        }
        return months.prefix(2).count == 2
    }

    private static let slashes = TextSigns(anyOf: "/")
    private static let joints: WordSet = ["to", "until", "till", "bis", "and", "und", "et", "au"]

    private struct Pair {
        var year: Int
        var second: Int
        /// A word follows: "champion of the 2018/19 season" tells nothing of how dates are written.
        var isInText: Bool
    }

    /// The year and what stands behind its slash: `2009/10`, `2019/9/1`.
    private static func yearFirst(in text: ScalarText) -> [Pair] {
        text.split { !$0.isASCIIDigit && $0 != "/" }.compactMap { word in
            let parts = word.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count >= 2, parts[0].count == 4, (1...2).contains(parts[1].count),
                let year = Int(String(parts[0])),
                DatePoint.plausibleYears.contains(year), let second = Int(String(parts[1]))
            else { return nil }
            // A day behind it, or one figure: that is no year.
            let next = ScalarText(text[word.endIndex...].drop { $0 == " " }).prefix { $0.isLetter }
            let before = text[..<word.startIndex].split { !$0.isLetter }.last ?? ScalarText()
            let isTold =
                next.first?.isLowercase ?? false && !joints.contains(next)
                || text[..<word.startIndex].last == " " && ["in", "for", "during"].contains(before)
            return Pair(
                year: year, second: parts.count == 2 && parts[1].count == 2 ? second : -1,
                isInText: isTold)
        }
    }
}
