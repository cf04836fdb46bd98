import Resume

/// One reference of a list: its text and where it stands.
struct Reference {
    var text: ReferenceText
    var evidence: Evidence
    /// The year heading that it stands under.
    var headingDate: PartialDate?
}

/// Divides the lines of a publication section into references, legends and BibTeX entries.
struct ReferenceSplitter {
    private(set) var references: [Reference] = []
    private(set) var legend = MarkLegend()

    private var current: [SourceLine] = []
    private var currentIndent = 0
    private var currentIsMarked = false
    private var afterBlank = false
    /// The last line told of marks or counts, and ended within a sentence: "Citation counts from".
    private var isLegendOpen = false
    private var headingDate: PartialDate?
    /// Items bear markers, so that lines without one go on.
    private let isMarkedList: Bool
    /// The references bear numbers.
    private let isNumberedList: Bool
    /// Blocks open with the title on a line of its own, the authors below it.
    private let isTitleAbove: Bool
    /// Each title is a heading with its year: `### Steel-Mill Speech    2019`.
    private let hasTitleHeadings: Bool

    /// Blank lines part the references, each of which stands on several lines.
    private let isInBlocks: Bool

    init(_ lines: [SourceLine], heading: SourceLine? = nil) {
        let visible = lines.filter { !$0.isHidden }
        isInBlocks = ReferenceBlocks.part(visible)
        isMarkedList = visible.contains { $0.marker != nil || ReferenceSplitter.label(of: $0.text) != nil }
        isNumberedList = visible.count { if case .number = $0.marker { true } else { false } } >= 3
        isTitleAbove = ReferenceSplitter.putsTitlesAbove(visible)
        hasTitleHeadings =
            visible.count {
                $0.headingLevel != nil && $0.text.count > 12 && ReferenceSplitter.hasYear(ReferenceText([$0]))
            } >= 2
        if let heading { legend.merge(MarkLegend([ReferenceText([heading])])) }
        for line in visible { read(line) }
        close()
        if BareCounts.areFound(in: references.map(\.text)) { legend.noteBracketsAreCitations() }
    }

    private mutating func read(_ line: SourceLine) {
        guard !line.isBlank else {
            afterBlank = true
            return
        }
        let text = ReferenceText([line])
        let goesOnInLegend = isLegendOpen && !afterBlank && line.marker == nil
        isLegendOpen = false
        if let date = ReferenceSplitter.yearHeading(line.text) {
            close()
            headingDate = date
        } else if goesOnInLegend, line.headingLevel == nil, !ReferenceSplitter.opensWithInitials(text) {
            legend.merge(MarkLegend([text]))
        } else if MarkLegend.isLegend(text) || line.marker == nil && OtherWorks.isTallyOfAll(text) {
            let own = MarkLegend([text])
            legend.merge(own)
            if line.marker == .bullet, own == MarkLegend() || MarkLegend.opens(text) { legend.noteAsterisk(for: text) }
            if current.isEmpty || afterBlank || line.marker != nil { close() }
            isLegendOpen = current.isEmpty && line.text.split(separator: " ").last.map(Self.openWords.contains) ?? false
        } else if line.marker == .bullet, let meaning = MarkLegend.swallowed(by: text) {
            close()
            legend.merge(MarkLegend([text]))
            legend.noteAsterisk(for: ReferenceText(meaning))
        } else if isContinuation(line, text) {
            current.append(line)
        } else {
            close()
            let isGroup = isNumberedList && line.marker == .bullet
            if ReferenceSplitter.isSubheading(line, text, inMarkedList: isMarkedList, isGroup: isGroup) {
                legend.merge(MarkLegend([text]))
                if line.headingLevel != nil { headingDate = nil }
            } else {
                current = [line]
                currentIndent = line.indent
                currentIsMarked = line.marker != nil || ReferenceSplitter.label(of: line.text) != nil
            }
        }
        afterBlank = false
    }

    private mutating func close() {
        defer { current = [] }
        guard let first = current.first, let last = current.last else { return }
        var lines = current
        var date = headingDate
        if let label = ReferenceSplitter.label(of: first.text) {
            lines[0] = first.dropping(label)
        } else if hasTitleHeadings, first.headingLevel != nil,
            let match = DateScanner().matches(in: first.text).last, match.range.upperBound == first.text.endIndex
        {
            lines[0].text = Wording.trimmed(first.text[..<match.range.lowerBound])
            date = match.span.end ?? match.span.start
        } else if let (year, length) = ReferenceSplitter.yearColumn(of: first.text) {
            lines[0] = first.dropping(length)
            date = year
        }
        let text = ReferenceText(lines)
        legend.merge(MarkLegend([text]))
        references.append(
            Reference(
                text: text, evidence: Evidence(lines: first.number...max(first.number, last.number)),
                headingDate: date))
    }

    /// `2024          M. Roe and P. Marsh. …`: a year in a column of its own, with its length and that of the gap.
    private static func yearColumn(of text: ScalarText) -> (date: PartialDate, length: Int)? {
        // "2023. A. Marsh, T. Poe. Title"
        if text.count > 24, let year = Int(String(text.prefix(4))), (1950...2100).contains(year),
            case let rest = text.dropFirst(4), rest.hasPrefix(". ") || rest.hasPrefix(": "),
            rest.dropFirst(2).first?.isUppercase ?? false, let date = PartialDate(year: year),
            AuthorList(prefixOf: 0..<text.count - 6, of: ReferenceText(text.dropFirst(6))) != nil
        {
            return (date, 6)
        }
        let figures = text.prefix(4)
        guard figures.count == 4, figures.allSatisfy({ $0.isASCII && $0.isNumber }), let year = Int(String(figures)),
            (1950...2100).contains(year)
        else { return nil }
        let rest = text.dropFirst(4)
        let gap = rest.prefix(while: \.isWhitespace)
        guard gap.count >= 2 || gap.contains("\t"), rest.count > gap.count + 10, let date = PartialDate(year: year)
        else {
            return nil
        }
        return (date, 4 + gap.count)
    }

    // MARK: Kinds of lines

    /// The number of characters of a label that the line reader has left: `[J5] `, `[3]. `, `P2) `.
    static func label(of text: ScalarText) -> Int? {
        let head = Array(text.prefix(10))
        var position = 0
        if head.first == "[" || head.first == "［" || head.first == "【" {
            guard let end = head.firstIndex(where: { $0.isOne(of: "]］】") }), end > 1 else { return nil }
            let inner = head[1..<end]
            guard inner.contains(where: \.isDigit), inner.count <= 4,
                inner.allSatisfy({ $0.isDigit || ($0.isASCII && $0.isLetter) }),
                inner.count(where: \.isLetter) <= 2
            else { return nil }
            position = end + 1
            if position < head.count, head[position] == "." || head[position] == "、" { position += 1 }
        } else {
            // "C5. ", "J12. ": journals and conferences are counted apart.
            let isLettered = head.count > 3 && head[0].isASCII && head[0].isUppercase && head[1].isDigit
            if isLettered { position = 1 }
            while position < head.count, head[position].isDigit, position < 3 { position += 1 }
            // "I．" is how scanners read "1．".
            if position == 0, head.count > 1, head[0].isOne(of: "Il"), head[1] == "．" { position = 1 }
            guard position > 0, position < head.count, head[position].isOne(of: ".)、．）") else { return nil }
            position += 1
            if position < head.count, head[position].isDigit { return nil }
        }
        while position < head.count, head[position].isWhitespace { position += 1 }
        return position
    }

    private static let subheadings = ReferencePhrases(wording: "paper subheading")

    /// A short line that names what follows.
    ///
    /// - Parameter isGroup: a bullet, where the references themselves are numbered: `■ 中文核心`.
    static func isSubheading(
        _ line: SourceLine, _ text: ReferenceText, inMarkedList: Bool, isGroup: Bool = false
    ) -> Bool {
        if line.headingLevel != nil, line.text.count < 80, !hasYear(text) { return true }
        guard line.marker == nil || isGroup, label(of: line.text) == nil, text.count <= 60 else { return false }
        if isGroup, text.count <= 24, !hasYear(text), (AuthorList(whole: text.all, of: text)?.authors.count ?? 0) < 2 {
            return true
        }
        if hasYear(text) || text.folded.contains(where: { $0.isOne(of: "\"“《") }) { return false }
        if let last = text.folded.last, last == ":" || last == "：" { return true }
        let words = line.text.split(separator: " ").count
        if SectionHeading.kinds(of: line.text) == [.publications] { return true }
        return (words <= 5 || text.count <= 12) && text.contains(subheadings)
            && AuthorList(prefixOf: text.all, of: text) == nil
    }

    private static let openWords = Lexicon.wording["open"]

    static func opensWithInitials(_ text: ReferenceText) -> Bool {
        AuthorList(prefixOf: text.all, of: text)?.hasInitials ?? false
    }

    static func hasYear(_ text: ReferenceText) -> Bool { ReferenceDate.find(in: text, text.all) != nil }

    /// The line belongs to the reference before it.
    private func isContinuation(_ line: SourceLine, _ text: ReferenceText) -> Bool {
        guard let last = current.last, let first = current.first, line.headingLevel == nil else { return false }
        if hasTitleHeadings, first.headingLevel != nil { return true }
        if isInBlocks { return !afterBlank }
        if ReferenceSplitter.yearColumn(of: line.text) != nil, ReferenceSplitter.yearColumn(of: first.text) != nil {
            return false
        }
        if ReferenceSplitter.isDetail(text) { return true }
        if ReferenceSplitter.label(of: line.text) != nil { return false }
        if line.marker != nil {
            return line.indent > currentIndent + 1 && currentIsMarked && line.marker != first.marker
                || line.indent > currentIndent + 1 && currentIsMarked
        }
        if afterBlank { return false }
        if currentIsMarked {
            return line.indent > currentIndent || !ReferenceSplitter.isSubheading(line, text, inMarkedList: true)
        }
        guard current.count < ReferenceSplitter.mostLines else { return false }
        let whole = ReferenceText(current)
        let opensLikeOne = ReferenceSplitter.opensLikeReference(text)
        if isTitleAbove, current.count == 1, opensLikeOne, !ReferenceSplitter.opensLikeReference(whole) { return true }
        // A title with its year in front, authors and venue hanging below it.
        if line.indent > currentIndent + 1, current.count == 1, opensLikeOne,
            !ReferenceSplitter.opensLikeReference(whole)
        {
            return true
        }
        if ReferenceSplitter.isPlaceInVenue(text) || ReferenceSplitter.isTail(line.text)
            || ReferenceSplitter.endsVenue(text)
        {
            return true
        }
        // "In Handbook of": the title goes on.
        if line.indent > currentIndent, let word = Wording.words(last.text).last,
            Lexicon.wording["open"].contains(word)
        {
            return true
        }
        if ReferenceSplitter.hasYear(whole), opensLikeOne, !isOpen(whole) { return false }
        if let end = last.text.last, end.isOne(of: "-,，、;；:：&(（—") { return true }
        if isOpen(whole) { return true }
        if line.indent > currentIndent + 1 { return true }
        if isMarkedList, first.marker == nil, ReferenceSplitter.isSubheading(first, whole, inMarkedList: true) {
            return false
        }
        return !starts(line, text, opensLikeOne: opensLikeOne, after: whole)
    }

    /// Whether two blocks at least begin with a line that is no reference, and go on with one that opens like one.
    private static func putsTitlesAbove(_ lines: [SourceLine]) -> Bool {
        var found = 0
        for index in lines.indices.dropLast()
        where index == 0 || lines[index - 1].isBlank || yearHeading(lines[index - 1].text) != nil {
            let (title, authors) = (lines[index], lines[index + 1])
            guard !title.isBlank, !authors.isBlank, title.marker == nil, authors.marker == nil,
                title.headingLevel == nil, (8...250).contains(title.text.count), authors.text.fits(inBytes: 1500)
            else { continue }
            let first = ReferenceText([title])
            guard !opensLikeReference(first), !hasYear(first), opensLikeReference(ReferenceText([authors])) else {
                continue
            }
            found += 1
            if found == 2 { return true }
        }
        return false
    }

    /// More lines than a reference has.
    private static let mostLines = 24

    /// Authors or a quoted title come first.
    private static func opensLikeReference(_ text: ReferenceText) -> Bool {
        text.folded.first.map { $0.isOne(of: "\"“„«《「") } ?? false || AuthorList(prefixOf: text.all, of: text) != nil
            || opensInverted(text)
    }

    /// A quotation mark or bracket that the text opens and does not close.
    private func isOpen(_ text: ReferenceText) -> Bool {
        // „ is closed by a straight mark as well.
        let low = text.folded.count { $0 == "„" }
        let straight = low > 0 ? 0 : text.folded.count { $0 == "\"" }
        let open = text.folded.count { $0.isOne(of: "“«《「(") }
        let closed = text.folded.count { $0.isOne(of: "”»》」)") }
        return !straight.isMultiple(of: 2) || open > closed
    }

    /// An unmarked line begins a reference when the one before is complete and this one opens like one.
    private func starts(
        _ line: SourceLine, _ text: ReferenceText, opensLikeOne: Bool, after whole: ReferenceText
    ) -> Bool {
        // "[ 2016 ]  Title": the year in brackets is no part of the text.
        let isDated = line.text.first.map { $0.isOne(of: "[(【") } ?? false
        guard let initial = isDated ? line.text.first(where: \.isLetter) : line.text.first,
            initial.isUppercase || initial.isIdeograph || opensLikeOne
        else {
            return false
        }
        if ReferenceSplitter.hasYear(whole) { return opensLikeOne || !ReferenceSplitter.isDetailOfPlace(text) }
        let isBare = AuthorList(prefixOf: whole.all, of: whole) == nil
        if isBare {
            // Title, authors and venue on lines of their own belong together; bare titles do not.
            if current.count > 2 || (opensLikeOne && AuthorList(whole: text.all, of: text) == nil) { return true }
            return !(opensLikeOne || ReferenceSplitter.hasYear(text))
        }
        return whole.folded.last == "." && opensLikeOne
    }

    /// `Newsletter of the Tile Society, no. 123, pp. 4-7.`: a venue with issue and pages, and no authors before it.
    static func isPlaceInVenue(_ text: ReferenceText) -> Bool {
        guard text.count <= 140, text.contains(["pp.", "no.", "vol.", "issue"]),
            !text.folded.contains(where: { $0.isOne(of: "\"“《") })
        else { return false }
        guard let list = AuthorList(prefixOf: text.all, of: text) else { return true }
        return !list.hasInitials && !hasYear(text)
    }

    /// `†, & Roe, M. (2021)`: no reference begins with what joins authors.
    static func isTail(_ text: ScalarText) -> Bool {
        let plain = text.drop { $0.isWhitespace || $0.isOne(of: "†‡*#,;") }
        return plain.hasPrefix("& ") || plain.hasPrefix("&, ")
            || plain.count < text.count && (plain.hasPrefix("and ") || text.first.map { $0.isOne(of: ",;") } ?? false)
    }

    /// Counts, links and labelled parts on a line of their own.
    static func isDetail(_ text: ReferenceText) -> Bool {
        details.contains { text.has($0, at: 0) } || text.has("—", at: 0) && !hasYear(text)
    }

    private static let details = Lexicon.publications["detail"].map { String($0) }

    /// "Nashville, 2023": the end of a reference and no beginning.
    static func isDetailOfPlace(_ text: ReferenceText) -> Bool {
        text.count < 40 && AuthorList(prefixOf: text.all, of: text) == nil
    }
}

extension SourceLine {
    /// The line without its first characters.
    func dropping(_ count: Int) -> SourceLine {
        var result = self
        result.text = text.dropFirst(count)
        let start = result.text.startIndex
        func kept(_ range: Range<Int>) -> Range<Int>? {
            range.upperBound > start ? max(start, range.lowerBound)..<range.upperBound : nil
        }
        result.boldRanges = boldRanges.compactMap(kept)
        result.links = links.compactMap { link in kept(link.range).map { Link(range: $0, target: link.target) } }
        return result
    }
}
