import Resume

/// Projects told in one paragraph: `**eddy** — job scheduler in Rust. Mar 2022 – present. 640 stars.`
///
/// Such a paragraph becomes a head line (the name and the dates) and a detail line (the description), so that entries are
/// found as among heads that stand by themselves.
enum RunInDescription {
    static func split(_ lines: [SourceLine]) -> [SourceLine] {
        let scanner = DateScanner()
        let plainIndent = lines.filter { !$0.isBlank && !$0.isHidden && $0.marker == nil }.map(\.indent).min()
        let filled = lines.indices.filter { !lines[$0].isBlank && !lines[$0].isHidden }
        let unmarked = filled.filter { lines[$0].marker == nil }
        if unmarked.count >= 2, filled.first == unmarked.first, unmarked.allSatisfy({ behindGap(lines[$0]) != nil }) {
            return lines.flatMap { line in behindGap(line).map { [$0.head, $0.detail] } ?? [line] }
        }
        let parts = lines.map { line in
            // Bullets below heads without any are details.
            line.marker != nil && plainIndent.map { $0 <= line.indent } ?? false ? nil : part(of: line, scanner)
        }
        // Without dates the paragraphs have to be all alike, and more than one.
        let isListOfNames =
            filled.count > 1
            && filled.allSatisfy { index in
                parts[index].map { !$0.isDated && $0.head.marker == nil } ?? false
            }
        let dated = parts.compactMap { $0 }.first { $0.isDated && $0.opensMarked }?.head
        var out: [SourceLine] = []
        for (line, part) in zip(lines, parts) {
            let isLikeDated = dated.map { $0.marker == line.marker && $0.indent == line.indent } ?? false
            guard let part, part.isDated || isListOfNames || part.opensMarked && isLikeDated else {
                out.append(line)
                continue
            }
            if isListOfNames { out.append(SourceLine(number: line.number, text: "")) }
            out += [part.head, part.detail]
        }
        return out
    }

    private struct Part {
        var head: SourceLine
        var detail: SourceLine
        var isDated: Bool
        /// Begins with bold type or a link.
        var opensMarked: Bool
    }

    private static func part(of line: SourceLine, _ scanner: DateScanner) -> Part? {
        guard !line.isBlank, !line.isHidden, line.cells.isEmpty, line.headingLevel == nil,
            line.text.fits(inBytes: 1500),
            Label.split(line.text) == nil, let (name, rest) = nameAndRest(of: line, scanner), !rest.isEmpty,
            SectionHeading.kinds(of: name).isEmpty
        else { return nil }
        // Bars and tabs set the parts of a head apart.
        guard !rest.contains(where: { $0.isOne(of: "|｜\t") }) else { return nil }
        let inName = scanner.matches(in: name)
        let inRest = scanner.matches(in: rest)
        guard let title = bareName(name, without: inName), isName(title) else { return nil }
        let dateInRest = inName.isEmpty ? datePart(inRest, of: rest) : nil
        let date = inName.first.map { name[$0.range] } ?? dateInRest
        // A head that ends in its date needs no taking apart.
        guard Wording.isProse(rest) || rest.count > 30 || !inName.isEmpty || Wording.hanCount(rest) >= 12 else {
            return nil
        }
        if let first = inRest.first, inName.isEmpty, inRest.count == 1,
            Wording.trimmed(rest[first.range.upperBound...], also: "().").isEmpty, !Wording.isProse(line.text),
            HeadPieces.pieces(of: EntryLine(line, dates: scanner)).count < 3, rest.count < 60
        {
            return nil
        }
        var head = line
        head.text = title + (date.map { "\t" + $0 } ?? ScalarText())
        let opensMarked = (line.boldRanges.map(\.lowerBound) + line.links.map(\.range.lowerBound)).contains(
            line.text.startIndex)
        head.boldRanges = !opensMarked ? [] : [head.text.startIndex..<head.text.endIndex]
        head.links = []
        // The date has gone to the head; what is left reads on.
        var text = rest
        if let dateInRest {
            text = Wording.trimmed(rest[..<dateInRest.startIndex] + rest[dateInRest.endIndex...], also: ".")
            text = text.replacing(". .", with: ".").replacing("()", with: "").replacing("（）", with: "")
        }
        var detail = SourceLine(number: line.number, text: text.isEmpty ? rest : text)
        detail.indent = line.indent + 2
        return Part(head: head, detail: detail, isDated: date != nil, opensMarked: opensMarked)
    }

    /// The date that stands by itself among the sentences: at the beginning, the end, or between full stops.
    private static func datePart(_ matches: [DateMatch], of rest: ScalarText) -> ScalarText? {
        let candidates = matches.filter { match in
            let before = Wording.trimmed(rest[..<match.range.lowerBound], also: "(（[")
            let after = Wording.trimmed(rest[match.range.upperBound...], also: ")）].。")
            let isApartBefore =
                before.isEmpty || (before.last ?? " ").isOne(of: ".。!！")
                || (rest[..<match.range.lowerBound].last(where: { !$0.isWhitespace }) ?? "a").isOne(of: "(（,，;；·|")
            let isApartAfter =
                after.isEmpty || ["开源", "開源", "发布", "發布", "上线", "上線"].contains(where: after.hasPrefix)
                || (rest[match.range.upperBound...].first(where: { !$0.isWhitespace }) ?? "a").isOne(of: ".。,，;；)）·|")
            return isApartBefore && isApartAfter
        }
        return (candidates.first { !$0.isSingle } ?? candidates.first).map { rest[$0.range] }
    }

    private static func bareName(_ name: ScalarText, without dates: [DateMatch]) -> ScalarText? {
        var title = name
        if let match = dates.first {
            title = name[..<match.range.lowerBound] + "\t" + name[match.range.upperBound...]
            title = title.replacing("(\t)", with: "").replacing("（\t）", with: "").replacing("[\t]", with: "")
                .replacing("\t", with: "")
        }
        title = Wording.trimmed(title)
        return title.isEmpty ? nil : title
    }

    private static func isName(_ text: ScalarText) -> Bool {
        (2...70).contains(text.count) && text.contains(where: \.isLetter) && text.split(separator: " ").count <= 9
            && Wording.hanCount(text) <= 30 && !text.contains("。") && !Wording.endsSentence(text)
            && !text.contains("；") && !text.contains(";")
    }

    /// What stands before the dash, the colon or the end of the bold type, and what behind.
    private static func nameAndRest(of line: SourceLine, _ scanner: DateScanner) -> (ScalarText, ScalarText)? {
        let text = line.text
        let dates = scanner.matches(in: text).map(\.range)
        var from = text.startIndex
        let opening = line.boldRanges.first?.lowerBound == text.startIndex ? line.boldRanges.first : nil
        let link = line.links.first?.range.lowerBound == text.startIndex ? line.links.first?.range : nil
        let marked = opening ?? link
        if let marked, marked.upperBound < text.endIndex { from = marked.upperBound }
        let characters = Array(text[from...])
        let positions = Array(text[from...].indices)
        let ends = Wording.bracketEnds(characters)
        var index = 0
        while index < min(characters.count, 90) {
            if let end = ends[index] { index = end + 1; continue }
            if let date = dates.first(where: { $0.contains(positions[index]) }) {
                // The dash of a range separates nothing.
                while index < characters.count, date.contains(positions[index]) { index += 1 }
                continue
            }
            if let length = separator(at: index, in: characters) {
                let name = text[..<from] + ScalarText(characters[..<index])
                let rest = Wording.trimmed(ScalarText(characters[(index + length)...]))
                return (Wording.trimmed(name), rest)
            }
            index += 1
        }
        return nil
    }

    /// `PerTrie　第三篇论文的代码，2022年开源，GitHub 415 星`: a name before a wide space, and clauses behind it; where all lines of a
    /// list are such, each heads an entry of its own.
    private static func behindGap(_ line: SourceLine) -> (head: SourceLine, detail: SourceLine)? {
        guard line.marker == nil, line.cells.isEmpty, line.headingLevel == nil, line.text.fits(inBytes: 600),
            let gap = line.text.firstIndex(of: "\u{3000}"), case let name = line.text[..<gap],
            (2...24).contains(name.count), name.allSatisfy({ !$0.isOne(of: "，,：:；;。、《") }),
            name.contains(where: \.isLetter), DateScanner().matches(in: name).isEmpty, Label.meaning(of: name) == nil,
            case let rest = line.text[(gap + 1)...], let first = rest.first, !first.isWhitespace,
            !rest.contains("\u{3000}"), rest.contains(where: { $0.isOne(of: "，,") })
        else { return nil }
        let date = datePart(DateScanner().matches(in: rest), of: rest)
        var head = line
        head.text = name + (date.map { "\t" + $0 } ?? ScalarText())
        head.boldRanges = []
        head.links = []
        head.headingLevel = 6
        var detail = SourceLine(number: line.number, text: rest)
        if let date {
            detail.text = Wording.trimmed(rest[..<date.startIndex] + rest[date.endIndex...], also: "，,")
        }
        detail.indent = line.indent + 2
        return (head, detail)
    }

    private static func separator(at index: Int, in characters: [Unicode.Scalar]) -> Int? {
        let next = index + 1 < characters.count ? characters[index + 1] : " "
        let before = index > 0 ? characters[index - 1] : " "
        switch characters[index] {
        case "：": return 1
        case ":": return next.isWhitespace || next.isHan ? 1 : nil
        // "“一粒盐”——口述计划" is one title.
        case "—" where next == "—": return before.isOne(of: "”」》") ? nil : 2
        case "—": return before.isWhitespace && next.isWhitespace ? 1 : nil
        case "-" where next == "-" && before.isWhitespace:
            return index + 2 < characters.count && characters[index + 2].isWhitespace ? 2 : nil

        case "-", "–": return before.isWhitespace && next.isWhitespace ? 1 : nil
        default: return nil
        }
    }
}
