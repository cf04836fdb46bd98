import Resume

/// Keeps protected facts out of everything else that is printed of a résumé.
struct ProtectedRedaction {
    private let facts: [ProtectedFact]
    private let factsByLine: [Int: [ProtectedFact]]

    init(of facts: [ProtectedFact]) {
        self.facts = facts
        factsByLine = Dictionary(grouping: facts) { $0.evidence.lines.lowerBound }
    }

    func apply(to resume: inout Resume) {
        guard !facts.isEmpty else { return }
        resume.basics.label = cleaned(resume.basics.label, facts)
        resume.basics.summary = cleaned(resume.basics.summary, facts)
        if let address = resume.basics.location?.address {
            resume.basics.location = cleaned(address, facts).map { Location(address: $0) }
        }
        for index in resume.work.indices {
            let near = facts(within: resume.work[index].evidence)
            resume.work[index].organization = cleaned(resume.work[index].organization, near)
            resume.work[index].position = cleaned(resume.work[index].position, near)
            resume.work[index].department = cleaned(resume.work[index].department, near)
            resume.work[index].location = cleaned(resume.work[index].location, near)
            resume.work[index].highlights = resume.work[index].highlights.compactMap { cleaned($0, near) }
        }
        for index in resume.education.indices {
            let near = facts(within: resume.education[index].evidence)
            resume.education[index].institution = cleaned(resume.education[index].institution, near)
            resume.education[index].area = cleaned(resume.education[index].area, near)
            resume.education[index].studyType = cleaned(resume.education[index].studyType, near)
            resume.education[index].highlights = resume.education[index].highlights.compactMap { cleaned($0, near) }
        }
        for index in resume.projects.indices {
            let near = facts(within: resume.projects[index].evidence)
            resume.projects[index].highlights = resume.projects[index].highlights.compactMap { cleaned($0, near) }
        }
    }

    private func facts(within evidence: Evidence?) -> [ProtectedFact] {
        guard let evidence, !facts.isEmpty else { return [] }
        return evidence.lines.flatMap { factsByLine[$0] ?? [] }
    }

    /// The text without the values, where they stand as words of their own, and without their labels; nil when nothing
    /// else was said.
    private func cleaned(_ text: String?, _ facts: [ProtectedFact]) -> String? {
        guard let text, !facts.isEmpty else { return text }
        var rest = text
        for fact in facts where !fact.value.isEmpty { rest = Self.removing(fact, from: rest) }
        guard rest != text else { return text }
        let parts = rest.split { "，,；;|｜、/".contains($0) }.map { String(Wording.trimmed(ScalarText(String($0)))) }
        let kept = parts.filter { !$0.isEmpty && ProtectedData.kind(ofLabel: ScalarText($0)) == nil }
        if kept.isEmpty { return nil }
        return kept.count == parts.count ? String(Wording.trimmed(ScalarText(rest))) : kept.joined(separator: ", ")
    }

    private static func removing(_ fact: ProtectedFact, from text: String) -> String {
        let (characters, sought) = (Array(text), Array(fact.value))
        var kept: [Character] = []
        var index = 0
        while index < characters.count {
            let end = index + sought.count
            if end <= characters.count, characters[index..<end].elementsEqual(sought),
                !isWordPart(index > 0 ? characters[index - 1] : nil),
                !isWordPart(end < characters.count ? characters[end] : nil)
            {
                kept.removeLast(labelCount(at: kept, of: fact.kind))
                index = end
            } else {
                kept.append(characters[index])
                index += 1
            }
        }
        return String(kept)
    }

    /// How many characters at the end are the label of a value: `性别：`, `Date of birth: `.
    private static func labelCount(at characters: [Character], of kind: ProtectedFact.Kind) -> Int {
        var best = 0
        for count in stride(from: 1, through: min(30, characters.count), by: 1) {
            let label = characters.suffix(count)
            guard label.first?.isLetter == true else { continue }
            let before = characters.dropLast(count).last
            if ProtectedData.kind(ofLabel: ScalarText(String(label))) == kind, !isWordPart(before) { best = count }
        }
        return best
    }

    private static func isWordPart(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber } ?? false
    }
}

extension ProtectedRedaction {
    /// The text of a line as a page may show it.
    func shown(_ line: SourceLine) -> String {
        let text = String(line.text)
        return cleaned(text, facts(within: Evidence(line: line.number))) ?? ""
    }
}

extension SourceText {
    /// The text of each line as a page may show it: nothing of hidden lines, and no protected facts.
    public var shownLines: [String] {
        let sections = SectionSplitter().sections(in: ColumnSplitter.untangled(PageNoise.hidden(lines)))
        let redaction = ProtectedRedaction(of: ProtectedFactReader().facts(in: sections))
        return lines.map { $0.isHidden ? "" : redaction.shown($0) }
    }
}
