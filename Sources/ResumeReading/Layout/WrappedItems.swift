/// Items of a list that go on in a line that is not set in: the second line is no entry, whatever year it names.
enum WrappedItems {
    /// The lines; those that go on with the item above are part of it.
    static func joined(_ lines: [SourceLine]) -> [SourceLine] {
        let lines = hangingJoined(lines)
        guard lines.contains(where: { $0.marker == .bullet }) else { return lines }
        var out: [SourceLine] = []
        out.reserveCapacity(lines.count)
        for line in lines {
            if let item = out.last, item.marker == .bullet, goesOn(line, behind: item) {
                out[out.count - 1].append(line, behind: item.text.last?.isHan ?? false ? "" : " ")
            } else {
                out.append(line)
            }
        }
        return out
    }

    /// `2014 – 2015    Lab Manager, Infant Laboratory, University of` above `Hoy–Stromness` in the column beside the dates.
    private static func hangingJoined(_ lines: [SourceLine]) -> [SourceLine] {
        var out: [SourceLine] = []
        for line in lines {
            if let above = out.last, line.indent >= above.indent + 8, line.marker == nil, above.marker == nil,
                !line.isBlank, !above.isBlank, line.cells.isEmpty, above.cells.isEmpty, !line.isHidden,
                above.text.first.map({ $0.isNumber || $0.isLowercase }) ?? false, above.text.contains("   "),
                above.text.count <= 120,
                isOpen(above.text) || above.text.last == ",", DateScanner().matches(in: line.text).isEmpty
            {
                out[out.count - 1].append(line, behind: " ")
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
