import Resume

/// Reads the lines of a section on projects.
struct ProjectReader {
    /// Grants name the fund first and then what is studied.
    private var isGrants: Bool

    init(heading: SourceLine? = nil) {
        let text = heading?.text.lowercased() ?? ""
        isGrants = ["grant", "fund", "基金", "科研项目", "课题", "研究计划", "主持", "bourse", "drittmittel"].contains(where: text.contains)
    }

    func read(_ lines: [SourceLine]) -> [ProjectEntry] {
        let raw = EntrySplitter(lines, content: .names).entries()
        return raw.flatMap(entries)
    }

    private func entries(_ raw: RawEntry) -> [ProjectEntry] {
        let name = isGrants ? GrantName.name(of: raw) ?? ProjectName.name(of: raw) : ProjectName.name(of: raw)
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

/// The title of a research grant: what stands behind the fund.
enum GrantName {
    static func name(of raw: RawEntry) -> String? {
        guard let line = raw.head.first else { return nil }
        let text = line.residue
        if let open = text.firstIndex(where: { "“\"《「".contains($0) }),
            let close = text[text.index(after: open)...].firstIndex(where: { "”\"》」".contains($0) })
        {
            return Wording.trimmed(text[text.index(after: open)..<close], also: ",，")
        }
        var rest = text
        if let colon = text.firstIndex(of: "：") ?? text.firstIndex(of: ":"), text[..<colon].count <= 30,
            isFund(String(text[..<colon]))
        {
            rest = String(text[text.index(after: colon)...])
            return rest.split { "，,\t".contains($0) }.map { Wording.trimmed($0) }.first { !$0.isEmpty }
        }
        let parts = rest.split { "，,\t".contains($0) }.map { Wording.trimmed($0) }.filter { !$0.isEmpty }
        guard parts.count >= 2, let first = parts.first else { return nil }
        return isFund(first) ? parts[1] : first
    }

    private static func isFund(_ text: String) -> Bool {
        let lower = text.lowercased()
        return [
            "基金", "计划", "項目", "项目", "课题", "委托", "資助", "资助", "fellowship", "grant", "foundation", "fondet", "council", "erc", "nsf",
            "nwo", "dfg", "anr", "epsrc", "nih", "horizon", "marie", "program", "award", "fund", "consolidator", "ministry", "stiftung",
        ].contains(where: lower.contains)
    }
}
