import Resume
import ResumeReading
import Testing
import _TestSupport

/// Properties of the grammar: what is printed is read back, and no text can trap it.
@Suite struct DateGrammarTests {
    @Test(arguments: 0..<formats.count)
    func `a span printed is the span read`(format: Int) throws {
        let print = try #require(formats.indices.contains(format) ? formats[format] : nil)
        var random = SeededGenerator(seed: UInt64(format) + 1)
        for _ in 0..<200 {
            let dates = (random.month(), random.month())
            let start = try #require(dates.0)
            let end = try #require(dates.1)
            let prefix = ["", "Acme Ltd, ", "某公司 ", "(", "| ", "* "].randomElement(using: &random) ?? ""
            let suffix = ["", ") ", "）", " | Acme", "  Acme", "，某公司"].randomElement(using: &random) ?? ""
            let text = ScalarText(prefix + print(start, end) + suffix)
            let matches = DateScanner().matches(in: text)
            let span = DateSpan(start: start, end: end)
            #expect(matches.map(\.span) == [span], "\(text)")
            #expect(matches.first.map { String(text[$0.range]) } == print(start, end), "\(text)")
        }
    }

    @Test func `random text never traps and its matches are in order`() {
        let pieces = [
            "2019", "2O19", "19", "9", "0", "99999999999999999999", "年", "月", "日", "号", "至今", "至", "今", "到", "起", "从",
            "自", "民國",
            "预计", "春", "季度", "一", "一二三", "十", "〇", "-", "–", "—", "~", "→", "/", ".", ":", ",", "，", "'", "’", "(", ")",
            "（", "）", " ", "  ", "\t", "Sept", "Septembre", "March", "may", "Febuary", "present", "now", "since",
            "until",
            "to", "à", "a", "de", "expected", "Q", "Q3", "FY", "Summer", "winter", "early", "mid", "the", "of", "st",
            "er",
            "pp", "over", "users", "人", "万", "@", "example.org", "://", "www.", "10.", "🎉", "e\u{301}",
            "5\u{FE0F}\u{20E3}",
            "\u{200B}", "\u{301}", "l", "O", "I", "$", "+", "%", "x", "\u{FFFC}", "ＡＢ", "２０１９", "．", "\r\n", "\0",
        ]
        var random = SeededGenerator(seed: 7)
        for _ in 0..<4000 {
            let count = Int.random(in: 0...24, using: &random)
            let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
            expectOrdered(in: ScalarText(text))
        }
    }

    @Test(arguments: [
        "2019-", "1", "-", "2019", "2019.09-", "年", "Jan – ", "至", "一", "since ", "l", "'13", "expected ", "(", "O",
    ])
    func `long monotonous text is read to its end`(piece: String) {
        let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
        expectOrdered(in: ScalarText(text))
    }

    private func expectOrdered(in text: ScalarText) {
        var last = text.startIndex
        for match in DateScanner().matches(in: text) {
            #expect(match.range.lowerBound >= last && match.range.upperBound <= text.endIndex, "\(text.prefix(80))")
            #expect(!match.range.isEmpty && !match.span.isUndated, "\(text.prefix(80))")
            #expect(
                !match.isSingle || match.span.start == match.span.end && !match.span.isCurrent, "\(text.prefix(80))")
            last = match.range.upperBound
        }
    }
}

private let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]
private let french = [
    "janvier", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "octobre", "novembre", "déc.",
]

/// Ways to print a range of months that lose nothing.
private let formats: [@Sendable (PartialDate, PartialDate) -> String] = [
    { "\($0.year).\($0.month ?? 0) - \($1.year).\($1.month ?? 0)" },
    { "\($0.year).\(padded($0.month))-\($1.year).\(padded($1.month))" },
    { "\($0.year)/\(padded($0.month))–\($1.year)/\(padded($1.month))" },
    { "\($0.year)-\(padded($0.month)) to \($1.year)-\(padded($1.month))" },
    { "\($0.year)年\($0.month ?? 0)月至\($1.year)年\($1.month ?? 0)月" },
    { "\($0.year)年\($0.month ?? 0)月 ~ \($1.year)年\($1.month ?? 0)月" },
    { "民國\($0.year - 1911)年\($0.month ?? 0)月—\($1.year - 1911)年\($1.month ?? 0)月" },
    { "\(padded($0.month))/\($0.year) – \(padded($1.month))/\($1.year)" },
    { "\(padded($0.month)).\($0.year) bis \(padded($1.month)).\($1.year)" },
    { "\(name($0, english)) \($0.year) – \(name($1, english)) \($1.year)" },
    { "\(name($0, english).prefix(3)) \($0.year) -- \(name($1, english).prefix(3)). \($1.year)" },
    {
        "\(name($0, english).prefix(3)) '\(padded($0.year % 100)) → \(name($1, english).prefix(3)) '\(padded($1.year % 100))"
    },
    { "\(name($0, french)) \($0.year) à \(name($1, french)) \($1.year)" },
    { "\($0.year)\(padded($0.month))-\($1.year)\(padded($1.month))" },
]

private func padded(_ number: Int?) -> String {
    let text = String(number ?? 0)
    return text.count < 2 ? "0\(text)" : text
}

private func name(_ date: PartialDate, _ names: [String]) -> String {
    let index = (date.month ?? 1) - 1
    return names.indices.contains(index) ? names[index] : ""
}

extension SeededGenerator {
    fileprivate mutating func month() -> PartialDate? {
        PartialDate(year: Int.random(in: 1950...2049, using: &self), month: Int.random(in: 1...12, using: &self))
    }
}
