/// Joins headings in small capitals whose large first letters a converter has set apart: `E DUCATION`, `S OFTWARE AND T OOLS`.
///
/// One such line may be anything ("A LEVELS"); three or more are how the document prints its headings.
enum SplitCapitals {
    typealias Line = [Unicode.Scalar]

    static func joined(_ lines: [Line]) -> [Line] {
        let places = lines.indices.filter { isSplit(lines[$0]) }
        guard places.count >= 3 else { return lines }
        var out = lines
        for place in places { out[place] = joined(lines[place]) }
        return out
    }

    /// Nothing but capitals, the first word a single letter before a longer word; signs of markup may stand before it.
    private static func isSplit(_ line: Line) -> Bool {
        guard line.count <= 60, let first = line.firstIndex(where: { $0.isLetter }) else { return false }
        let text = line[first...]
        guard text.first?.isUppercase ?? false, opensSplitWord(text, at: first) else { return false }
        return text.allSatisfy { $0.isUppercase || $0.isWhitespace || $0.isOne(of: "&/,-–:*") }
    }

    /// A lone capital, one space, and two capitals or more.
    private static func opensSplitWord(_ line: ArraySlice<Unicode.Scalar>, at index: Int) -> Bool {
        guard index + 3 < line.endIndex, line[index].isUppercase,
            index == line.startIndex || !line[index - 1].isLetter
        else { return false }
        return line[index + 1] == " " && line[index + 2].isUppercase && line[index + 3].isUppercase
    }

    private static func joined(_ line: Line) -> Line {
        var out: Line = []
        for (index, scalar) in line.enumerated() {
            if scalar == " ", index > 0, opensSplitWord(line[...], at: index - 1) { continue }
            out.append(scalar)
        }
        return out
    }
}
