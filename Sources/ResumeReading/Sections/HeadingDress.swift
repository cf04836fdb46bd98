/// Where headings are in capitals, a known word in running letters labels a part of a section, when a heading in capitals has
/// its kind already: `Languages` among the skills, with `LANGUAGES` further down.
enum HeadingDress {
    /// - Parameter candidates: the indices of the lines that are headings by their wording, ascending.
    static func withoutSublabels(_ candidates: [Int], in lines: [SourceLine]) -> [Int] {
        let capital = candidates.filter { isCapital(lines[$0].text) }
        guard capital.count >= 4, capital.count < candidates.count,
            capital.count * 10 >= candidates.count(where: { isLatin(lines[$0].text) }) * 6
        else { return candidates }
        let kinds = Set(capital.flatMap { SectionHeading.kinds(of: lines[$0].text) })
        var kept: [Int] = []
        var current: [SectionKind] = []
        for index in candidates {
            let line = lines[index]
            let own = SectionHeading.kinds(of: line.text)
            let isLabel =
                !current.isEmpty && isLatin(line.text) && !isCapital(line.text) && line.headingLevel == nil
                && !line.isBold && own != current && own.allSatisfy(kinds.contains)
            if isLabel { continue }
            kept.append(index)
            if isCapital(line.text) { current = own }
        }
        return kept
    }

    private static func isCapital(_ whole: ScalarText) -> Bool {
        // "PAPERS (# contributed equally)"
        let text = Wording.withoutBrackets(whole)
        return text.contains(where: \.isUppercase) && !text.contains(where: \.isLowercase)
    }

    private static func isLatin(_ text: ScalarText) -> Bool {
        Wording.hanCount(text) == 0 && text.contains(where: \.isLetter)
    }
}
