/// Headings that head a career where the lines below tell it: `Now`, `Teaching`, `简历`.
extension SectionSplitter {
    /// `## Now` and `## Before` above posts with their ranges.
    func tellsCareer(_ section: Section) -> Bool {
        guard let heading = section.heading, heading.headingLevel != nil,
            Self.times.contains(SectionHeading.normalized(heading.text))
        else { return false }
        return section.lines.contains { line in
            line.text.fits(inBytes: 400) && !Wording.isProse(line.text)
                && EntryLine(line, dates: dates).dates.contains { !$0.isSingle }
        }
    }

    private static let times: WordSet = [
        "now", "before", "earlier", "currently", "previously", "avant", "aujourd'hui", "aujourd’hui", "heute", "früher",
        "现在", "以前", "現在",
    ]

    /// Below `Teaching`, in the résumé of a teacher, stand posts with their ranges and no courses.
    func listsPosts(_ lines: [SourceLine]) -> Bool {
        let ranges = lines.count { line in
            line.text.fits(inBytes: 200) && EntryLine(line, dates: dates).dates.contains { !$0.isSingle }
        }
        return ranges >= 2 && SectionEvidence.kind(of: lines) == .work
    }

    /// `简　　历` above dated lines: what else is the title of the document heads the career itself.
    func headsCareer(at index: Int, in lines: [SourceLine]) -> Bool {
        guard lines[index].text.fits(inBytes: 40),
            // "个人简历（从高中填起）"
            case let title = Wording.withoutBrackets(lines[index].text),
            Self.careerTitles.contains(title.filter { !$0.isWhitespace && !$0.isOne(of: ":：") }),
            let next = lines[(index + 1)...].first(where: { !$0.isBlank && !$0.isHidden }),
            let range = EntryLine(next, dates: dates).dates.first
        else { return false }
        return !range.isSingle && range.range.lowerBound == next.text.startIndex
    }

    private static let careerTitles: WordSet = ["简历", "簡歷", "个人简历", "個人簡歷", "主要简历", "履历", "履歷"]
}
