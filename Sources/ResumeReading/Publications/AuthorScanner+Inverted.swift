/// First authors with the surname first, as the lists of the humanities print them.
extension AuthorScanner {
    /// `Roe, Margaret, and Tom Poe`: the first author's surname first, as the lists of the humanities print it. Beside a third
    /// single word (`Roe, Poe, Marsh`), they are surnames.
    mutating func settleInverted(asOne: Bool) {
        guard let (surname, given) = inverted else { return }
        inverted = nil
        guard asOne else {
            list.authors += [surname, given]
            return
        }
        var author = given
        author.name = surname.name + ", " + Wording.trimmed(given.name, also: ".")
        author.marks.formUnion(surname.marks)
        author.isBold = surname.isBold || given.isBold
        list.authors.append(author)
    }

    /// No word for "and" between the two.
    func isCommaOnly(from start: Int, to next: Int, _ surname: Author) -> Bool {
        let between = text.string(start..<next).dropFirst(surname.name.count)
        return between.contains(",") && !between.contains { $0.isLetter || $0 == "&" }
    }
}
