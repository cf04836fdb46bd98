/// A post as records have it, employer, unit and title run together: `灯塔大学历史学院副教授`.
enum GluedPost {
    /// The employer without its unit, and the title; nil for other text.
    static func divided(_ text: ScalarText) -> (employer: ScalarText, title: ScalarText)? {
        guard (5...40).contains(text.count), titles.isSuffix(of: text),
            !["开发", "测试", "运维", "运营", "架构", "算法", "审计", "销售", "采购", "策划", "实习", "兼职"].contains(
                where: text.hasSuffix)
        else { return nil }
        for end in text.indices.dropFirst(3).dropLast(1).reversed() {
            let (whole, title) = (text[..<end], text[end...])
            guard title.count <= 10, strong.isSuffix(of: whole) || offices.isSuffix(of: whole)
                    || departments.isSuffix(of: whole), whole.allSatisfy(\.isIdeograph), titles.isSuffix(of: title),
                title.first.map({ !$0.isOne(of: "的与和及") }) ?? false
            else { continue }
            let employer = withoutUnit(whole)
            guard strong.isSuffix(of: employer) || offices.isSuffix(of: employer), employer.count >= 4 else { continue }
            let judged = HeadJudgement(title)
            return judged.title >= 6 && judged.degree < 5 && !HeadJudgement.isAward(title) ? (employer, title) : nil
        }
        return nil
    }

    /// `灯塔大学历史学院` is the university, `灯塔市委组织部干部监督科` the department of the party.
    private static func withoutUnit(_ whole: ScalarText) -> ScalarText {
        var employer = whole
        while departments.isSuffix(of: employer),
            let end = employer.indices.dropFirst(3).dropLast(1).reversed().first(where: { end in
                let head = employer[..<end]
                return strong.isSuffix(of: head) || offices.isSuffix(of: head)
            })
        {
            employer = employer[..<end]
        }
        return employer
    }

    private static let titles = Lexicon.titles["suffix"]
    private static let strong = Lexicon.organizations["strong"]
    /// Offices of parties, governments and armies.
    private static let offices = Lexicon.organizations["office"]
    private static let departments = Lexicon.organizations["department"]
}
