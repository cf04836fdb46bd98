/// Blank lines above headings where a converter has dropped them: "SERVICE AND OUTREACH" directly below the prizes.
///
/// What sets the known headings of the document off from its text - capitals, signs around them, bold - tells the others, too.
enum RestoredBlanks {
    private enum Dress: Hashable {
        case capitals, bold
        case frame(HeadingFrame)
        /// No other than being a few words by themselves.
        case bareWords
    }

    /// The lines, with a blank one above each line in the dress of headings that do not stand apart.
    static func above(headingsOf lines: [SourceLine], _ dates: DateScanner) -> [SourceLine] {
        let known = lines.indices.filter {
            !lines[$0].isBlank && !lines[$0].isHidden && lines[$0].cells.isEmpty
                && !SectionHeading.kinds(of: lines[$0].text).isEmpty
        }
        let apart = known.count { $0 == 0 || lines[$0 - 1].isBlank || lines[$0 - 1].isHidden }
        guard known.count >= 3, apart * 10 <= known.count * 4 else { return lines }
        let dresses = lines.map { dress(of: $0, dates) }
        var wearing: [Dress: [Int]] = [:]
        for (index, dress) in dresses.enumerated() { if let dress { wearing[dress, default: []].append(index) } }
        var shared = Set(wearing.filter { isOfHeadings($0.key, wornBy: $0.value, in: lines) }.keys)
        // Bare words among headings that are set off better are labels.
        if shared.count > 1 { shared.remove(.bareWords) }
        guard !shared.isEmpty else { return lines }
        var restored: [SourceLine] = []
        for (index, line) in lines.enumerated() {
            guard let dress = dresses[index], shared.contains(dress), mayHead(at: index, in: lines, dress, dates) else {
                restored.append(line)
                continue
            }
            if let above = restored.last, !above.isBlank { restored.append(blank) }
            restored.append(line)
        }
        return restored
    }

    /// It stands in no line of the document.
    private static let blank = SourceLine(number: 0, text: "")

    private static func mayHead(at index: Int, in lines: [SourceLine], _ dress: Dress, _ dates: DateScanner) -> Bool {
        let line = lines[index]
        guard dress == .capitals || dress == .bareWords, SectionHeading.kinds(of: line.text).isEmpty else {
            return true
        }
        let judged = HeadJudgement(line.text)
        guard judged.organization < 5, judged.title < 5, judged.degree < 5, !judged.isPlace else { return false }
        let next = lines[(index + 1)...].prefix(2)
        if dress == .capitals {
            // "HALCYON MILLS" over "Senior Baker" and a date is a name, though nothing in it says so.
            return SectionHeading.kindByParts(of: line.text) != nil
                || !next.contains { HeadJudgement($0.text).title >= 5 || EntryLine($0, dates: dates).isDateOnly }
        }
        // `优秀学生奖` among the prizes is one of them, and so is what stands beside others of its wording.
        let neighbours = lines[max(0, index - 1)..<index] + next.prefix(1)
        return Wording.hanCount(line.text) > 0 && endsAsHeading(line.text)
            && !neighbours.contains { SectionHeading.kinds(of: $0.text).isEmpty && endsAsHeading($0.text) }
    }

    private static func endsAsHeading(_ text: ScalarText) -> Bool {
        guard text.count <= 12, let kind = SectionHeading.kindByLastWord(of: text) else { return false }
        return kind != .awards
    }

    /// Three headings of known wording wear it at least, and, unless it is none, not many other lines do.
    private static func isOfHeadings(_ dress: Dress, wornBy wearing: [Int], in lines: [SourceLine]) -> Bool {
        let known = wearing.filter { !SectionHeading.kinds(of: lines[$0].text).isEmpty }
        guard Set(known.map { lines[$0].text }).count >= 3 else { return false }
        return dress == .bareWords || wearing.count <= known.count * 2 + 1
    }

    private static func dress(of line: SourceLine, _ dates: DateScanner) -> Dress? {
        guard !line.isBlank, !line.isHidden, line.cells.isEmpty, line.headingLevel == nil, line.text.count <= 160 else {
            return nil
        }
        let isKnown = !SectionHeading.kinds(of: line.text).isEmpty
        let bare = Wording.withoutBrackets(line.text)
        // "我的工作：" labels a part of an entry.
        let isLabel = bare.last.map { $0.isOne(of: ":：") } ?? false && Label.meaning(of: bare) != nil
        guard isKnown || bare.count <= 40, !isLabel, let dress = dress(of: line, bare, isKnown: isKnown) else {
            return nil
        }
        return dates.matches(in: bare).isEmpty ? dress : nil
    }

    private static func dress(of line: SourceLine, _ bare: ScalarText, isKnown: Bool) -> Dress? {
        if let frame = HeadingFrame(of: line) { return .frame(frame) }
        if line.isBold { return .bold }
        guard line.marker == nil, let first = bare.first, !first.isLowercase else { return nil }
        let isInCapitals = bare.count(where: \.isUppercase) >= 4 && !bare.contains(where: \.isLowercase)
        if isInCapitals, !bare.holdsNumber, Wording.hanCount(bare) == 0 { return .capitals }
        return isKnown || HeadingStyle.isBare(line) && !bare.holdsNumber ? .bareWords : nil
    }
}
