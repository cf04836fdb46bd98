/// How a document counts its items, where a line alone does not tell.
struct Numbering: Sendable {
    /// In Roman numerals: a lone `I.` is a number and no initial.
    var isRoman = false
    /// In outlines: `2.1  Acme Ltd` is an item and no figure.
    var isOutline = false

    init() {}

    init(of lines: [[Unicode.Scalar]]) {
        isRoman = lines.contains(where: Self.isSecondRoman)
        isOutline = Self.areOutlined(lines)
    }

    /// `II. ...` is no initial.
    private static func isSecondRoman(_ line: [Unicode.Scalar]) -> Bool {
        line.count >= 4 && undecorated(line).starts(with: "II. ".unicodeScalars)
    }

    /// Three lines at least go on from the one before: `2.2` behind `2.1`.
    private static func areOutlined(_ lines: [[Unicode.Scalar]]) -> Bool {
        var last: (chapter: Int, number: Int)?
        var found = 0
        for line in lines {
            guard let (chapter, number, _) = parts(of: undecorated(line)) else { continue }
            if let last, last.chapter == chapter, last.number + 1 == number { found += 1 }
            last = (chapter, number)
        }
        return found >= 3
    }

    private static func undecorated(_ line: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
        line[...].drop { $0.isWhitespace || $0.isOne(of: "#*>-") }
    }

    /// `2.1 `: two numbers of two digits at most, the index behind them, and white space there.
    static func parts(of line: ArraySlice<Unicode.Scalar>) -> (chapter: Int, number: Int, end: Int)? {
        func number(from start: Int) -> (value: Int, end: Int)? {
            var (value, end) = (0, start)
            while end < line.endIndex, line[end].isASCIIDigit, end - start < 3 {
                value = value * 10 + Int(line[end].value - 0x30)
                end += 1
            }
            // "19.05" is a date.
            return (1...2).contains(end - start) && line[start] != "0" ? (value, end) : nil
        }
        guard let chapter = number(from: line.startIndex), chapter.end < line.endIndex, line[chapter.end] == ".",
            let item = number(from: chapter.end + 1), item.end < line.endIndex, line[item.end].isWhitespace
        else { return nil }
        return (chapter.value, item.value, item.end)
    }
}
