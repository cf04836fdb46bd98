import Resume

/// Reads the lines of a section on projects.
struct ProjectReader {
    func read(_ lines: [SourceLine]) -> [ProjectEntry] {
        let raw = EntrySplitter(lines, content: .names).entries()
        return raw.flatMap(entries)
    }

    private func entries(_ raw: RawEntry) -> [ProjectEntry] {
        let name = ProjectName.name(of: raw)
        guard let name, !name.isEmpty else { return [] }
        let counts = StatedCounts(in: (raw.head + raw.details).map(\.text).joined(separator: "\n"))
        let entry = ProjectEntry(
            name: name, stars: counts.stars, citations: counts.citations,
            highlights: raw.details.map { Wording.trimmed($0.text) }.filter { !$0.isEmpty }, dates: raw.dates,
            evidence: raw.evidence)
        return [entry]
    }
}

/// The name of a project within its head.
enum ProjectName {
    static func name(of raw: RawEntry) -> String? {
        for line in raw.head {
            if let link = line.source.links.first, line.isBullet || line.source.links.count == 1, link.range.lowerBound == line.text.startIndex {
                return Wording.trimmed(line.text[link.range])
            }
            let pieces = HeadPieces.pieces(of: line, commas: false)
            if let labelled = pieces.first(where: { $0.label == "name" }) { return labelled.text }
            if let first = pieces.first(where: { $0.label == nil && !Duration.isDuration($0.text) }) { return cleaned(first.text) }
        }
        return nil
    }

    private static func cleaned(_ text: String) -> String {
        let bare = Wording.trimmed(Wording.withoutBrackets(text))
        return bare.isEmpty ? Wording.trimmed(text, also: "《》") : Wording.trimmed(bare, also: "《》")
    }
}
