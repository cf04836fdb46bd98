import Resume

/// Finds sex, age, birth, origin, family, party, belief, health and photo where résumés state them: behind labels, and
/// as bare words in the lines that say who the person is (`男 | 28岁 | 未婚`, `F, 32`).
struct ProtectedFactReader {
    /// In the order of the lines, each fact once per line.
    func facts(in sections: [Section]) -> [ProtectedFact] {
        var facts: [ProtectedFact] = []
        for section in sections {
            let isPersonal = [.header, .personal, .summary, .objective].contains(section.kind)
            for line in section.lines where !line.isHidden && !line.isBlank {
                var ofLine: [ProtectedFact] = []
                for found in self.facts(in: line, of: section.kind, isPersonal: isPersonal) {
                    let fact = ProtectedFact(
                        kind: found.kind, value: String(found.value), evidence: Evidence(line: line.number))
                    if !ofLine.contains(fact) { ofLine.append(fact) }
                }
                facts += ofLine
            }
        }
        return facts.sorted { $0.evidence.lines.lowerBound < $1.evidence.lines.lowerBound }
    }

    private typealias Found = (kind: ProtectedFact.Kind, value: ScalarText)

    private func facts(in line: SourceLine, of section: SectionKind, isPersonal: Bool) -> [Found] {
        // What people did is told elsewhere: "Age: 5-12" belongs to a class, "民族：" to a study.
        guard isPersonal || [.interests, .references, .unknown, .languages, .education].contains(section) else {
            return []
        }
        let text = ScalarText(line.text)
        guard text.fits(inBytes: 600) else { return [] }
        var found: [Found] = []
        for pair in LabelledValue.all(in: line) {
            let (label, value) = (ScalarText(pair.label), ScalarText(pair.value))
            guard let kind = ProtectedData.kind(ofLabel: label), isPersonal || Self.firm.contains(kind),
                ProtectedData.isPlausible(value, as: kind)
            else { continue }
            found.append((kind, value))
        }
        guard isPersonal else { return found }
        return found + bare(in: text).filter { other in !found.contains { $0.kind == other.kind } }
    }

    /// Kinds whose labels mean the person wherever they stand.
    private static let firm: Set<ProtectedFact.Kind> = [
        .sex, .birthDate, .birthplace, .maritalStatus, .politicalStatus, .householdRegistration,
    ]

    // MARK: Words without a colon

    private func bare(in text: ScalarText) -> [Found] {
        var found: [Found] = []
        var others: [(index: Int, word: ScalarText)] = []
        let words = Self.pieces(of: text)
        var index = 0
        while index < words.count {
            let word = words[index]
            defer { index += 1 }
            if let kind = ProtectedData.kind(ofValue: word) {
                found.append((kind, word))
            } else if let kind = ProtectedData.kind(ofLabel: word) {
                if kind == .photo {
                    found.append((kind, word))
                } else if index + 1 < words.count, ProtectedData.kind(ofLabel: words[index + 1]) == nil,
                    ProtectedData.isPlausible(words[index + 1], as: kind)
                {
                    found.append((kind, words[index + 1]))
                    index += 1
                }
            } else if let labelled = Self.labelled(word) {
                found.append(labelled)
            } else {
                others.append((index, word))
            }
        }
        return found + beside(found, others)
    }

    /// `Gender Male`, `Marital status single`: label and value with nothing but a space between.
    private static func labelled(_ piece: ScalarText) -> Found? {
        guard ProtectedData.mayOpenWithLabel(piece) else { return nil }
        let words = piece.split(separator: " ")
        guard (2...8).contains(words.count) else { return nil }
        for count in 1..<min(4, words.count) {
            guard let kind = ProtectedData.kind(ofLabel: words[..<count].joined()),
                [.sex, .age, .maritalStatus, .birthDate].contains(kind)
            else { continue }
            let value = ScalarText(Wording.trimmed(words[count...].joined(separator: " ")))
            let isStated = kind == .maritalStatus ? ProtectedData.kind(ofValue: value) == kind : true
            if isStated, ProtectedData.isPlausible(value, as: kind) { return (kind, value) }
        }
        return nil
    }

    /// `F, 32` tells sex and age only as a pair; a year tells the birth only beside the sex.
    private func beside(_ found: [Found], _ others: [(index: Int, word: ScalarText)]) -> [Found] {
        let weak = others.compactMap { other in
            ProtectedData.kind(ofNeighbour: other.word).map { (index: other.index, kind: $0, value: other.word) }
        }
        let isSexStated = found.contains { $0.kind == .sex }
        return weak.filter { one in
            switch one.kind {
            case .sex:
                weak.contains { $0.kind == .age && abs($0.index - one.index) == 1 }
                    || found.contains { $0.kind == .age }
            case .age:
                isSexStated || weak.contains { $0.kind == .sex && abs($0.index - one.index) == 1 }
            case .birthDate: isSexStated
            default: !found.isEmpty
            }
        }.map { ($0.kind, $0.value) }
    }

    /// The words between separators; those of Chinese text between spaces too, brackets set aside.
    static func pieces(of text: ScalarText) -> [ScalarText] {
        var pieces: [ScalarText] = []
        for field in fields(of: text) {
            if ProtectedData.kind(ofValue: field) != nil {
                pieces.append(field)
                continue
            }
            let isHan = field.contains { $0.isHan }
            for part in field.split(whereSeparator: { $0.isOne(of: "()（）[]【】") || isHan && $0.isWhitespace }) {
                let piece = Wording.trimmed(ScalarText(part))
                if !piece.isEmpty { pieces.append(ScalarText(piece)) }
            }
        }
        return pieces
    }

    /// Split at bars, commas, dots and dashes between words, tabs and runs of spaces, but not within a date.
    private static func fields(of text: ScalarText) -> [ScalarText] {
        var fields: [ScalarText] = []
        var start = text.startIndex
        var spaces = 0
        for index in text.indices {
            let character = text[index]
            spaces = character == " " || character == "\u{3000}" ? spaces + 1 : 0
            if character.isASCIILetter || character.isHan { continue }
            let field = text[start..<index]
            let isMark = character.isOne(of: "|｜，,、；;。·•\t/／")
            let isInDate =
                isMark && character.isOne(of: ",/") && field.last?.isNumber == true
                && text[(index + 1)...].first { $0 != " " }?.isNumber == true
                && !(character == "," && field.allSatisfy { $0.isNumber })
            let isDash =
                character.isOne(of: "-–—") && field.last == " " && index + 1 < text.endIndex
                && text[index + 1] == " "
            if isMark && !isInDate || isDash || spaces == 2 {
                fields.append(Wording.trimmed(field))
                start = index + 1
            }
        }
        fields.append(Wording.trimmed(text[start...]))
        return fields.filter { !$0.isEmpty }
    }
}
