/// A few words above a block that by itself shows what it lists: `Service improvement` over
/// "Quiet Hours (January 2023 – November 2023): …".
enum HeadOfBlock {
    static func isFound(at index: Int, in lines: [SourceLine], _ dates: DateScanner) -> Bool {
        guard HeadingStyle.isBare(lines[index]), lines[index].text.first?.isUppercase ?? false else { return false }
        let block = Array(lines[(index + 1)...].prefix { !$0.isBlank }.filter { !$0.isHidden })
        guard let first = block.first, first.marker == nil, first.cells.isEmpty else { return false }
        let judged = HeadJudgement(lines[index].text)
        guard judged.organization == 0, judged.title == 0, judged.degree == 0, !judged.isPlace else { return false }
        // Each item with its date in brackets and a description behind a colon.
        let items = block.count { line in
            guard let match = dates.matches(in: line.text).first else { return false }
            let before = line.text[..<match.range.lowerBound].last
            return before == "(" && line.text[match.range.upperBound...].hasPrefix("):")
        }
        return items > 0 && items * 2 >= block.count
    }
}
