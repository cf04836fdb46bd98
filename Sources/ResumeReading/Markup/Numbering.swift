/// How a document counts its items, where a line alone does not tell.
struct Numbering: Sendable {
    /// In Roman numerals: a lone `I.` is a number and no initial.
    let isRoman: Bool
    /// The lines, from 0, whose numbers of two parts go on from one another: `2.2  Acme Ltd` behind `2.1  Hoy Ltd`.
    private let outlined: Set<Int>

    init(of lines: [[Unicode.Scalar]]) {
        isRoman = lines.contains(where: Self.isSecondRoman)
        outlined = Self.outlined(lines)
    }

    /// What tells of one line.
    struct Line: Sendable {
        var isRoman = false
        /// `2.1  Acme Ltd` is an item and no figure.
        var isOutlined = false
    }

    /// - Parameter index: of the line, from 0.
    func line(_ index: Int) -> Line { Line(isRoman: isRoman, isOutlined: outlined.contains(index)) }

    /// `II. ...` is no initial.
    private static func isSecondRoman(_ line: [Unicode.Scalar]) -> Bool {
        line.count >= 4
            && line[...].drop { $0.isWhitespace || $0.isOne(of: "#*>-") }.starts(with: "II. ".unicodeScalars)
    }

    /// Each the next of the one before, or the first of a later chapter; none where fewer than three go on.
    private static func outlined(_ lines: [[Unicode.Scalar]]) -> Set<Int> {
        var found: Set<Int> = []
        var last: (chapter: Int, number: Int)?
        var steps = 0
        for (index, line) in lines.enumerated() {
            guard let (chapter, number, end) = parts(of: line[...].drop { $0.isWhitespace }), !counts(line[end...])
            else {
                continue
            }
            if let last, chapter == last.chapter, number == last.number + 1 {
                steps += 1
            } else if number != 1 || last.map({ chapter <= $0.chapter }) ?? false {
                continue
            }
            found.insert(index)
            last = (chapter, number)
        }
        return steps >= 3 ? found : []
    }

    /// `1.1 million users`, `2.1 亿元`: the figure says how much.
    private static func counts(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        let word = rest.drop { $0.isWhitespace }.prefix { !$0.isWhitespace }.asciiLowercased.asString
        return units.contains(where: word.hasPrefix)
    }

    private static let units = [
        "million", "billion", "mio", "mrd", "亿", "億", "万", "萬", "%", "times", "hours", "years", "tonnes", "kg", "km",
    ]

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
