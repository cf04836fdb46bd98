/// The words before a name that say that it was used.
struct ToolCue {
    /// How much the words leave open.
    enum Strength {
        /// "using", "written in", "使用": what follows is used.
        case use
        /// "with": a tool, a company or a person.
        case company
        /// "with a", "mit": a tool, or any noun.
        case product
        /// "in" behind a word of making or keeping: a tool, rarely a place.
        case place
        /// "在": a tool, where what it is follows: "在 Orbit 平台".
        case named
        /// In brackets behind the kind of device.
        case device
        /// A name that is known to be a tool's: so are the others of its list.
        case list
    }

    let strength: Strength
    let isHan: Bool

    /// - Parameter isKnown: the name is a tool's beyond doubt.
    init?(in text: SkillText, before index: Int, isKnown: Bool = false) {
        let last = text.skippingSpace(before: index)
        guard let mark = text.at(last) else { return nil }
        // "自动发药机（Swisslog PillPick）": the name of the device behind what it is.
        if mark == "(", last > 2, last == index - 1,
            Lexicon.makers["machinenoun"].isSuffix(of: text.foldedString(max(0, last - 6)..<last))
        {
            (strength, isHan) = (.device, true)
            return
        }
        if mark.isHan {
            if Self.isHanCue(text, endingAt: last) || Self.tellsDevice(text, endingAt: last) {
                (strength, isHan) = (.use, true)
            } else if mark.isOne(of: "在到于於从從由") {
                (strength, isHan) = (.named, true)
            } else {
                return nil
            }
            return
        }
        guard mark.isSpacedLetter, last < index - 1, last > index - 4 else { return nil }
        isHan = false
        let words = Self.words(of: text, before: last + 1)
        guard let word = words.first else { return nil }
        let before = words.dropFirst()
        if isKnown {
            guard Self.listOpenings.contains(word) else { return nil }
            strength = .list
            return
        }
        switch word {
        case _ where Self.uses.contains(word): strength = .use
        case "a", "an", "the", "our", "un", "une", "le", "la", "einem", "einer", "dem", "der":
            guard let first = before.first, Self.beforeArticle.contains(first),
                !before.dropFirst().contains(where: Self.meetings.contains)
            else { return nil }
            strength = first == "using" ? .use : .product
        case "mit", "unter", "auf", "per": strength = .product
        case "with", "avec", "con", "sous":
            if before.contains(where: Self.meetings.contains) { return nil }
            strength = before.first.map(Self.makings.contains) ?? false ? .use : .company
        case "in", "on", "en", "dans", "into", "to", "from", "through":
            let isMoved = ["to", "from", "into", "through"].contains(word)
            let isBuilt = before.prefix(isMoved ? 6 : 4)
                .contains(where: isMoved ? Self.movings.contains : Self.makings.contains)
            guard isBuilt, word != "on" || before.first.map(Self.makings.contains) ?? false else { return nil }
            strength = .place
        default: return nil
        }
    }

    /// The words of the clause before a place, in small letters, the nearest first.
    private static func words(of text: SkillText, before end: Int) -> [ScalarText] {
        var words: [ScalarText] = []
        var index = end
        while index > 0, words.count < 6 {
            var start = index
            while let scalar = text.at(start - 1), scalar.isSpacedLetter || scalar == "-" { start -= 1 }
            guard start < index else { break }
            words.append(text.foldedString(start..<index))
            guard text.at(start - 1) == " " else { break }
            index = start - 1
            // Figures are passed over: "drew 40 plans in".
            while index > 0, let scalar = text.at(index - 1), scalar.isDecimal || scalar == " " { index -= 1 }
        }
        return words
    }

    private static func isHanCue(_ text: SkillText, endingAt last: Int) -> Bool {
        guard let final = text.at(last), final.isOne(of: "用助入到成为為于於换換") else { return false }
        if final == "用" {
            guard let before = text.at(last - 1) else { return true }
            return !before.isOne(of: "应應作费費信公专專商民军軍实實引雇日食药藥医醫家佣享占佔")
        }
        return hanCues.contains { text.holds($0, at: last + 1 - $0.count, before: last + 1) }
    }

    /// "焊机为", "机台是": which device it was.
    private static func tellsDevice(_ text: SkillText, endingAt last: Int) -> Bool {
        guard let final = text.at(last), final.isOne(of: "为為是") else { return false }
        return Lexicon.makers["machinenoun"].isSuffix(of: text.foldedString(max(0, last - 6)..<last))
    }

    private static let hanCues = [
        "借助", "引入", "导入", "導入", "接入", "迁到", "迁移到", "换成", "改成", "改为", "改為", "替换为", "切到", "基于", "基於", "更换",
    ].map { Array($0.unicodeScalars) }

    private static let uses = Lexicon.toolCues["use"]
    private static let listOpenings = Lexicon.toolCues["listopening"]
    private static let movings = Lexicon.toolCues["moving"]
    private static let beforeArticle = Lexicon.toolCues["beforearticle"]
    /// People and companies are met, not used.
    private static let meetings = Lexicon.toolCues["meeting"]
    /// Words for what is made or kept with tools.
    private static let makings = Lexicon.toolCues["making"]
}
