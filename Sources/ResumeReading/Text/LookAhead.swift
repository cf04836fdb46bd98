/// What lies further right in a line, found in one pass.
struct LookAhead {
    /// The index of the bracket or parenthesis that closes the one at a given index.
    var bracketPairs: [Int: Int] = [:]
    /// Where the last run of so many backticks starts.
    var lastBackticks: [Int: Int] = [:]
    var lastDollar = -1
    /// Where the last run of two or more asterisks starts.
    var lastDoubleAsterisk = -1
    /// Where the last single asterisk stands that can end italics.
    var lastClosingAsterisk = -1
    /// Where the last run of so many underscores stands that can end emphasis.
    var lastClosingUnderscores: [Int: Int] = [:]
    var lastTildes = -1
    /// Where the last `-->` starts.
    var lastCommentEnd = -1

    init(_ line: [Unicode.Scalar], isMarkdown: Bool) {
        lastCommentEnd = LookAhead.lastCommentEnd(in: line)
        guard isMarkdown else { return }
        var brackets: [Int] = []
        var parentheses: [Int] = []
        var index = 0
        while index < line.count {
            let mark = line[index]
            switch mark {
            case "\\": index += 1
            case "[": brackets.append(index)
            case "(": parentheses.append(index)
            case "]": if let open = brackets.popLast() { bracketPairs[open] = index }
            case ")": if let open = parentheses.popLast() { bracketPairs[open] = index }
            case "$": lastDollar = index
            case "*", "_", "`", "~":
                let count = line[index...].prefix { $0 == mark }.count
                note(mark, count: count, at: index, in: line)
                index += count - 1
            default: break
            }
            index += 1
        }
    }

    private mutating func note(_ mark: Unicode.Scalar, count: Int, at index: Int, in line: [Unicode.Scalar]) {
        let followsText = index > 0 && !line[index - 1].isWhitespace
        let next = index + count < line.count ? line[index + count] : nil
        switch mark {
        case "`": lastBackticks[count] = index
        case "*":
            if count >= 2 { lastDoubleAsterisk = index }
            if count != 2, followsText { lastClosingAsterisk = index }
        case "_": if followsText, !(next?.isWord ?? false) { lastClosingUnderscores[count] = index }
        default: if count == 2, followsText { lastTildes = index }
        }
    }

    static func lastCommentEnd(in line: [Unicode.Scalar]) -> Int {
        for index in line.indices.dropLast(2).reversed()
        where line[index + 2] == ">" && line[index + 1] == "-" && line[index] == "-" {
            return index
        }
        return -1
    }
}
