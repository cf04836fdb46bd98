/// Items that plain text marks as mail marks quotations (`> Baked 400 loaves`): a few of them below lines that are none are a
/// list, and read as one.
enum QuoteBullets {
    typealias Line = [Unicode.Scalar]

    static func rewritten(_ lines: [Line]) -> [Line] {
        let quoted = lines.indices.filter { opensWithQuote(lines[$0]) }
        guard quoted.count >= 3, quoted.count * 2 <= lines.count(where: { !$0.allSatisfy(\.isWhitespace) }) else {
            return lines
        }
        let opening = quoted.filter { index in
            index > 0 && !lines[index - 1].allSatisfy(\.isWhitespace) && !opensWithQuote(lines[index - 1])
        }
        guard opening.count * 3 >= quoted.count else { return lines }
        var out = lines
        for index in quoted {
            if let mark = out[index].firstIndex(of: ">") { out[index][mark] = "-" }
        }
        return out
    }

    private static func opensWithQuote(_ line: Line) -> Bool {
        let text = line.drop { $0.isWhitespace }
        guard text.count > 3, text.first == ">" else { return false }
        let rest = text.dropFirst()
        return rest.first == " " && rest.dropFirst().first.map { $0.isLetter } ?? false
    }
}
