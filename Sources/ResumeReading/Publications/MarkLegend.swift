/// What the marks beside author names mean, as a legend says or by convention.
struct MarkLegend: Equatable {
    private(set) var equalMarks: Set<Unicode.Scalar> = []
    /// Marks that a legend gives another meaning: corresponding author, student, project lead.
    private(set) var otherMarks: Set<Unicode.Scalar> = []
    /// Numbers in square brackets are citations.
    private(set) var bracketsAreCitations = false
    /// `(n) = citations`: numbers in round brackets, at the end of a reference, are citations.
    private(set) var roundBracketsAreCitations = false

    private static let equalPhrases = ReferencePhrases(wording: "equal contribution")
    private static let phrases = ReferencePhrases(wording: "equal contribution", "other mark")

    init() {}

    init(_ texts: [ReferenceText]) {
        for text in texts { read(text) }
    }

    static func meansEqual(_ text: ScalarText) -> Bool { ReferenceText(text).contains(equalPhrases) }

    /// A line that explains marks or numbers and holds no reference.
    static func isLegend(_ text: ReferenceText) -> Bool {
        guard text.count <= 240 else { return false }
        if legendOfBrackets(text) || legendOfRoundBrackets(text) { return true }
        guard text.contains(phrases) else { return false }
        if text.count <= 60, text.folded.first == "(" || text.folded.first.map(AuthorList.marks.contains) ?? false {
            return true
        }
        return (!freeMarks(of: text).isEmpty || text.count <= 30 || text.contains(asterisks))
            && !text.folded.contains { $0.isOne(of: "\"“《") }
            && !text.folded.indices.contains { text.number(at: $0).map { (1900...2099).contains($0.value) } ?? false }
    }

    /// What the mark is called where it is not printed.
    private static let asterisks = ReferencePhrases(wording: "asterisk")

    /// `equal contribution   ‡ equal advising`: what the first words mean belongs to the mark that a bullet has swallowed.
    static func opens(_ text: ReferenceText) -> Bool {
        text.first(of: phrases, in: 0..<min(text.count, 40))?.lowerBound == text.skippingSpaces(from: 0)
    }

    /// What the asterisk means that a bullet has swallowed: `* denotes equal contribution; my name is in bold`.
    static func swallowed(by text: ReferenceText) -> ScalarText? {
        guard text.count <= 160, let phrase = text.first(of: phrases, in: 0..<min(text.count, 48)),
            text.characters[1..<max(1, phrase.lowerBound)].allSatisfy({ !$0.isUppercase && !$0.isOne(of: "\"“《,.") }),
            // "equal contribution. Citation counts from 2 January 2026."
            !ReferenceSplitter.hasYear(text) || text.contains(citations) && phrase.lowerBound <= 2
        else { return nil }
        return text.string(phrase)
    }

    private static func legendOfBrackets(_ text: ReferenceText) -> Bool {
        text.contains(brackets) && text.contains(citations)
    }

    private static func legendOfRoundBrackets(_ text: ReferenceText) -> Bool {
        text.contains(roundBrackets) && text.contains(citations)
    }

    private static let brackets = ReferencePhrases(wording: "bracket")
    private static let roundBrackets = ReferencePhrases(wording: "round bracket")
    private static let citations = ReferencePhrases(wording: "citation legend")

    /// Marks that stand by themselves and not behind a name.
    private static func freeMarks(of text: ReferenceText) -> [Int] {
        text.all.filter { index in
            guard AuthorList.marks.contains(text.folded[index]), !text.folded[index].isOne(of: "+~$=") else {
                return false
            }
            guard let before = text[index - 1] else { return true }
            return !before.isLetter && before != "." && !AuthorList.marks.contains(before) && before != "\\"
                || (before == "\\" && !(text[index - 2]?.isLetter ?? false))
        }
    }

    private mutating func read(_ text: ReferenceText) {
        if MarkLegend.legendOfBrackets(text) { bracketsAreCitations = true }
        if MarkLegend.legendOfRoundBrackets(text) { roundBracketsAreCitations = true }
        let phrases = MarkLegend.phrases
        guard text.contains(phrases) else { return }
        let places = MarkLegend.freeMarks(of: text)
        if places.isEmpty, text.count <= 160, text.contains(MarkLegend.asterisks),
            let phrase = text.first(of: phrases, in: text.all)
        {
            note("*", as: text.string(phrase))
        }
        var last: Range<Int>?
        for (order, place) in places.enumerated() {
            let mark = text.folded[place]
            let next = order + 1 < places.count ? places[order + 1] : text.count
            let previous = order > 0 ? places[order - 1] + 1 : 0
            if let range = text.first(of: phrases, in: place + 1..<min(next, place + 60)) {
                note(mark, as: text.string(range))
                last = range
            } else if let range = text.first(of: phrases, in: max(previous, place - 60)..<place), range != last {
                note(mark, as: text.string(range))  // "equal contribution is marked by *"
            }
        }
    }

    private mutating func note(_ mark: Unicode.Scalar, as phrase: ScalarText) {
        if MarkLegend.meansEqual(phrase) {
            equalMarks.insert(mark)
        } else {
            otherMarks.insert(mark)
        }
    }

    mutating func noteBracketsAreCitations() { bracketsAreCitations = true }

    var isEmpty: Bool { self == MarkLegend() }

    /// What a later section says wins over what this one has said of the same marks.
    func succeeded(by later: MarkLegend) -> MarkLegend {
        var legend = later
        legend.equalMarks.formUnion(equalMarks.subtracting(later.otherMarks))
        legend.otherMarks.formUnion(otherMarks.subtracting(later.equalMarks))
        legend.bracketsAreCitations = bracketsAreCitations || later.bracketsAreCitations
        legend.roundBracketsAreCitations = roundBracketsAreCitations || later.roundBracketsAreCitations
        return legend
    }

    mutating func merge(_ other: MarkLegend) {
        equalMarks.formUnion(other.equalMarks)
        otherMarks.formUnion(other.otherMarks)
        bracketsAreCitations = bracketsAreCitations || other.bracketsAreCitations
        roundBracketsAreCitations = roundBracketsAreCitations || other.roundBracketsAreCitations
    }

    /// A bullet has swallowed the mark of a legend: `* equal contribution`.
    mutating func noteAsterisk(for text: ReferenceText) {
        let own = text.first(of: MarkLegend.phrases, in: text.all).map { text.string($0) }
        if MarkLegend.meansEqual(own ?? text.string(text.all)) {
            equalMarks.insert("*")
        } else {
            otherMarks.insert("*")
        }
    }

    /// The author at `index` bears a mark of equal contribution.
    ///
    /// Without a legend a mark means that when the first two authors bear it at least, as journals print it; on one
    /// author alone it means the corresponding author.
    func isEqual(_ index: Int, of authors: [Author]) -> Bool {
        guard authors.indices.contains(index) else { return false }
        let author = authors[index]
        if author.isEqualByRemark || !author.marks.isDisjoint(with: equalMarks) { return true }
        guard equalMarks.isEmpty, authors.count > 1 else { return false }
        let conventional = author.marks.subtracting(otherMarks).subtracting(["✉", "📧", "🖂"])
        return conventional.contains { mark in authors.prefix(2).allSatisfy { $0.marks.contains(mark) } }
    }
}
