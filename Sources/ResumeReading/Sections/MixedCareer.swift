/// Study and work told in one list, below a heading such as `学习及工作经历` or `Education and employment`: each entry goes to
/// the kind that its own wording speaks for.
enum MixedCareer {
    /// The section as sections of one kind each, in the order of the lines; itself where its heading names one kind only.
    static func divided(_ section: Section) -> [Section] {
        let isMixed = section.kinds.contains(.education) && section.kinds.contains(.work)
        guard isMixed || section.kinds == [.work] && section.lines.contains(where: tellsStudy) else { return [section] }
        let entries = EntrySplitter(section.lines, content: .positions).entries()
        let occurrences = Dictionary(section.lines.map { ($0.number, 1) }, uniquingKeysWith: +)
        func place(of line: SourceLine) -> Place {
            Place(number: line.number, text: occurrences[line.number] ?? 1 > 1 ? line.text : ScalarText())
        }
        var starts: [Place: SectionKind] = [:]
        for entry in entries {
            guard let first = entry.head.map(\.source).min(by: { $0.number < $1.number }),
                let kind = isMixed
                    ? kind(of: entry) : entry.head.contains { tellsStudy($0.source) } ? .education : .work
            else { continue }
            starts[place(of: first)] = kind
        }
        guard Set(starts.values).count == 2 else {
            var whole = section
            if let only = starts.values.first { whole.kinds = [only] }
            return [whole]
        }
        var sections: [Section] = []
        var leading: [SourceLine] = []
        for line in section.lines {
            if let kind = starts[place(of: line)], sections.last?.kind != kind {
                sections.append(Section(kinds: [kind], heading: sections.isEmpty ? section.heading : nil))
                sections[sections.count - 1].lines = leading
                leading = []
            }
            if sections.isEmpty { leading.append(line) } else { sections[sections.count - 1].lines.append(line) }
        }
        return sections
    }

    /// Where a line stands; the lines of one cell have one number and are told by their text.
    private struct Place: Hashable {
        var number: Int
        var text: ScalarText
    }

    /// `2004.09--2008.06  灯塔大学水利工程专业学习` among the posts, as records of civil servants have it.
    private static func tellsStudy(_ line: SourceLine) -> Bool {
        if opensWithDegree(line) { return true }
        guard line.text.holds(.han), line.text.holdsNumber, line.text.count <= 80, line.cells.isEmpty, !line.isHidden,
            ["学习", "學習", "就读", "就讀", "攻读", "攻讀"].contains(where: line.text.contains)
        else { return false }
        let entry = EntryLine(line, dates: DateScanner())
        guard entry.dates.contains(where: { !$0.isSingle }) else { return false }
        let pieces = HeadPieces.pieces(of: entry)
        // "灯塔大学计算机专业教师，指导学生学习" is a post.
        guard !pieces.contains(where: { $0.judgement.title >= 5 }) else { return false }
        return pieces.flatMap(StudyClause.divided).contains { $0.label == "institution" }
    }

    /// `PhD in Computer Science, ETH Zürich, 2011 – 2015` among the posts.
    private static func opensWithDegree(_ line: SourceLine) -> Bool {
        guard line.text.holdsNumber, !line.isHidden, line.cells.isEmpty, line.text.fits(inBytes: 200),
            degrees.opens(line.text.prefix(12).lowercased()), Wording.hanCount(line.text) == 0
        else { return false }
        let entry = EntryLine(line, dates: DateScanner())
        let pieces = HeadPieces.pieces(of: entry)
        // "MBA Recruitment, London Business School" is a post: a subject stands behind "in" or "of".
        guard let degree = pieces.first?.text, [" in ", " of ", " en "].contains(where: degree.contains),
            !["in residence", "of ceremonies"].contains(where: degree.lowercased().contains)
        else {
            return false
        }
        let judged = pieces.map(\.judgement)
        return !entry.dates.isEmpty && judged.first.map { $0.degree >= 7 } ?? false
            && judged.contains { $0.isSchool && $0.organization >= 6 } && !judged.contains { $0.title >= 5 }
    }

    private static let degrees: WordSet = [
        "phd", "ph.d", "dphil", "md ", "m.d.", "msc", "m.sc", "bsc", "b.sc", "b.tech", "btech", "m.tech", "ba ", "b.a.",
        "ma ",
        "m.a.", "ms ", "m.s.", "bs ", "b.s.", "mba", "bachelor", "master", "doctor", "diplom",
    ]

    private static let posts = ["博士后", "博士後", "postdoc"]

    private static func kind(of entry: RawEntry) -> SectionKind? {
        // "博士后" beside a university is a post.
        let pieces = entry.head.flatMap { HeadPieces.pieces(of: $0) }
        let isPost = pieces.contains { piece in
            let text = piece.text.lowercased()
            return posts.contains { text.hasPrefix($0) || text.hasSuffix($0) }
        }
        if isPost { return .work }
        let judged = pieces.map(\.judgement)
        if judged.contains(where: { $0.degree >= 5 }) { return .education }
        if judged.contains(where: { $0.title >= 5 }) { return .work }
        if judged.contains(where: \.isSchool) { return .education }
        return judged.contains { $0.organization >= 6 } ? .work : nil
    }
}
