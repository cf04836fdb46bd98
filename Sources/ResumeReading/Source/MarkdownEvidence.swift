/// Signs that a text without a telling name is Markdown.
enum MarkdownEvidence {
    /// One of these is part of all that is looked for.
    static let signs = TextSigns(anyOf: "#|│*]")

    static func isFound(in lines: [[Unicode.Scalar]]) -> Bool {
        for (index, line) in lines.enumerated() {
            let (columns, start) = BlockMarkup.indentation(line)
            if columns < 4, let (_, text) = BlockMarkup.heading(line, at: start), text < line.count { return true }
            if BlockMarkup.isTableRule(line), index > 0, BlockMarkup.hasColumns(lines[index - 1]) { return true }
            if BlockMarkup.rule(line) == nil, hasInlineMarkup(line) { return true }
        }
        return false
    }

    /// `**` that touches a word, or `](`.
    private static func hasInlineMarkup(_ line: [Unicode.Scalar]) -> Bool {
        for index in line.indices.dropLast(2) {
            if line[index] == "]", line[index + 1] == "(", !line[index + 2].isWhitespace { return true }
            if line[index] == "*", line[index + 1] == "*", line[index + 2].isWord { return true }
        }
        return false
    }
}
