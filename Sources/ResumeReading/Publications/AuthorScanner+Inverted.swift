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

    /// `Roe, Margaret T., and Tom Poe`: given names that end in an initial with its dot, behind the surname that opens the list.
    mutating func isGivenNames(_ author: Author, from start: Int) -> Bool {
        guard let surname = pending, list.authors.isEmpty, inverted == nil,
            isCommaOnly(from: surname.start, to: start, surname.author), !author.name.contains("-"),
            author.name.last == "." || text[start + author.name.count] == ".",
            author.name.split(whereSeparator: \.isWhitespace).last?.filter(\.isLetter).count == 1
        else { return false }
        inverted = (surname.author, author)
        pending = nil
        settleInverted(asOne: true)
        return true
    }

    /// No word for "and" between the two.
    func isCommaOnly(from start: Int, to next: Int, _ surname: Author) -> Bool {
        let between = text.string(start..<next).dropFirst(surname.name.count)
        return between.contains(",") && !between.contains { $0.isLetter || $0 == "&" }
    }
}
