/// Facts on study that stand among personal data: `本科/浙江理工大学 数字媒体技术（2012 ~ 2016）`, `毕业院校：…`.
import Resume

enum FactLines {
    static func education(in sections: [Section]) -> [EducationEntry] {
        let scanner = DateScanner()
        var entries: [EducationEntry] = []
        for section in sections where [.header, .personal, .summary].contains(section.kind) {
            for line in section.lines where !line.isBlank && !line.isHidden && !Wording.isProse(line.text) {
                let entryLine = EntryLine(line, dates: scanner)
                let judged = HeadPieces.pieces(of: entryLine).map(\.judgement)
                guard judged.contains(where: \.isSchool), judged.contains(where: { $0.degree >= 5 }) else { continue }
                var raw = RawEntry(head: [entryLine])
                if let match = entryLine.dates.first { raw.dates = match.span; raw.isSingleDate = match.isSingle }
                if let entry = DegreeGrammar.entry(raw), entry.studyType != nil { entries.append(entry) }
            }
        }
        return entries
    }
}
