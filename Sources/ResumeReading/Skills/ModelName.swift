/// Names of instruments and machines: a maker and the model behind it, "Leica TS16", "西门子 S7-1200", "Lam 2300 Kiyo".
///
/// There are more models than a lexicon can hold, but each is written as its maker's name and a designation with digits.
enum ModelName {
    /// Where such names stand in running text, left to right.
    static func ranges(in text: SkillText) -> [Range<Int>] {
        guard !text.signs.isDisjoint(with: Self.designationSigns),
            text.folded.contains(where: { $0.isDecimal || $0 == "(" })
        else { return [] }
        var found: [Range<Int>] = []
        var index = 0
        while index < text.count {
            if text.scalars[index].isUpperLatin || text.folded[index].isHan, makerInitials.contains(text.folded[index]),
                let end = end(in: text, from: index)
            {
                found.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    /// The name in an item of a list: also what kind of machine it is, "Agilent 8860 GC-MS", "库卡 KR210 机器人".
    static func range(inItem text: SkillText) -> Range<Int>? {
        guard let found = ranges(in: text).first else { return nil }
        var end = found.upperBound
        for _ in 0..<2 {
            guard text.at(end)?.isSkillSpace ?? false else { break }
            let start = text.skippingSpace(from: end)
            guard let first = text.at(start) else { break }
            var next = start
            while let scalar = text.at(next), !scalar.isSkillSpace { next += 1 }
            let isKind = first.isHan ? next - start <= 6 && next == text.count : text.scalars[start].isUpperLatin
            guard isKind else { break }
            end = next
        }
        // "唐山松下 YD-400": two characters before tell which of the maker's works.
        let isHanPrefix =
            found.lowerBound > 0 && found.lowerBound <= 2
            && text.folded[..<found.upperBound].prefix(found.lowerBound + 1).allSatisfy(\.isHan)
        return (isHanPrefix ? 0 : found.lowerBound)..<end
    }

    /// The first words of the range are a maker's name.
    static func startsWithMaker(_ text: SkillText, in range: Range<Int>) -> Bool {
        makers.longestHit(in: text, from: range.lowerBound) { $0.end < range.upperBound && text.at($0.end) == " " }
            != nil
    }

    /// The maker's name right before a device's.
    static func maker(before range: Range<Int>, in text: SkillText) -> Range<Int>? {
        let end = text.skippingSpace(before: range.lowerBound) + 1
        guard end > 1, end < range.lowerBound, range.lowerBound - end == 1 else { return nil }
        var start = end
        while let scalar = text.at(start - 1), scalar.isSpacedWord || scalar == "-" || scalar == "&" { start -= 1 }
        guard start < end, text.scalars[start].isUpperLatin,
            makers.longestHit(in: text, from: start, where: { $0.end == end }) != nil
        else { return nil }
        return start..<end
    }

    /// As written, with scanned letters among the digits of a designation put right: "PF60OO" is PF6000.
    static func name(_ text: SkillText, in range: Range<Int>) -> ScalarText {
        var view = String.UnicodeScalarView()
        for index in range {
            let before = view.last
            let next = index + 1 < range.upperBound ? text.at(index + 1) : nil
            switch text.scalars[index] {
            case "O" where before?.isDecimal ?? false: view.append("0")
            case "I", "l":
                let opens = (before == "-" || before?.isDecimal ?? false) && (next.map(isDigitLike) ?? false)
                view.append(opens ? "1" : text.scalars[index])
            default: view.append(text.scalars[index])
            }
        }
        return ScalarText(view)
    }

    private static func end(in text: SkillText, from start: Int) -> Int? {
        guard let first = text.at(start), text.scalars[start].isUpperLatin || first.isHan else { return nil }
        guard text.isWordStart(start),
            let maker = makers.longestHit(in: text, from: start, where: { text.isWordEnd($0.end, of: start) })
        else { return nil }
        return designationEnd(in: text, behind: maker.end) ?? bracketEnd(in: text, around: start, maker: maker.end)
    }

    /// The end of "IRB 6600", "S7-1500", "2300 Kiyo" behind a maker.
    private static func designationEnd(in text: SkillText, behind maker: Int) -> Int? {
        var end = maker
        var seriesWords = 0
        while seriesWords < 3 {
            let start = text.at(end) == " " || text.at(end) == "-" ? end + 1 : end
            let token = token(in: text, from: start)
            guard let first = token.first else { return nil }
            if token.contains(where: { text.folded[$0].isDecimal }) {
                guard isDesignation(text, token, isAfterSeries: seriesWords > 0) else { return nil }
                return withKind(text, behind: withSeries(text, behind: token))
            }
            // "ABB IRB 6600": words between are names of a series.
            guard text.scalars[first].isUpperLatin, token.count <= 14 else { return nil }
            seriesWords += 1
            end = token.upperBound
        }
        return nil
    }

    /// "2300 Kiyo", "7890B-5977B": a bare number may be followed by the name of its series.
    private static func withSeries(_ text: SkillText, behind token: Range<Int>) -> Int {
        guard token.allSatisfy({ text.folded[$0].isDecimal }), text.at(token.upperBound) == " " else {
            return token.upperBound
        }
        let next = Self.token(in: text, from: token.upperBound + 1)
        guard let first = next.first, next.count > 2, text.scalars[first].isUpperLatin,
            next.dropFirst().allSatisfy({ text.scalars[$0].isSpacedLetter && !text.scalars[$0].isUpperLatin })
        else { return token.upperBound }
        return next.upperBound
    }

    /// "7890B GC-MS", "8900 ICP-QQQ": the abbreviation of what kind of machine it is.
    private static func withKind(_ text: SkillText, behind end: Int) -> Int {
        guard text.at(end) == " " else { return end }
        let next = token(in: text, from: end + 1)
        return kinds.contains(text.foldedString(next)) && text.isWordEnd(next.upperBound, of: next.lowerBound)
            ? next.upperBound : end
    }

    /// A designation, but no year, share, amount or ordinal: "Siemens 2019", "ABB 200 台", "GE 3D".
    private static func isDesignation(_ text: SkillText, _ token: Range<Int>, isAfterSeries: Bool) -> Bool {
        let written = text.foldedString(token)
        let mended = SkillText(name(text, in: token))
        if mended.folded.allSatisfy({ $0.isDecimal || $0.isOne(of: "-/.:") }) {
            guard mended.folded.allSatisfy(\.isDecimal) else { return false }
            let isYear = mended.count == 4 && (written.hasPrefix("19") || written.hasPrefix("20"))
            guard !isYear, mended.count <= 5, mended.count >= 3 || isAfterSeries else { return false }
            let next = text.at(text.skippingSpace(from: token.upperBound))
            return !(next.map { $0.isOne(of: "%+$€,.台年月人个個名家套件万萬亿億份项項层米吨小元次天点") } ?? false)
        }
        if let first = mended.folded.first, first.isDecimal {
            let unit = written.drop { $0.isNumber || $0 == "." }
            // "DJI Mavic 3M": behind the name of a series a capital is no unit.
            let isCapital = isAfterSeries && text.scalars[token.upperBound - 1].isUpperLatin && unit.count == 1
            return isCapital || !amounts.contains(ScalarText(unit)) || written.filter(\.isNumber).count > 2
        }
        return mended.folded.contains(where: \.isSpacedLetter) && !periods.contains(written)
    }

    /// "三坐标（Hexagon Global S）": in brackets behind the kind of machine it needs no digits.
    private static func bracketEnd(in text: SkillText, around start: Int, maker: Int) -> Int? {
        guard text.at(start - 1) == "(", text.at(maker) == " ", text.at(start - 2)?.isHan ?? false else { return nil }
        guard let close = (maker..<min(text.count, maker + 24)).first(where: { text.at($0) == ")" }) else { return nil }
        let inside = (maker + 1)..<close
        let isNames = inside.allSatisfy { index in
            guard text.scalars[index - 1] == " " else { return text.scalars[index].value < 0x250 }
            return text.scalars[index].isUpperLatin || text.folded[index].isDecimal
        }
        let before = text.foldedString(max(0, start - 7)..<start - 1)
        guard !inside.isEmpty, isNames, Lexicon.makers["machinenoun"].isSuffix(of: before) else { return nil }
        return close
    }

    /// Letters and digits, and marks between them: "NXT:2000i", "S7-1500".
    private static func token(in text: SkillText, from start: Int) -> Range<Int> {
        var end = start
        while let scalar = text.at(end) {
            let isMark = scalar.isOne(of: "-:/.+") && (text.at(end + 1)?.isSpacedWord ?? false)
            guard scalar.isSpacedWord || (isMark && end > start) else { break }
            end += 1
        }
        return start..<end
    }

    private static func isDigitLike(_ scalar: Unicode.Scalar) -> Bool { scalar.isDecimal || scalar == "o" }

    private static let amounts: WordSet = [
        "d", "g", "k", "m", "x", "h", "t", "b", "w", "v", "st", "nd", "rd", "th", "kw", "mw", "gw", "kv", "kva", "mva",
        "nm", "mm", "cm", "ml", "kg", "hz", "khz", "mhz", "ghz", "gb", "tb", "pt", "hp", "pcs", "bn", "mn", "mio",
        "yrs",
    ]
    private static let kinds = WordSet(Lexicon.skillWords["device"])
    private static let periods: WordSet = [
        "q1", "q2", "q3", "q4", "h1", "h2", "b2b", "b2c", "o2o", "f1", "p&l", "c2c", "g20", "l1", "l2", "l3", "t1",
    ]
    /// Full-width forms are folded to them.
    private static let designationSigns = TextSigns(anyOf: "0(（")
    private static let makerInitials = ScalarSet(
        Lexicon.makers["maker"].all.compactMap { $0.first.map(SkillText.fold) }.asString)
    private static let makers: SpellingTrie = {
        var builder = SpellingTrieBuilder()
        for maker in Lexicon.makers["maker"].all { builder.insert(String(maker), skill: 0) }
        return builder.trie()
    }()
}
