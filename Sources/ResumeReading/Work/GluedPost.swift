/// A post as records have it, employer, unit and title run together: `灯塔大学历史学院副教授`.
enum GluedPost {
    struct Parts {
        var employer: ScalarText
        /// The faculty or department within the employer.
        var unit: ScalarText?
        var title: ScalarText

        var all: [ScalarText] { [employer] + (unit.map { [$0] } ?? []) + [title] }
    }

    /// Nil for other text.
    static func parts(of text: ScalarText) -> Parts? {
        guard (5...40).contains(text.count), titles.isSuffix(of: text), !activities.contains(where: text.hasSuffix),
            !selfEmployed.contains(where: text.hasPrefix), !text.contains("兼")
        else { return nil }
        guard let end = endBeforeKnownTitle(in: text) ?? endOfStrongName(in: text) else { return nil }
        let (whole, title) = (text[..<end], text[end...])
        let (employer, unit) = divided(whole)
        let judged = HeadJudgement(title)
        guard employer.count >= 3, judged.title >= 6, judged.degree < 5, !HeadJudgement.isAward(title) else {
            return nil
        }
        return Parts(employer: employer, unit: unit, title: title)
    }

    /// `晨光汽车厂厂长`: an employer of its own within what is taken for a title, as no promotion has it.
    static func namesEmployer(_ title: ScalarText) -> Bool {
        guard title.count >= 5, title.holds(.han) else { return false }
        return title.indices.dropFirst(3).dropLast(1).contains { end in
            let head = title[..<end]
            return employers.contains(where: head.hasSuffix) && !branches.contains(where: head.hasSuffix)
        }
    }

    private static let employers = [
        "大学", "大學", "公司", "集团", "集團", "医院", "醫院", "局", "厂", "廠", "政府", "银行", "銀行", "中学", "小学",
    ]
    private static let branches = ["分公司", "子公司", "分局", "分厂"]

    /// What is done as often as who does it: "晨光公司门店管理系统开发" is no post.
    private static let activities = ["开发", "测试", "运维", "运营", "架构", "算法", "审计", "销售", "采购", "策划", "实习", "兼职"]

    private static let selfEmployed = ["自由职业", "自由職業", "自由身", "自由接案", "个体户"]

    /// Behind the longest name of an organization or unit before a title that is known from its first character on.
    private static func endBeforeKnownTitle(in text: ScalarText) -> Int? {
        text.indices.dropFirst(3).dropLast(1).reversed().first { end in
            let (whole, title) = (text[..<end], text[end...])
            return title.count <= 10 && isKnown(title) && whole.allSatisfy(\.isIdeograph) && !isCut(before: title)
                && (strong.isSuffix(of: whole) || departments.isSuffix(of: whole) || offices.isSuffix(of: whole)
                    || isSmallOffice(whole, of: title))
        }
    }

    /// Behind the first name that ends as organizations do, by two characters at least: `晨光公司|团购经理`.
    private static func endOfStrongName(in text: ScalarText) -> Int? {
        let ends = text.indices.dropFirst(4).dropLast(1).filter { end in
            text[end...].count <= 10 && text[..<end].allSatisfy(\.isIdeograph) && !isCut(before: text[end...])
        }
        return ends.first { strong.isSuffix(of: text[..<$0]) && !text[..<$0].hasSuffix("局") }
            ?? ends.first { organizations.isSuffix(of: text[..<$0]) }
    }

    /// What begins so goes on with the word before: `集团|公司`, `大学校|长`, `健康委|员会`.
    private static func isCut(before rest: ScalarText) -> Bool {
        ["长", "長", "公司", "有限", "股份", "员会", "員會", "社记者", "控股", "责任"].contains(where: rest.hasPrefix)
    }

    /// `局长`, `副局长`, `高级工程师`: a title, or one behind a word for its rank.
    private static func isKnown(_ title: ScalarText) -> Bool {
        var rest = title
        while !titles.contains(rest) {
            guard let rank = ranks.first(where: rest.hasPrefix), rest.count > rank.scalarCount else { return false }
            rest = rest.dropFirst(rank.scalarCount)
        }
        return true
    }

    private static let ranks = [
        "副", "高级", "資深", "资深", "助理", "首席", "客座", "特聘", "兼职", "执行", "常务", "代理", "一级", "二级", "三级", "四级",
    ]

    /// `石桥镇|镇长助理`, `石桥馆|副馆长`: offices of one character, where the title is theirs.
    private static func isSmallOffice(_ whole: ScalarText, of title: ScalarText) -> Bool {
        guard let last = whole.last, last.isOne(of: "镇乡厅署馆社厂团队") else { return false }
        return title.contains(last) || ["科员", "书记", "副书记", "干事", "办事员"].contains { title == ScalarText($0) }
    }

    /// `灯塔大学|历史学院`, `灯塔市委组织部|干部监督科`
    private static func divided(_ whole: ScalarText) -> (employer: ScalarText, unit: ScalarText?) {
        guard !offices.isSuffix(of: whole), units.contains(where: whole.hasSuffix),
            !strong.isSuffix(of: whole) && !organizations.isSuffix(of: whole) || isFaculty(whole),
            let end = whole.indices.dropFirst(3).dropLast(1).reversed().first(where: { end in
                let head = whole[..<end]
                return !isCut(before: whole[end...])
                    && (strong.isSuffix(of: head) && !isFaculty(head) || offices.isSuffix(of: head))
            }), !(whole[..<end].hasSuffix("政府") && whole[end...].hasPrefix("采购"))
        else { return (whole, nil) }
        return (whole[..<end], whole[end...])
    }

    private static func isFaculty(_ name: ScalarText) -> Bool {
        (name.hasSuffix("学院") || name.hasSuffix("學院")) && (name.contains("大学") || name.contains("大學"))
    }

    private static let titles = Lexicon.titles["suffix"]
    private static let strong = Lexicon.organizations["strong"]
    private static let organizations = Lexicon.organizations["suffix"]
    /// Offices of parties, governments and armies.
    private static let offices = Lexicon.organizations["office"]
    private static let departments = Lexicon.organizations["department"]
    private static let units = ["学院", "學院", "系", "科", "科室", "室", "组", "組", "处", "處", "部", "部门", "办公室", "股", "所", "分行"]
}
