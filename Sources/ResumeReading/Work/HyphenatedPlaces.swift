/// Employers and schools with their place behind a hyphen, as job portals export them: title, `Acme Freight-Dayton, OH`, dates.
///
/// A hyphen within a name looks the same ("Rolls-Royce"), so several lines of the document must be built like this, each
/// with its dates alone on the line below.
enum HyphenatedPlaces {
    /// The same lines; the hyphen before a place is a tab.
    static func divided(_ lines: [SourceLine]) -> [SourceLine] {
        let candidates = lines.indices.filter { hyphen(in: lines[$0]) != nil }
        guard candidates.count >= 2 else { return lines }
        let scanner = DateScanner()
        let places = candidates.filter { index in
            guard index + 1 < lines.count else { return false }
            return EntryLine(lines[index + 1], dates: scanner).isDateOnly
        }
        let names = Set(places.compactMap { index in hyphen(in: lines[index]).map { lines[index].text[..<$0] } })
        guard names.count >= 2 else { return lines }
        var out = lines
        for index in places {
            guard let hyphen = hyphen(in: lines[index]) else { continue }
            let text = lines[index].text
            out[index].text = text[..<hyphen] + "\t" + text[(hyphen + 1)...]
        }
        return out
    }

    /// The last hyphen between two letters, where a city with its state or "Remote" follows.
    private static func hyphen(in line: SourceLine) -> Int? {
        guard !line.isHidden, line.text.utf8Count <= 160, line.marker == nil, line.cells.isEmpty,
            line.boldRanges.isEmpty, line.links.isEmpty,
            let hyphen = line.text.lastIndex(where: { $0 == "-" })
        else { return nil }
        let text = line.text
        guard let before = text[..<hyphen].last, before.isLetter || before.isNumber || before.isOne(of: ".)"),
            let after = text[(hyphen + 1)...].first, after.isUppercase
        else { return nil }
        let place = text[(hyphen + 1)...]
        return place == "Remote" || HeadJudgement.isCityAndCountry(place) ? hyphen : nil
    }
}
