import Resume

/// Reads the lines of a section on projects.
struct ProjectReader {
    /// Grants name the fund first and then what is studied.
    private var isGrants: Bool

    init(isGrants: Bool) { self.isGrants = isGrants }

    init(heading: SourceLine? = nil) {
        let text = heading?.text.lowercased() ?? ScalarText()
        isGrants = Lexicon.grants["heading"].all.contains(where: text.contains)
    }

    func read(_ lines: [SourceLine]) -> [ProjectEntry] {
        if !isGrants, GrantName.areListed(in: lines) {
            var reader = self
            reader.isGrants = true
            return reader.read(lines)
        }
        let lines = StackedTable.labelled(lines)
        // The colon of a grant stands between the fund and what is studied.
        let listed = RunInList.items(of: isGrants ? Self.unwrapped(lines) : lines)
        let items = isGrants ? listed : RunInDescription.split(listed)
        let scanner = DateScanner()
        let keyed = KeyedRecords.entries(
            of: lines.filter { !$0.isHidden }.map { EntryLine($0, dates: scanner) }, content: .names)
        let raw = keyed ?? EntrySplitter(items, content: .names).entries()
        var entity: ScalarText?
        var entries: [ProjectEntry] = []
        for (position, entry) in raw.enumerated() {
            let next = position + 1 < raw.count ? raw[position + 1] : nil
            if isGroupHeading(entry, before: next) {
                entity = ProjectName.organization(in: entry.head.map(\.text).joined(separator: " "))
                continue
            }
            entries += self.entries(entry).map { project in
                var project = project
                project.entity = project.entity ?? String(entity)
                return project
            }
        }
        return entries
    }

    /// A grant that goes on in the next line, behind a comma: title above, dates and sum below.
    private static func unwrapped(_ lines: [SourceLine]) -> [SourceLine] {
        var out: [SourceLine] = []
        for line in lines where !GrantName.isStatus(line.text) {
            if let above = out.last, let end = above.text.last, end.isOne(of: ",，、–-"), !line.isBlank,
                line.marker == nil,
                line.cells.isEmpty, line.indent > above.indent || above.marker != nil || opensWithDate(line)
            {
                out[out.count - 1].append(line, behind: above.text.last.map(\.isHan) ?? true ? "" : " ")
            } else {
                out.append(line)
            }
        }
        return out
    }

    private static func opensWithDate(_ line: SourceLine) -> Bool {
        guard line.text.holdsNumber else { return false }
        return DateScanner().matches(in: line.text).first?.range.lowerBound == line.text.startIndex
    }

    /// Says nothing of itself and stands above entries that do.
    private func isGroupHeading(_ entry: RawEntry, before next: RawEntry?) -> Bool {
        guard let next, entry.details.isEmpty, entry.dates.isUndated, entry.head.count == 1, let head = entry.head.first
        else {
            return false
        }
        guard !next.details.isEmpty || !next.dates.isUndated, !head.isBullet, head.source.links.isEmpty else {
            return false
        }
        return StatedCounts(in: head.text).isEmpty
    }

    private func entries(_ raw: RawEntry) -> [ProjectEntry] {
        let highlights = raw.details.map { String(Wording.trimmed($0.text)) }.filter { !$0.isEmpty }
        let head = raw.head.map(\.text).joined(separator: " ")
        // "Alpha Star 12 Cite 3 Beta Star 40": several names, each with its own counts.
        let counted = raw.head.count == 1 && raw.dates.isUndated ? CountedNames.split(head) : []
        if counted.count > 1 {
            return counted.map { part in
                let counts = StatedCounts(in: part)
                return ProjectEntry(
                    name: String(StatedCounts.removed(from: part)), stars: counts.stars, citations: counts.citations,
                    highlights: highlights, evidence: raw.evidence)
            }
        }
        let name = isGrants ? GrantName.name(of: raw) ?? ProjectName.name(of: raw) : ProjectName.name(of: raw)
        guard let name, !name.isEmpty else { return [] }
        var dates = raw.dates
        if dates.isUndated, isGrants {
            // The sum and the role may follow the years.
            let found = raw.head.lazy.flatMap { DateScanner().matches(in: $0.text) }.first { !$0.isSingle }
            dates = found?.span ?? dates
        }
        let counts = StatedCounts(in: (raw.head + raw.details).map(\.text).joined(separator: "\n"))
        let plain = StatedCounts.removed(from: name)
        let column = raw.head.flatMap { HeadPieces.pieces(of: $0) }.first { $0.label == "count" }
        let stars = counts.stars ?? column.flatMap { StatedCounts(in: $0.text + " stars").stars }
        return [
            ProjectEntry(
                name: String(plain.isEmpty ? name : plain), entity: String(ProjectName.entity(of: raw)), stars: stars,
                citations: counts.citations, highlights: highlights, dates: dates, evidence: raw.evidence)
        ]
    }
}

/// Items of a list that runs on in one paragraph: `Bridge (2019): text; Tower (2021): text`.
enum RunInList {
    static func items(of lines: [SourceLine]) -> [SourceLine] {
        let scanner = DateScanner()
        var joined: [SourceLine] = []
        for line in lines {
            if let last = joined.last, last.text.fits(inBytes: 1500),
                last.text.contains(";") || last.text.contains("；") || line.text.contains("; "),
                !line.isBlank,
                line.marker == nil, line.text.first?.isLowercase ?? false, !last.isBlank, line.cells.isEmpty,
                // "fern-tok  2020" heads an entry of its own, in lower case though it is.
                line.text.count { !$0.isWhitespace } > 50
                    || scanner.matches(in: line.text).last?.range.upperBound != line.text.endIndex
            {
                joined[joined.count - 1].append(line, behind: " ")
            } else {
                joined.append(line)
            }
        }
        return joined.flatMap { line -> [SourceLine] in
            let parts = line.text.split { $0.isOne(of: ";；") }.map { Wording.trimmed($0) }
            guard parts.count > 1, parts.allSatisfy({ !scanner.matches(in: $0).isEmpty }), line.cells.isEmpty else {
                return [line]
            }
            return parts.map { part in
                var item = SourceLine(number: line.number, text: part)
                item.marker = line.marker
                item.indent = line.indent
                return item
            }
        }
    }
}

/// Names that are printed in one line with their counts.
enum CountedNames {
    static func split(_ text: ScalarText) -> [ScalarText] {
        let words = text.split(separator: " ")
        var parts: [[ScalarText]] = [[]]
        for word in words {
            // A name begins where a number has ended the counts of the one before.
            if let last = parts.last?.last, last.allSatisfy({ $0.isNumber || $0.isOne(of: ".,k") }),
                !StatedCounts.isCountWord(word),
                word.first?.isLetter ?? false, parts.last?.contains(where: StatedCounts.isCountWord) ?? false
            {
                parts.append([])
            }
            parts[parts.count - 1].append(word)
        }
        return parts.map { $0.joined(separator: " ") }.filter { !StatedCounts(in: $0).isEmpty }
    }
}

/// The name of a project within its head.
enum ProjectName {
    static func name(of raw: RawEntry) -> ScalarText? {
        if let labelled = raw.pieces?.first(where: { $0.label == "name" }) { return labelled.text }
        for line in raw.head {
            if let link = line.source.links.first, line.isBullet || line.source.links.count == 1,
                link.range.lowerBound == line.text.startIndex
            {
                return Wording.trimmed(line.text[link.range])
            }
            if let title = quotedTitle(line.residue) { return title }
            // "**rotor** (2023), a reader of dials"
            if let bold = line.source.boldRanges.first, bold.lowerBound == line.text.startIndex,
                let date = line.dates.first,
                date.range.lowerBound >= bold.upperBound, date.range.lowerBound - bold.upperBound <= 3,
                date.range.upperBound + 3 < line.text.endIndex
            {
                return cleaned(line.text[bold])
            }
            let pieces = HeadPieces.pieces(of: line, commas: false)
            if let labelled = pieces.first(where: { $0.label == "name" }) { return labelled.text }
            if let first = pieces.first(where: { $0.label == nil && !Duration.isDuration($0.text) }) {
                return cleaned(first.text)
            }
        }
        return nil
    }

    /// Says that it is a plan, a survey or a project: `旧书漂流计划`, `Beach survey`.
    static func isUndertaking(_ name: ScalarText) -> Bool {
        let plain = Wording.trimmed(Wording.withoutBrackets(name), also: "“”\"「」").lowercased()
        guard HeadJudgement(plain).title < 5, HeadJudgement(plain).organization < 5 else { return false }
        return [
            "计划", "項目", "项目", "调研", "调查", "课题", "計劃", "計畫", "專案", "調查", "project", "survey", "projekt",
        ].contains(where: plain.hasSuffix)
    }

    /// `“一滴水”——高校节水调研计划`: a quoted name and what it stands for are one title.
    private static func quotedTitle(_ text: ScalarText) -> ScalarText? {
        guard let first = text.first, first.isOne(of: "“「《\""),
            ["”——", "”—", "」——", "》——", "\"——"].contains(where: text.contains)
        else { return nil }
        var title = text[...]
        for separator in ["\t", "\u{3000}", "|", "｜", "  ", "，"] {
            if let cut = title.firstRange(of: separator) { title = title[..<cut.lowerBound] }
        }
        let whole = Wording.trimmed(title)
        return whole.count <= 60 && whole.first == first ? whole : nil
    }

    /// The employer or laboratory behind "@".
    static func entity(of raw: RawEntry) -> ScalarText? {
        raw.head.flatMap { HeadPieces.pieces(of: $0) }.first { $0.isAfterAt }?.text
    }

    /// The organization at the end of a group heading, run together with it or not.
    static func organization(in text: ScalarText) -> ScalarText? {
        let plain = Wording.trimmed(text)
        if let piece = plain.split(separator: " ").last, HeadJudgement(piece).organization >= 8 {
            return piece
        }
        let characters = Array(Wording.trimmed(Wording.withoutBrackets(plain)))
        for start in characters.indices {
            let tail = Wording.trimmed(ScalarText(characters[start...]))
            if HeadJudgement(tail).organization == 8 { return tail }
        }
        return HeadJudgement(plain).organization >= 6 ? plain : nil
    }

    private static func cleaned(_ text: ScalarText) -> ScalarText {
        let text = OrdinalName.name(in: text) ?? text
        let bare = Wording.trimmed(Wording.withoutBrackets(text))
        return withoutTitleMarks(bare.isEmpty ? Wording.trimmed(text) : bare)
    }

    /// `《听雨》` without its marks; in `《听雨》短片` they belong to the name.
    private static func withoutTitleMarks(_ text: ScalarText) -> ScalarText {
        let bare = Wording.trimmed(text, also: "《》")
        return bare.contains("《") || bare.contains("》") ? text : bare
    }
}
