/// What is said of a degree behind its date: `December 2015, magna cum laude`, `2018. GPA: 3.7`, `2013, First Class Honours`.
enum Honours {
    static func opens(_ text: ScalarText) -> Bool {
        guard text.fits(inBytes: 90) else { return false }
        let lower = Wording.trimmed(text, also: ",;.:–—-").lowercased()
        return openings.contains { lower.hasPrefix($0) }
    }

    private static let openings = [
        "magna cum", "summa cum", "cum laude", "with honor", "with honour", "with distinction", "with merit",
        "with high distinction", "first class", "first-class", "second class", "upper second", "lower second", "2:1", "2:2",
        "distinction", "honours", "honors", "dean's list", "dean’s list", "gpa", "cgpa", "grade", "final grade",
        "overall grade", "note ", "note:", "abschlussnote", "gesamtnote", "mention ", "valedictorian", "salutatorian",
        "phi beta kappa",
    ]
}
