/// The fixed ranks of one profession, lowest first; the longest name in a title decides.
struct TitleLadder: Sendable {
    var ladder: TitleLevel.Ladder
    /// Chinese names are looked for inside words, others as consecutive words.
    var ranks: [[String]]

    func rank(of words: [String]) -> Int? {
        var best: (length: Int, rank: Int)?
        for (rank, names) in ranks.enumerated() {
            for name in names where name.count > best?.length ?? 0 {
                let isHan = name.first?.isHan == true
                let stands =
                    isHan
                    ? words.contains { $0.holds(name) }
                    : words.indices(of: name.split(separator: " ").map(String.init)) != nil
                if stands { best = (name.count, rank + 1) }
            }
        }
        return best?.rank
    }
}

extension TitleLevel {
    /// Tried in this order; a title of none of them is on the ladder of trades in general.
    static let professions = [
        TitleLadder(
            ladder: .medicine,
            ranks: [
                ["住院医师", "住院醫師", "住院医生", "resident physician", "medical resident"],
                ["主治医师", "主治醫師", "主治医生", "attending physician"],
                ["副主任医师", "副主任醫師"], ["主任医师", "主任醫師"],
            ]),
        TitleLadder(
            ladder: .nursing,
            ranks: [
                ["护士", "護士", "staff nurse", "registered nurse"], ["护师", "護師", "senior staff nurse", "charge nurse"],
                ["主管护师", "主管護師", "护理组长", "nurse manager"], ["副主任护师", "副主任護師", "护士长", "護士長"],
                ["主任护师", "主任護師", "director of nursing"],
            ]),
        TitleLadder(
            ladder: .research,
            ranks: [["研究实习员", "研究實習員"], ["助理研究员", "助理研究員"], ["副研究员", "副研究員"]]),
        TitleLadder(
            ladder: .academic,
            ranks: [
                ["助教", "teaching assistant"],
                ["讲师", "講師", "lecturer", "instructor", "assistant professor", "助理教授"],
                ["高级讲师", "高級講師", "senior lecturer", "senior instructor"],
                ["副教授", "associate professor", "reader"], ["教授", "professor", "full professor"],
            ]),
    ]
}

/// The rank that a Chinese job title states.
enum ChineseRanks {
    static func reading(of title: String) -> (rank: Int, isSenior: Bool, isJunior: Bool, isDeputy: Bool) {
        let isDeputy = title.hasPrefix("副") || deputies.contains { title.holds($0) }
        let isSenior = ["高级", "高級", "资深", "資深"].contains { title.holds($0) }
        // 总经理助理 assists a manager and is none.
        let isJunior = ["助理", "助手", "初级", "初級", "储备", "管培生"].contains { title.holds($0) }
        let isAssistant = ["助理", "助手"].contains { title.hasSuffix($0) }
        let rank = isAssistant ? 0 : ranks.first { title.holds($0.name) && !isExcluded(title, $0.name) }?.rank ?? 0
        return (rank, isSenior, isJunior, isDeputy)
    }

    private static func isExcluded(_ title: String, _ name: String) -> Bool {
        name == "主任" && title.holds("班主任")
    }

    private static let deputies: Set<String> = ["副总", "副總", "副经理", "副經理", "副主任", "副部长", "副部長", "副院长", "副院長"]

    /// Highest first: the first that stands in the title decides.
    private static let ranks: [(name: String, rank: Int)] = [
        ("董事长", 80), ("董事長", 80), ("总裁", 80), ("總裁", 80), ("首席", 80), ("合伙人", 80), ("合夥人", 80), ("总经理", 70),
        ("總經理", 70), ("院长", 70), ("院長", 70),
        ("总监", 60), ("總監", 60), ("总工", 60), ("總工", 60), ("经理", 50), ("經理", 50), ("主任", 50), ("部长", 50), ("部長", 50),
        ("店长", 50), ("店長", 50), ("处长", 50), ("處長", 50), ("主管", 40), ("组长", 40), ("組長", 40), ("负责人", 40), ("負責人", 40),
        ("专家", 40), ("專家", 40), ("领班", 40), ("領班", 40), ("队长", 40), ("隊長", 40),
    ]
}
