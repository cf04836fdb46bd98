/// Items of a list that go on in a line that is not set in: the second line is no entry, whatever year it names.
enum WrappedItems {
    /// The lines; those that go on with the item above are part of it.
    static func joined(_ lines: [SourceLine]) -> [SourceLine] {
        guard lines.contains(where: { $0.marker == .bullet }) else { return lines }
        var out: [SourceLine] = []
        out.reserveCapacity(lines.count)
        for line in lines {
            if let item = out.last, item.marker == .bullet, goesOn(line, behind: item) {
                out[out.count - 1].text = item.text + (item.text.last?.isHan ?? false ? "" : " ") + line.text
            } else {
                out.append(line)
            }
        }
        return out
    }

    private static func goesOn(_ line: SourceLine, behind item: SourceLine) -> Bool {
        guard !line.isBlank, !line.isHidden, line.marker == nil, line.headingLevel == nil, line.cells.isEmpty,
            !line.isBold, item.cells.isEmpty, let last = item.text.last, !last.isOne(of: ".。;；:：!?！？"),
            item.text.fits(inBytes: 1200)
        else { return false }
        if last.isOne(of: ",，、") || isOpen(item.text) { return true }
        // "fern-tok  2020" heads an entry, in lower case though it is.
        guard line.text.first?.isLowercase ?? false, !line.text.contains("  "), !line.text.contains("\t"),
            item.text.count >= 24
        else { return false }
        let words = line.text.split(separator: " ")
        guard words.count >= 2 else { return false }
        return DateScanner().matches(in: line.text).allSatisfy { match in
            match.isSingle && !(line.text[..<match.range.lowerBound].last.map { $0.isOne(of: "([") } ?? true)
        }
    }

    /// The last word asks for another: `kept the logs in a`.
    private static func isOpen(_ text: ScalarText) -> Bool {
        guard let word = text.split(separator: " ").last, word.count < text.count else { return false }
        return Lexicon.wording["open"].contains(word)
    }
}
