import Resume

/// A part of an entry's head between two separators.
struct HeadPiece: Sendable {
    var text: ScalarText
    var line: Int
    var isBold = false
    /// The meaning that a label before it or the header of its column gives it (`labels.tsv`).
    var label: String?
    /// Stands behind a comma within its group.
    var isSubordinate = false
    /// Stands behind "@" or "at".
    var isAfterAt = false
    /// The text of the whole group that the commas divide.
    var group: ScalarText
    var judgement: HeadJudgement

    init(_ text: ScalarText, line: Int, group: ScalarText? = nil) {
        self.text = text
        self.line = line
        self.group = group ?? text
        judgement = HeadJudgement(text)
    }
}

extension HeadPiece {
    /// Stands in the first line of a head.
    func isFirstInHead(_ head: [EntryLine]) -> Bool { line == head.first?.number }
}

/// Cuts head lines into pieces at their separators.
struct HeadPieces {
    /// - Parameter commas: whether commas divide too.
    static func pieces(of line: EntryLine, commas: Bool = true) -> [HeadPiece] {
        guard line.text.fits(inBytes: 6000) else { return [] }
        guard let memory = ReadingMemory.current else { return cut(line, commas: commas) }
        return memory.pieces.answer(to: Source(line, commas: commas)) { cut(line, commas: commas) }
    }

    private static func cut(_ line: EntryLine, commas: Bool) -> [HeadPiece] {
        var pieces = divided(line, commas: commas)
        // "**Acme**, Engineer, Leeds": the markup sets the first part apart, though commas follow.
        if let bold = line.source.boldRanges.first, bold.lowerBound == line.text.startIndex, pieces.count > 1,
            let first = pieces.first, first.text == Wording.trimmed(line.text[bold])
        {
            pieces[0].isBold = true
        }
        return pieces
    }

    private static func divided(_ line: EntryLine, commas: Bool) -> [HeadPiece] {
        if !line.source.cells.isEmpty { return cellPieces(of: line) }
        if let name = BilingualName.piece(of: line) { return [name] }
        var pieces: [HeadPiece] = []
        for span in spans(of: line) {
            for part in span.text.parts(separatedBy: " @ ").enumerated() {
                pieces += divided(
                    part.element, line: line.number, isBold: span.isBold, isAfterAt: part.offset > 0, commas: commas)
            }
        }
        return pieces
    }

    private static func cellPieces(of line: EntryLine) -> [HeadPiece] {
        let scanner = DateScanner()
        var pieces: [HeadPiece] = []
        for (column, cell) in line.source.cells.enumerated() {
            let label = column < line.cellLabels.count ? line.cellLabels[column] : nil
            var source = SourceLine(number: line.number, text: cell)
            source.marker = line.source.marker
            let dated = EntryLine(source, dates: scanner)
            guard !dated.isDateOnly, label != "date", !dated.residue.isEmpty else { continue }
            if let label {
                var piece = HeadPiece(Wording.trimmed(cell), line: line.number)
                piece.label = label
                pieces.append(piece)
            } else if !Wording.isProse(cell) {
                pieces += Self.pieces(of: dated)
            } else if let head = openingSentence(of: source) {
                pieces += Self.pieces(of: EntryLine(head, dates: scanner))
            }
        }
        return pieces
    }

    /// `**Baker**, Acme Ltd, Leeds. Loaves for three shops.`: the head opens the description.
    private static func openingSentence(of cell: SourceLine) -> SourceLine? {
        guard let stop = cell.text.firstRange(of: ". "), stop.lowerBound - cell.text.startIndex <= 140 else {
            return nil
        }
        var head = cell
        head.text = cell.text[..<stop.lowerBound]
        return head.text.contains(",") && !Wording.isProse(head.text) ? head : nil
    }

    // MARK: Strong separators

    private struct Span { var text: ScalarText; var isBold: Bool }

    private static func spans(of line: EntryLine) -> [Span] {
        let text = line.text
        let characters = Array(text)
        var isBold = [Bool](repeating: false, count: characters.count)
        var isDate = isBold
        mark(line.source.boldRanges, from: text.startIndex, &isBold)
        mark(line.dates.map(\.range), from: text.startIndex, &isDate)
        let ends = Wording.bracketEnds(characters)
        let isBoldLine = !characters.isEmpty && zip(characters, isBold).allSatisfy { $0.isWhitespace || $1 }
        var spans: [Span] = []
        var current: [Unicode.Scalar] = []
        var boldCount = 0
        func close() {
            let trimmed = Wording.trimmed(ScalarText(current))
            if !trimmed.isEmpty, trimmed.contains(where: { $0.isLetter || $0.isNumber }), !isNumbering(trimmed),
                line.dates.isEmpty || !dateWords.contains(trimmed.lowercased()),
                line.dates.isEmpty || Label.meaning(of: trimmed) != "date"
            {
                spans.append(Span(text: trimmed, isBold: isBoldLine || boldCount * 2 > current.count))
            }
            current = []
            boldCount = 0
        }
        var index = 0
        while index < characters.count {
            if isDate[index] {
                // Brackets around a date go with it.
                while let last = current.last, last.isOne(of: "(（[【 ") { current.removeLast() }
                close()
                while index < characters.count, isDate[index] || characters[index].isOne(of: ")）]】") { index += 1 }
                continue
            }
            if let end = ends[index], !isDate[index...end].contains(true) {
                current += characters[index...end]
                boldCount += isBold[index...end].count { $0 }
                index = end + 1
                continue
            }
            let length = separatorLength(at: index, in: characters)
            if length > 0 {
                close()
                index += length
                continue
            }
            if isBold[index], index > 0, !isBold[index - 1], characters[index - 1].isWhitespace { close() }
            if !isBold[index], index > 0, isBold[index - 1], characters[index].isWhitespace, !isBoldLine,
                !goesOn(characters[index...])
            {
                close()
            }
            current.append(characters[index])
            if isBold[index] { boldCount += 1 }
            index += 1
        }
        close()
        return spans
    }

    /// Words beside a date that name nothing: `D'avril à septembre 2013`, `最高　某某大學　100/09～102/06　畢業`.
    private static let dateWords: WordSet = [
        "d'", "d’", "d", "de", "du", "from", "von", "vom", "since", "seit", "depuis", "en", "最高", "次高", "最高学历", "次高学历",
        "最高學歷", "次高學歷", "第一学历", "毕业", "畢業", "肄业", "肄業",
    ]

    private static func mark(_ ranges: [Range<Int>], from start: Int, _ flags: inout [Bool]) {
        for range in ranges {
            for index in range where flags.indices.contains(index - start) { flags[index - start] = true }
        }
    }

    /// `**Ph.D.** in Physics`: the words behind the bold ones belong to them.
    private static func goesOn(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        ["in", "of", "and", "en", "&", "at"].contains(
            ScalarText(rest.drop { $0.isWhitespace }.prefix { !$0.isWhitespace }))
    }

    private static func isNumbering(_ text: ScalarText) -> Bool {
        text.allSatisfy { $0.isOne(of: "一二三四五六七八九十.、()（）") }
    }

    /// The number of characters that a strong separator takes up here; 0 when there is none.
    private static func separatorLength(at index: Int, in characters: [Unicode.Scalar]) -> Int {
        let character = characters[index]
        let next = index + 1 < characters.count ? characters[index + 1] : " "
        let before = index > 0 ? characters[index - 1] : " "
        if character == "\t" || character == "|" || character == "｜" || character == "\u{3000}" { return 1 }
        if character == "\u{2003}" || character == "／" || character == "•" { return 1 }
        if character.isWhitespace, next.isWhitespace { return 2 }
        if character.isOne(of: "·‧"), before.isWhitespace || next.isWhitespace { return 1 }
        if character.isOne(of: "-–—―"), before.isWhitespace, next.isWhitespace { return 1 }
        if character == "—", next == "—" { return 2 }
        if character == "-", next == "-", before.isWhitespace {
            let run = characters[index...].prefix { $0 == "-" }.count
            if run <= 3, index + run < characters.count, characters[index + run].isWhitespace { return run }
        }
        if character == "/", before.isWhitespace, next.isWhitespace { return 1 }
        if character.isOne(of: "；;") { return 1 }
        return 0
    }
}
