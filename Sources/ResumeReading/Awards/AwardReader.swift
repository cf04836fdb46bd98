import Resume

/// Reads lines that name awards.
struct AwardReader {
    private var scanner = DateScanner()

    /// Every line of an award section is an award, unless it is a certificate or says nothing.
    func read(_ source: [SourceLine]) -> [Award] {
        let lines = StackedTable.labelled(source)
        let listed = lines.filter { !$0.isHidden && !$0.isBlank }.map { EntryLine($0, dates: scanner) }
        if let records = KeyedRecords.entries(of: listed) { return records.compactMap(award(inRecord:)) }
        if let blocks = DatedBlocks.blocks(of: lines) {
            return blocks.compactMap { block in
                var line = block.title
                line.text += ", " + block.date
                line.boldRanges = []
                return awards(inLine: EntryLine(line, dates: scanner)).first
            }
        }
        return upToRemarks(
            AwardItems(AwardTable.rows(in: lines)).lines.flatMap { awards(inLine: EntryLine($0, dates: scanner)) })
    }

    /// Below awards that all bear a date, a long line without one and without a word for awards is a remark.
    private func upToRemarks(_ awards: [Award]) -> [Award] {
        guard awards.prefix(2).count(where: { $0.date != nil }) == 2 else { return awards }
        return awards.filter {
            let title = ScalarText($0.title)
            return $0.date != nil || HeadJudgement.isAward(title) || Wording.hanCount(title) < 16
        }
    }

    /// `奖项名称：…`, `获奖时间：…`
    private func award(inRecord record: RawEntry) -> Award? {
        guard let name = record.pieces?.first(where: { $0.label == "name" }),
            let award = award(name.text, lines: name.line...name.line, isListed: true)
        else { return nil }
        return Award(
            title: award.title, date: record.dates.end ?? record.dates.start ?? award.date, evidence: record.evidence)
    }

    func awards(inLine line: EntryLine) -> [Award] {
        parts(of: line.text).compactMap { award($0, lines: line.source.numbers, isListed: true) }
    }

    /// `Awards: Baker of the Year (2022)`, `所获荣誉：…`: the awards behind a label, in whatever section it stands.
    func awards(labelledIn line: SourceLine) -> [Award] {
        guard !line.isHidden, line.text.fits(inBytes: 1500), isLabelled(line.text) else { return [] }
        return awards(inLine: EntryLine(line, dates: scanner))
    }

    /// A line of its own that says what was won and when, below a heading such as `Other`.
    func awards(amongOthers line: SourceLine) -> [Award] {
        guard !line.isHidden, line.text.holdsNumber, line.text.count <= 80, !isLabelled(line.text),
            !Wording.isProse(line.text)
        else { return [] }
        let dated = EntryLine(line, dates: scanner)
        guard dated.dates.count == 1, dated.dates[0].isSingle, HeadJudgement.isAward(dated.residue),
            !HeadJudgement.isCertificate(dated.residue)
        else { return [] }
        return awards(inLine: dated)
    }

    private func isLabelled(_ text: ScalarText) -> Bool {
        guard let colon = text.firstIndex(where: { $0.isOne(of: "：:") }), text[..<colon].fits(inBytes: 60) else {
            return false
        }
        return SectionHeading.kinds(of: ScalarText(text[..<colon])) == [.awards]
    }

    /// The awards that a line of another section mentions, such as the honours below a degree.
    func awards(inProse line: EntryLine) -> [Award] {
        if isLabelled(line.text) { return awards(inLine: line) }
        guard !Wording.isProse(line.text) || line.text.count < 100 else { return [] }
        return parts(of: line.text).flatMap { part in
            splitRemarks(part).compactMap { award($0, lines: line.source.numbers, isListed: false) }
        }
    }

    private func parts(of text: ScalarText) -> [ScalarText] {
        guard text.fits(inBytes: 1500) else { return [] }
        var rest = text
        if let colon = text.firstIndex(where: { $0.isOne(of: "：:") }) {
            let kinds = SectionHeading.kinds(of: text[..<colon])
            // "Languages: …" among the awards is not one of them.
            if !kinds.isEmpty, !kinds.contains(.awards) { return [] }
            if kinds.contains(.awards) { rest = text[(colon + 1)...] }
        }
        return rest.split { $0.isOne(of: "；;") }.flatMap { part -> [ScalarText] in
            // "国家奖学金（2021）、优秀毕业生": an enumeration of awards.
            for mark: Unicode.Scalar in ["、", "，"] {
                let items = part.split(separator: mark).map { Wording.trimmed($0) }
                let isList = items.allSatisfy { HeadJudgement.isAward($0) && $0.count > 3 && !AwardItems.isRank($0) }
                if items.count > 1, isList { return items }
            }
            let items = part.parts(separatedBy: " · ").map { Wording.trimmed($0) }
            if items.count > 1, items.allSatisfy({ HeadJudgement.isAward($0) || !scanner.matches(in: $0).isEmpty }),
                items.count(where: { !scanner.matches(in: $0).isEmpty && $0.count > 12 }) > 1
            {
                return items
            }
            return [withoutColumns(Wording.trimmed(part))]
        }.filter { !$0.isEmpty }
    }

    /// `Baker of the Year | Guild of Bakers | 2021`: an award before columns for issuer and place.
    private func withoutColumns(_ text: ScalarText) -> ScalarText {
        let parts = text.split { $0.isOne(of: "|｜") }.map { Wording.trimmed($0) }.filter { !$0.isEmpty }
        guard parts.count > 2, let first = parts.first, HeadJudgement.isAward(first) else { return text }
        let kept = parts.dropFirst().filter { !scanner.matches(in: $0).isEmpty || AwardItems.isRank($0) }
        return ([first] + kept).joined(separator: " ")
    }

    /// `导师：某某 (某奖)二等奖学金 (前 5%)`: what stands before an award without a separator.
    private func splitRemarks(_ text: ScalarText) -> [ScalarText] {
        var rest = text
        if let label = Label.split(rest), label.meaning == "description" { rest = label.value }
        let characters = Array(rest)
        let ends = Wording.bracketEnds(characters)
        var parts: [ScalarText] = []
        var current = ScalarText()
        var index = 0
        while index < characters.count {
            if let end = ends[index] {
                current += ScalarText(characters[index...end])
                index = end + 1
                // A closing bracket directly followed by a word ends what it belongs to.
                if index < characters.count, characters[index].isLetter {
                    parts.append(current); current = ScalarText()
                }
                continue
            }
            if characters[index].isOne(of: "，,") {
                parts.append(current); current = ScalarText()
            } else {
                current.append(characters[index])
            }
            index += 1
        }
        parts.append(current)
        return withDates(parts.map { Wording.trimmed($0) }.filter { !$0.isEmpty })
    }

    /// `Best Thesis Prize, 2017`: a part that is nothing but a date goes with the one before.
    private func withDates(_ parts: [ScalarText]) -> [ScalarText] {
        var out: [ScalarText] = []
        for part in parts {
            let isDate = scanner.matches(in: part).first.map {
                Wording.trimmed(part[..<$0.range.lowerBound] + part[$0.range.upperBound...], also: "().").isEmpty
            }
            if isDate ?? false, let last = out.last {
                out[out.count - 1] = last + ", " + part
            } else if let first = out.first, out.count == 1,
                scanner.matches(in: first).first.map({
                    $0.range.lowerBound == first.startIndex && $0.range.upperBound == first.endIndex
                }) ?? false
            {
                out[0] = first + ", " + part
            } else {
                out.append(part)
            }
        }
        return out
    }

    private func award(_ text: ScalarText, lines: ClosedRange<Int>, isListed: Bool) -> Award? {
        let isAward = HeadJudgement.isAward(text)
        guard isListed || !isGrade(text), isAward || isListed,
            isListed || Wording.bracketed(text).isEmpty || HeadJudgement.isAward(Wording.withoutBrackets(text))
        else { return nil }
        if HeadJudgement.isCertificate(text), !isAward { return nil }
        if isRecordOfNothing(text) { return nil }
        if isListed, Wording.isProse(text), !isAward { return nil }
        if !isListed, text.count > 50 { return nil }
        let dates = scanner.matches(in: text)
        var title = text
        var date: PartialDate?
        if let (year, rest) = shortYear(opening: text) ?? shortMonth(closing: text), dates.isEmpty {
            date = year
            title = rest
        } else if let match = dates.first(where: { $0.isSingle }) ?? dates.last {
            date = match.span.end ?? match.span.start
            title = ScalarText()
            var from = text.startIndex
            for other in dates {
                title += text[from..<other.range.lowerBound] + "\t"
                from = other.range.upperBound
                // "2021年度优秀员工"
                while from < text.endIndex, text[from].isOne(of: "年度") { from = text.index(after: from) }
            }
            title += text[from...]
        }
        title = title.replacing("(\t)", with: "").replacing("（\t）", with: "").replacing("[\t]", with: "")
        title = title.parts(separatedBy: "\t").map { Wording.trimmed($0, also: ":：") }.filter { !$0.isEmpty }.joined(
            separator: " ")
        title = Wording.trimmed(withoutRank(title))
        for empty in ["( )", "（ ）", "()", "（）", "(,)", "( , )"] {
            title = Wording.trimmed(title.replacing(empty, with: ""))
        }
        guard !HeadJudgement(title).isPlace || isAward, !HeadJudgement.isCityAndCountry(title) else { return nil }
        guard title.count >= 2, title.count <= 120, title.contains(where: \.isLetter) else { return nil }
        return Award(title: String(title), date: date, evidence: Evidence(lines: lines))
    }

    /// `22年 校级优秀毕业生`, `21.06 …`: a year of two digits, set apart from what was given.
    private func shortYear(opening text: ScalarText) -> (PartialDate, rest: ScalarText)? {
        let digits = text.prefix { $0.isASCIIDigit }
        guard digits.count == 2, let year = Int(String(ScalarText(digits))) else { return nil }
        let behind = text.dropFirst(2)
        guard behind.first == "年", let gap = behind.dropFirst().first, gap.isWhitespace,
            let date = PartialDate(year: year < 50 ? 2000 + year : 1900 + year)
        else { return nil }
        return (date, Wording.trimmed(behind.dropFirst()))
    }

    /// `烘焙比赛二等奖 17.09`, where the ranges of the document are printed so.
    private func shortMonth(closing text: ScalarText) -> (PartialDate, rest: ScalarText)? {
        guard ReadingMemory.current?.closesWithShortYears ?? false, text.count > 8,
            let gap = text.lastIndex(where: \.isWhitespace), case let figures = Array(text[(gap + 1)...]),
            figures.count == 5,
            figures[2] == ".", let year = Int(String(ScalarText(figures[..<2]))),
            let month = Int(String(ScalarText(figures[3...]))), (13...49).contains(year),
            let date = PartialDate(year: 2000 + year, month: month),
            // "Ubuntu 16.04" is a version.
            case let before = text[..<gap], before.last.map({ $0.isHan || $0.isWhitespace }) ?? false
        else { return nil }
        return (date, Wording.trimmed(text[..<gap]))
    }

    /// `Distinction（一等）`, `mention bien`: how a degree was passed, and no award.
    private func isGrade(_ text: ScalarText) -> Bool {
        let plain = Wording.trimmed(Wording.withoutBrackets(text)).lowercased()
        return Self.grades.contains(plain)
    }

    private static let grades = Lexicon.awards["grade"]

    /// `无处分记录`, `none`: says that there is nothing to list.
    private func isRecordOfNothing(_ text: ScalarText) -> Bool {
        let plain = Wording.trimmed(text.lowercased(), also: "()（）.。")
        return ["无", "無", "none", "n/a", "keine", "néant", "暂无", "暫無"].contains(plain)
            || plain.count <= 16 && ["处分", "處分", "违纪", "違紀", "处罚"].contains(where: plain.contains)
            || ClosingLine.isClosing(SourceLine(number: 0, text: text))
    }

    /// Without a bracketed rank or remark; percentages stay, being part of how such awards are named.
    private func withoutRank(_ title: ScalarText) -> ScalarText {
        guard let remark = Wording.bracketed(title).last,
            isRank(remark) || remark.contains("完成人") || remark.contains("排名") || remark.contains("团队")
                || remark.contains("名额") || remark.contains("團隊")
        else { return title }
        return Wording.withoutBrackets(title)
    }

    /// `第2名/5人`, `2/5`, `rank 3 of 40`
    private func isRank(_ remark: ScalarText) -> Bool {
        let lower = remark.lowercased()
        guard lower.holdsNumber, lower.count <= 16 else { return false }
        if lower.allSatisfy({ $0.isNumber || $0.isOne(of: "/ ") }) { return lower.contains("/") }
        return lower.hasPrefix("rank") || lower.contains("第") && (lower.contains("名") || lower.contains("位"))
            || lower.contains("/") && lower.contains("人")
    }
}
