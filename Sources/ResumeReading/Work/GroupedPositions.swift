import Resume

/// Positions grouped under one employer as profile sites print them: the employer, the time spent there as a whole, and then
/// titles with dates of their own.
enum GroupedPositions {
    struct Segment {
        /// The employer of all positions in the lines; nil where each names its own.
        var employer: SourceLine?
        var lines: [SourceLine] = []
    }

    static func segments(of lines: [SourceLine]) -> [Segment] {
        let scanner = DateScanner()
        let shown = lines.filter { !$0.isHidden }
        var segments = [Segment()]
        var index = 0
        while index < shown.count {
            let isGrouped = segments[segments.count - 1].employer != nil
            if let employer = rowHead(at: index, in: shown, scanner) {
                segments.append(Segment(employer: employer))
                index += 1
            } else if let end = groupHead(at: index, in: shown, scanner) {
                segments.append(Segment(employer: shown[index]))
                index = end
            } else if isGrouped, namesOwnEmployer(at: index, in: shown, scanner) {
                segments.append(Segment(employer: nil, lines: [shown[index]]))
                index += 1
            } else {
                segments[segments.count - 1].lines.append(shown[index])
                index += 1
            }
        }
        return segments.filter { !$0.lines.allSatisfy(\.isBlank) }
    }

    /// `| **Lantern Foods** | **Kirkwall** |` above rows of titles with dates.
    private static func rowHead(at index: Int, in lines: [SourceLine], _ scanner: DateScanner) -> SourceLine? {
        let line = lines[index]
        guard line.cells.count == 2, isBold(line), let name = line.cells.first, !name.isEmpty,
            scanner.matches(in: line.text).isEmpty, let place = line.cells.last,
            place.isEmpty || place.contains(",") || HeadJudgement.isPlace(place),
            let next = lines[(index + 1)...].first(where: { !$0.isBlank }), next.cells.count == 2, !isBold(next),
            let date = next.cells.last, let match = scanner.matches(in: date).first,
            !match.isSingle || match.span.isCurrent
        else { return nil }
        var employer = line
        employer.text = name
        employer.cells = []
        return employer
    }

    /// All that the cells hold is set in bold.
    private static func isBold(_ line: SourceLine) -> Bool {
        !line.boldRanges.isEmpty
            && line.text.indices.allSatisfy { index in
                line.text[index].isWhitespace || line.boldRanges.contains { $0.contains(index) }
            }
    }

    /// The index behind `Lantern Foods`, `Full-time · 5 yrs 7 mos`, `Kirkwall, United Kingdom`.
    private static func groupHead(at index: Int, in lines: [SourceLine], _ scanner: DateScanner) -> Int? {
        guard isName(lines[index], scanner), index + 1 < lines.count, isStay(lines[index + 1].text, scanner) else {
            return nil
        }
        let place = index + 2
        guard place + 1 < lines.count, isName(lines[place], scanner) else { return place }
        return lines[place + 1].isBlank || HeadJudgement(lines[place].text).isPlace ? place + 1 : place
    }

    /// `Baker`, `Lantern Foods · Full-time`, `2018 - 2020`: two lines above a date, the second of which names an employer.
    private static func namesOwnEmployer(at index: Int, in lines: [SourceLine], _ scanner: DateScanner) -> Bool {
        guard isName(lines[index], scanner), index + 2 < lines.count, isName(lines[index + 1], scanner),
            !HeadJudgement(lines[index].text).isPlace, !scanner.matches(in: lines[index + 2].text).isEmpty,
            index == 0 || lines[index - 1].isBlank || HeadJudgement(lines[index].text).organization >= 6
        else { return false }
        return EmploymentWording.type(of: lines[index + 1].text, isWhole: true) == nil
    }

    private static func isName(_ line: SourceLine, _ scanner: DateScanner) -> Bool {
        !line.isBlank && line.marker == nil && line.cells.isEmpty && line.text.count <= 90
            && !Wording.isProse(line.text)
            && scanner.matches(in: line.text).isEmpty && !isStay(line.text, scanner)
    }

    /// `Full-time · 5 yrs 7 mos`, `3 Jahre 2 Monate`: how long, and not from when.
    private static func isStay(_ text: ScalarText, _ scanner: DateScanner) -> Bool {
        guard text.count <= 60, text.holdsNumber else { return false }
        let parts = text.split { $0.isOne(of: "·•|") }.map { Wording.trimmed($0) }
        guard parts.contains(where: Duration.isDuration), scanner.matches(in: text).isEmpty else { return false }
        return parts.allSatisfy {
            Duration.isDuration($0) || EmploymentWording.type(of: $0, isWhole: true) != nil
                || ["full-time", "permanent", "vollzeit", "temps plein", "cdi", "全职", "全職"].contains($0.lowercased())
        }
    }
}
