/// Chinese that a scan has set with a space behind each character: `负 责 输 送 线 设 计`.
enum SpacedHan {
    /// The same lines, closed up; unchanged where only headings are spaced.
    static func closedUp(_ lines: [SourceLine]) -> [SourceLine] {
        let spaced = lines.indices.filter { isSpaced(lines[$0].text) }
        guard spaced.count >= 5, spaced.count * 2 > lines.count(where: { !$0.isBlank && $0.text.holds(.han) }) else {
            return lines
        }
        var out = lines
        for index in spaced where lines[index].boldRanges.isEmpty && lines[index].links.isEmpty {
            out[index].text = closedUp(lines[index].text)
        }
        return out
    }

    /// Four characters in a row, or more, each with one space behind it.
    private static func isSpaced(_ text: ScalarText) -> Bool {
        guard text.holds([.han, .whitespace]), text.fits(inBytes: 1500) else { return false }
        var run = 0
        for index in text.indices.dropFirst() where text[index] == " " {
            let isSingle = text[index - 1].isHan && index + 1 < text.endIndex && text[index + 1].isHan
            run += isSingle ? 1 : 0
        }
        return run >= 3 && run * 2 > Wording.hanCount(text)
    }

    /// Single spaces beside a Chinese character go, wider gaps stay.
    private static func closedUp(_ text: ScalarText) -> ScalarText {
        var out: [Unicode.Scalar] = []
        for index in text.indices {
            if text[index] == " ", index > text.startIndex, index + 1 < text.endIndex,
                text[index - 1] != " ", text[index + 1] != " ", closes(text[index - 1]) && closes(text[index + 1])
            {
                continue
            }
            out.append(text[index])
        }
        return ScalarText(out)
    }

    private static func closes(_ scalar: Unicode.Scalar) -> Bool { scalar.isHan || scalar.isOne(of: "：、，。；（）") }
}
