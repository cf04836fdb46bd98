/// Universities that stand behind their laboratories and institutes.
extension HeadAssignment {
    /// `Lab Manager, Infant Laboratory, University of Hoy`: the university behind the comma, whose laboratory it is.
    static func university(of unit: Int, in pieces: [HeadPiece]) -> Int? {
        let words = Wording.words(pieces[unit].text)
        guard let first = words.first, let last = words.last,
            units.contains(last) || words.count > 2 && units.contains(first) && openWords.contains(words[1])
        else { return nil }
        return pieces.indices.first {
            $0 > unit && pieces[$0].line == pieces[unit].line && pieces[$0].group == pieces[unit].group
                && pieces[$0].judgement.isSchool && pieces[$0].judgement.organization >= 6
                && Wording.words(pieces[$0].text).contains {
                    $0.contains("universi") || $0 == "college" || $0.hasSuffix("hochschule")
                }
        }
    }

    static let openWords = Lexicon.wording["open"]

    static let units = Lexicon.wording["part of university"]
}
