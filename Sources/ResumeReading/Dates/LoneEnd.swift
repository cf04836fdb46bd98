import Resume

/// The end of a range that stands by itself, in a column or behind a label of its own: `present`, `至今`, `05/2021`.
enum LoneEnd {
    static func isPresent(_ text: ScalarText) -> Bool {
        guard text.fits(inBytes: 60), !text.isEmpty, !text.holdsNumber else { return false }
        let words = ["still employed", "still in post", "still working", "in post", "to date", "till date", "ongoing", "current"]
        if words.contains(where: { text.lowercased() == $0 }) { return true }
        return DateScanner().matches(in: "2000 – " + text).contains { $0.span.isCurrent && $0.range.upperBound >= 8 }
    }
}
