/// Study and work told in one list, below a heading such as `学习及工作经历` or `Education and employment`: each entry goes to
/// the kind that its own wording speaks for.
enum MixedCareer {
    /// The section as sections of one kind each, in the order of the lines; itself where its heading names one kind only.
    static func divided(_ section: Section) -> [Section] {
        guard section.kinds.contains(.education), section.kinds.contains(.work) else { return [section] }
        let entries = EntrySplitter(section.lines, content: .positions).entries()
        var starts: [Int: SectionKind] = [:]
        for entry in entries {
            guard let first = entry.head.map(\.number).min(), let kind = kind(of: entry) else { continue }
            starts[first] = kind
        }
        guard Set(starts.values).count == 2 else {
            var whole = section
            if let only = starts.values.first { whole.kinds = [only] }
            return [whole]
        }
        var sections: [Section] = []
        var leading: [SourceLine] = []
        for line in section.lines {
            if let kind = starts[line.number], sections.last?.kind != kind {
                sections.append(Section(kinds: [kind], heading: sections.isEmpty ? section.heading : nil))
                sections[sections.count - 1].lines = leading
                leading = []
            }
            if sections.isEmpty { leading.append(line) } else { sections[sections.count - 1].lines.append(line) }
        }
        return sections
    }

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
