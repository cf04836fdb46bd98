import Resume

/// A document that tells the career twice, in full, in two languages.
struct TwoVersions {
    var first: [Section]
    var second: [Section]
}

/// Finds where the second version begins: the headings change their language once, and the same kinds come again.
enum VersionSplitter {
    /// Nil when the career is told once.
    static func versions(of sections: [Section]) -> TwoVersions? {
        guard let start = secondStart(in: sections) else { return nil }
        var first = Array(sections[..<start])
        var second = Array(sections[start...])
        // Name and contacts of the second version stand below the last section of the first.
        if let last = first.indices.last {
            let cut = headStart(in: first[last].lines, isHan: isHan(second.flatMap(\.lines)))
            let head = Array(first[last].lines[cut...])
            first[last].lines.removeSubrange(cut...)
            if head.contains(where: { !$0.isBlank && !$0.isHidden }) {
                second.insert(Section(kinds: [.header], heading: nil, lines: head), at: 0)
            }
        }
        guard agree(first, second) else { return nil }
        return TwoVersions(first: first, second: second)
    }

    private static let told: [SectionKind] = [.work, .education, .projects, .publications, .awards, .skills, .research]

    /// More than two versions of a career have; every heading is compared with all others.
    private static let mostHeadings = 200

    /// The first section of the second version.
    private static func secondStart(in sections: [Section]) -> Int? {
        let headed = sections.indices.filter { sections[$0].heading != nil }
        guard (4...mostHeadings).contains(headed.count) else { return nil }
        let kinds = headed.map { sections[$0].kind }
        guard told.count(where: { kind in kinds.count { $0 == kind } > 1 }) >= 2 else { return nil }
        for start in headed.dropFirst(2) {
            let before = Set(headed.filter { $0 < start }.map { sections[$0].kind })
            let after = Set(headed.filter { $0 >= start }.map { sections[$0].kind })
            let repeated = told.filter { before.contains($0) && after.contains($0) }
            guard repeated.count >= 2, repeated.contains(.work) || repeated.contains(.education) else { continue }
            if changesLanguage(sections, at: start) { return start }
        }
        return nil
    }

    private static func changesLanguage(_ sections: [Section], at start: Int) -> Bool {
        let scripts = sections.map { $0.heading.map { Wording.hanCount($0.text) > 0 } }
        let before = scripts[..<start].compactMap(\.self)
        let after = scripts[start...].compactMap(\.self)
        guard let old = before.first, let new = after.first else { return false }
        if old != new {
            // The heading of a part in another language, such as a list of papers, may stand among the others.
            return before.count { $0 != old } * 5 <= before.count && after.count { $0 != new } * 5 <= after.count
                && before.last == old
        }
        // The languages of one script are told apart by their small words.
        guard before.allSatisfy({ $0 == old }), after.allSatisfy({ $0 == old }),
            let kind = sections[start].heading.map({ _ in sections[start].kind }),
            sections[..<start].contains(where: { $0.heading != nil && $0.kind == kind })
        else { return false }
        return LanguageDetector.language(of: sections[..<start].flatMap(\.lines))
            != LanguageDetector.language(of: sections[start...].flatMap(\.lines))
    }

    /// Where the head of the second version begins among the last lines of the first.
    private static func headStart(in lines: [SourceLine], isHan: Bool) -> Int {
        var start = lines.count
        for index in lines.indices.reversed() where !lines[index].isHidden && !lines[index].isBlank {
            let line = lines[index]
            if let level = line.headingLevel, level == 1 { return index }
            if (Wording.hanCount(line.text) > 0) != isHan, line.text.contains(where: \.isLetter),
                WebAddress.emails(in: line.text).isEmpty
            {
                break
            }
            start = index
        }
        // Lines of names alone, such as tools, may end the first version: a rule or a title divides them.
        return lines[start...].firstIndex { $0.isHidden || $0.headingLevel != nil } ?? start
    }

    /// A version is Chinese when its sentences are.
    private static func isHan(_ lines: [SourceLine]) -> Bool {
        LanguageDetector.language(of: lines).hasPrefix("zh")
    }

    // MARK: Dates

    /// Most ranges of the second version stand in the first too.
    private static func agree(_ first: [Section], _ second: [Section]) -> Bool {
        let known = ranges(in: first)
        let repeated = ranges(in: second)
        let common = repeated.filter { range in known.contains { $0.agrees(with: range) } }
        return common.count >= 2 && common.count * 10 >= repeated.count * 7
    }

    private static func ranges(in sections: [Section]) -> [DateSpan] {
        let scanner = DateScanner()
        let lines = sections.filter { told.contains($0.kind) || $0.kind == .unknown }.flatMap(\.lines)
        return lines.filter { !$0.isHidden && $0.text.fits(inBytes: 400) }
            .flatMap { scanner.matches(in: $0.text) }.filter { !$0.isSingle }.map(\.span)
    }
}
