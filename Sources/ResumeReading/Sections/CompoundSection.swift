/// Sections whose heading names several kinds: each line goes to the kind that its wording speaks for.
enum CompoundSection {
    static func lines(of section: Section, for kind: SectionKind) -> [SourceLine] {
        guard section.kinds.count > 1 else { return section.lines }
        var current: SectionKind?
        return section.lines.filter { line in
            guard !line.isBlank, !line.isHidden else { return false }
            // A wrapped line goes with the one above.
            if line.marker != nil || current == nil || startsAnew(line) {
                current = self.kind(of: line, among: section.kinds)
            }
            return current == kind
        }
    }

    private static func startsAnew(_ line: SourceLine) -> Bool {
        guard let first = line.text.first else { return false }
        // "2022 年 …", "2022  …": a date opens the next item.
        if first.isNumber, let date = DateScanner().matches(in: line.text).first, date.range.lowerBound == 0 {
            return true
        }
        return line.text.count > 12 && (first.isUppercase || first.isHan || first.isOne(of: "《\"“["))
    }

    private static func kind(of line: SourceLine, among kinds: [SectionKind]) -> SectionKind? {
        let text = line.text
        if kinds.contains(.patents), isPatent(text) { return .patents }
        let isPaper = isReference(text)
        if isPaper, kinds.contains(.publications) { return .publications }
        if HeadJudgement.isCertificate(text), !HeadJudgement.isAward(text) {
            return kinds.contains(.certificates) ? .certificates : nil
        }
        if kinds.contains(.awards), HeadJudgement.isAward(text) { return .awards }
        // What is no certificate by its wording and bears a date was given.
        if kinds.first == .certificates, kinds.contains(.awards), kinds.count == 2,
            !DateScanner().matches(in: text).isEmpty
        {
            return .awards
        }
        return kinds.first { ![.patents, .awards].contains($0) || kinds.count == 1 } ?? kinds.first
    }

    static func isPatent(_ text: ScalarText) -> Bool {
        if ["专利", "發明人", "发明人", "軟件著作權", "软件著作权"].contains(where: text.contains) { return true }
        let lower = text.lowercased()
        if lower.contains("patent") { return true }
        let words = Wording.words(text)
        return words.indices.dropLast().contains {
            ["cn", "us", "zl", "wo", "ep"].contains(words[$0]) && words[$0 + 1].filter(\.isNumber).count >= 4
        }
    }

    /// A reference with its year and its issue or pages: `…. 《建筑学报》，2021（5）：72–77`.
    static func isDatedReference(_ text: ScalarText) -> Bool {
        guard isReference(text), text.fits(inBytes: 900) else { return false }
        let hasIssue = ["期", "卷", "（", "(", "pp.", "：", ": "].contains(where: text.contains)
        return hasIssue && text.filter(\.isNumber).count >= 5
    }

    static func isReference(_ text: ScalarText) -> Bool {
        if text.contains("《") || text.contains("[J]") || text.contains("[C]") || text.contains("[D]")
            || text.contains("第一作者")
        {
            return true
        }
        let lower = text.lowercased()
        return ["et al", "journal", "proceedings", "proc.", "transactions", "conference", "arxiv", "学报", "論文集"]
            .contains(where: lower.contains)
            && text.count > 40
    }
}
