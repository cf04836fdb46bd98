/// Bold, italics and strikethrough, well formed or as converters leave them.
extension InlineMarkup {
    mutating func beginBold() { boldStart = boldStart ?? text.count }

    /// Ends bold text here; its outer white space is not bold.
    mutating func endBold(at end: Int? = nil) {
        guard var start = boldStart else { return }
        boldStart = nil
        var end = min(end ?? text.count, text.count)
        while start < end, text[start].isWhitespace { start += 1 }
        while end > start, text[end - 1].isWhitespace { end -= 1 }
        if start < end { bold.append(start..<end) }
    }

    /// Reads a run of asterisks. None of them stays in the text but a footnote mark of an author (`Z. Zhao*, Q. Li`),
    /// the start of its legend (`* equal contribution`), a sign between figures and a lone one between spaces.
    mutating func readAsterisks() {
        let count = runLength(of: "*")
        let run = AsteriskRun(
            count: count, start: index, previous: index > 0 ? source[index - 1] : nil,
            next: index + count < source.count ? source[index + count] : nil)
        index += count
        switch (boldStart != nil, isItalic) {
        case (true, true): endBoth(run)
        case (true, false): continueBold(run)
        case (false, true): continueItalics(run)
        case (false, false): begin(run)
        }
    }

    private mutating func endBoth(_ run: AsteriskRun) {
        if run.count != 1 { endBold() }
        if run.count != 2 { isItalic = false }
    }

    private mutating func continueBold(_ run: AsteriskRun) {
        switch run.count {
        case 1:
            if isAuthorMark(run) {
                append("*")
            } else if run.canOpen, ahead.lastClosingAsterisk > run.start {
                isItalic = true
            }
        case 2: endBold()
        case 3:
            endBold()
            if isAuthorMark(run) {
                append("*")
            } else if run.canOpen, ahead.lastClosingAsterisk > run.start {
                isItalic = true
            }
        // "**a****b**" goes on in bold.
        default: if ahead.lastDoubleAsterisk < index { endBold() }
        }
    }

    private mutating func continueItalics(_ run: AsteriskRun) {
        let isLastDouble = ahead.lastDoubleAsterisk <= run.start
        switch run.count {
        case 1: isItalic = false
        case 2 where isLastDouble:
            if isAuthorMark(run) {
                isItalic = false
                append("*")
            }
        case 2: beginBold()
        default:
            isItalic = false
            if run.canOpen, !isLastDouble { beginBold() }
        }
    }

    private mutating func begin(_ run: AsteriskRun) {
        let isLastDouble = ahead.lastDoubleAsterisk <= run.start
        switch run.count {
        case 1:
            if isAuthorMark(run) || isLegend(at: index) || run.standsAlone || run.isSign {
                append("*")
            } else if run.canOpen, ahead.lastClosingAsterisk > run.start {
                isItalic = true
            }
        case 2:
            if run.canOpen || run.standsAlone, !isLastDouble {
                beginBold()
            } else if run.canClose, !run.canOpen {
                strayEnd(run)
            } else if run.canOpen, text.allSatisfy(\.isWhitespace) {
                // The end stands on a later line.
                beginBold()
            }
        case 3:
            if run.canOpen, !isLastDouble {
                beginBold()
                isItalic = true
            } else if isAuthorMark(run) {
                append("*")
            }
        default: break
        }
    }

    /// `**` that ends what nothing began: the mark of a second group of authors, or the start was lost on conversion and
    /// the text so far was bold.
    private mutating func strayEnd(_ run: AsteriskRun) {
        if isAuthorMark(run), text.contains("*") {
            append("*")
            append("*")
        } else if bold.isEmpty {
            boldStart = 0
            endBold()
        }
    }

    /// The run follows a name and nothing that it could set in italics follows.
    private func isAuthorMark(_ run: AsteriskRun) -> Bool {
        guard let last = text.last, !run.previousIsSpace, last == "." || last == ")" || last.isWord, !last.isASCIIDigit
        else { return false }
        return !(run.next?.isWord ?? false)
    }

    /// `* equal contribution`, `*: 共同一作`: what the mark means is told behind it.
    private func isLegend(at start: Int) -> Bool {
        let rest = source[start...].prefix(24).drop { $0.isWhitespace || $0.isOne(of: ":：=") }
        return legends.opens(ScalarText(rest.asciiLowercased))
    }

    // MARK: Other marks

    mutating func readUnderscores() -> Bool {
        let count = runLength(of: "_")
        guard count <= 3 else {
            for _ in 0..<count { append("_") }
            index += count
            return true
        }
        let previous = index > 0 ? source[index - 1] : nil
        let next = index + count < source.count ? source[index + count] : nil
        let closes = !(previous?.isWhitespace ?? true) && !(next?.isWord ?? false)
        let opens = !(next?.isWhitespace ?? true) && !(previous?.isWord ?? false)
        if closes, underscores.contains(count) {
            underscores.remove(count)
            if count >= 2 { endBold() }
        } else if opens, (ahead.lastClosingUnderscores[count] ?? -1) > index {
            underscores.insert(count)
            if count >= 2 { beginBold() }
        } else {
            for _ in 0..<count { append("_") }
        }
        index += count
        return true
    }

    /// `~~struck~~`; a pair between figures is a range.
    mutating func readStrikethrough() -> Bool {
        guard runLength(of: "~") == 2 else { return false }
        let previous = index > 0 ? source[index - 1] : " "
        if underscores.contains(strikethrough) {
            underscores.remove(strikethrough)
        } else if !previous.isWord, ahead.lastTildes > index {
            underscores.insert(strikethrough)
        } else {
            append("~")
            append("~")
        }
        index += 2
        return true
    }
}

/// The key of strikethrough among the marks that are open.
private let strikethrough = -1

private let legends: WordSet = [
    "equal", "co-first", "cofirst", "contribut", "corresp", "indicat", "denot", "these authors", "joint", "共同", "同等",
    "通讯", "通訊", "并列", "並列", "表示", "代表", "标", "為", "为",
]

/// Asterisks that stand together, and their neighbours.
private struct AsteriskRun {
    var count: Int
    var start: Int
    var previous: Unicode.Scalar?
    var next: Unicode.Scalar?

    var previousIsSpace: Bool { previous?.isWhitespace ?? true }
    var nextIsSpace: Bool { next?.isWhitespace ?? true }
    var canOpen: Bool { !nextIsSpace }
    var canClose: Bool { !previousIsSpace }
    var standsAlone: Bool { previousIsSpace && nextIsSpace }
    /// `1024*768`
    var isSign: Bool { (previous?.isASCIIDigit ?? false) && (next?.isASCIIDigit ?? false) }
}
