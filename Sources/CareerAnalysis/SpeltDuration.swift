/// Lengths of time that are spelt out, in figures: "half a year" is 6 months, 两年半 2 years and 6 months.
enum SpeltDuration {
    static func inFigures(_ words: [String]) -> [String] {
        var figures: [String] = []
        var index = words.startIndex
        while index < words.endIndex {
            let word = words[index]
            if halves.contains(word) {
                // "half a year", "ein halbes Jahr"
                if index > 0, articles.contains(words[index - 1]) { figures.removeLast() }
                return figures + ["6", "months"]
            }
            if word.first?.isHan == true {
                figures += hanFigures(word)
            } else if let number = numbers[word] {
                // "one and a half years"
                if words[(index + 1)...].starts(with: ["and", "a", "half"]) {
                    return figures + [String(number * 12 + 6), "months"]
                }
                figures.append(String(number))
            } else {
                figures.append(word)
            }
            index += 1
        }
        return figures
    }

    /// 三年 is 3年, 一年半 1年6个月, 半年 6个月.
    private static func hanFigures(_ word: String) -> [String] {
        var characters = Array(word)
        // "3年半": the figure before is a word of its own.
        if characters.starts(with: ["年", "半"]) { return ["年", "6", "个月"] + [String(characters.dropFirst(2))] }
        if characters.starts(with: ["半", "年"]) { return ["6", "个月"] }
        let count = characters.prefix { $0 == "十" || hanDigits[$0] != nil }
        guard !count.isEmpty, count.count <= 3, count.count < characters.count else { return [word] }
        characters.removeFirst(count.count)
        let number = value(of: Array(count))
        guard characters.starts(with: ["年", "半"]) else { return [String(number), String(characters)] }
        return [String(number), "年", "6", "个月"]
    }

    private static func value(of numerals: [Character]) -> Int {
        guard let ten = numerals.firstIndex(of: "十") else {
            return numerals.count == 1 ? numerals.first.flatMap { hanDigits[$0] } ?? 0 : 0
        }
        let tens = ten > 0 ? hanDigits[numerals[0]] ?? 0 : 1
        return tens * 10 + (numerals[(ten + 1)...].first.flatMap { hanDigits[$0] } ?? 0)
    }

    private static let hanDigits: [Character: Int] = [
        "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let halves: Set<String> = ["half", "halbes", "medio"]
    private static let articles: Set<String> = ["a", "ein"]
    private static let numbers = [
        "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "ein": 1, "eine": 1, "einem": 1, "einer": 1,
        "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
        "zwölf": 12, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9,
        "dix": 10, "douze": 12, "quinze": 15, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
        "ocho": 8, "nueve": 9, "diez": 10,
    ]
}
