import Resume

/// Tells line by line what a document was taken for, from the stages of its reading and from what came of them.
struct ReadingExplanation {
    let source: SourceText
    let stages: ReadingStages
    let resume: Resume
    private let entries: [ExplainedEntry]
    private let protectedFacts: [Int: [ProtectedFact]]
    private let skillsByLine: [Int: [String]]

    init(source: SourceText, stages: ReadingStages, resume: Resume) {
        self.source = source
        self.stages = stages
        self.resume = resume
        entries = ExplainedEntry.all(of: resume)
        let facts = ProtectedFactReader().facts(in: stages.sections)
        protectedFacts = Dictionary(grouping: facts) { $0.evidence.lines.lowerBound }
        var skillsByLine: [Int: [String]] = [:]
        for skill in resume.skills {
            for line in Set(skill.mentionLines) { skillsByLine[line, default: []].append(skill.name) }
        }
        self.skillsByLine = skillsByLine
    }

    func lines() -> [LineReading] {
        let hidden = Set(stages.lines.filter(\.isHidden).map(\.number))
        let ofPage = Set(stages.withoutPageNoise.filter(\.isHidden).map(\.number))
        let ofMarkup = Set(source.lines.filter(\.isHidden).map(\.number))
        var sectionsByLine: [Int: Section] = [:]
        var headings: [Int: Section] = [:]
        for section in stages.sections {
            if let heading = section.heading { headings[heading.number] = section }
            for line in section.lines where sectionsByLine[line.number] == nil { sectionsByLine[line.number] = section }
        }
        return source.lines.map { line in
            if ofMarkup.contains(line.number) {
                return reading(line, .noise, "markup: comment, rule, front matter, code fence or hidden text")
            }
            if hidden.contains(line.number), !line.isBlank {
                let isOfPage = ofPage.contains(line.number)
                return reading(line, .noise, isOfPage ? "page number or running head" : "part of a web page")
            }
            if line.isBlank { return reading(line, .blank, "") }
            if let section = headings[line.number] { return reading(line, .heading, heading(section)) }
            return content(line, in: sectionsByLine[line.number])
        }
    }

    private func reading(_ line: SourceLine, _ role: LineReading.Role, _ rule: String, entry: String? = nil)
        -> LineReading
    {
        LineReading(number: line.number, role: role, entry: entry, rule: rule, text: String(line.text))
    }

    private func heading(_ section: Section) -> String {
        let kinds = section.kinds.map(\.rawValue).joined(separator: ", ")
        guard let heading = section.heading else { return kinds }
        let isRunIn = section.lines.first?.number == heading.number
        if !SectionHeading.kinds(of: heading.text).isEmpty {
            return "\(kinds): known wording\(isRunIn ? ", its text on the same line" : "")"
        }
        if SectionHeading.kindByLastWord(of: heading.text) != nil {
            return "\(kinds): looks like the other headings, its last word is known"
        }
        return section.kind == .unknown
            ? "unknown: looks like the other headings"
            : "\(kinds): looks like the other headings, its lines tell the kind"
    }

    /// What stands in a line that is neither hidden nor a heading.
    private func content(_ line: SourceLine, in section: Section?) -> LineReading {
        let entry = entries.filter { $0.lines.contains(line.number) }.min { $0.lines.count < $1.lines.count }
        if let entry {
            let (role, rule) = entry.explanation(of: line)
            return reading(line, role, withSkills(rule, of: line), entry: entry.id)
        }
        if let leave = stages.leaves.first(where: { $0.evidence?.lines.contains(line.number) ?? false }) {
            return reading(line, .text, "stated leave “\(leave.reason)”: no entry, but the reason of a gap")
        }
        let contacts = contacts(in: line)
        if !contacts.isEmpty { return reading(line, .contact, contacts.joined(separator: ", ")) }
        if let facts = protectedFacts[line.number] {
            let kinds = facts.map(\.kind.rawValue).joined(separator: ", ")
            return reading(line, .protected, "\(kinds): left out of every output")
        }
        let kind = section?.kind ?? .unknown
        if kind == .skills { return reading(line, .skills, withSkills("listed under a heading on skills", of: line)) }
        let place = section?.heading == nil ? "before any heading" : "in the section “\(kind.rawValue)”"
        return reading(line, .text, withSkills(place, of: line))
    }

    private func withSkills(_ rule: String, of line: SourceLine) -> String {
        guard let names = skillsByLine[line.number], !names.isEmpty else { return rule }
        return rule + "; skills: " + names.joined(separator: ", ")
    }

    /// The contact data that the line states.
    private func contacts(in line: SourceLine) -> [String] {
        let basics = resume.basics
        var found: [String] = []
        func look(for value: String?, _ label: String) {
            guard let value, value.count > 1, holds(line, value) else { return }
            found.append(label)
        }
        if let name = basics.name, states(line, name) { found.append("name") }
        if let name = basics.alternateName, states(line, name) { found.append("name in the other script") }
        look(for: basics.email, "e-mail address")
        look(for: basics.phone, "telephone number")
        look(for: basics.url, "web address")
        look(for: basics.location?.address, "place")
        look(for: basics.label, "professional title")
        for profile in basics.profiles ?? [] {
            look(for: profile.url ?? profile.username, "account on \(profile.network ?? "a network")")
        }
        return found
    }

    /// A name as it is printed, with its spaces: that of an account is none.
    private func states(_ line: SourceLine, _ name: String) -> Bool {
        let name = ScalarText(name)
        return line.text.contains(name) || name.contains(where: \.isHan) && Wording.closedUp(line.text).contains(name)
    }

    private func holds(_ line: SourceLine, _ value: String) -> Bool {
        let plain = { (text: ScalarText) in text.lowercased().filter { !$0.isWhitespace } }
        return plain(line.text).contains(plain(ScalarText(value)))
            || line.links.contains { $0.target.contains(value) }
    }
}
