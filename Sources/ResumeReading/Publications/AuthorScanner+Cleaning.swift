extension AuthorScanner {
    /// The name of a segment, its marks and remarks set apart.
    func cleaned(_ segment: Range<Int>) -> Author {
        var author = Author(name: ScalarText())
        var letters = 0
        var boldLetters = 0
        var closer: Unicode.Scalar?
        var remark = ScalarText()
        var name: [Unicode.Scalar] = []
        name.reserveCapacity(segment.count)
        for index in segment.clamped(to: text.all) {
            let folded = text.folded[index]
            if let end = closer {
                if folded == end {
                    author.isEqualByRemark = author.isEqualByRemark || MarkLegend.meansEqual(remark)
                    closer = nil
                } else if AuthorList.marks.contains(folded) {
                    author.marks.insert(folded)
                } else {
                    remark.append(folded)
                }
            } else if folded == "(" || folded == "[" {
                closer = folded == "(" ? ")" : "]"
                remark = ScalarText()
            } else if AuthorList.marks.contains(folded) {
                author.marks.insert(folded)
            } else if folded == "\\" || (folded.isDigit && index > 0 && text.characters[index - 1].isLetter) {
                continue  // an affiliation number
            } else {
                name.append(text.characters[index])
                guard folded.isLetter else { continue }
                letters += 1
                if text.isBold[index] { boldLetters += 1 }
            }
        }
        author.name = trimmed(ScalarText(line: name))
        author.isBold = letters > 0 && boldLetters * 2 > letters
        return author
    }
}
