import Resume

/// Projects listed below each employer under a heading of their own, `Projects:`, after which the next employer follows: what
/// comes back to the form of the jobs above is a job.
enum ProjectsWithinWork {
    /// The same sections; jobs that stand below the projects of another job belong to the section on work.
    static func parted(_ sections: [Section]) -> [Section] {
        var sections = sections
        for index in sections.indices.dropFirst() where sections[index].kinds == [.projects] {
            guard let work = sections[..<index].lastIndex(where: { $0.kinds == [.work] }),
                sections[(work + 1)..<index].allSatisfy({ $0.kinds == [.projects] }),
                let start = start(ofJobIn: sections[index].lines, below: sections[work], projects: sections[index])
            else { continue }
            sections[work].lines += sections[index].lines[start...]
            sections[index].lines.removeSubrange(start...)
        }
        return sections
    }

    private static func start(ofJobIn lines: [SourceLine], below work: Section, projects: Section) -> Int? {
        let scanner = DateScanner()
        guard let first = work.lines.firstIndex(where: { !$0.isBlank && !$0.isHidden }) else { return nil }
        let job = work.lines[first...].prefix(4).map { EntryLine($0, dates: scanner) }
        if let label = label(of: job.first), opensRecord(label) {
            let own = lines.first { !$0.isBlank && !$0.isHidden }.map { EntryLine($0, dates: scanner) }
            guard label.label != self.label(of: own)?.label else { return nil }
            return lines.firstIndex { self.label(of: EntryLine($0, dates: scanner))?.label == label.label }
        }
        guard isSublabel(projects.heading, of: work.heading), let form = form(of: job) else { return nil }
        return lines.indices.first { index in
            guard index == 0 || lines[index - 1].isBlank, !lines[index].isBlank else { return false }
            let block = lines[index...].prefix(form.count).map { EntryLine($0, dates: scanner) }
            return block.allSatisfy { $0.source.marker == nil } && self.form(of: block) == form
                && isEarlier(block, than: work.lines, scanner)
        }
    }

    // MARK: Forms

    private static func label(of line: EntryLine?) -> KeyedRecords.Pair? {
        line.flatMap { KeyedRecords.pairs(in: $0).first }
    }

    private static func opensRecord(_ pair: KeyedRecords.Pair) -> Bool {
        ["organization", "position"].contains(pair.meaning)
    }

    /// What each line of a head is, up to its range of dates; nil where no line names a title.
    private static func form(of head: [EntryLine]) -> [Form]? {
        guard let last = head.firstIndex(where: { $0.dates.contains { !$0.isSingle || $0.span.isCurrent } }),
            head[...last].allSatisfy({ !$0.isBlank && $0.source.cells.isEmpty && $0.isHeadLike })
        else { return nil }
        let form = head[...last].map { line in
            Form(
                isDated: line.isAnchor, isDate: line.isDateOnly,
                isTitle: HeadPieces.pieces(of: line).contains { $0.judgement.title >= 5 })
        }
        return form.contains(where: \.isTitle) ? form : nil
    }

    private struct Form: Equatable {
        var isDated: Bool
        var isDate: Bool
        var isTitle: Bool
    }

    /// `Projects:` below `WORK EXPERIENCE`: not dressed as the headings of sections are.
    private static func isSublabel(_ heading: SourceLine?, of work: SourceLine?) -> Bool {
        guard let heading, let work else { return false }
        if let level = work.headingLevel { return heading.headingLevel.map { $0 > level } ?? true }
        return isCapital(heading.text) != isCapital(work.text) || heading.isBold != work.isBold
            || endsInColon(heading.text) && !endsInColon(work.text) || heading.indent > work.indent
    }

    private static func isCapital(_ text: ScalarText) -> Bool {
        text.contains(where: \.isUppercase) && !text.contains(where: \.isLowercase)
    }

    private static func endsInColon(_ text: ScalarText) -> Bool { text.last.map { $0.isOne(of: ":：") } ?? false }

    /// Jobs are listed from the last to the first; the projects of one lie within its time.
    private static func isEarlier(_ block: [EntryLine], than work: [SourceLine], _ scanner: DateScanner) -> Bool {
        guard let end = block.lazy.flatMap(\.dates).first(where: { !$0.isSingle })?.span.end,
            let last = work.reversed().lazy.flatMap({ EntryLine($0, dates: scanner).dates })
                .first(where: { !$0.isSingle })?.span.start
        else { return false }
        return end.earliest <= last.latest
    }
}
