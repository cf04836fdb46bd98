import Resume

/// Entries printed as forms print them, one labelled value after the other, the same label opening each entry:
/// `公司名称：…`, `职位：…`, `在职时间：…`; `Employer: …`, `Position: …`.
enum KeyedRecords {
    /// Nil when the lines are no such form.
    static func entries(of whole: [EntryLine], content: EntrySplitter.Content = .positions) -> [RawEntry]? {
        // "PROJECT #1" alone on its line only counts what the labels below tell.
        if let captioned = captionedEntries(of: whole.filter { !isOrdinal($0.text) || $0.isAnchor }, content) {
            return captioned
        }
        let lines = withoutCaption(whole.filter { !isOrdinal($0.text) || $0.isAnchor })
        guard let first = lines.first(where: { !$0.isBlank }), first.source.headingLevel == nil,
            let opening = pairs(in: first).first, heads.contains(opening.meaning)
        else { return nil }
        var records: [Record] = []
        for line in lines where !line.isBlank {
            var pairs = pairs(in: line)
            // What a project is called is its title; what a person is called, a position.
            if content == .names {
                for index in pairs.indices where pairs[index].label == "title" || pairs[index].label == "project title"
                {
                    pairs[index].meaning = "name"
                }
            }
            // "Branch: US Army" among posts; elsewhere the branch of a study.
            if content == .positions {
                for index in pairs.indices where pairs[index].label == "branch" {
                    pairs[index].meaning = "organization"
                }
            }
            if pairs.first.map({ key($0) == key(opening) }) ?? false || records.isEmpty { records.append(Record()) }
            records[records.count - 1].add(line, pairs)
        }
        guard records.allSatisfy({ $0.meanings.count >= 2 }), records.contains(where: { !$0.dates.isEmpty }) else {
            return nil
        }
        return records.map(\.entry)
    }

    /// Records of labelled values, each below a line without a label that says what the labels do not ask for:
    /// `Aircraft Mechanic` over `Company: …`, `University of Hoy` over `Degree: …`.
    private static func captionedEntries(of lines: [EntryLine], _ content: EntrySplitter.Content) -> [RawEntry]? {
        guard lines.contains(where: { $0.text.holdsAny(of: Label.colons) }) else { return nil }
        var records: [Record] = []
        var (count, captions) = (0, 0)
        for block in lines.split(whereSeparator: \.isBlank) {
            let block = Array(block)
            guard let caption = block.first else { continue }
            if isCaption(caption), block.count > 2, block.dropFirst().prefix(2).allSatisfy({ opensHead($0) }) {
                if isTelling(caption, content) { captions += 1 }
                count += 1
                var record = Record()
                for line in block.dropFirst() { record.add(line, pairs(in: line)) }
                record.add(caption: caption, content)
                records.append(record)
            } else if !records.isEmpty {
                for line in block { records[records.count - 1].add(line, []) }
            } else {
                return nil
            }
        }
        guard captions * 2 >= count, count > 0, records.allSatisfy({ $0.meanings.count >= 2 && !$0.dates.isEmpty })
        else { return nil }
        return records.map(\.entry)
    }

    private static func isCaption(_ line: EntryLine) -> Bool {
        line.source.marker == nil && line.source.cells.isEmpty && line.text.count <= 90 && pairs(in: line).isEmpty
            && !line.isAnchor && !Wording.isProse(line.text)
    }

    /// By its wording a title, an employer or a school: "Present or most recent employer" is none.
    private static func isTelling(_ line: EntryLine, _ content: EntrySplitter.Content) -> Bool {
        let judged = HeadJudgement(line.text)
        let pieces = HeadPieces.pieces(of: line).map(\.judgement)
        return content == .names || judged.title >= 5 || judged.degree >= 5
            || pieces.contains { $0.title >= 5 || $0.organization >= 6 || $0.isSchool }
    }

    private static func opensHead(_ line: EntryLine) -> Bool {
        line.source.cells.isEmpty && pairs(in: line).contains { heads.contains($0.meaning) }
    }

    /// "Present or most recent employer" above the first label heads what follows.
    private static func withoutCaption(_ lines: [EntryLine]) -> [EntryLine] {
        let filled = lines.indices.filter { !lines[$0].isBlank }
        guard filled.count > 3, let first = filled.first, lines[first].text.count <= 50, !lines[first].isAnchor,
            lines[first].source.headingLevel == nil, lines[first].source.cells.isEmpty,
            !lines[first].text.contains(":"),
            pairs(in: lines[first]).isEmpty, filled.dropFirst().prefix(3).allSatisfy({ !pairs(in: lines[$0]).isEmpty })
        else { return lines }
        return Array(lines[(first + 1)...])
    }

    private static func isOrdinal(_ text: ScalarText) -> Bool {
        text.count <= 20 && OrdinalName.opens(text) && OrdinalName.name(in: text) == nil
    }

    /// `Project #1` and `Project #2` are one label.
    private static func key(_ pair: Pair) -> ScalarText { OrdinalName.withoutOrdinal(pair.label) }

    /// A label with what it means and what stands behind it.
    struct Pair {
        var label: ScalarText
        var meaning: String
        var value: ScalarText
    }

    private static let heads: Set = [
        "organization", "institution", "position", "department", "degree", "area", "direction", "date", "name",
        "location",
    ]

    private struct Record {
        var meanings: Set<String> = []
        var dates: [DateMatch] = []
        private var head: [EntryLine] = []
        private var details: [EntryLine] = []
        private var pieces: [HeadPiece] = []
        private var isDescribed = false
        /// `Date appointed: 2021`, with no end beside it.
        private var isOpen = false

        mutating func add(_ line: EntryLine, _ pairs: [Pair]) {
            let known = pairs.filter { heads.contains($0.meaning) }
            guard !known.isEmpty, !isDescribed || line.source.marker == nil else {
                if pairs.contains(where: { $0.meaning == "description" }) { isDescribed = true }
                details.append(line)
                return
            }
            head.append(line)
            for pair in known {
                meanings.insert(pair.meaning)
                if pair.meaning == "date" {
                    isOpen = isOpen || Lexicon.wording["appointed"].contains(pair.label)
                    dates +=
                        known.count { $0.meaning == "date" } > 1 || line.dates.isEmpty
                        ? ends(in: pair.value) : line.dates
                } else if pair.meaning == "degree", let (area, degree) = areaAndDegree(pair.value) {
                    for (meaning, value) in [("area", area), ("degree", degree)] {
                        var piece = HeadPiece(value, line: line.number)
                        piece.label = meaning
                        pieces.append(piece)
                    }
                } else if !pair.value.isEmpty {
                    var piece = HeadPiece(pair.value, line: line.number)
                    piece.label = pair.meaning
                    pieces.append(piece)
                }
            }
        }

        /// `Accounting, Ordinary National Diploma`
        private func areaAndDegree(_ value: ScalarText) -> (area: ScalarText, degree: ScalarText)? {
            guard let comma = value.firstIndex(of: ",") else { return nil }
            let (area, degree) = (Wording.trimmed(value[..<comma]), Wording.trimmed(value[(comma + 1)...]))
            guard !degree.contains(","), HeadJudgement(degree).degree >= 5, HeadJudgement(area).degree < 5,
                DegreeWording.isSubject(area)
            else { return nil }
            return (area, degree)
        }

        /// The line above the labels is what none of them names.
        mutating func add(caption line: EntryLine, _ content: EntrySplitter.Content) {
            let meaning: String
            switch content {
            case .positions: meaning = meanings.contains("position") ? "organization" : "position"
            case .degrees: meaning = meanings.contains("institution") ? "degree" : "institution"
            case .names: meaning = "name"
            }
            guard !meanings.contains(meaning) else { return }
            let parts = LegalForm.joined(line.text.split(separator: ",").map { Wording.trimmed($0) })
            let place = parts.dropFirst().joined(separator: ", ")
            // "University of Hoy, Stromness, UK"
            let isPlaced = meaning != "position" && !place.isEmpty && HeadJudgement.isPlace(place)
            var piece = HeadPiece(isPlaced ? parts[0] : line.text, line: line.number)
            piece.label = meaning
            pieces.append(piece)
            head.insert(line, at: 0)
            meanings.insert(meaning)
        }

        /// `05/2021`, or `present` by itself behind "To:".
        private func ends(in value: ScalarText) -> [DateMatch] {
            let found = DateScanner().matches(in: value)
            guard found.isEmpty else { return found }
            guard LoneEnd.isPresent(value) else { return [] }
            return [DateMatch(range: value.startIndex..<value.endIndex, span: DateSpan(isCurrent: true))]
        }

        var entry: RawEntry {
            var entry = RawEntry(head: head, details: details)
            entry.pieces = pieces
            if dates.count == 2, let start = dates.first, start.isSingle, let end = dates.last, end.span.start == nil,
                end.span.isCurrent
            {
                entry.dates = DateSpan(start: start.span.start ?? start.span.end, isCurrent: true)
            } else if let range = dates.first(where: { !$0.isSingle }) {
                entry.dates = range.span
            } else if dates.count == 2, let start = dates.first, let end = dates.last {
                // "入职时间：…", "离职时间：…"
                entry.dates = DateSpan(
                    start: start.span.start ?? start.span.end, end: end.span.end ?? end.span.start,
                    isCurrent: end.span.isCurrent)
            } else if let only = dates.first, isOpen {
                entry.dates = DateSpan(start: only.span.start ?? only.span.end, isCurrent: true)
            } else if let only = dates.first {
                entry.dates = only.span
                entry.isSingleDate = true
            }
            return entry
        }
    }

    /// `A. FROM: 02/2023`, `(b) Employer: Acme`: a letter counts the records.
    private static func withoutCounter(_ line: EntryLine) -> EntryLine? {
        let head = Array(line.text.prefix(4))
        guard head.count == 4, line.source.cells.isEmpty else { return nil }
        let length: Int
        if head[0].isASCII, head[0].isLetter, head[1].isOne(of: ".)"), head[2].isWhitespace {
            length = 3
        } else if head[0] == "(", head[1].isASCII, head[1].isLetter, head[2] == ")", head[3].isWhitespace {
            length = 4
        } else {
            return nil
        }
        var counted = line
        counted.source = line.source.dropping(length)
        return counted
    }

    /// The labelled values of a line whose labels are known: behind colons, or behind a wide gap.
    static func pairs(in line: EntryLine) -> [Pair] {
        let text = line.text
        guard text.fits(inBytes: 400) else { return [] }
        if let counted = withoutCounter(line) { return pairs(in: counted) }
        let cells = line.source.cells
        if let label = cells.first, cells.count == 2, let value = cells.last {
            // "| Title | Cards Workbench |": a table of one label and one value a row.
            let label = Wording.trimmed(label, also: ":：")
            guard label.count <= 40, let meaning = Label.meaning(of: label) else { return [] }
            return [Pair(label: label.lowercased(), meaning: meaning, value: value)]
        }
        guard cells.isEmpty else { return [] }
        let colons = text.count { $0 == ":" || $0 == "：" }
        if colons > 1 {
            let pairs = LabelledValue.all(in: line.source).compactMap { pair in
                (Label.meaning(of: pair.label) ?? Label.meaning(ofKey: pair.label)).map {
                    Pair(label: pair.label, meaning: $0, value: pair.value)
                }
            }
            if pairs.count > 1 { return pairs }
        }
        if let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) {
            let label = Wording.trimmed(text[..<colon])
            guard label.count <= 70, let meaning = Label.meaning(of: label) else { return [] }
            let value = Wording.trimmed(text[text.index(after: colon)...])
            return [
                Pair(
                    label: label.lowercased(), meaning: meaning, value: withoutAddress(value, label: label.lowercased())
                )
            ]
        }
        guard let gap = text.firstRange(of: "  ")?.lowerBound ?? text.firstIndex(of: "\t") else { return [] }
        let label = Wording.trimmed(text[..<gap]).lowercased()
        guard label.count <= 70, let meaning = Label.meaning(of: label) else { return [] }
        let value = withoutAddress(Wording.trimmed(text[gap...]), label: label)
        return [Pair(label: label, meaning: meaning, value: value)]
    }

    /// "Name and address of employer   Acme Ltd, 1 Quay Street, Kirkwall"
    private static func withoutAddress(_ value: ScalarText, label: ScalarText) -> ScalarText {
        guard
            ["address", "adresse", "indirizzo", "dirección", "endereço", "anschrift"].contains(where: label.contains),
            value.contains(",")
        else { return value }
        return LegalForm.joined(value.split(separator: ",").map { Wording.trimmed($0) }).first ?? value
    }
}
