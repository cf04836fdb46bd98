import Resume

/// Jobs listed in full sentences, one below the other: `Worked as Clerk in Acme Ltd, Pune, from June 2020 to May 2022.`,
/// `2021年3月至今，在某某律师事务所任合伙人。`
enum ToldPositions {
    /// Nil where most of the dated lines are no such sentences.
    static func work(in lines: [SourceLine]) -> [WorkEntry]? {
        let scanner = DateScanner()
        let dated = lines.filter { !$0.isBlank && !$0.isHidden && $0.cells.isEmpty }
            .filter { line in scanner.matches(in: line.text).contains { !$0.isSingle || $0.span.isCurrent } }
        guard dated.count >= 2 else { return nil }
        let told = dated.filter { isTold($0, scanner) }
        guard told.count * 3 >= dated.count * 2 else { return nil }
        var work: [WorkEntry] = []
        for line in told {
            let entries = ProseReader().read([line]).work
            work += entries.isEmpty ? LatinProseReader.read([line]).work : entries
        }
        return work.count * 3 >= dated.count * 2 ? work : nil
    }

    private static let openings = [
        "worked as ", "working as ", "work as ", "working currently as ", "currently working as ",
        "presently working as ", "presently working with ", "presently working at ", "presently working for ",
        "currently working with ", "currently working at ", "currently working for ", "working at ",
        "served as ", "serving as ", "employed as ", "i worked as ", "i work as ", "have worked as ", "joined ",
        "tätig als ", "beschäftigt als ", "worked with ", "worked for ", "working with ", "working for ",
        "associated with ",
    ]

    private static func isTold(_ line: SourceLine, _ scanner: DateScanner) -> Bool {
        if Wording.hanCount(line.text) > 0 { return ProseWork.isTold(EntryLine(line, dates: scanner)) }
        let lower = line.text.prefix(40).lowercased()
        return openings.contains { lower.hasPrefix($0) } || isToldInBold(line)
    }

    /// `From **2014 to 2017** I was a **Baker** with **Acme**, a mill on the Clyde.`: a paragraph whose markup tells the title.
    private static func isToldInBold(_ line: SourceLine) -> Bool {
        guard line.marker == nil, line.headingLevel == nil, line.text.count >= 60, line.boldRanges.count >= 2,
            Wording.isProse(line.text)
        else { return false }
        return line.boldRanges.contains { HeadJudgement(Wording.trimmed(line.text[$0])).title >= 5 }
    }
}
