/// Where a space belongs between two words of a line, and where it only looks so.
enum WordSpacing {
    /// `stretch` is the white space that justification puts between all characters of the line.
    static func separator(_ first: PageWord, _ second: PageWord, stretch: Double) -> String {
        let em = min(first.size, second.size)
        let gap = second.box.left - first.box.right
        guard let last = first.text.unicodeScalars.last, let next = second.text.unicodeScalars.first else { return "" }
        let isDense = Glyphs.isIdeographic(last) && Glyphs.isIdeographic(next)
        if gap > 0.5 * em, isSpreadLabel(first, second) { return "" }
        // Programs that recognise text on scans break addresses there: "mira@ example.org".
        if last == "@", first.text.unicodeScalars.count > 1, gap < 0.5 * em { return "" }
        return gap - (isDense ? stretch : 0) < (isDense ? 0.16 : 0.09) * em ? "" : " "
    }

    /// Forms spread labels of two characters to the width of four: 姓　　名, 职　　位：.
    static func isSpreadLabel(_ first: PageWord, _ second: PageWord) -> Bool {
        let (head, tail) = (Array(first.text.unicodeScalars), Array(second.text.unicodeScalars))
        guard head.count == 1, head.allSatisfy(Glyphs.isIdeographic), let next = tail.first, Glyphs.isIdeographic(next),
            !Glyphs.isFullWidthMark(next)
        else { return false }
        return tail.count == 1 || "：:".unicodeScalars.contains(tail[1])
    }

    /// Chinese has no spaces: where most characters of a line stand alone, the line is stretched to its width.
    static func stretch(_ words: [PageWord]) -> Double {
        let chinese = words.filter { $0.text.unicodeScalars.allSatisfy(Glyphs.isIdeographic) }
        guard chinese.count >= 4, chinese.count(where: { $0.text.unicodeScalars.count == 1 }) * 3 >= chinese.count * 2
        else {
            return 0
        }
        let gaps = zip(words, words.dropFirst()).map { $1.box.left - $0.box.right }.sorted()
        return gaps.isEmpty ? 0 : max(gaps[gaps.count / 2], 0)
    }

    /// The words are the letters of one: `E D U C A T I O N`, 教 育 背 景.
    static func isSpelled(_ words: [PageWord]) -> Bool {
        guard words.count >= 2, words.allSatisfy({ $0.text.unicodeScalars.count == 1 }) else { return false }
        let letters = words.compactMap(\.text.unicodeScalars.first)
        if letters.allSatisfy(Glyphs.isIdeographic) { return true }
        let gaps = zip(words, words.dropFirst()).map { $1.box.left - $0.box.right }
        guard words.count >= 4, letters.allSatisfy(\.properties.isAlphabetic), let low = gaps.min(),
            let high = gaps.max()
        else { return false }
        return high - low < 0.35 * words[0].size
    }

    /// The width of the start of a word that a line break cannot part: all of it, or one character in Chinese.
    static func unbreakableWidth(_ word: PageWord) -> Double {
        let scalars = Array(word.text.unicodeScalars)
        guard let first = scalars.first, !scalars.isEmpty else { return 0 }
        let length: Int
        if Glyphs.isIdeographic(first) {
            // Closing marks stay with the character before them.
            length = 1 + scalars.dropFirst().prefix { "，。；：！？、）】》」』〕".unicodeScalars.contains($0) }.count
        } else {
            let run = scalars.prefix { !Glyphs.isIdeographic($0) }
            // A dash stays with the character behind it.
            let isDash = run.allSatisfy { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
            length = min(run.count + (isDash ? 1 : 0), scalars.count)
        }
        return word.box.width * Double(length) / Double(scalars.count)
    }
}
