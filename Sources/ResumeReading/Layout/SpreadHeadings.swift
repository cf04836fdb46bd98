/// Joins headings that a form prints downwards beside its rows, one character a line: `教`, `育`, a school, `背`, `景`.
enum SpreadHeadings {
    typealias Line = [Unicode.Scalar]

    static func joined(_ lines: [Line]) -> [Line] {
        guard lines.count(where: { loneCharacter($0) != nil }) >= 2 else { return lines }
        var out = lines
        for block in lines.indices.split(whereSeparator: { lines[$0].allSatisfy(\.isWhitespace) }) {
            join(block.filter { loneCharacter(lines[$0]) != nil }, within: block, in: &out)
        }
        return out
    }

    private static func join(_ places: [Int], within block: Range<Int>, in lines: inout [Line]) {
        guard let first = places.first, (2...6).contains(places.count) else { return }
        let characters = places.compactMap { loneCharacter(lines[$0]) }
        if isHeading(characters) {
            for place in places { lines[place] = [] }
            lines[first] = characters
            return
        }
        // "利 一种…": the last character stands before the row.
        guard let last = block.first(where: { $0 > places[places.count - 1] && opening(lines[$0]) != nil }),
            let character = opening(lines[last]), isHeading(characters + [character])
        else { return }
        for place in places { lines[place] = [] }
        lines[first] = characters + [character]
        lines[last] = Array(lines[last].drop { $0.isWhitespace }.dropFirst().drop { $0.isWhitespace })
    }

    private static func isHeading(_ characters: Line) -> Bool {
        !SectionHeading.kinds(of: ScalarText(characters)).isEmpty
    }

    private static func loneCharacter(_ line: Line) -> Unicode.Scalar? {
        guard line.count <= 12, let first = line.first(where: { !$0.isWhitespace }), first.isHan,
            line.count(where: { !$0.isWhitespace }) == 1
        else { return nil }
        return first
    }

    /// A character, a gap and more.
    private static func opening(_ line: Line) -> Unicode.Scalar? {
        let text = line.drop { $0.isWhitespace }
        guard text.count >= 4, let first = text.first, first.isHan, text.dropFirst().first?.isWhitespace ?? false else {
            return nil
        }
        return first
    }
}
