import Resume

/// Assistantships among the courses that a section on teaching lists: `Teaching Assistant, Algebra, University of Kirkwall, 2019`.
enum TeachingPosts {
    static func work(in lines: [SourceLine]) -> [WorkEntry] {
        let scanner = DateScanner()
        return lines.compactMap { line -> WorkEntry? in
            guard !line.isHidden, !line.isBlank, line.text.count <= 160 else { return nil }
            let entryLine = EntryLine(line, dates: scanner)
            let pieces = HeadPieces.pieces(of: entryLine)
            guard let post = pieces.first(where: { isAssistantship($0.text) }),
                let school = pieces.first(where: { $0.judgement.isSchool && $0.judgement.organization >= 6 }),
                school.text != post.text, let match = scanner.matches(in: line.text).last
            else { return nil }
            var dates = match.span
            if match.isSingle, !dates.isCurrent {
                let date = dates.end ?? dates.start
                dates = DateSpan(start: date, end: date)
            }
            return WorkEntry(
                organization: String(school.text),
                position: String(Wording.trimmed(Wording.withoutBrackets(post.text))),
                dates: dates,
                evidence: Evidence(line: line.number))
        }
    }

    private static func isAssistantship(_ text: ScalarText) -> Bool {
        let lower = text.lowercased()
        return text.count <= 60
            && [
                "teaching assistant", "graduate assistant", "graduate instructor", "teaching fellow", "tutor",
                "tutorin", "ta",
                "demonstrator", "instructor", "助教", "studentische hilfskraft", "chargé de td", "chargée de td",
                "vacataire",
                "moniteur", "monitrice",
            ].contains {
                lower == $0 || lower.hasSuffix(" " + $0) || lower.hasPrefix($0 + " ")
                    || $0 == "助教" && lower.hasSuffix($0)
            }
    }
}
