public import Drawing

/// A measurer without fonts: Latin characters are 0.5 em wide, wide ones (Chinese, full-width forms) 1 em.
public struct MonospaceMeasurer: TextMeasurer {
    public init() {}

    public func extent(of text: StyledText) -> TextExtent {
        var width = Points.zero
        var size = Points.zero
        for run in text.runs {
            size = max(size, run.style.size)
            for character in run.text { width += run.style.size * (Self.isWide(character) ? 1 : 0.5) }
        }
        return TextExtent(width: width, ink: Rect(x: 0, y: size * -0.75, width: width, height: size * 0.95))
    }

    public func lines(of text: StyledText, width: Points) -> [StyledText] {
        var lines: [StyledText] = []
        var line = StyledText([])
        for run in text.runs {
            for word in Self.breakable(run.text).flatMap({ split($0, run.style, width) }) {
                let longer = StyledText(line.runs + [.init(word, run.style)])
                if self.width(of: longer) > width, !line.isEmpty {
                    lines.append(line)
                    line = StyledText(String(word.drop(while: \.isWhitespace)), run.style)
                } else {
                    line = longer
                }
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// A word that is wider than the line, cut into pieces that are not.
    private func split(_ word: String, _ style: TextStyle, _ width: Points) -> [String] {
        let room = max(Int(width / style.size), 1)
        guard self.width(of: word, style) > width, word.count > room else { return [word] }
        return stride(from: 0, to: word.count, by: room).map { String(word.dropFirst($0).prefix(room)) }
    }

    private static func isWide(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { (0x2E80...0xFFEF).contains($0.value) } ?? false
    }

    /// Words with the space before them; wide characters each for itself.
    private static func breakable(_ text: String) -> [String] {
        text.reduce(into: [String]()) { words, character in
            if isWide(character) || character.isWhitespace || words.isEmpty || words.last?.last.map(isWide) == true {
                words.append(String(character))
            } else {
                words[words.count - 1].append(character)
            }
        }
    }
}
