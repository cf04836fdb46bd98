import Resume

/// Assistantships among the courses that a section on teaching lists: `Teaching Assistant, Algebra, University of Kirkwall, 2019`.
enum TeachingPosts {
    static func work(in lines: [SourceLine]) -> [WorkEntry] {
        let scanner = DateScanner()
        return lines.compactMap { line -> WorkEntry? in
            guard !line.isHidden, !line.isBlank, line.text.count <= 160 else { return nil }
            let entryLine = EntryLine(line, dates: scanner)
            let pieces = HeadPieces.pieces(of: entryLine)
            let isStint = entryLine.dates.contains { !$0.isSingle || $0.span.isCurrent }
            guard
                let post = pieces.first(where: {
                    isAssistantship($0.text)
                        || isStint && $0.judgement.organization < 5 && ($0.judgement.title >= 5 || isFaculty($0.text))
                }),
                let school = pieces.first(where: {
                    $0.judgement.organization >= 6 && ($0.judgement.isSchool || isStint) && $0.judgement.title < 5
                }),
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

    /// "Affiliate Faculty", "Teaching Artist": posts that only schools have.
    private static func isFaculty(_ text: ScalarText) -> Bool {
        let lower = text.lowercased()
        return text.count <= 40
            && ["faculty", "teaching artist", "adjunct", "artist in residence"].contains(where: lower.hasSuffix)
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
