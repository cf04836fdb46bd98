/// The words before a list that say what it lists: "Frameworks:", "精通：", "Job-related skills    ".
struct SkillLabel {
    enum Meaning: Equatable {
        case none
        /// What kind of skills follows.
        case heading
        /// How well those that follow are known.
        case level(ScalarText)
        /// The label is a skill and what follows belongs to it: "AWS: EC2, S3".
        case skill
        /// No hard skills follow: certificates, hobbies, strengths of character.
        case foreign
    }

    private(set) var meaning = Meaning.none
    private(set) var range: Range<Int>
    private(set) var rest: Range<Int>

    init(in text: SkillText, range whole: Range<Int>, matcher: SkillMatcher) {
        range = whole.lowerBound..<whole.lowerBound
        rest = whole
        guard let end = Self.end(in: text, of: whole) ?? Self.bareEnd(in: text, of: whole, matcher: matcher) else {
            return
        }
        let label = text.trimmed(whole.lowerBound..<end.lowerBound)
        range = label
        rest = text.trimmed(end.upperBound..<whole.upperBound)
        if let level = SkillLevels.heading(text, in: label) {
            meaning = .level(text.string(level))
        } else if Self.isForeign(text.foldedString(label)) {
            meaning = .foreign
        } else if let known = matcher.whole(SkillText(text.string(label))),
            matcher.lexicon.skills.recognition(of: known) != .listed,
            matcher.lexicon.skills.category(of: known) != "method"
        {
            meaning = .skill
        } else {
            meaning = .heading
        }
    }

    /// Where the label ends: at a colon, a spaced dash, or a gap behind "... skills".
    private static func end(in text: SkillText, of whole: Range<Int>) -> Range<Int>? {
        guard text.mayHoldLabel else { return nil }
        var depth = 0
        for index in whole.prefix(70) {
            guard let scalar = text.at(index) else { return nil }
            if scalar == "(" { depth += 1 }
            if scalar == ")" { depth -= 1 }
            guard depth <= 0 else { continue }
            if scalar == ":" { return text.at(index + 1) == "/" ? nil : index..<index + 1 }
            if scalar.isOne(of: ";。,、"), !commaMayStand(text, index, whole) { return nil }
            let isGap = scalar == "\t" || (scalar == " " && text.at(index + 1) == " ")
            // The letters that the endings end in.
            if isGap, index > 0, text.folded[index - 1].isOne(of: "s)e能"),
                labelEndings.isSuffix(of: text.foldedString(whole.lowerBound..<index))
            {
                return index..<text.skippingSpace(from: index)
            }
        }
        return nil
    }

    /// `Languages SystemVerilog (expert), C++`: text taken from a PDF has lost the gap behind the label.
    private static func bareEnd(in text: SkillText, of whole: Range<Int>, matcher: SkillMatcher) -> Range<Int>? {
        guard whole.count >= 8, let first = text.at(whole.lowerBound), first.isSpacedLetter,
            text.scalars[whole.lowerBound].isUpperLatin,
            let space = whole.prefix(16).first(where: { text.at($0) == " " }), space + 1 < whole.upperBound,
            text.scalars[space + 1].isUpperLatin,
            bareLabels.contains(text.foldedString(whole.lowerBound..<space)),
            let end = whole.first(where: { $0 > space && (text.at($0) ?? " ").isOne(of: ",;(、") })
        else { return nil }
        let item = text.trimmed(space + 1..<end)
        guard !item.isEmpty, matcher.whole(SkillText(text.string(item))) != nil,
            matcher.whole(SkillText(text.string(whole.lowerBound..<item.upperBound))) == nil
        else { return nil }
        return space..<space + 1
    }

    private static let bareLabels = WordSet(Lexicon.skillWords["bare label"])

    /// "语音识别, 信号处理: Kaldi": commas before a colon belong to the label when a list follows the colon.
    private static func commaMayStand(_ text: SkillText, _ index: Int, _ whole: Range<Int>) -> Bool {
        guard text.at(index) == "," || text.at(index) == "、" else { return false }
        guard let colon = whole.prefix(50).first(where: { $0 > index && text.at($0) == ":" }) else { return false }
        return !(whole.lowerBound..<colon).contains { (text.at($0) ?? " ").isOne(of: ";。(") }
    }

    /// The label of a list that is read as skills wherever it stands.
    static func announcesTools(_ label: ScalarText) -> Bool {
        let words = label.split { !$0.isLetter }
        // "Software Engineer: ..." announces a job.
        if words.count <= 4, words.contains(where: toolWords.contains), !SkillRefusal.isTitle(label) { return true }
        guard label.holds(.han) else { return false }
        let han = label.filter { !$0.isWhitespace }
        return han.count <= 8 && hanToolWords.isFound(in: han)
            || han.count <= 6 && hanTools.isSuffix(of: han)
    }

    static func isForeign(_ label: ScalarText) -> Bool {
        if foreignWords.isFound(in: label) || SkillRefusal.isCertificate(label) { return true }
        if SkillRefusal.isStray(label) || SkillRefusal.isSoft(label) { return true }
        let kinds = SectionHeading.kinds(of: label)
        // "Other: Git, Linux" is no list of hobbies.
        return kinds == [.references] || kinds == [.awards]
    }

    private static let labelEndings = Phrases(Lexicon.skillWords["label ending"])
    private static let toolWords = WordSet(Lexicon.skillWords["tools"])
    /// What captions of lists of devices and programs end in.
    private static let hanTools = Phrases(Lexicon.skillWords["tools ending"])
    private static let hanToolWords = WordSet(Lexicon.skillWords["tools within"])
    private static let foreignWords = WordSet(Lexicon.skillWords["foreign"])
}
