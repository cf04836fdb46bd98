/// Rows of dots that lead the eye from one column to the next: `Diploma ........ 2016`, `Diploma . . . . . 2016`.
enum LeaderDots {
    /// The same lines, a tab in place of each row of dots.
    static func replaced(in lines: [SourceLine]) -> [SourceLine] {
        lines.map { line in
            guard line.text.fits(inBytes: 400), line.cells.isEmpty, !line.isHidden, isLed(line.text) else {
                return line
            }
            var line = line
            line.text = replaced(line.text)
            line.boldRanges = []
            line.links = []
            return line
        }
    }

    private static func isLed(_ text: ScalarText) -> Bool {
        leaders.isFound(in: text)
    }

    private static let leaders: WordSet = ["....", ". . . .", "……", "····", "____"]

    private static func replaced(_ text: ScalarText) -> ScalarText {
        let characters = Array(text)
        var out = ScalarText()
        var index = 0
        while index < characters.count {
            var end = index
            var dots = 0
            while end < characters.count, characters[end].isOne(of: ".…·_ ") {
                if characters[end] != " " { dots += characters[end] == "…" ? 3 : 1 }
                end += 1
            }
            // What ends in dots trails off; what is led goes on.
            if dots >= 4, !out.isEmpty, end < characters.count {
                while out.last == " " { out.removeLast() }
                out += "\t"
                index = end
            } else {
                out += characters[index..<max(end, index + 1)]
                index = max(end, index + 1)
            }
        }
        return out
    }
}
