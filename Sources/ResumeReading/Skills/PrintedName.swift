/// The name under which a known skill is reported: its canonical name, or another spelling that is a name in its own right.
///
/// Abbreviations, nicknames, releases and remarks give way to the canonical name ("K8s", "JUnit 5", "Rust语言"); a shorter or
/// longer name that people print stays ("COMSOL", "ArcGIS Pro", "Wind"), for it is what a careful person would copy.
enum PrintedName {
    /// Nil for what is to be called by the canonical name.
    static func name(of entry: SkillLexicon.Entry, written: ScalarText) -> String? {
        let key = SkillLexicon.key(written)
        guard key != SkillLexicon.key(entry.name) else { return nil }
        guard let alias = entry.aliases.first(where: { SkillLexicon.key($0) == key }) else { return nil }
        return isOwnName(alias, of: entry) ? alias : nil
    }

    private static func isOwnName(_ alias: String, of entry: SkillLexicon.Entry) -> Bool {
        let aliasHan = Wording.hanCount(ScalarText(alias))
        let nameHan = Wording.hanCount(ScalarText(entry.name))
        // "焊条电弧焊" and "手工电弧焊" are names of one technique; careful readers copy what is printed.
        if nameHan > 0, aliasHan >= 3, techniques.contains(ScalarText(entry.category ?? "")) { return true }
        if nameHan > 0 {
            // "Wind" for 万得, "DingTalk" for 钉钉, "广联达" for 广联达BIM.
            let isShared = alias.prefix(2) == entry.name.prefix(2)
            return aliasHan == 0
                || (aliasHan >= 2 && (entry.name.hasPrefix(alias) || alias.hasPrefix(entry.name)))
                // "神策分析" and "神策数据" are two products of one house.
                || isShared && aliasHan >= 4 && aliasHan == alias.unicodeScalars.count
        }
        if aliasHan > 0 {
            // "主动脉内球囊反搏": a technique has a name in each language; "飞桨" is what a product is called besides.
            let isName = aliasHan == alias.unicodeScalars.count && aliasHan >= 3
            return isName && techniques.contains(ScalarText(entry.category ?? ""))
        }
        let category = ScalarText(entry.category ?? "")
        // "central line insertion", "Motorsäge": what is done or handled has names of its own; "EKG" is short for one.
        if skills.contains(category), alias.count >= 8, alias.unicodeScalars.contains(where: { $0.isLowercase }) {
            return true
        }
        // "Hamilton-G5": the number tells which of the devices.
        if devices.contains(category), alias.unicodeScalars.contains(where: { $0.isNumber }),
            !entry.name.unicodeScalars.contains(where: { $0.isNumber })
        {
            return true
        }
        // "TLS" of "SSL/TLS": one half of a name.
        if entry.name.split(separator: "/").contains(where: { $0 == alias }) { return true }
        let short = words(alias)
        let long = words(entry.name)
        if short.count < long.count {
            return isPart(short, of: long) && !isCommonWord(alias, entry)
                && alias.unicodeScalars.contains(where: \.isUpperLatin)
        }
        guard short.count > long.count, isPart(long, of: short) else { return false }
        // What is ambiguous by itself is told by its longer name: "Infor M3", "Tally ERP 9".
        if [.list, .context, .listed].contains(entry.recognition), !called.contains(category),
            namesMore(alias, than: long)
        {
            return true
        }
        let written = alias.split(separator: " ")
        let added = short.starts(with: long) ? written.dropFirst(long.count) : written.dropLast(long.count)
        let isDevice = entry.category == "instrument" || entry.category == "machine"
        // "Electric P8" holds a word, "Sigma" a letter: a figure alone is a release.
        let parts = added.map { ScalarText(String($0)) }
        let holdsWord = parts.contains { isNamePart($0, ofDevice: isDevice) }
        return holdsWord && parts.allSatisfy { isNamePart($0, ofDevice: isDevice) || isModel($0) }
            && !alias.hasPrefix("MS ") && !alias.hasPrefix("Microsoft ")
    }

    /// "Pro" and "Adobe", but not "grill", "Framework" or "5"; the number of a model belongs to the device.
    private static func isNamePart(_ word: ScalarText, ofDevice isDevice: Bool) -> Bool {
        guard let first = word.first, !generic.contains(word.lowercased()) else { return false }
        return isDevice ? first.isUppercase || first.isDecimal : first.isUppercase && !word.contains(where: \.isDecimal)
    }

    /// The words beside the canonical ones begin with capitals or are figures, and say more than "Language".
    private static func namesMore(_ alias: String, than long: [ScalarText]) -> Bool {
        let words = alias.split(separator: " ").map { ScalarText(String($0)) }
        let added = words.filter { !long.contains($0.lowercased()) }
        return words.allSatisfy { $0.first.map { $0.isUppercase || $0.isDecimal } ?? false }
            && added.allSatisfy { !unmeant.contains($0.lowercased()) }
    }

    /// "P8", "M3": a capital and a figure.
    private static func isModel(_ word: ScalarText) -> Bool {
        word.count <= 4 && word.first?.isUppercase ?? false && word.contains(where: \.isDecimal)
    }

    /// "Office" and "Vault" say too little by themselves.
    private static func isCommonWord(_ alias: String, _ entry: SkillLexicon.Entry) -> Bool {
        entry.recognition == .listed || entry.name.hasPrefix("Microsoft ") && words(alias).count == 1
    }

    private static func isPart(_ part: [ScalarText], of whole: [ScalarText]) -> Bool {
        whole.starts(with: part) || whole.suffix(part.count).elementsEqual(part)
    }

    private static func words(_ name: String) -> [ScalarText] {
        let text = SkillText(name)
        return text.foldedString(0..<text.count).split { $0.isWhitespace }
    }

    /// Known by one name, whatever short or long form is printed.
    private static let called: WordSet = ["language", "database", "system", "cloud", "library", "model"]
    /// Beside a name they say of what kind it is, or who makes it.
    private static let unmeant = WordSet(Lexicon.skillWords["name addition"])
    private static let techniques: WordSet = ["clinical", "lab", "instrument", "machine", "method", "trade", "law"]
    private static let skills: WordSet = ["clinical", "lab", "method", "trade"]
    private static let devices: WordSet = ["instrument", "machine", "clinical", "lab", "hardware"]
    private static let generic = WordSet(Lexicon.skillWords["name word"])
}
