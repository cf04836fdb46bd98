/// Tells the language that most of a document is written in.
public enum LanguageDetector {
    /// `zh`, `zh-Hant`, `en`, `fr` or `de`.
    ///
    /// A Chinese character says about as much as a short word of the others, and names of tools are Latin everywhere:
    /// from a fifth of Chinese characters among the letters on, the sentences are Chinese.
    public static func language(of lines: [SourceLine]) -> String {
        if lines.contains(where: { !$0.isHidden && $0.text.holdsHan }), let chinese = chinese(of: lines) {
            return chinese
        }
        var hits = words.map { _ in 0 }
        for line in lines where !line.isHidden {
            forEachWord(of: line.text) { hits[$0] += 1 }
        }
        let most = hits.indices.dropFirst().first { hits[$0] > max(hits[0], 2) }
        return words[most ?? 0].language
    }

    /// Nil for other languages.
    private static func chinese(of lines: [SourceLine]) -> String? {
        var (han, latin, traditional, simplified) = (0, 0, 0, 0)
        for line in lines where !line.isHidden {
            guard line.text.holds(.han) else {
                latin += line.text.count(where: \.isWord)
                continue
            }
            for scalar in line.text {
                if scalar.isHan {
                    han += 1
                    if traditionalForms.contains(scalar) { traditional += 1 }
                    if simplifiedForms.contains(scalar) { simplified += 1 }
                } else if scalar.isWord {
                    latin += 1
                }
            }
        }
        guard han * 4 > latin else { return nil }
        return traditional > simplified ? "zh-Hant" : "zh"
    }

    /// The language of each telling word, as an index into `words`.
    private static func forEachWord(of text: ScalarText, _ body: (Int) -> Void) {
        let index = wordIndex
        text.withScalars { scalars in
            var start = 0
            for end in 0...scalars.count {
                if end < scalars.count, scalars[end].isASCIILetter || scalars[end].isLetter { continue }
                // No telling word is longer than six letters.
                if end > start, end - start <= 6, let number = number(of: start..<end) { body(languages[number]) }
                start = end + 1
            }
            func number(of word: Range<Int>) -> Int? {
                var walk = index.walk()
                for place in word where !index.step(&walk, over: scalars[place].lowercase) { return nil }
                return index.phrase(at: walk)
            }
        }
    }

    /// Words that are as good as always of one language.
    private static let words: [(language: String, words: String)] = [
        ("en", "the and of for with to in at from on by an"),
        ("fr", "le la les des et du de pour une dans avec aux sur chez depuis"),
        ("de", "der die das und für mit von bei ein eine im zur seit zum als"),
    ]
    private static let entries = words.indices.flatMap { language in
        ScalarText(words[language].words).split(separator: " ").map { (language: language, word: $0) }
    }
    private static let wordIndex = PhraseIndex(entries.map(\.word))
    private static let languages = entries.map(\.language)
    private static let traditionalForms = ScalarSet(
        "學歷電話經驗業國際員設計發開關係與團隊應語語長門問題華東劃畢實習資訊傳導錄獎書證區時間後總務館藝術製簡體專題產網聯絡讀課會")
    private static let simplifiedForms = ScalarSet(
        "学历电话经验业国际员设计发开关系与团队应语长门问题华东划毕实习资讯传导录奖书证区时间后总务馆艺术制简体专题产网联络读课会"
    ).subtracting(traditionalForms)
}
