/// Lines with which a résumé closes: a signature's place and date, a declaration, the offer of references, terms of employment.
enum ClosingLine {
    static func isClosing(_ line: SourceLine) -> Bool {
        guard !line.isHidden, !line.isBlank, line.cells.isEmpty, line.text.count <= 160 else { return false }
        let text = Wording.trimmed(line.text, also: "()（）[]\"“”.。")
        return isSignature(text) || isOfferOfReferences(text) || isDeclaration(text) || isTerms(text)
    }

    /// `Chemnitz, den 04.01.2026`, `Fait à Lyon, le 3 mars 2025`.
    private static func isSignature(_ text: ScalarText) -> Bool {
        let parts = text.split(separator: ",").map { Wording.trimmed($0).lowercased() }
        guard parts.count == 2, let place = parts.first, let date = parts.last, place.count <= 40, date.count <= 30,
            date.contains(where: \.isNumber)
        else { return false }
        return ["den ", "le ", "im ", "am "].contains(where: date.hasPrefix) || place.hasPrefix("fait à ")
    }

    private static func isOfferOfReferences(_ text: ScalarText) -> Bool {
        let lower = text.lowercased()
        guard text.count <= 80 else { return false }
        let isReferences = ["reference", "referee", "referenz", "référence", "推荐人", "推薦人", "諮詢人"].contains {
            lower.hasPrefix($0) || lower.hasPrefix("professional " + $0)
        }
        return isReferences
            && ["request", "available", "anfrage", "demande", "備索", "备索", "可提供", "索取"].contains(where: lower.contains)
    }

    private static func isDeclaration(_ text: ScalarText) -> Bool {
        let lower = text.lowercased()
        let opens = [
            "本人承诺", "本人承諾", "本人声明", "本人聲明", "本人保证", "本人保證", "以上信息", "以上内容", "以上資料", "以上所填", "i hereby declare",
            "i declare that",
            "i certify that", "hiermit versichere", "ich versichere",
        ].contains(where: lower.hasPrefix)
        return opens
            && ["属实", "屬實", "真实", "真實", "无误", "無誤", "true", "correct", "accurate", "wahr", "richtig"]
                .contains(where: lower.contains)
    }

    /// `現時薪金：… 可到職日期：…`
    private static func isTerms(_ text: ScalarText) -> Bool {
        [
            "現時薪金", "要求薪金", "期望薪金", "可到職日期", "到岗时间", "到職日期", "期望薪资：", "notice period:", "available from:",
            "eintrittstermin:",
            "gehaltsvorstellung:",
        ].contains(where: text.lowercased().hasPrefix)
    }
}
