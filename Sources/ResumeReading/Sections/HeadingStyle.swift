/// What the known headings of a document look like, so that unknown ones can be told by their looks.
struct HeadingStyle {
    /// The Markdown level that most of them have; nil when most have none.
    var level: Int?
    /// Hardly any line of that level is anything but a heading.
    var isLevelPure: Bool
    /// Most of them are in capitals.
    var isCapital: Bool
    /// All of them are bold lines, which no Markdown heading is.
    var isBold: Bool
    /// In bold, and most of them behind a number.
    var isNumbered: Bool
    /// Nearly all of them are a few unmarked words between blank lines.
    var isBare: Bool
    /// Nearly all of them are a few unmarked words below a blank line.
    var isApart: Bool
    /// The signs around nearly all of them, which hardly another line has.
    var frame: HeadingFrame?
    var count: Int

    /// - Parameter known: the indices of the headings whose wording is known.
    init(of known: [Int], in lines: [SourceLine]) {
        let headings = known.map { lines[$0] }
        count = headings.count
        isBold = headings.count >= 3 && headings.allSatisfy { $0.isBold && $0.headingLevel == nil && $0.cells.isEmpty }
        let numbered = headings.count { if case .number = $0.marker { true } else { false } }
        isNumbered = isBold && numbered >= 2 && numbered * 2 >= headings.count
        var levels: [Int: Int] = [:]
        for heading in headings { if let level = heading.headingLevel { levels[level, default: 0] += 1 } }
        let common = levels.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        let usual = common.flatMap { $0.value * 2 >= headings.count ? $0.key : nil }
        level = usual
        let atLevel = usual.map { levels[$0, default: 0] } ?? 0
        isLevelPure = atLevel >= 3 && atLevel * 3 >= lines.count { $0.headingLevel == usual && !$0.isHidden } * 2
        // "What I have done", "What I give away": no heading says what others say, and the markup tells them by itself.
        if headings.isEmpty, let shared = Self.highestSharedLevel(of: lines) { (level, isLevelPure) = (shared, true) }
        let capital = headings.filter {
            $0.text.contains(where: \.isUppercase) && !$0.text.contains(where: \.isLowercase)
        }
        isCapital = capital.count >= 2 && capital.count * 2 > headings.count
        let bare = known.count { Self.isBare(at: $0, in: lines) }
        isBare = level == nil && bare >= 4 && bare * 10 >= headings.count * 8
        let apart = known.count { index in
            Self.isBare(lines[index]) && (index == 0 || lines[index - 1].isBlank || lines[index - 1].isHidden)
        }
        isApart = level == nil && apart >= 4 && apart * 10 >= headings.count * 7
        frame = HeadingFrame.common(to: headings, among: lines)
    }

    /// The highest level of four headings or more, half of which hold a word that tells what they are about.
    private static func highestSharedLevel(of lines: [SourceLine]) -> Int? {
        (1...6).first { level in
            let headings = lines.filter { $0.headingLevel == level && !$0.isHidden }
            guard headings.count >= 4 else { return false }
            return headings.count { SectionHeading.kindByParts(of: $0.text) != nil } * 2 >= headings.count
        }
    }

    /// In bold or in capitals throughout, as the known headings are.
    func isShared(by line: SourceLine) -> Bool {
        let isInCapitals = !line.text.contains(where: \.isLowercase) && line.text.contains(where: \.isUppercase)
        return isBold && line.isBold || isCapital && isInCapitals
    }

    /// Between blank lines, or lines that are not seen.
    static func isBare(at index: Int, in lines: [SourceLine]) -> Bool {
        guard isBare(lines[index]) else { return false }
        func isOpen(_ neighbour: Int) -> Bool {
            !lines.indices.contains(neighbour) || lines[neighbour].isBlank || lines[neighbour].isHidden
        }
        return isOpen(index - 1) && isOpen(index + 1)
    }

    /// A few words without marks and punctuation.
    static func isBare(_ line: SourceLine) -> Bool {
        guard !line.isBlank, !line.isHidden, line.marker == nil, line.headingLevel == nil, line.cells.isEmpty,
            line.text.count <= 30, !line.text.contains(where: { $0.isOne(of: ",.:;，。：；、@|\t\"“《（(") })
        else { return false }
        let han = Wording.hanCount(line.text)
        return han > 0 ? (2...8).contains(han) : line.text.split(separator: " ").count <= 4
    }

    /// `◎ 经历`, `◎ 求学`: bullets stand before headings alone, whether or not blank lines part the sections.
    static func areBulleted(in lines: [SourceLine]) -> Bool {
        let bulleted = lines.filter { $0.marker == .bullet && !$0.isHidden && !$0.isBlank }
        guard (4...20).contains(bulleted.count), bulleted.allSatisfy({ $0.text.count <= 24 && $0.indent == 0 }) else {
            return false
        }
        let known = bulleted.count { !SectionHeading.kinds(of: $0.text).isEmpty }
        return known * 4 >= bulleted.count * 3
    }
}
