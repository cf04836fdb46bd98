/// Studies told as records and biographies in Chinese tell them, in one clause: `灯塔大学经济学院金融学专业学习，获经济学学士学位`.
enum StudyClause {
    /// School, field and degree of such a clause as pieces of their own; any other piece as it is.
    static func divided(_ piece: HeadPiece) -> [HeadPiece] {
        guard piece.label == nil, Wording.hanCount(piece.text) >= 6 else { return [piece] }
        var text = piece.text
        // "获经济学学士学位", "取得管理学硕士学位"
        for word in ["获得", "获", "取得", "獲得", "獲", "授予"]
        where text.hasPrefix(word) && HeadJudgement(withoutSuffix(text)).degree >= 5 {
            return [part(withoutSuffix(text.dropFirst(word.count)), of: piece, label: "degree")]
        }
        for word in ["就读于", "毕业于", "就讀於", "畢業於", "考入", "在", "于"] where text.hasPrefix(word) {
            text = text.dropFirst(word.count)
            break
        }
        guard let field = text.firstRange(of: "专业") ?? text.firstRange(of: "專業"),
            let school = schools.lazy.compactMap({ text.firstRange(of: $0) }).first,
            school.upperBound < field.lowerBound
        else { return [piece] }
        var rest = text[school.upperBound..<field.lowerBound]
        // The faculty stands between school and field.
        if let faculty = ["学院", "學院", "系", "研究所"].lazy.compactMap({ rest.firstRange(of: $0) }).first {
            rest = rest[faculty.upperBound...]
        }
        let area = Wording.trimmed(rest)
        guard area.count >= 2 else { return [piece] }
        let study = Wording.trimmed(text[field.upperBound...])
        var pieces = [
            part(text[..<school.upperBound], of: piece, label: "institution"), part(area, of: piece, label: "area"),
        ]
        for word in ["本科", "硕士", "碩士", "博士", "大专", "专科"] where study.hasPrefix(word) {
            pieces.append(part(ScalarText(word), of: piece, label: "degree"))
        }
        return pieces
    }

    private static let schools = ["大学", "大學", "学院", "學院", "学校", "學校"]

    private static func withoutSuffix(_ text: ScalarText) -> ScalarText {
        for word in ["学位", "學位"] where text.hasSuffix(word) { return text.dropLast(word.count) }
        return text
    }

    private static func part(_ text: ScalarText, of piece: HeadPiece, label: String) -> HeadPiece {
        var part = HeadPiece(Wording.trimmed(text), line: piece.line, group: piece.group)
        part.label = label
        return part
    }
}
