/// Universities of one system, which the place behind the comma tells apart: `University of California, Berkeley`.
enum UniversityBranch {
    private static let branches = WordSet(Lexicon.entryWords["branch"])

    /// The parts between commas, a place that belongs to the name before it put back.
    static func joined(_ parts: [ScalarText]) -> [ScalarText] {
        guard parts.count > 1 else { return parts }
        var out: [ScalarText] = []
        for (index, part) in parts.enumerated() {
            // "University of Colorado, Boulder, CO": an address.
            let state = index + 1 < parts.count ? parts[index + 1].lowercased() : ScalarText()
            if let name = out.last, part.count <= 24, isBranch(part, of: name), !Lexicon.places["state"].contains(state)
            {
                out[out.count - 1] = name + ", " + part
            } else {
                out.append(part)
            }
        }
        return out
    }

    private static func isBranch(_ place: ScalarText, of name: ScalarText) -> Bool {
        var whole = (name + ", " + place).lowercased()
        if whole.hasPrefix("the ") { whole = whole.dropFirst(4) }
        return branches.contains(whole)
    }
}
