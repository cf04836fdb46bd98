/// A length of time in words, as people put it beside a skill: "5 years", 3年, "18 months", "2+ yrs".
enum StatedDuration {
    /// Nil when the text states no number of years or months, or an absurd one.
    static func months(in text: String) -> Int? {
        // A part of a year is said too rarely to be worth a rule, and must not be read as its last digit.
        let characters = Array(text)
        if characters.indices.dropFirst().dropLast().contains(where: { index in
            ".,".contains(characters[index]) && characters[index - 1].isNumber && characters[index + 1].isNumber
        }) {
            return nil
        }
        var words: [String] = []
        for word in TitleWords(text).words {
            // "5yrs" and "3年" are a number and its unit.
            let digits = word.prefix { $0.isASCII && $0.isNumber }
            if !digits.isEmpty { words.append(String(digits)) }
            let rest = word.dropFirst(digits.count)
            if !rest.isEmpty { words.append(String(rest)) }
        }
        for (word, unit) in zip(words, words.dropFirst()) {
            guard let number = Int(word), (1...600).contains(number) else { continue }
            if number <= 60, years.contains(unit) || unit.hasPrefix("年") { return number * 12 }
            if months.contains(unit) || unit.hasPrefix("个月") || unit.hasPrefix("個月") { return number }
        }
        return nil
    }

    private static let years: Set<String> = ["year", "years", "yr", "yrs", "jahre", "jahr", "ans", "an", "años"]
    private static let months: Set<String> = ["month", "months", "mo", "mos", "monate", "mois", "meses"]
}
