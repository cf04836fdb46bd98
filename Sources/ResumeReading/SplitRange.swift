import Resume

/// Joins a range of dates that is broken over two lines: `De sept. 2016` / `à déc. 2020`.
enum SplitRange {
    static func joined(_ lines: [EntryLine]) -> [EntryLine] {
        var out = lines
        for index in out.indices.dropFirst() {
            guard let end = out[index].dates.first, end.isSingle || end.span.start == nil,
                let start = out[index - 1].dates.first, start.isSingle || start.span.end == nil,
                out[index - 1].dates.count == 1,
                opens(out[index - 1].text[..<start.range.upperBound]), closes(out[index].text[..<end.range.upperBound])
            else { continue }
            out[index - 1].dates[0].span = DateSpan(
                start: start.span.start, end: end.span.end ?? end.span.start, isCurrent: end.span.isCurrent)
            out[index - 1].dates[0].isSingle = false
            out[index - 1].residue = dropping(["de", "du", "from", "von"], from: out[index - 1].residue)
            out[index].residue = dropping(["à", "au", "to", "bis", "until"], from: out[index].residue)
            out[index].source.text = out[index].residue
            out[index].source.boldRanges = []
            out[index].source.links = []
            out[index].dates = []
        }
        return out
    }

    private static func opens(_ text: ScalarText) -> Bool {
        Wording.words(text).first.map { ["de", "du", "from", "von"].contains($0) } ?? false
    }

    private static func closes(_ text: ScalarText) -> Bool {
        Wording.words(text).first.map { ["à", "au", "to", "bis", "until", "-", "–"].contains($0) } ?? false
    }

    private static func dropping(_ words: [String], from text: ScalarText) -> ScalarText {
        for word in words where text.lowercased().hasPrefix(word) {
            let rest = text.dropFirst(word.count)
            if rest.isEmpty || rest.first?.isWhitespace == true { return Wording.trimmed(rest) }
        }
        return text
    }
}
