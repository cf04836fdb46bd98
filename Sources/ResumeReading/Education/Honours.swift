/// What is said of a degree behind its date: `December 2015, magna cum laude`, `2018. GPA: 3.7`, `2013, First Class Honours`.
enum Honours {
    static func opens(_ text: ScalarText) -> Bool {
        guard text.fits(inBytes: 90) else { return false }
        let lower = Wording.trimmed(text, also: ",;.:–—-").lowercased()
        return openings.opens(lower) || lower.hasPrefix("note ") || lower.hasPrefix("mention ") || isMark(lower)
    }

    /// `B.Sc. (Hons) Milling, Second Class Upper`: the degree alone.
    static func removed(from text: ScalarText) -> ScalarText {
        guard let comma = text.lastIndex(where: { $0.isOne(of: ",;") }) else { return text }
        let (degree, honours) = (Wording.trimmed(text[..<comma]), Wording.trimmed(text[(comma + 1)...]))
        // "Master Droit, mention Droit public" names the field; in "BSc (Biology, First Class)" the bracket goes on.
        guard opens(honours), !honours.lowercased().hasPrefix("mention "),
            !honours.contains(where: { $0.isOne(of: ")）") })
        else { return text }
        return degree
    }

    /// `68%`, `8.4/10`, `8.4 CGPA`: a mark and nothing else.
    private static func isMark(_ text: ScalarText) -> Bool {
        guard text.fits(inBytes: 24), text.first?.isDigit ?? false else { return false }
        let rest = Wording.trimmed(text.drop { $0.isDigit || $0 == "." || $0 == "," })
        return rest == "%" || rest.hasPrefix("% ") || marks.contains(rest)
            || rest.first == "/" && rest.count <= 6
                && rest.dropFirst().allSatisfy { $0.isDigit || $0 == "." }
    }

    private static let marks = WordSet(Lexicon.education["mark"])

    private static let openings = WordSet(Lexicon.education["honours"])
}
