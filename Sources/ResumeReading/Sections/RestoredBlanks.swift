/// Blank lines around headings where a converter has dropped them: "SERVICE AND OUTREACH" directly below the prizes.
///
/// What sets the known headings of the document off from its text - capitals, signs around them, bold - tells the others, too.
enum RestoredBlanks {
    private enum Dress: Hashable {
        case capitals, bold
        case frame(HeadingFrame)
        /// No other than being a few words by themselves.
        case bareWords
    }

    /// The lines, with a blank one above and below each line in the dress of headings that do not stand apart.
    static func around(headingsOf lines: [SourceLine], _ dates: DateScanner) -> [SourceLine] {
        let dresses = lines.map { dress(of: $0, dates) }
        var wearing: [Dress: [Int]] = [:]
        for (index, dress) in dresses.enumerated() { if let dress { wearing[dress, default: []].append(index) } }
        let shared = Set(wearing.filter { isOfHeadings($0.key, wornBy: $0.value, in: lines) }.keys)
        guard !shared.isEmpty else { return lines }
        var restored: [SourceLine] = []
        for (index, line) in lines.enumerated() {
            guard let dress = dresses[index], shared.contains(dress), mayHead(line, dress) else {
                restored.append(line)
                continue
            }
            if let above = restored.last, !above.isBlank { restored.append(blank) }
            restored.append(line)
            if index + 1 < lines.count, !lines[index + 1].isBlank { restored.append(blank) }
        }
        return restored
    }

    /// It stands in no line of the document.
    private static let blank = SourceLine(number: 0, text: "")

    /// "NIT CALICUT" among headings in capitals is a name.
    private static func mayHead(_ line: SourceLine, _ dress: Dress) -> Bool {
        guard dress == .capitals || dress == .bareWords, SectionHeading.kinds(of: line.text).isEmpty else { return true }
        if dress == .bareWords, SectionHeading.kindByLastWord(of: line.text) == nil { return false }
        let judged = HeadJudgement(line.text)
        return judged.organization < 5 && judged.title < 5 && judged.degree < 5 && !judged.isPlace
    }

    /// Three headings of known wording wear it at least, most of them directly below other text, and few other lines do.
    private static func isOfHeadings(_ dress: Dress, wornBy wearing: [Int], in lines: [SourceLine]) -> Bool {
        let known = wearing.filter { !SectionHeading.kinds(of: lines[$0].text).isEmpty }
        let apart = known.count { $0 == 0 || lines[$0 - 1].isBlank || lines[$0 - 1].isHidden }
        guard Set(known.map { lines[$0].text }).count >= 3, apart * 10 <= known.count * 4 else { return false }
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
        guard isKnown || bare.count <= 40, !isLabel, let dress = dress(of: line, bare, isKnown: isKnown) else { return nil }
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
