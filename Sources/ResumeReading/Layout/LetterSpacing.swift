/// Lines whose letters a layout has set apart, the words by wider gaps: `A D A   M A R S H`.
enum LetterSpacing {
    typealias Line = [Unicode.Scalar]

    static func joined(_ lines: [Line]) -> [Line] { lines.map { isSpaced($0) ? joined($0) : $0 } }

    /// Single letters, each with a space behind it, in two words or more.
    private static func isSpaced(_ line: Line) -> Bool {
        guard line.count <= 120, let first = line.firstIndex(where: { !$0.isWhitespace }), first + 1 < line.count,
            line[first + 1] == " ", !holdsWord(line)
        else { return false }
        let words = words(of: line)
        return words.count >= 2 && words.count <= 5 && words.joined().count >= 6
            && words.allSatisfy { word in
                word.allSatisfy { $0.count == 1 && ($0[0].isLetter && !$0[0].isHan || $0[0].isOne(of: "-.'’,")) }
            }
    }

    /// Two letters or signs stand together, as in nearly all lines.
    private static func holdsWord(_ line: Line) -> Bool {
        var isBehindSign = false
        for scalar in line {
            let isSign = !scalar.isWhitespace
            if isSign, isBehindSign { return true }
            isBehindSign = isSign
        }
        return false
    }

    private static func joined(_ line: Line) -> Line {
        Line(words(of: line).map { $0.flatMap { $0 } }.joined(separator: " ".unicodeScalars))
    }

    /// The letters of each word; two spaces or more part words.
    private static func words(of line: Line) -> [[Line]] {
        var words: [[Line]] = [[]]
        var spaces = 0
        for scalar in line[...].trimmingSpace {
            if scalar.isWhitespace {
                spaces += 1
                continue
            }
            let isSameLetter = spaces == 0 && !(words.last?.isEmpty ?? true)
            if spaces >= 2 { words.append([]) }
            if isSameLetter, let letter = words[words.count - 1].indices.last {
                words[words.count - 1][letter].append(scalar)
            } else {
                words[words.count - 1].append([scalar])
            }
            spaces = 0
        }
        return words.filter { !$0.isEmpty }
    }
}
