import Resume

/// The skills that a structured résumé lists, each with its level, and those that its texts name.
struct StructuredSkills {
    let reader: SkillReader
    private var fields = StructuredFields()

    init(reader: SkillReader) { self.reader = reader }

    mutating func read(_ structured: StructuredResume) -> (skills: [Skill], notes: [Note]) {
        let listings = listings(in: structured)
        // Several listings may share a line: while reading, each has a number of its own.
        var lists: [SourceLine] = []
        for (position, listing) in listings.enumerated() {
            for text in listing.texts {
                lists.append(SourceLine(number: Self.firstNumber + position, text: ScalarText(text)))
            }
        }
        let keyPaths = Set(listings.map(\.keyPath))
        var skills = reader.skills(prose: structured.lines { !keyPaths.contains($0) }, lists: lists)
        for index in skills.indices {
            let own = skills[index].mentionLines.filter { $0 >= Self.firstNumber }.map {
                listings[$0 - Self.firstNumber]
            }
            skills[index].level = skills[index].level ?? own.lazy.compactMap(\.level).first
            let others = skills[index].mentionLines.filter { $0 < Self.firstNumber }
            skills[index].mentionLines = (others + own.map(\.line)).sorted()
        }
        return (skills, fields.notes)
    }

    /// Above the lines of any document that is read.
    private static let firstNumber = 1 << 32

    private struct Listing {
        var line: Int
        var keyPath: String
        var texts: [String]
        var level: String?
    }

    private mutating func listings(in structured: StructuredResume) -> [Listing] {
        switch structured.schema {
        case .jsonResume:
            let ofProjects = fields.entries("projects", in: structured.root).compactMap { entry in
                // Named one by one, they are skills that the project proves.
                entry["keywords"].map {
                    Listing(
                        line: $0.lines.lowerBound, keyPath: $0.keyPath, texts: fields.texts("keywords", in: entry))
                }
            }
            return ofProjects
                + fields.entries("skills", in: structured.root).map { entry in
                    let keywords = fields.texts("keywords", in: entry)
                    let name = fields.text("name", in: entry)
                    // With keywords, the name is the heading of a group: "Web development".
                    return Listing(
                        line: entry.lines.lowerBound, keyPath: entry.keyPath,
                        texts: keywords.isEmpty ? name.map { [$0] } ?? [] : keywords,
                        level: fields.text("level", in: entry))
                }
        case .renderCV:
            guard let sections = structured.root["cv"]?["sections"], case .mapping(let pairs) = sections.content else {
                return []
            }
            var listings: [Listing] = []
            for (title, section) in pairs
            where SectionHeading.kinds(of: RenderCVReader.heading(title)).contains(.skills) {
                listings += self.listings(of: section)
            }
            return listings
        }
    }

    /// `label: Languages, details: Python, C++`, bullets, plain texts.
    private mutating func listings(of section: LocatedValue) -> [Listing] {
        guard case .list(let items) = section.content else { return [] }
        return items.compactMap { item in
            var text = fields.text("details", "bullet", "number", "name", in: item)
            if case .text(let own) = item.content { text = own }
            return text.map {
                Listing(line: item.lines.lowerBound, keyPath: item.keyPath, texts: [RenderCVReader.plain($0)])
            }
        }
    }
}
