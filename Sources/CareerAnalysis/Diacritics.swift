/// Letters without their accents, so that "Société Générale" is "Societe Generale".
enum Diacritics {
    static func folded(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { isAccented($0) || isCombining($0) }) else { return text }
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isCombining(scalar) {
            guard isAccented(scalar), let name = scalar.properties.name else {
                folded.append(scalar)
                continue
            }
            // LATIN SMALL LETTER E WITH ACUTE
            let words = name.split(separator: " ")
            if words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH", words[3].count == 1 {
                let letter = String(words[3])
                folded.append(contentsOf: (words[1] == "SMALL" ? letter.lowercased() : letter).unicodeScalars)
            } else {
                folded.append(scalar)
            }
        }
        return String(folded)
    }

    private static func isAccented(_ scalar: Unicode.Scalar) -> Bool {
        (0xC0...0x24F).contains(scalar.value) || (0x1E00...0x1EFF).contains(scalar.value)
    }

    private static func isCombining(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }
}
