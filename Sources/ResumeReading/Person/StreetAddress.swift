/// `2001 Mission Drive`, `1990 Quay St, Suite 4`: the number of a house, and no year.
enum StreetAddress {
    static func isFound(in text: ScalarText) -> Bool {
        guard text.count <= 60, text.first?.isASCIIDigit ?? false else { return false }
        let street = text.prefix { $0 != "," }
        let words = street.split(whereSeparator: \.isWhitespace)
        guard (3...6).contains(words.count), words[0].allSatisfy(\.isASCIIDigit),
            words.allSatisfy({ $0.first.map { $0.isUppercase || $0.isASCIIDigit } ?? false }), let last = words.last
        else { return false }
        // "2018 Volunteer Trafalgar Square" tells of a year.
        let name = words.dropFirst().dropLast().joined(separator: " ")
        return kinds.contains(Wording.trimmed(last, also: ".").lowercased()) && HeadJudgement(name).title == 0
    }

    private static let kinds = Lexicon.places["street"]
}
