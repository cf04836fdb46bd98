/// Names behind or below a label that asks for them.
extension NameFinder {
    enum Statement {
        case name(PersonName)
        case withheld
    }

    private static let givenLabels: WordSet = [
        "vorname", "vornamen", "rufname", "prénom", "prénoms", "firstname", "firstnames", "givenname", "givennames",
        "forename",
        "forenames", "forename(s)", "firstname(s)", "givenname(s)",
    ]
    private static let familyLabels: WordSet = [
        "nachname", "familienname", "zuname", "name", "nom", "nomdefamille", "surname", "surnames", "lastname",
        "familyname",
    ]

    /// The label asks for the name; also in two languages: `姓名 Name`, `Name/姓名`.
    private static func isNameLabel(_ label: ScalarText) -> Bool {
        if Lexicon.wording["name label"].contains(label) { return true }
        let parts = label.split { !$0.isLetter }
        let han = label.filter { $0.isHan }
        let rest = parts.map { part in part.filter { !$0.isHan } }.joined()
        return Lexicon.wording["name label"].contains(han)
            && (rest.isEmpty || Lexicon.wording["name label"].contains(rest))
    }

    static func stated(in lines: [SourceLine]) -> Statement? {
        if let name = inTwoFields(of: lines) { return .name(name) }
        for line in lines where !line.isHidden {
            for pair in LabelledValue.all(in: line) where isNameLabel(pair.label) {
                if PersonName.isWithheld(pair.value) { return .withheld }
                let value = pair.value.split { $0.isOne(of: "/，,;；") }.first ?? ScalarText()
                if let name = PersonName(labelled: pair.value) ?? PersonName(labelled: value) { return .name(name) }
            }
            if let name = NameIntroduction.name(in: line.text) ?? behindGap(in: line.text) { return .name(name) }
        }
        return below(labelsIn: lines).map { .name($0) }
    }

    /// `Full name          Ada Marsh`: a form whose labels no colon closes.
    private static func behindGap(in text: ScalarText) -> PersonName? {
        guard text.fits(inBytes: 160), let gap = text.firstRange(of: "   "),
            isNameLabel(text[..<gap.lowerBound].lowercased().filter { !$0.isWhitespace }),
            case let value = Wording.trimmed(text[gap.upperBound...]), !value.contains("  ")
        else { return nil }
        return PersonName(value)
    }

    /// `NAME` on a line of its own, and below it "Ada Marsh - harbour engineer".
    private static func below(labelsIn lines: [SourceLine]) -> PersonName? {
        let shown = lines.filter { !$0.isBlank && !$0.isHidden }.prefix(12)
        for (label, line) in zip(shown, shown.dropFirst())
        where label.text.fits(inBytes: 40) && line.text.fits(inBytes: 120) && label.cells.isEmpty {
            guard isNameLabel(label.text.lowercased().filter { !$0.isWhitespace }), line.marker == nil else { continue }
            let opening = line.text.parts(separatedBy: " - ").first?.parts(separatedBy: " – ").first ?? line.text
            if let name = PersonName(opening) { return name }
        }
        return nil
    }

    /// `Vorname: Ada`, `Nachname: Marsh`: forms that ask for the parts one by one.
    private static func inTwoFields(of lines: [SourceLine]) -> PersonName? {
        var (given, family): (ScalarText?, ScalarText?)
        for line in lines.prefix(40) where !line.isHidden && line.text.fits(inBytes: 300) {
            for pair in LabelledValue.all(in: line) {
                if given == nil, givenLabels.contains(pair.label) { given = pair.value }
                if family == nil, familyLabels.contains(pair.label) { family = pair.value }
            }
        }
        guard let given, let family else { return nil }
        return PersonName(given + " " + family)
    }
}
