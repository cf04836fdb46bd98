/// `Hoy University Master of Science in Milling`: a school and its degree with only a space between them.
enum SchoolBesideDegree {
    static func divided(_ text: ScalarText) -> (school: ScalarText, degree: ScalarText)? {
        guard text.fits(inBytes: 200), text.first?.isUppercase ?? false, openings.isFound(in: text.lowercased()) else {
            return nil
        }
        let words = text.split(separator: " ")
        for index in words.indices.dropFirst(2) where firstWords.contains(Wording.trimmed(words[index]).lowercased()) {
            let school = words[..<index].joined(separator: " ")
            guard let last = school.last, last.isLetter || last.isOne(of: ")"),
                !links.contains(words[index - 1].lowercased())
            else { continue }
            let judged = HeadJudgement(school)
            let degree = words[index...].joined(separator: " ")
            if judged.isSchool, judged.organization >= 6, judged.degree < 5, HeadJudgement(degree).degree >= 7 {
                return (school, degree)
            }
        }
        return nil
    }

    private static let firstWords = WordSet(Lexicon.education["opening"])
    private static let openings = WordSet(Lexicon.education["opening"].map { " " + $0 })
    private static let links: WordSet = ["of", "and", "in", "for", "the", "&", "-", "–"]
}
