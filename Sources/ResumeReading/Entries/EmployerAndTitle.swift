/// `### Acme: Lead Engineer`: a heading that names the employer and, behind a colon, the title.
enum EmployerAndTitle {
    static func pieces(of line: EntryLine) -> [HeadPiece]? {
        guard line.source.headingLevel != nil || line.source.isBold, line.dates.isEmpty,
            let colon = line.text.firstRange(of: ": ")
        else { return nil }
        let employer = Wording.trimmed(line.text[..<colon.lowerBound])
        let title = Wording.trimmed(line.text[colon.upperBound...])
        guard (2...60).contains(employer.count), title.count <= 80, Label.meaning(of: employer) == nil,
            employer.last.map { !$0.isNumber } ?? false,
            !HeadPieces.secondments.contains(employer.lowercased()), HeadJudgement(title).title >= 6
        else { return nil }
        let judged = HeadJudgement(employer)
        guard judged.title < 5, judged.degree == 0, !judged.isPlace else { return nil }
        var pieces = [HeadPiece(employer, line: line.number), HeadPiece(title, line: line.number)]
        for index in pieces.indices { pieces[index].isBold = line.source.isBold }
        return pieces
    }
}
