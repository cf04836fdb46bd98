import Resume

/// One sentence of running text, with its dates.
struct Sentence {
    var text: ScalarText
    /// The parts that markup sets in bold, as text.
    var bold: [ScalarText]
    var dates: [DateMatch]
    var lines: ClosedRange<Int>

    var evidence: Evidence { Evidence(lines: lines) }

    /// The sentences of some lines; a line that does not end a sentence goes on in the next.
    static func sentences(in lines: [SourceLine]) -> [Sentence] {
        let scanner = DateScanner()
        var sentences: [Sentence] = []
        var open: (text: ScalarText, bold: [ScalarText], first: Int)?
        func close(_ last: Int) {
            guard let (text, bold, first) = open else { return }
            open = nil
            for part in divided(text) {
                let bold = bold.filter { part.contains($0) }
                sentences.append(
                    Sentence(text: part, bold: bold, dates: scanner.matches(in: part), lines: first...max(first, last)))
            }
        }
        var last = 0
        for line in lines {
            guard !line.isBlank, !line.isHidden else { close(last); continue }
            let bold = line.boldRanges.map { Wording.trimmed(line.text[$0]) }
            if let begun = open {
                let joint = begun.text.last.map { $0.isHan || $0.isOne(of: "，、（") } ?? true ? "" : " "
                open = (begun.text + joint + line.text, begun.bold + bold, begun.first)
            } else {
                open = (line.text, bold, line.number)
            }
            last = line.number
            if let end = line.text.last,
                end.isOne(of: "。；;：:!！?？.") || line.text.count < 30 || (open?.text.utf8Count ?? 0) > 3000
            {
                close(last)
            }
        }
        close(last)
        return sentences
    }

    private static func divided(_ text: ScalarText) -> [ScalarText] {
        text.split { $0.isOne(of: "。；！？") }.flatMap(dividedAtStops).map { Wording.trimmed($0) }.filter { !$0.isEmpty }
    }

    /// At full stops that a capital follows, those of abbreviations (`St. Olaf`, `Mr.`, `J. K.`) left alone.
    private static func dividedAtStops(_ text: ScalarText) -> [ScalarText] {
        var parts: [ScalarText] = []
        var start = text.startIndex
        var word = 0
        for index in text.indices {
            let scalar = text[index]
            if scalar.isLetter || scalar.isNumber { word += 1; continue }
            defer { word = 0 }
            guard scalar.isOne(of: ".!?"), index + 2 < text.endIndex, text[index + 1] == " ",
                text[index + 2].isUppercase, word >= 4 || scalar != "." || isClosingBracket(before: index, in: text)
            else { continue }
            parts.append(text[start...index])
            start = index + 1
        }
        return parts + [text[start...]]
    }

    private static func isClosingBracket(before index: Int, in text: ScalarText) -> Bool {
        index > text.startIndex && text[index - 1].isOne(of: ")]%")
    }

    /// The sentence without its dates, the commas kept.
    var undated: ScalarText {
        var rest = ScalarText()
        var from = text.startIndex
        for match in dates {
            rest += text[from..<match.range.lowerBound]
            from = match.range.upperBound
        }
        return rest + text[from...]
    }

    /// The clauses between commas.
    var clauses: [ScalarText] {
        undated.split { $0.isOne(of: "，,") }.map { Wording.trimmed($0) }.filter { !$0.isEmpty }
    }

    /// From the first date to the last: "2013年8月起…至2018年7月离开".
    var span: DateSpan {
        guard let first = dates.first else { return .undated }
        if !first.isSingle, !first.span.isCurrent { return first.span }
        if first.span.isCurrent {
            // "2013年8月起 ... 至2018年7月离开": what begins openly may end later in the sentence.
            guard
                let end = dates.dropFirst().last(where: {
                    $0.span.start == nil || text[..<$0.range.lowerBound].hasSuffix("至")
                })
            else { return first.span }
            return DateSpan(start: first.span.start, end: end.span.end ?? end.span.start)
        }
        guard let last = dates.last, dates.count > 1, last.span.end ?? last.span.start != first.span.start else {
            return DateSpan(start: first.span.start, end: first.span.end)
        }
        return DateSpan(
            start: first.span.start, end: last.span.isCurrent ? nil : last.span.end ?? last.span.start,
            isCurrent: last.span.isCurrent)
    }

    var isSingleDate: Bool { dates.count == 1 && dates[0].isSingle && !dates[0].span.isCurrent }
}
