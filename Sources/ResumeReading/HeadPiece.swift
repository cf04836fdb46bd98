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
        guard line.text.utf8Count <= 6000 else { return [] }
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

    // MARK: Commas, " at ", spaces between Chinese words

    private static func divided(_ text: ScalarText, line: Int, isBold: Bool, isAfterAt: Bool, commas: Bool)
        -> [HeadPiece]
    {
        var label: String?
        var rest = text
        var isAfterAt = isAfterAt
        // "**Trainerin** bei der Volkshochschule": the markup has cut before the small word.
        for word in ["bei der ", "beim ", "bei ", "at the ", "at ", "chez "] where rest.hasPrefix(word) {
            rest = rest.dropFirst(word.count)
            isAfterAt = true
            break
        }
        if let labelled = Label.split(rest) { (label, rest) = (labelled.meaning, labelled.value) }
        if label == nil, commas || !isBold, let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }) {
            // "Company – Title: topic of the work": the topic is no part of the title.
            let head = Wording.trimmed(rest[..<colon])
            let topic = Wording.trimmed(rest[rest.index(after: colon)...])
            // "Secondment: Flood Engineer": the form of employment, and then the title.
            let isRemark =
                HeadJudgement(head).title < 5 && HeadJudgement(head).organization < 5
                && HeadJudgement(ScalarText(topic.prefix { $0 != "," && $0 != "，" })).title >= 6
            if isRemark {
                rest = topic
            } else if head.isEmpty {
                rest = Wording.trimmed(rest[colon...])
            } else if head.count > 2 {
                rest = head
            }
        }
        if label == nil, let range = splitAtWord(rest) {
            var left = divided(range.0, line: line, isBold: isBold, isAfterAt: isAfterAt, commas: commas)
            let isEmployer = HeadJudgement(range.1).title < 5 || HeadJudgement(range.1).organization >= 5
            var right = divided(range.1, line: line, isBold: isBold, isAfterAt: isEmployer, commas: commas)
            for index in left.indices { left[index].isBold = isBold }
            for index in right.indices { right[index].isBold = isBold }
            return left + right
        }
        let isPlace = HeadJudgement.isCityAndCountry(rest) && rest.count(where: { $0 == "," }) == 1
        let parts = commas && label == nil && !isPlace ? parts(of: rest) : [rest]
        var pieces = parts.map { HeadPiece($0, line: line, group: rest) }
        if pieces.count > 1, isBold, pieces.allSatisfy({ $0.judgement.isUnknown }) {
            pieces = [HeadPiece(rest, line: line)]
        }
        for index in pieces.indices {
            pieces[index].isBold = isBold
            pieces[index].label = label
            pieces[index].isAfterAt = isAfterAt
            pieces[index].isSubordinate = index > 0
        }
        return pieces
    }

    /// `Saturday lad at Rhossili Bakery`: only where the wording on either side bears it out.
    private static func splitAtWord(_ text: ScalarText) -> (ScalarText, ScalarText)? {
        guard splitting.isFound(in: text) else { return nil }
        if let (left, right) = splitAtRole(text) { return (left, right) }
        for word in [" at ", " bei ", " chez ", " trading as "] {
            let parts = text.parts(separatedBy: word)
            guard parts.count == 2, let left = parts.first, let right = parts.last else { continue }
            if HeadJudgement(left).title >= 5 || HeadJudgement(right).organization >= 5 || word == " trading as " {
                return (Wording.trimmed(left), Wording.trimmed(right))
            }
        }
        return nil
    }

    private static let splitting: WordSet = [
        " as ", " als ", " en tant que ", " from ", " with ", " at ", " bei ", " chez ", " trading as ",
    ]

    /// `Orbitline Systems, Nagpur as Software Engineer`, `B.E. (Computer) from Pune Vidyapeeth University with 67%`.
    private static func splitAtRole(_ text: ScalarText) -> (ScalarText, ScalarText)? {
        for word in [" as ", " als ", " en tant que ", " from ", " with "] {
            guard let found = text.firstRange(of: word) else { continue }
            let left = Wording.trimmed(text[..<found.lowerBound])
            let right = Wording.trimmed(text[found.upperBound...])
            switch word {
            case " from ":
                if HeadJudgement(left).degree >= 5, right.first?.isUppercase ?? false { return (left, right) }
            case " with ":
                // The mark is no part of the school.
                if HeadJudgement(left).isSchool, right.prefix(12).contains(where: \.isNumber) { return (left, right) }
            default:
                if HeadJudgement(left).title < 5, HeadJudgement(right).title >= 5, left.first?.isUppercase ?? false {
                    return (left, right)
                }
            }
        }
        return nil
    }

    private static func parts(of text: ScalarText) -> [ScalarText] {
        let characters = Array(text)
        let ends = Wording.bracketEnds(characters)
        var parts: [ScalarText] = []
        var current: [Unicode.Scalar] = []
        func close() {
            let trimmed = Wording.trimmed(ScalarText(current))
            if !trimmed.isEmpty { parts.append(trimmed) }
            current = []
        }
        var index = 0
        while index < characters.count {
            if let end = ends[index] {
                current += characters[index...end]
                index = end + 1
                continue
            }
            let character = characters[index]
            if character.isOne(of: "，,、"), character != "、" { close(); index += 1; continue }
            // "Princeton University. Advisor: ...": a sentence ends, not an abbreviation.
            if character == ".", index + 2 < characters.count, characters[index + 1] == " ",
                characters[index + 2].isUppercase,
                current.split(separator: " ").last.map({ $0.count > 4 && !$0.contains(".") }) ?? false
            {
                close()
                index += 2
                continue
            }
            let isHanGap =
                character == " " && index > 0 && index + 1 < characters.count
                && (characters[index - 1].isHan || characters[index - 1].isOne(of: "）)"))
                && characters[index + 1].isHan
            // "…有限公司 NLP工程师": what follows the suffix of an organization is another part.
            let isAfterOrganization =
                character == " " && isNamed(ScalarText(current), before: characters[(index + 1)...])
                && HeadJudgement(ScalarText(characters[(index + 1)...])).organization < 6
            if isAfterOrganization {
                close()
                index += 1
                continue
            }
            if isHanGap || (character == "/" && isHanSlash(at: index, in: characters)) { close(); index += 1; continue }
            current.append(character)
            index += 1
        }
        close()
        parts = LegalForm.joined(parts)
        if parts.count > 2, HeadJudgement.isCityAndCountry(parts.suffix(2).joined(separator: ", ")) {
            parts = parts.dropLast(2) + [parts.suffix(2).joined(separator: ", ")]
        }
        return parts.isEmpty ? [text] : parts
    }

    /// A Chinese name of an organization ends here, by its suffix or, before its other name, as a known company.
    private static func isNamed(_ current: ScalarText, before rest: ArraySlice<Unicode.Scalar>) -> Bool {
        if Lexicon.organizations["strong"].isSuffix(of: current) { return true }
        return Wording.hanCount(current) >= 2 && rest.first.map { $0.isASCII && $0.isUppercase } ?? false
            && Lexicon.organizations["company"].contains(current)
    }

    /// A slash between Chinese words whose right side is a school or a company, as in `本科/浙江大学`.
    private static func isHanSlash(at index: Int, in characters: [Unicode.Scalar]) -> Bool {
        guard index > 0, index + 1 < characters.count, characters[index - 1].isHan,
            characters[index + 1].isHan
        else { return false }
        let left = HeadJudgement(ScalarText(characters[..<index]))
        let right = HeadJudgement(ScalarText(characters[(index + 1)...]))
        return left.degree >= 7 && right.organization > 0 || left.organization >= 6 && right.degree >= 7
    }
}
