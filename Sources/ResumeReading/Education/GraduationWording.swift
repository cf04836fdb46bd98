/// The words behind a degree that say how far it was taken: `碩士畢業`, `本科在读`, `大专肄业`.
enum GraduationWording {
    /// The piece without such a word, where a degree or a school remains.
    static func removed(from piece: HeadPiece) -> HeadPiece {
        guard let ending = endings.first(where: piece.text.hasSuffix) else { return piece }
        let rest = Wording.trimmed(piece.text.dropLast(ending.count), also: "(（")
        // "某某大學　大學畢業": behind the school, the level of study.
        let isLevel = ["大學", "大学", "研究所"].contains(rest)
        guard HeadJudgement(rest).degree >= 7 || isLevel else { return piece }
        var shorter = HeadPiece(rest, line: piece.line, group: piece.group)
        shorter.isBold = piece.isBold
        shorter.label = isLevel ? "degree" : piece.label
        shorter.isSubordinate = piece.isSubordinate
        shorter.isAfterAt = piece.isAfterAt
        return shorter
    }

    private static let endings = ["毕业", "畢業", "肄业", "肄業", "结业", "結業", "在读", "在讀", "就學中", "就读中", "就讀中"]
}
