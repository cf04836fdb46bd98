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
        if pieces.count == 1, pieces[0].label == nil, line.source.cells.isEmpty,
            line.dates.first?.range.lowerBound == line.text.startIndex,
            let post = GluedPost.parts(of: pieces[0].text)
        {
            pieces = post.all.map { HeadPiece($0, line: line.number) }
        }
        // "**Acme**, Engineer, Leeds": the markup sets the first part apart, though commas follow.
        if let bold = line.source.boldRanges.first, bold.lowerBound == line.text.startIndex, pieces.count > 1,
            let first = pieces.first, first.text == Wording.trimmed(line.text[bold])
        {
            pieces[0].isBold = true
        }
        // "Dr. med., Medizinische Universität Graz.": the full stop ends the line, and is of no abbreviation.
        if let last = pieces.indices.last, pieces.count > 1, pieces[last].text.last == ".", line.text.last == ".",
            let word = pieces[last].text.split(separator: " ").last?.dropLast(), word.count >= 4, !word.contains("."),
            pieces[last].text.wordCount > 1, !LegalForm.isAbbreviated(pieces[last].text)
        {
            pieces[last].text = pieces[last].text.dropLast()
            pieces[last].judgement = HeadJudgement(pieces[last].text)
        }
        return pieces
    }

    private static func divided(_ line: EntryLine, commas: Bool) -> [HeadPiece] {
        if !line.source.cells.isEmpty { return cellPieces(of: line) }
        if let name = BilingualName.piece(of: line) { return [name] }
        // "764 Horizon Drive, Grand Junction, CO 81506": where the employer of the line above is.
        if line.dates.isEmpty, HeadJudgement.isStreetAddress(line.text) {
            return [HeadPiece(line.text, line: line.number)]
        }
        if let named = EmployerAndTitle.pieces(of: line) { return named }
        var pieces: [HeadPiece] = []
        for span in spans(of: line) {
            if describes(span.text, behind: pieces, in: line) { break }
            for part in span.text.parts(separatedBy: " @ ").enumerated() {
                pieces += divided(
                    part.element, line: line.number, isBold: span.isBold, isAfterAt: part.offset > 0, commas: commas)
            }
        }
        return pieces
    }

    /// `Merchandiser, Acme Ltd, Leeds - two accounts and 3 million pieces a year`: behind a head that names a title and more,
    /// what begins in small letters, or counts something, says what was done.
    private static func describes(_ text: ScalarText, behind pieces: [HeadPiece], in line: EntryLine) -> Bool {
        guard line.isAnchor, pieces.count >= 2, pieces.contains(where: { $0.judgement.title >= 5 }),
            case let words = text.split(separator: " "), words.count >= 3,
            text.first?.isLowercase ?? false || text.holdsNumber, Wording.hanCount(text) == 0,
            Wording.droppingSpace(atEndOf: line.text).hasSuffix(text),
            let mark = Wording.droppingSpace(atEndOf: line.text).dropLast(text.count).last(where: { !$0.isWhitespace }),
            mark.isOne(of: "-–—")
        else { return false }
        let judged = HeadJudgement(text)
        return judged.organization < 5 && judged.title < 5 && judged.degree == 0 && !judged.isPlace
            && !judged.isDepartment
    }

    private static func cellPieces(of line: EntryLine) -> [HeadPiece] {
        let scanner = DateScanner()
        if let captioned = captionedPieces(of: line, scanner) { return captioned }
        var pieces: [HeadPiece] = []
        var offset = line.text.startIndex
        for (column, cell) in line.source.cells.enumerated() {
            defer { offset += cell.count + 1 }
            let label = column < line.cellLabels.count ? line.cellLabels[column] : nil
            var source = SourceLine(number: line.number, text: cell)
            source.marker = line.source.marker
            let dated = EntryLine(source, dates: scanner)
            guard !dated.isDateOnly, label != "date", !dated.residue.isEmpty else { continue }
            if let label {
                let name = opening(of: cell, at: offset, boldIn: line.source) ?? Wording.trimmed(cell)
                var piece = HeadPiece(label == "degree" ? Honours.removed(from: name) : name, line: line.number)
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

    /// `| Earlier post | 2018 – 2020  Acme Ltd  Bakery  Baker |`: the second cell is a whole head, the first its caption.
    private static func captionedPieces(of line: EntryLine, _ scanner: DateScanner) -> [HeadPiece]? {
        guard line.source.cells.count == 2, line.cellLabels.allSatisfy({ $0 == nil }),
            let caption = line.source.cells.first,
            let cell = line.source.cells.last, !caption.isEmpty, scanner.matches(in: caption).isEmpty
        else { return nil }
        let told = HeadJudgement(caption)
        let dated = EntryLine(SourceLine(number: line.number, text: cell), dates: scanner)
        guard told.organization < 5, told.title < 5, dated.isAnchor, !dated.isDateOnly else { return nil }
        let pieces = pieces(of: dated)
        return pieces.contains { $0.judgement.organization >= 6 } && pieces.contains { $0.judgement.title >= 5 }
            ? pieces : nil
    }

    /// `**Service Engineer** Breakdowns in two counties.`: bold opens a cell that goes on to describe.
    private static func opening(of cell: ScalarText, at offset: Int, boldIn line: SourceLine) -> ScalarText? {
        var end = offset
        for range in line.boldRanges where range.lowerBound >= offset && range.upperBound <= offset + cell.count {
            let gap = end..<max(end, range.lowerBound)
            guard line.text[gap].allSatisfy(\.isWhitespace) else { break }
            end = range.upperBound
        }
        guard end > offset, end < offset + cell.count else { return nil }
        let name = Wording.trimmed(line.text[offset..<end])
        return name.count >= 3 ? name : nil
    }

    /// `**Baker**, Acme Ltd, Leeds. Loaves for three shops.`: the head opens the description.
    private static func openingSentence(of cell: SourceLine) -> SourceLine? {
        // "**Baker**, Acme Ltd, Leeds.": the stop may end the cell.
        let end = cell.text.firstRange(of: ". ")?.lowerBound ?? (cell.text.last == "." ? cell.text.endIndex - 1 : nil)
        guard let end, end - cell.text.startIndex <= 140 else { return nil }
        var head = cell
        head.text = cell.text[..<end]
        return head.text.contains(",") && !Wording.isProse(head.text) ? head : nil
    }

    // MARK: Strong separators

    private struct Span { var text: ScalarText; var isBold: Bool }

    private static func spans(of line: EntryLine) -> [Span] {
        let text = line.text
        let bold = line.source.boldRanges
        func isBold(_ index: Int) -> Bool { bold.contains { $0.contains(index) } }
        func dateEnd(at index: Int) -> Int? { line.dates.first { $0.range.contains(index) }?.range.upperBound }
        let ends = BracketEnds(text)
        let isBoldLine =
            !text.isEmpty && !bold.isEmpty && text.indices.allSatisfy { text[$0].isWhitespace || isBold($0) }
        var spans: [Span] = []
        var start = text.startIndex
        /// - Parameter brackets: how many opening brackets go with the date that follows.
        func close(at end: Int, brackets: Int = 0, next: Int) {
            defer { start = min(next, text.endIndex) }
            let trimmed = withoutPictures(Wording.trimmed(text[start..<end]))
            if !trimmed.isEmpty, trimmed.contains(where: { $0.isLetter || $0.isNumber }), !isNumbering(trimmed),
                line.dates.isEmpty || !dateWords.contains(trimmed.lowercased()),
                line.dates.isEmpty || Label.meaning(of: trimmed) != "date"
            {
                let boldCount = bold.reduce(0) { $0 + $1.clamped(to: start..<end + brackets).count }
                spans.append(Span(text: trimmed, isBold: isBoldLine || boldCount * 2 > end - start))
            }
        }
        var index = text.startIndex
        while index < text.endIndex {
            if dateEnd(at: index) != nil {
                // Brackets around a date go with it.
                let opening = index
                var end = index
                while end > start, text[end - 1].isOne(of: "(（[【 ") { end -= 1 }
                while index < text.endIndex {
                    if let end = dateEnd(at: index) {
                        index = end
                    } else if text[index].isOne(of: ")）]】") {
                        index += 1
                    } else {
                        break
                    }
                }
                if opening > end { index = behindRemark(at: index, in: text, line.dates) }
                close(at: end, brackets: opening - end, next: index)
                continue
            }
            // "tiny-rpc（GitHub, 2020–）": the bracket holds the date and what else is said.
            if let length = ends[index - text.startIndex], index > start,
                let date = line.dates.first(where: { $0.range.lowerBound > index }),
                date.range.upperBound <= text.startIndex + length, date.range.lowerBound - index > 2
            {
                close(at: index, next: index + 1)
                index += 1
                continue
            }
            if let length = ends[index - text.startIndex],
                case let bracket = index..<text.startIndex + length + 1,
                !line.dates.contains(where: { $0.range.overlaps(bracket) })
            {
                index = bracket.upperBound
                continue
            }
            let length = separatorLength(at: index, in: text)
            if length > 0 {
                close(at: index, next: index + length)
                index += length
                continue
            }
            if !bold.isEmpty, index > text.startIndex, isBold(index) != isBold(index - 1) {
                let divides =
                    isBold(index)
                    ? text[index - 1].isWhitespace : text[index].isWhitespace && !isBoldLine && !goesOn(text[index...])
                if divides { close(at: index, next: index) }
            }
            index += 1
        }
        close(at: text.endIndex, next: text.endIndex)
        return spans
    }

    /// `🐳 Acme`: a picture before a name is no part of it.
    private static func withoutPictures(_ text: ScalarText) -> ScalarText {
        guard let first = text.first, first.value >= 0x2600, !first.isHan,
            first.properties.generalCategory == .otherSymbol
        else {
            return text
        }
        return Wording.trimmed(
            text.drop {
                $0.properties.generalCategory == .otherSymbol || $0.value == 0xFE0F || $0.value == 0x200D
                    || $0.isWhitespace
            })
    }

    /// "(2010-2012, alternance)": behind the bracket that a date opens, where what follows it there names nothing.
    private static func behindRemark(at index: Int, in text: ScalarText, _ dates: [DateMatch]) -> Int {
        guard index < text.endIndex, index > text.startIndex, !text[index - 1].isOne(of: ")）]】"),
            text[index].isOne(of: ",，;；"),
            let close = text[index...].firstIndex(where: { $0.isOne(of: ")）") }), close - index <= 32,
            !dates.contains(where: { $0.range.overlaps(index..<close) }), !text[index..<close].contains("(")
        else { return index }
        let judged = HeadJudgement(Wording.trimmed(text[index..<close]))
        return judged.title < 5 && judged.organization < 5 && judged.degree < 5 ? close + 1 : index
    }

    /// Words beside a date that name nothing: `D'avril à septembre 2013`, `最高　某某大學　100/09～102/06　畢業`.
    private static let dateWords: WordSet = [
        "d'", "d’", "d", "de", "du", "from", "von", "vom", "since", "seit", "depuis", "en", "最高", "次高", "最高学历", "次高学历",
        "最高學歷", "次高學歷", "第一学历", "毕业", "畢業", "肄业", "肄業",
    ]

    /// `**Ph.D.** in Physics`: the words behind the bold ones belong to them.
    private static func goesOn(_ rest: ScalarText) -> Bool {
        ["in", "of", "and", "en", "&", "at"].contains(rest.drop { $0.isWhitespace }.prefix { !$0.isWhitespace })
    }

    /// `Barn Lead / Milker`, `Owner / Operator`: one position with two names.
    private static func joinsTitles(at slash: Int, in text: ScalarText) -> Bool {
        func isBorder(_ index: Int) -> Bool {
            text[index].isOne(of: "|｜\t,;()·•—–－")
                || text[index].isWhitespace && index + 1 < text.endIndex && text[index + 1].isWhitespace
        }
        let opening = text[..<slash].indices.last(where: isBorder).map { $0 + 1 } ?? text.startIndex
        let closing = text[(slash + 1)...].indices.first(where: isBorder) ?? text.endIndex
        // "项目建筑师 / Architect": the same in two languages.
        guard Wording.hanCount(text[opening..<closing]) == 0 else { return false }
        let left = HeadJudgement(Wording.trimmed(text[opening..<slash]))
        let right = HeadJudgement(Wording.trimmed(text[(slash + 1)..<closing]))
        return left.title >= 5 && right.title >= 5 && left.organization < 5 && right.organization < 5
    }

    private static func isNumbering(_ text: ScalarText) -> Bool {
        text.allSatisfy { $0.isOne(of: "一二三四五六七八九十.、()（）") }
    }

    /// The number of characters that a strong separator takes up here; 0 when there is none.
    private static func separatorLength(at index: Int, in text: ScalarText) -> Int {
        let character = text[index]
        if character.isASCIILetter || character.isHan { return 0 }
        let next = index + 1 < text.endIndex ? text[index + 1] : " "
        let before = index > text.startIndex ? text[index - 1] : " "
        if character == "\t" || character == "|" || character == "｜" || character == "\u{3000}" { return 1 }
        if character == "\u{2003}" || character == "／" || character == "•" { return 1 }
        if character.isWhitespace, next.isWhitespace { return 2 }
        if character.isOne(of: "·‧"), before.isWhitespace || next.isWhitespace { return 1 }
        if character.isOne(of: "-–—―－"), before.isWhitespace, next.isWhitespace { return 1 }
        if character == "—", next == "—" { return 2 }
        if character == "-", next == "-", before.isWhitespace {
            let run = text[index...].prefix { $0 == "-" }.count
            if run <= 3, index + run < text.endIndex, text[index + run].isWhitespace { return run }
        }
        if character == "/", before.isWhitespace, next.isWhitespace { return joinsTitles(at: index, in: text) ? 0 : 1 }
        if character.isOne(of: "；;") { return 1 }
        return 0
    }
}
