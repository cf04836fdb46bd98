/// The number at the head of a duration in words: "five years", 两年, "einem Jahr", "dix ans".
enum SpeltNumber {
    /// Where the number that starts at `index` ends.
    static func end(of text: SkillText, at index: Int) -> Int? {
        guard let first = text.at(index) else { return nil }
        if first.isHan { return hanEnd(of: text, at: index) }
        // The longest, before a space.
        var end: Int?
        words.forEachPhrase(beginning: text.folded[index...]) { _, length in
            if text.at(index + length) == " " { end = index + length }
        }
        return end
    }

    /// 两, 十, 十五: of counted years, so that 二〇一九 is none.
    private static func hanEnd(of text: SkillText, at index: Int) -> Int? {
        // 第三年 orders, 前两年 and 近三年 tell when.
        if let before = text.at(index - 1), isNumeral(before) || before.isOne(of: "第前后後近这這那每头頭末大") {
            return nil
        }
        var end = index
        while let scalar = text.at(end), isNumeral(scalar), end - index < 3 { end += 1 }
        guard end > index else { return nil }
        let isTens = text.at(index) == "十" || text.at(index + 1) == "十"
        return end - index == 1 || isTens ? end : nil
    }

    private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isOne(of: "十两兩〇零") || scalar.hanDigitValue != nil
    }

    private static let words = PhraseIndex(
        """
        half a|one and a half|two and a half|three and a half|one|two|three|four|fourteen|five|six|sixteen|seven|\
        seventeen|eight|eighteen|nine|nineteen|ten|eleven|twelve|thirteen|fifteen|twenty|a|\
        ein halbes|ein|eine|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\
        un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|quinze|\
        dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|medio
        """.split(separator: "|").map { Array($0.unicodeScalars) })
}
