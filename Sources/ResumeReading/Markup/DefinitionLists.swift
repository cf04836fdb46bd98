import Resume

/// Definition lists of pandoc's Markdown: a term, and below it `:   what defines it`.
enum DefinitionLists {
    /// Terms whose definitions hold years as headings one level below the last one: they name employers, schools and works,
    /// where one definition at least of the section holds a range. Below titles of papers and prizes stand single years.
    ///
    /// One such term alone may be a line that happens to stand above a colon; two make a list.
    static func rewritten(_ lines: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
        guard lines.contains(where: isDefinition) else { return lines }
        var terms: [Term] = []
        var section = 0
        var rangedSections: Set<Int> = []
        var level = 1
        // The last line of text that no definition is, and how many blank lines stand below it.
        var above: (index: Int, blanks: Int)?
        var isDefining = false
        for (index, line) in lines.enumerated() {
            if line.allSatisfy(\.isWhitespace) {
                above?.blanks += 1
                continue
            }
            if isDefinition(line) {
                if let (index, blanks) = above, blanks <= 1 {
                    terms.append(Term(index: index, level: level, section: section))
                    isDefining = true
                }
                above = nil
            } else if let heading = headingLevel(of: line) {
                (level, above, isDefining) = (heading, nil, false)
                section += 1
            } else if line.first?.isWhitespace ?? true {
                above = nil
            } else {
                let isTerm = isTerm(line) && (index == 0 || lines[index - 1].allSatisfy(\.isWhitespace))
                (above, isDefining) = (isTerm ? (index, 0) : nil, false)
            }
            if isDefining, CellBreaks.holdsYear(line) {
                terms[terms.count - 1].isDated = true
                if holdsRange(line) { rangedSections.insert(section) }
            }
        }
        terms.removeAll { !$0.isDated || !rangedSections.contains($0.section) }
        guard terms.count >= 2 else { return lines }
        var rewritten = lines
        for term in terms {
            rewritten[term.index] =
                Array(repeating: "#", count: min(term.level + 1, 6)) + [" "]
                + BlockMarkup.withoutLineBreak(lines[term.index][...])
        }
        return rewritten
    }

    private struct Term {
        var index: Int
        /// Of the heading above.
        var level: Int
        /// Counts the headings above.
        var section: Int
        var isDated = false
    }

    /// A dash or a word for the present beside a year: `2017 -- 2021`, `since 2019`.
    private static func holdsRange(_ line: [Unicode.Scalar]) -> Bool {
        DateScanner().matches(in: ScalarText(line)).contains { !$0.isSingle || $0.span.isCurrent }
    }

    /// The level of `## Heading`, or of the heading above an underline.
    private static func headingLevel(of line: [Unicode.Scalar]) -> Int? {
        BlockMarkup.heading(line, at: 0)?.level ?? BlockMarkup.rule(line).flatMap(BlockMarkup.underlineLevel)
    }

    /// `:   text`, indented by three spaces at most.
    private static func isDefinition(_ line: [Unicode.Scalar]) -> Bool {
        let body = line.drop { $0 == " " }
        guard line.count - body.count <= 3, body.count > 4, body.first == ":" else { return false }
        return body.dropFirst().prefix(2).allSatisfy { $0 == " " }
    }

    /// A short line at the margin that is neither an item nor a quotation.
    private static func isTerm(_ line: [Unicode.Scalar]) -> Bool {
        guard let first = line.first, !first.isWhitespace, !first.isOne(of: ">|:-+") else { return false }
        // "2024" above a prize is a date.
        return line.count <= 160 && line.contains { $0.properties.isAlphabetic }
            && ListMarker.scan(line, from: 0) == nil
    }
}
