/// `Wayve London, UK`, `Meta AI Menlo Park, CA`: an employer and its place with only a space between them, as text taken from
/// PDFs has what stood at either margin.
enum NameAndPlace {
    static func divided(_ text: ScalarText) -> (name: ScalarText, place: ScalarText)? {
        guard text.fits(inBytes: 120), text.first?.isUppercase ?? false, Wording.hanCount(text) == 0 else { return nil }
        let words = text.split(separator: " ")
        guard let last = words.last, words.count >= 2 else { return nil }
        // "National University of Singapore Singapore"
        if words.count >= 3, words[words.count - 2] == last, isKnown(last) {
            return (words.dropLast().joined(separator: " "), last)
        }
        guard let comma = text.lastIndex(where: { $0 == "," }), !text[..<comma].contains(",") else { return nil }
        let region = Wording.trimmed(text[(comma + 1)...])
        guard isRegion(region) else { return nil }
        let before = text[..<comma].split(separator: " ")
        guard let length = lengthOfCity(endingIn: before), length < before.count else { return nil }
        let name = before.dropLast(length).joined(separator: " ")
        guard let last = before.dropLast(length).last, !qualifiers.contains(last.lowercased()), !marks.contains(last),
            last.last != "-",
            !Lexicon.wording["open"].contains(last.lowercased()), !holdsCity(text[..<comma], name)
        else { return nil }
        let judged = HeadJudgement(name)
        guard judged.title < 5, judged.degree < 5, !judged.isPlace else { return nil }
        return (name, before.suffix(length).joined(separator: " ") + ", " + region)
    }

    /// "ETH Zurich", "University College London", "University of California San Diego": the city is part of the name.
    private static func holdsCity(_ whole: ScalarText, _ name: ScalarText) -> Bool {
        let lower = Wording.trimmed(whole).lowercased()
        if schools.contains(lower) || companies.contains(lower) { return true }
        let words = name.lowercased().split(separator: " ").filter { !["of", "the", "and", "&"].contains($0) }
        return words.allSatisfy { campusWords.contains($0) }
    }

    /// How many words name the city; one that nobody knows is one word behind what is worded like an employer.
    private static func lengthOfCity(endingIn words: [ScalarText]) -> Int? {
        for length in [3, 2, 1] where words.count > length {
            if isKnown(words.suffix(length).joined(separator: " ")) { return length }
        }
        guard words.count >= 3, let last = words.last, last.first?.isUppercase ?? false, !last.holdsNumber,
            HeadJudgement(last).organization == 0, HeadJudgement(last).title == 0,
            case let name = HeadJudgement(words.dropLast().joined(separator: " ")), name.organization >= 6,
            !name.isSchool
        else { return nil }
        return 1
    }

    private static func isKnown(_ text: ScalarText) -> Bool {
        let lower = text.lowercased()
        return cities.contains(lower) || places.contains(lower)
    }

    private static func isRegion(_ text: ScalarText) -> Bool {
        let lower = text.lowercased()
        if places.contains(lower) { return true }
        return states.contains(lower) && (text.count > 3 || text == text.uppercased())
    }

    private static let marks: WordSet = ["&", "-", "–", "—", "|", "·", "/"]
    /// "Greater London, UK", "North Sydney, NSW"
    private static let qualifiers = WordSet(Lexicon.placeWords["qualifier"])
    /// What universities with several campuses, or named after their city, have before it.
    private static let campusWords = WordSet(Lexicon.entryWords["campus"])
    private static let schools = Lexicon.organizations["school"]
    private static let companies = Lexicon.organizations["company"]
    private static let cities = Lexicon.places["city"]
    private static let places = Lexicon.places["place"]
    private static let states = Lexicon.places["state"]
}
