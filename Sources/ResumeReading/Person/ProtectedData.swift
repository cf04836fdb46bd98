import Resume

/// Tells facts of a person that must not weigh in a choice by their wording. The words are in `protected.tsv`.
enum ProtectedData {
    /// What a label announces: `性别`, `Date of birth`, `Familienstand`.
    static func kind(ofLabel label: ScalarText) -> ProtectedFact.Kind? {
        kind(of: key(label), among: labels)
    }

    /// False when no label that is known begins the text.
    static func mayOpenWithLabel(_ text: ScalarText) -> Bool { labels.opens(key(text)) }

    /// What a value tells without a label: `女`, `31岁`, `1994年生`, `ledig`, `中共党员`, `汉族`.
    static func kind(ofValue value: ScalarText) -> ProtectedFact.Kind? {
        let key = key(value)
        if isAge(key) { return .age }
        if isBirth(key) { return .birthDate }
        return kind(of: key, among: values)
    }

    /// What a value tells beside another such fact: `F, 32`, `男 | 1994.05 | 汉`.
    static func kind(ofNeighbour value: ScalarText) -> ProtectedFact.Kind? {
        let key = key(value)
        if ["m", "f", "w", "h"].contains(key) { return .sex }
        if key.utf8Count == 2, let years = Int(String(key)), adultAges.contains(years) { return .age }
        if isYear(key) { return .birthDate }
        return kind(of: key, among: neighbours)
    }

    static func isProtected(value: ScalarText) -> Bool { kind(ofValue: value) != nil }

    /// `value` can be what a label of this kind announces; "UK" behind "Age" cannot.
    static func isPlausible(_ value: ScalarText, as kind: ProtectedFact.Kind) -> Bool {
        let key = key(value)
        let hasLetter = key.contains(where: \.isLetter)
        switch kind {
        case .sex: return Lexicon.protectedData["sex:value"].contains(key) || ["m", "f", "w", "h"].contains(key)
        case .age:
            let digits = key.prefix { $0.isASCII && $0.isNumber }
            return Int(String(digits)).map(adultAges.contains) ?? false && key.count <= 12
        case .birthDate: return key.count { $0.isNumber } >= 4 || hasLetter && key.count <= 5
        case .photo: return true
        case .birthplace, .householdRegistration: return hasLetter && key.count <= 60
        case .maritalStatus: return hasLetter && key.count <= 40
        case .ethnicity, .religion, .politicalStatus: return hasLetter && key.count <= 30
        case .health: return (hasLetter || key.holdsNumber) && key.count <= 30
        }
    }

    // MARK: Wording

    private static let adultAges = 14...99

    private static func kind(of key: ScalarText, among kinds: PhraseMap<ProtectedFact.Kind>) -> ProtectedFact.Kind? {
        (1...40).contains(key.count) ? kinds[key] : nil
    }

    private static let labels = kinds(stated: "label", among: ProtectedFact.Kind.allCases)
    private static let values = kinds(stated: "value", among: ProtectedFact.Kind.allCases)
    private static let neighbours = kinds(stated: "beside", among: [.ethnicity, .religion, .health])

    /// What the words of a role stand for; of several kinds the first.
    private static func kinds(
        stated role: String, among kinds: [ProtectedFact.Kind]
    ) -> PhraseMap<ProtectedFact.Kind> {
        PhraseMap(kinds.flatMap { kind in Lexicon.protectedData["\(kind.rawValue):\(role)"].all.map { ($0, kind) } })
    }

    /// Lower case, without white space and colon.
    private static func key(_ text: ScalarText) -> ScalarText {
        text.filter { !$0.isWhitespace && !$0.isOne(of: ":：*") }.lowercased()
    }

    /// `28岁`, `28 years old`, `aged 28`, `28 ans`, `28 Jahre`.
    private static func isAge(_ key: ScalarText) -> Bool {
        guard key.contains(where: \.isASCIIDigit) else { return false }
        let lead = ScalarText(key.prefix { !$0.isNumber })
        let digits = key.dropFirst(lead.count).prefix { $0.isASCII && $0.isNumber }
        let tail = key.dropFirst(lead.count + digits.count)
        guard !(lead.isEmpty && tail.isEmpty), digits.count <= 2, let years = Int(String(digits)),
            adultAges.contains(years)
        else { return false }
        return ["", "age", "aged", "年龄", "年齡", "现年", "今年"].contains(lead)
            && [
                "", "岁", "歲", "周岁", "yearsold", "yearold", "yrsold", "y/o", "yo", "ans", "jahre", "jahrealt", "años",
                "anni", "anos", "jaar",
            ].contains(tail)
    }

    /// `1994年生`, `1994年3月出生于江苏`, `生于1994年`, `Née le 12 mars 1990 à Lyon`, `geb. 12.03.1990 in Köln`.
    private static func isBirth(_ key: ScalarText) -> Bool {
        guard key.holdsNumber, key.count <= 50 else { return false }
        if openings.opens(key) { return key.count { $0.isNumber } >= 4 }
        let date = key.prefix { $0.isNumber || $0.isOne(of: "年月日号.-/") }
        let rest = key.dropFirst(date.count)
        return date.count { $0.isNumber } >= 2 && ["生", "出生", "生人"].contains(ScalarText(rest))
            || date.count { $0.isNumber } >= 4 && ["出生于", "出生於", "生于", "生於"].contains(where: rest.hasPrefix)
    }

    private static let openings = WordSet(Lexicon.protectedData["birth-date:opening"].all)

    /// The year in which somebody of working age was born, alone or with month and day: `1994`, `1994.05`, `1994年5月`.
    private static func isYear(_ key: ScalarText) -> Bool {
        let digits = key.prefix { $0.isASCII && $0.isNumber }
        guard digits.count == 4, let year = Int(String(digits)), (1940...2010).contains(year) else { return false }
        let rest = key.dropFirst(4)
        return rest.allSatisfy { $0.isNumber || $0.isOne(of: "年月日.-/") } && rest.count { $0.isNumber } <= 4
    }
}
