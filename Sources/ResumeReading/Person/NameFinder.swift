/// Finds the candidate's name, and the title printed with it.
struct NameFinder {
    var name: PersonName?
    /// `前端工程师`, `Site Reliability Engineer`
    var title: ScalarText?
    /// The number of the line that a name far from the header stands on; place and title follow it.
    var line: Int?

    /// - Parameters:
    ///   - accounts: the local part of the e-mail address and user names, in lower case: a name further down that shares
    ///     a word with them is the candidate's.
    init(header: [SourceLine], lines: [SourceLine], frontMatter: [String: String], accounts: [ScalarText]) {
        let header = header.filter { !$0.isHidden && !$0.isBlank }
        switch NameFinder.stated(in: header) ?? NameFinder.stated(in: Array(lines.prefix(40))) {
        case .name(let stated):
            name = stated
            return
        case .withheld: return
        case nil: break
        }
        if let found = NameFinder.inFrontMatter(frontMatter) {
            name = found
            return
        }
        // The first lines say who it is; further down a word of the header only looks like a name.
        let first = header.prefix(14)
        if let found = first.prefix(2).lazy.compactMap(NameFinder.inTitle).first {
            name = found
            return
        }
        let split = NameFinder.overTwoLines(first)
        if let (found, index) = split, index == 0 {
            name = found
            title = NameFinder.title(in: first.dropFirst(2).first)
            return
        }
        for (index, line) in first.enumerated() {
            if let told = NameIntroduction.subject(of: line.text) {
                name = told
                return
            }
            guard let (found, rest) = NameFinder.opening(of: line) else { continue }
            // "Marisol Etxeberria, PhD": no employer has degrees.
            let isTitle = line.headingLevel == 1 || line.text.count > found.name.count && PersonName.isTitled(line.text)
            if !isTitle, NameFinder.looksLikeEmployer(found, first.dropFirst(index).prefix(3)) { continue }
            name = found
            title = rest ?? NameFinder.title(in: first.dropFirst(index + 1).first)
            return
        }
        if let (found, index) = split {
            name = found
            title = NameFinder.title(in: first.dropFirst(index + 2).first)
            return
        }
        if let found = NameFinder.inHeading(of: first) {
            name = found
            title = NameFinder.title(in: first.dropFirst().first)
            return
        }
        name = first.lazy.compactMap(NameFinder.elsewhere).first
        if name == nil, let line = first.first, let small = NameFinder.inSmallLetters(line.text, accounts) {
            name = small
            return
        }
        if name == nil, let line = first.first, let spelt = NameFinder.spelt(line.text, accounts) {
            name = spelt
            title = NameFinder.title(in: first.dropFirst().first)
            return
        }
        guard name == nil, let index = NameFinder.index(of: accounts, in: lines) else { return }
        name = PersonName(lines[index].text)
        line = lines[index].number
        title = NameFinder.title(in: lines.dropFirst(index + 1).first)
    }

    private static func inFrontMatter(_ values: [String: String]) -> PersonName? {
        for key in ["name", "author"] {
            if let value = values[key], let name = PersonName(labelled: ScalarText(value)) { return name }
        }
        guard let title = values["title"].map({ ScalarText($0) }) else { return nil }
        // "Ada's Page" says whose page it is even with one word.
        for mark in ["'s ", "’s ", "`s ", "的个人主页", "的主页", "的简历"] {
            if let range = title.firstRange(of: mark), let name = PersonName(labelled: title[..<range.lowerBound]) {
                return name
            }
        }
        return PersonName(title)
    }

    // MARK: Names that stand alone

    /// The name that a line opens with, and the title behind it.
    private static func opening(of line: SourceLine) -> (PersonName, title: ScalarText?)? {
        let text = line.text
        let fields = NameFinder.spreadOut(NameFinder.fields(of: text))
        // Contact data with their labels may stand on the other side of the line.
        let said = fields.count > 1 ? fields.first ?? text : text
        guard !said.contains(where: { $0.isOne(of: ":：。") }), text.count <= 160 else { return nil }
        // Characters are spread out with spaces; "Curriculum Vitae      Ada MARSH" is the head of a page.
        let isWhole = fields.count == 1 || text.allSatisfy { $0.isHan || $0.isWhitespace }
        if line.marker == nil, isWhole, !text.contains(where: { $0.isOne(of: "|｜") }), let name = PersonName(text) {
            return (name, nil)
        }
        guard let first = fields.first else { return nil }
        // "ADA MARSH - garment merchandiser, Leeds"
        if line.marker == nil, let dash = [" - ", " – ", " — "].lazy.compactMap({ first.firstRange(of: $0) }).first,
            let name = PersonName(first[..<dash.lowerBound]),
            case let title = Wording.trimmed(first[dash.upperBound...]),
            title.first?.isLowercase ?? false || isTitle(title)
        {
            return (name, isTitle(title) ? title : nil)
        }
        // "**ADA MARSH**, viola": the markup says where the name ends.
        if let bold = line.boldRanges.first, bold.lowerBound == text.startIndex, bold.upperBound < text.endIndex,
            line.marker == nil, text[bold.upperBound] == ",", let name = PersonName(text[bold])
        {
            return (name, nil)
        }
        if let name = (line.marker == nil ? PersonName(first) : nil) ?? beforeComma(first) {
            guard let second = fields.dropFirst().first else { return (name, nil) }
            if name.alternate == nil, let other = PersonName(second), isHan(other.name) != isHan(name.name) {
                var both = name
                both.alternate = other.name
                return (both, nil)
            }
            return (name, isTitle(second) ? second : nil)
        }
        // "王小明（Wang Xiaoming） 女，汉族"
        if line.marker == nil, let close = first.firstIndex(where: { $0.isOne(of: ")）") }),
            let name = PersonName(first[...close]), name.alternate != nil
        {
            return (name, nil)
        }
        // "王小明 前端工程师"
        let words = first.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        if words.count == 2, let word = words.first, isHan(word), let name = PersonName(word) {
            let rest = words[1].trimmingSymbols
            return (name, isTitle(rest) ? rest : nil)
        }
        return nil
    }

    /// `# Wilhelmina`, `# ליאת לוי` above contact data: a document that begins with a title is headed by its person.
    private static func inHeading(of lines: ArraySlice<SourceLine>) -> PersonName? {
        guard let line = lines.first, line.headingLevel == 1, SectionHeading.kinds(of: line.text).isEmpty,
            !isTitle(line.text), lines.dropFirst().prefix(4).contains(where: isContact)
        else { return nil }
        return PersonName(title: line.text)
    }

    private static func isContact(_ line: SourceLine) -> Bool {
        line.text.contains("@") || !line.links.isEmpty || !TelephoneScanner.matches(in: line.text).isEmpty
    }

    /// `ADA` above `MARSH-RIVA`: the parts of a name on lines of their own, as large titles are set.
    private static func overTwoLines(_ lines: ArraySlice<SourceLine>) -> (PersonName, index: Int)? {
        for (index, (upper, lower)) in zip(lines, lines.dropFirst()).prefix(4).enumerated() {
            guard upper.marker == nil, lower.marker == nil, lower.number - upper.number <= 2,
                [upper, lower].allSatisfy({ $0.text.fits(inBytes: 40) && !$0.text.contains(where: \.isWhitespace) }),
                let name = PersonName(upper.text + " " + lower.text), !isHan(name.name)
            else { continue }
            let below = lines.dropFirst(index + 2)
            if below.contains(where: isContact) { return (name, index) }
        }
        return nil
    }

    /// Contact data follow a person's name; dates follow an employer's, which is capitalised the same way.
    private static func looksLikeEmployer(_ name: PersonName, _ lines: ArraySlice<SourceLine>) -> Bool {
        guard !isHan(name.name), name.alternate == nil else { return false }
        // A number in brackets is no date: "Paysagiste (titre n° 0555-2016)".
        return !lines.contains(where: isContact)
            && lines.dropFirst().contains { holdsYear(Wording.withoutBrackets($0.text)) && !isStamp($0.text) }
    }

    /// `Last updated in Nov 2025`: when the document was written.
    private static func isStamp(_ text: ScalarText) -> Bool {
        let said = text.lowercased()
        return !Lexicon.wording["stamp"].matches(in: Wording.words(said)).isEmpty
            || Lexicon.wording["stamp"].isSubstring(of: said)
    }

    private static func holdsYear(_ text: ScalarText) -> Bool {
        text.split { !$0.isDigit }.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
    }

    /// `骆某某/男/1994`, `骆某某-5年-测试工程师`, `Ada Marsh, born in ...`
    private static func beforeComma(_ field: ScalarText) -> PersonName? {
        let isChinese = isHan(field)
        let parts = field.split { $0.isOne(of: "/／,，") || isChinese && $0.isOne(of: "-_—–－") }
        guard parts.count > 1, let first = parts.first else { return nil }
        let rest = parts.dropFirst().map { $0.trimmingSymbols }
        guard isChinese || rest.contains(where: { ProtectedData.isProtected(value: $0) || isTitle($0) }) else {
            return nil
        }
        return PersonName(first)
    }

    /// `简历-尹某某-生物信息`, `Ada Marsh_CV_2024`: the title of a file says what it is and whose.
    private static func inTitle(_ line: SourceLine) -> PersonName? {
        guard line.text.count <= 60 else { return nil }
        // "CV - Ada Marsh-Riva": the hyphen of a name stands between its letters.
        let isChinese = Wording.hanCount(line.text) > 0
        let marked = isChinese ? line.text : line.text.replacing(" - ", with: "|")
        let parts = marked.split { $0.isOne(of: "_—–－|｜·") || isChinese && $0 == "-" }.map { Wording.trimmed($0) }
        guard (2...5).contains(parts.count), parts.contains(where: { documents.contains($0.lowercased()) }) else {
            return nil
        }
        return parts.lazy.filter { !documents.contains($0.lowercased()) }.compactMap { PersonName($0) }.first
    }

    private static let documents: WordSet = [
        "简历", "个人简历", "求职简历", "履歷", "履历", "履歷表", "个人履历", "cv", "resume", "résumé", "curriculum vitae", "lebenslauf",
    ]

    /// A name that stands behind something else on its line, as in the heads of pages.
    private static func elsewhere(in line: SourceLine) -> PersonName? {
        guard line.text.count <= 120 else { return nil }
        return fields(of: line.text).dropFirst().prefix(2).lazy.compactMap { PersonName($0) }.first
    }

    // MARK: Helpers

    /// Split at tabs, bars, dots between words and runs of spaces.
    static func fields(of text: ScalarText) -> [ScalarText] {
        var fields: [ScalarText] = []
        var start = text.startIndex
        var spaces = 0
        for index in text.indices {
            let character = text[index]
            spaces = character == " " || character == "\u{3000}" ? spaces + 1 : 0
            if character.isOne(of: "\t|｜•") || spaces == 2 {
                fields.append(text[start..<index])
                start = index + 1
            }
        }
        fields.append(text[start...])
        return fields.flatMap { $0.parts(separatedBy: " · ").map(\.trimmingSymbols) }.filter { !$0.isEmpty }
    }

    /// `柏  以  恒      电话 …`: characters set apart are one name; so are the words of `ADA  J.  MARSH`.
    private static func spreadOut(_ fields: [ScalarText]) -> [ScalarText] {
        if (2...4).contains(fields.count), fields.allSatisfy({ !$0.contains(where: \.isWhitespace) && !isHan($0) }),
            fields.allSatisfy({ $0 == $0.uppercased() })
        {
            return [fields.joined(separator: " ")]
        }
        let single = fields.prefix { $0.count == 1 && isHan($0) }
        guard (2...4).contains(single.count), single.count < fields.count else { return fields }
        return [single.joined()] + fields.dropFirst(single.count)
    }

    static func isHan(_ text: ScalarText) -> Bool { text.first?.isHan ?? false }
}
