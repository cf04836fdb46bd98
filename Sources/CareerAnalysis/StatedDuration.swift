/// A length of time in words, as people put it beside a skill: "5 years", 3年, "five years", 一年半, "2 years 6 months".
enum StatedDuration {
    /// Nil when the text states no number of years or months, an absurd one, or two ("3-5 years").
    static func months(in text: String) -> Int? {
        // A part of a year is said too rarely to be worth a rule, and must not be read as its last digit.
        let characters = Array(text)
        if characters.indices.dropFirst().dropLast().contains(where: { index in
            ".,".contains(characters[index]) && characters[index - 1].isNumber && characters[index + 1].isNumber
        }) {
            return nil
        }
        var words: [String] = []
        for word in SpeltDuration.inFigures(TitleWords(text).words) {
            // "5yrs" and "3年" are a number and its unit.
            let digits = word.prefix { $0.isASCII && $0.isNumber }
            if !digits.isEmpty { words.append(String(digits)) }
            let rest = word.dropFirst(digits.count)
            if !rest.isEmpty { words.append(String(rest)) }
        }
        var total: Int?
        for (index, pair) in zip(words, words.dropFirst()).enumerated() {
            guard let number = Int(pair.0), (1...600).contains(number) else { continue }
            let isYears = number <= 60 && (years.contains(pair.1) || pair.1.hasPrefix("年"))
            guard isYears || months.contains(pair.1) || pair.1.hasPrefix("个月") || pair.1.hasPrefix("個月") else {
                continue
            }
            // "3-5 years" says neither.
            if index > 0, Int(words[index - 1]) != nil { return nil }
            total = (total ?? 0) + (isYears ? number * 12 : number)
        }
        return total
    }

    private static let years: Set<String> = [
        "year", "years", "yr", "yrs", "jahre", "jahren", "jahr", "ans", "an", "années", "años", "año",
    ]
    private static let months: Set<String> = ["month", "months", "mo", "mos", "monate", "mois", "meses"]
}
