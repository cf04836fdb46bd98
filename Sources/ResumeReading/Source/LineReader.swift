/// Makes lines of decoded text: one for each line of the file, with the markup set aside.
struct LineReader {
    let format: SourceText.Format
    let frontMatter: [String: String]
    private let raw: [[Unicode.Scalar]]
    /// The number of each line, where they do not stand in the order of the file.
    private let numbers: [Int]?
    private let frontMatterLineCount: Int
    private let fences: Set<Int>
    private let numbering: Numbering
    /// The last line on which a comment ends.
    private let lastCommentEnd: Int

    init(text: String, path: String) { self.init(Array(text.unicodeScalars), path: path) }

    init(_ scalars: [Unicode.Scalar], path: String) {
        let name = path.lowercased()
        let isNamedMarkdown = name.hasSuffix(".md") || name.hasSuffix(".markdown")
        let whole = LineReader.split(scalars)
        let closed = DoubleSpacing.closedUp(whole)
        let lines = closed?.map { whole[$0] } ?? whole
        let spelt = SpreadHeadings.joined(Radicals.mended(Ligatures.speltOut(NumberedLinks.removed(lines))))
        let quoted = DefinitionLists.rewritten(
            PandocTables.rewritten(isNamedMarkdown ? spelt : QuoteBullets.rewritten(spelt)))
        let joined = WordGaps.closed(LetterSpacing.joined(SplitCapitals.joined(SeparatorSigns.folded(quoted))))
        let signs = joined.reduce(into: TextSigns()) { signs, line in
            signs.formUnion(line.withUnsafeBufferPointer { TextSigns(of: $0) })
        }
        let versions = signs.contains(TextSigns(anyOf: "|-")) ? SideBySideVersions.untangled(joined) : nil
        raw = versions?.map(\.text) ?? joined
        let order = versions?.map(\.number)
        numbers = closed.map { kept in order?.map { kept[$0 - 1] + 1 } ?? kept.map { $0 + 1 } } ?? order
        let front = FrontMatter(lines: raw)
        frontMatter = front?.values ?? [:]
        frontMatterLineCount = front?.lineCount ?? 0
        numbering = Numbering(of: raw)
        fences = signs.isDisjoint(with: TextSigns(anyOf: "`~")) ? [] : BlockMarkup.fences(raw)
        let mayHoldComment = signs.contains(TextSigns(anyOf: "->"))
        lastCommentEnd = mayHoldComment ? raw.lastIndex { LookAhead.lastCommentEnd(in: $0) >= 0 } ?? -1 : -1
        let isMarkdown =
            isNamedMarkdown || front != nil || !fences.isEmpty
            || !signs.isDisjoint(with: MarkdownEvidence.signs) && MarkdownEvidence.isFound(in: raw)
        format = isMarkdown ? .markdown : .text
    }

    /// Splits at line feeds; at carriage returns only where the file has no line feed.
    ///
    /// Form feeds and Unicode's line separators are white space: no editor counts them as lines.
    static func split(_ scalars: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        let ending: Unicode.Scalar = scalars.contains("\n") ? "\n" : "\r"
        var lines: [[Unicode.Scalar]] = []
        var start = 0
        while true {
            let end = scalars[start...].firstIndex(of: ending) ?? scalars.count
            // What ends with a line feed has no line behind it.
            if start == end, end == scalars.count, !lines.isEmpty { break }
            var last = end
            while last > start, scalars[last - 1] == "\r" { last -= 1 }
            lines.append(Array(scalars[start..<last]))
            guard end < scalars.count else { break }
            start = end + 1
        }
        return lines
    }

    func lines() -> [SourceLine] {
        var state = State()
        var lines: [SourceLine] = []
        lines.reserveCapacity(raw.count)
        for index in raw.indices {
            var line = SourceLine(number: numbers?[index] ?? index + 1, text: "")
            if index < frontMatterLineCount || fences.contains(index) {
                line.isHidden = true
                if fences.contains(index) { state.isCode.toggle() }
            } else if state.isCode {
                readCode(raw[index], into: &line)
            } else if let level = underline(at: index, below: lines.last, in: state) {
                line.isHidden = true
                lines[lines.count - 1].headingLevel = level
            } else {
                read(index, into: &line, state: &state)
            }
            lines.append(line)
            if !state.brokenCell.isEmpty { lines += linesOfCell(at: index, below: line, &state) }
        }
        return lines
    }

    /// What stands below the first line of a cell, as lines of the same number.
    private func linesOfCell(at index: Int, below row: SourceLine, _ state: inout State) -> [SourceLine] {
        defer { state.brokenCell = [] }
        return state.brokenCell.map { part in
            var line = SourceLine(number: row.number, text: "")
            line.indent = row.indent
            var start = 0
            if let (marker, end) = ListMarker.scan(part, from: 0) { (line.marker, start) = (marker, end) }
            finish(inline(part[start...], at: index, state: &state), into: &line)
            return line
        }
    }

    /// What goes on from one line to the next.
    private struct State {
        var isCode = false
        var isTable = false
        var hiding: Hiding?
        /// A bullet that stood alone on its line, as text taken from PDFs has it.
        var loneMarker: SourceLine.Marker?
        /// The lines of the last cell below its first.
        var brokenCell: [[Unicode.Scalar]] = []
    }

    private func readCode(_ source: [Unicode.Scalar], into line: inout SourceLine) {
        let (columns, start) = BlockMarkup.indentation(source)
        line.indent = columns
        line.text = ScalarText(source[start...].trimmingSpace.filter { !$0.isInvisible })
    }

    /// The level of the heading that this line makes of the one above, when it is an underline.
    private func underline(at index: Int, below above: SourceLine?, in state: State) -> Int? {
        guard state.hiding == nil, let above, !above.isHidden, !above.isBlank, above.headingLevel == nil,
            above.marker != .bullet, above.cells.isEmpty,
            let mark = BlockMarkup.rule(raw[index])
                ?? (BlockMarkup.isShortUnderline(raw[index], below: above.text) ? raw[index].first : nil),
            let level = BlockMarkup.underlineLevel(mark),
            // "-------   -----" rules the columns of a table.
            !raw[index][...].trimmingSpace.contains(where: \.isWhitespace)
        else { return nil }
        // Three dashes below the second line of a paragraph, or between two rules, part what stands above from what follows.
        if raw[index][...].trimmingSpace.count == 3, above.text.count > 3, index > 1,
            !raw[index - 2].allSatisfy(\.isWhitespace)
        {
            return nil
        }
        // A rule below a sentence or below the contact line is a rule.
        let text = above.text
        guard text.count <= 80, !text.contains("@"), let last = text.last, !last.isOne(of: "。；，;,") else {
            return nil
        }
        return level
    }

    private func read(_ index: Int, into line: inout SourceLine, state: inout State) {
        let source = raw[index]
        var (columns, start) = BlockMarkup.indentation(source)
        guard start < source.count else {
            state.isTable = false
            endParagraph(&state)
            return
        }
        guard state.hiding == nil else {
            finish(inline(source[start...], at: index, state: &state), into: &line)
            return
        }
        // Quotation marks of Markdown; ">90 %" and ">= 3" are text.
        while start < source.count, source[start] == ">", isQuotation(source, at: start) {
            let (inner, end) = BlockMarkup.indentation(source, from: start + 1)
            columns = max(0, inner - 1)
            start = end
        }
        line.indent = columns
        let body = BlockMarkup.withoutLineBreak(ListMarker.unescaped(source[start...]))
        if body.count > 4, body[0] == ":", body[1] == " ", body[2] == " " || format == .markdown {
            // ":   EBSD on …": what defines the term above.
            readText(Array(body[1...].trimmingSpace), at: index, into: &line, state: &state)
            return
        }
        if BlockMarkup.rule(body) != nil || BlockMarkup.isTableRule(body) || BlockMarkup.isDivision(body) {
            state.isTable = state.isTable || BlockMarkup.isTableRule(body)
            line.isHidden = true
            return
        }
        if isRow(body, at: index, in: state) {
            readRow(body, at: index, into: &line, state: &state)
            return
        }
        state.isTable = false
        readText(body, at: index, into: &line, state: &state)
    }

    private func readText(_ body: [Unicode.Scalar], at index: Int, into line: inout SourceLine, state: inout State) {
        var start = 0
        var isHeading = readHeading(body, at: &start, into: &line)
        // "### 2.1 Ovens" is a heading and no item.
        let numbering = isHeading ? Numbering.Line(isRoman: numbering.isRoman) : numbering.line(index)
        if let (marker, end) = ListMarker.scan(body, from: start, in: numbering) {
            line.marker = marker
            start = end
            if !isHeading { isHeading = readHeading(body, at: &start, into: &line) }
        }
        let text = isHeading ? BlockMarkup.withoutClosingMarks(body[start...]) : body[start...]
        var read = inline(text, at: index, state: &state)
        if line.headingLevel == nil { line.headingLevel = read.headingLevel }
        // "**1. Title**", "<p>一、...": the number stands within the markup.
        if line.marker == nil, let first = read.text.first, body[start...].first != first,
            let (marker, end) = ListMarker.scan(read.text, from: 0, in: numbering), end < read.text.count
        {
            line.marker = marker
            read.drop(first: end)
        }
        if line.marker == nil, read.isListItem { line.marker = .bullet }
        finish(read, into: &line)
        carryLoneMarker(&line, &state)
    }

    private func readHeading(_ body: [Unicode.Scalar], at start: inout Int, into line: inout SourceLine) -> Bool {
        guard format == .markdown, let (level, text) = BlockMarkup.heading(body, at: start) else { return false }
        line.headingLevel = level
        start = text
        return true
    }

    /// A bullet alone on its line belongs to the text below.
    private func carryLoneMarker(_ line: inout SourceLine, _ state: inout State) {
        if line.text.isEmpty {
            if let marker = line.marker { state.loneMarker = marker }
            line.marker = nil
        } else {
            if line.marker == nil, line.headingLevel == nil { line.marker = state.loneMarker }
            state.loneMarker = nil
        }
    }

    private func isRow(_ body: [Unicode.Scalar], at index: Int, in state: State) -> Bool {
        if BlockMarkup.isRow(body) || HTMLRow.isRow(body) { return true }
        guard BlockMarkup.hasColumns(body) else { return false }
        return state.isTable || (index + 1 < raw.count && BlockMarkup.isTableRule(raw[index + 1]))
    }

    private func readRow(_ body: [Unicode.Scalar], at index: Int, into line: inout SourceLine, state: inout State) {
        var row: [Unicode.Scalar] = []
        var bold: [Range<Int>] = []
        var links: [(range: Range<Int>, target: ScalarText)] = []
        // Gathered here: what a line says of its markup is copied at each change.
        var cells: [ScalarText] = []
        var targets = line.badgeTargets
        var whole = HTMLRow.cells(body) ?? BlockMarkup.cells(body)
        if let (label, listed) = CellBreaks.labelledList(whole) {
            // The label heads the lines of the other cell.
            whole = [label]
            bold = [label.indices]
            state.brokenCell = listed
        }
        for (column, cell) in parted(whole, &state).enumerated() {
            let read = inline(cell[...], at: index, state: &state)
            if column > 0 { row.append("\t") }
            bold += read.bold.map { ($0.lowerBound + row.count)..<($0.upperBound + row.count) }
            links += read.links.map {
                (($0.range.lowerBound + row.count)..<($0.range.upperBound + row.count), $0.target)
            }
            row += read.text
            cells.append(ScalarText(read.text))
            targets += read.badgeTargets
        }
        // "| 2019 – 2021 | Baker<br>Acme Ltd |": a date at the margin beside the lines of an entry.
        line.cells = state.brokenCell.isEmpty || cells.count > 2 ? cells : []
        if !targets.isEmpty { line.badgeTargets = targets }
        if !cells.allSatisfy(\.isEmpty) { line.set(row, bold: bold, links: links) }
        // "| -   Led the plan | |": an item of a list that a table holds.
        if cells.count > 1, cells.dropFirst().allSatisfy(\.isEmpty), let first = cells.first,
            case let item = Array(first), item.count > 3, item[0].isOne(of: "-•*"), item[1] == " "
        {
            let start = item.dropFirst().firstIndex { !$0.isWhitespace } ?? 1
            line.marker = .bullet
            line.cells = []
            line.set(Array(item[start...]), bold: [], links: [])
        }
    }

    /// The cells, line breaks within them read: what stands below the first line of the last is kept for later.
    private func parted(_ cells: [[Unicode.Scalar]], _ state: inout State) -> [[Unicode.Scalar]] {
        cells.enumerated().map { column, cell in
            let parts = CellBreaks.parts(of: cell)
            guard parts.count > 1 else { return cell }
            if column == cells.count - 1, CellBreaks.areLines(parts, besides: Array(cells.dropLast())) {
                state.brokenCell = Array(parts.dropFirst())
                return parts[0]
            }
            let isList = parts.allSatisfy { part in
                part.count <= 40 && part.last != "." && part.contains { $0.properties.isAlphabetic }
                    && !CellBreaks.holdsYear(part)
            }
            return isList ? Array(parts.joined(separator: ", ".unicodeScalars)) : cell
        }
    }

    private func inline(_ text: ArraySlice<Unicode.Scalar>, at index: Int, state: inout State) -> MarkedText {
        if state.hiding == nil, !InlineMarkup.isFound(in: text, isMarkdown: format == .markdown) {
            return InlineMarkup.plain(text)
        }
        var markup = InlineMarkup(
            Array(text), isMarkdown: format == .markdown, hiding: state.hiding, commentCloses: lastCommentEnd > index)
        markup.read()
        state.hiding = markup.hiding
        return markup.marked
    }

    private func finish(_ read: MarkedText, into line: inout SourceLine) {
        line.set(read.text, bold: read.bold, links: read.links)
        line.badgeTargets = read.badgeTargets
        line.isHidden = line.text.isEmpty && line.marker == nil
    }

    /// Browsers close what a writer forgot to close at the end of a paragraph.
    private func endParagraph(_ state: inout State) {
        guard case .element(let name, _) = state.hiding, ["span", "font", "p", "small", "b", "i"].contains(name) else {
            return
        }
        state.hiding = nil
    }

    private func isQuotation(_ source: [Unicode.Scalar], at index: Int) -> Bool {
        guard index + 1 < source.count else { return true }
        return !source[index + 1].isASCIIDigit && source[index + 1] != "="
    }
}

extension SourceLine {
    /// Sets the text and what points into it; positions count scalars.
    fileprivate mutating func set(
        _ scalars: [Unicode.Scalar], bold: [Range<Int>], links: [(range: Range<Int>, target: ScalarText)]
    ) {
        text = ScalarText(line: scalars)
        guard !bold.isEmpty || !links.isEmpty else {
            (boldRanges, self.links) = ([], [])
            return
        }
        let whole = text.startIndex..<text.endIndex
        boldRanges = bold.filter { whole.contains($0) }.sorted { $0.lowerBound < $1.lowerBound }
        self.links = links.filter { whole.contains($0.range) }.map { Link(range: $0.range, target: $0.target) }
    }
}
