/// The number word that heads an item of a series and is no part of its name: `项目一：…`, `Project 2 – …`, `課題三 …`.
enum OrdinalName {
    private static let nouns = [
        "项目", "專案", "项 目", "項目", "课题", "課題", "作品", "专题", "專題", "案例", "project", "projekt", "projet", "case study",
        "case",
    ]

    private static let anyNoun = WordSet(nouns)

    /// The text behind the number word and its separator; nil where the text opens otherwise or nothing follows.
    static func name(in text: ScalarText) -> ScalarText? {
        guard let end = opening(text) else { return nil }
        let rest = Wording.trimmed(text[end...], also: ".、．)）")
        return rest.contains(where: \.isLetter) ? rest : nil
    }

    static func opens(_ text: ScalarText) -> Bool { opening(text) != nil }

    /// `项目一` -> `项目`, for looking up what a label means.
    static func withoutOrdinal(_ label: ScalarText) -> ScalarText {
        guard let end = opening(label), Wording.trimmed(label[end...]).isEmpty else { return label }
        let lower = label.lowercased()
        let noun = nouns.first(where: lower.hasPrefix)
        return noun.map { ScalarText($0) } ?? label
    }

    /// Where the number word ends.
    private static func opening(_ text: ScalarText) -> Int? {
        let plain = text.prefix(40)
        let lower = plain.lowercased()
        guard anyNoun.opens(lower), let noun = nouns.first(where: lower.hasPrefix) else { return nil }
        var rest = plain.dropFirst(noun.count)
        while rest.first?.isWhitespace ?? false { rest.removeFirst() }
        if let sign = rest.first, sign.isOne(of: "#（(第") { rest.removeFirst() }
        while rest.first?.isWhitespace ?? false { rest.removeFirst() }
        let number = rest.prefix { ($0.isASCII && $0.isNumber) || $0.isOne(of: "一二三四五六七八九十〇①②③④⑤⑥⑦⑧⑨") }
        guard (1...2).contains(number.count) else { return nil }
        let end = number.endIndex
        // "项目一体化" and "Project 2000" go on: a separator has to follow.
        guard let next = text[end...].first else { return end }
        guard next.isWhitespace || next.isOne(of: ":：.．、-–—)）|｜") else { return nil }
        // "Project 3.5": a decimal.
        if next == ".", text[(end + 1)...].first?.isNumber ?? false { return nil }
        return end
    }
}
