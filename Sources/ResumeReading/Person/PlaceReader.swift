/// Finds where the candidate lives, as the header prints it.
enum PlaceReader {
    static func place(in header: [SourceLine]) -> ScalarText? {
        for line in header where !line.isHidden {
            for pair in LabelledValue.all(in: line) where labels.contains(pair.label) && isSane(pair.value) {
                return pair.value
            }
        }
        for line in header.prefix(16) where !line.isHidden {
            for field in NameFinder.fields(of: line.text) {
                if let place = withoutLabel(field) ?? (isPlace(field) ? field : nil) { return place }
            }
            if let place = besideOthers(line.text) { return place }
        }
        return nil
    }

    /// A place among other facts: `语音方向 | 高级研究员 | 杭州`, `上海 Shanghai ｜ +86 …`, `Engineer, Acme — Leeds, UK`.
    private static func besideOthers(_ text: ScalarText) -> ScalarText? {
        guard !elsewhere.isFound(in: text.lowercased()) else { return nil }
        let fields = NameFinder.fields(of: text)
        if fields.count > 1, let city = fields.first(where: isCity) { return city }
        guard let field = fields.first else { return nil }
        for dash in [" — ", " – "] {
            let parts = field.parts(separatedBy: dash)
            if parts.count == 2, let last = parts.last?.trimmingSymbols, last.contains(","), isPlace(last) {
                return last
            }
        }
        return nil
    }

    /// Words of lines whose places are where somebody wants to work, or comes from.
    private static let elsewhere = WordSet(Lexicon.placeWords["elsewhere"])

    /// The name of one city, or the same in two languages.
    private static func isCity(_ field: ScalarText) -> Bool {
        let words = field.lowercased().split(whereSeparator: \.isWhitespace)
        let isBilingual = words.count == 2 && words[0].contains(where: \.isHan) && words.allSatisfy(cities.contains)
        return isBilingual || cities.contains(field.lowercased())
    }

    private static let cities = Lexicon.places["city"]

    private static let labels = WordSet(Lexicon.placeWords["label"])
    private static let stems = ["现居住于", "现居住在", "现居住", "现居于", "现居", "现住", "居住于", "住在", "Based in ", "based in "]

    /// `现居成都`, `现住西安市，...`: no colon.
    private static func withoutLabel(_ field: ScalarText) -> ScalarText? {
        for part in field.split(whereSeparator: { $0.isOne(of: "，,。；;") }) {
            for stem in stems where part.hasPrefix(stem) {
                let value = part.dropFirst(stem.count)
                if (2...20).contains(value.count), !value.contains(where: { $0.isOne(of: ":：") }) {
                    return value
                }
            }
        }
        return nil
    }

    private static func isSane(_ value: ScalarText) -> Bool { (2...80).contains(value.count) && !value.contains("@") }

    /// `Austin, TX, USA`, `Bristol, UK`, a street with its postcode, `苏州市工业园区`.
    private static func isPlace(_ field: ScalarText) -> Bool {
        guard (4...80).contains(field.count), !field.contains("@"), !field.contains("/"),
            TelephoneScanner.matches(in: field).isEmpty
        else { return false }
        let parts = field.split(separator: ",").map { $0.trimmingSymbols }
        if parts.count >= 2, let last = parts.last {
            let words = last.split(whereSeparator: \.isWhitespace)
            if isRegion(last) || words.first.map(isRegion) ?? false {
                return parts.dropLast().allSatisfy { $0.first?.isUppercase ?? false || $0.first?.isDigit ?? false }
                    && parts.allSatisfy { $0.split(whereSeparator: \.isWhitespace).count <= 5 }
                    && !NameWords.isCommonWord(
                        ScalarText(parts[0].split(whereSeparator: \.isWhitespace).last ?? ScalarText()))
            }
            return hasPostcode(field)
        }
        return isChinesePlace(field)
    }

    private static func isRegion(_ text: ScalarText) -> Bool {
        let key = text.lowercased().filter { $0.isLetter || $0 == " " }
        return regions.contains(key) || (text.count == 2 && states.contains(text))
    }

    /// Five figures of their own among words that are a street and a town: a short line without dates.
    private static func hasPostcode(_ field: ScalarText) -> Bool {
        let words = field.split { $0.isWhitespace || $0.isOne(of: "()（）,") }
        return words.count <= 10 && words.contains { $0.count == 5 && $0.allSatisfy(\.isDigit) }
            && words.contains { $0.first?.isUppercase ?? false }
            && field.first.map { $0.isDigit || $0.isUppercase } ?? false
    }

    private static func isChinesePlace(_ field: ScalarText) -> Bool {
        guard field.count <= 14, field.allSatisfy({ $0.isHan || $0 == "-" || $0 == "·" }) else {
            return false
        }
        let characters = Array(field)
        guard let city = characters.firstIndex(where: { $0.isOne(of: "市省") }), city >= 2, city <= 4 else {
            return false
        }
        guard let last = characters.last, last.isOne(of: "市区县镇区街路省州") else { return false }
        return !NameWords.excludesName(field)
    }

    private static let states = WordSet(
        ScalarText(
            """
            AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD
            TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB UK
            """
        ).split(whereSeparator: \.isWhitespace))
    private static let regions = WordSet(Lexicon.placeWords["region"])
}
