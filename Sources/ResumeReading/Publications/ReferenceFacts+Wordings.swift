/// The wordings by which counts, links and roles are told within a reference.
extension ReferenceFacts {
    static let linkWordings = ["代码链接", "链接:", "链接：", "代码:", "代码：", "code:", "link:", "url:", "available at"]
    static let anyLinkWording = ReferencePhrases(linkWordings)

    static let beforeCitations = wordings("before citations")
    static let afterCitations = wordings("after citations")
    static let beforeStars = ReferencePhrases(["★", "⭐", "☆", "🌟", "github stars", "stars", "star"])
    static let afterStars = ReferencePhrases(["★", "⭐", "🌟", "github stars", "stars", "star", "+ stars"])

    static let equalRoles = [
        "共同第一作者", "共同第一", "共同一作", "并列第一作者", "并列一作", "共一", "co-first author", "co-first", "joint first author",
    ]
    static let ordinalRoles: [([String], Int)] = [
        (["第一作者", "第1作者", "一作", "first author", "独立作者", "唯一作者", "独著", "sole author", "premier auteur"], 1),
        (["第二作者", "第2作者", "二作", "second author"], 2), (["第三作者", "第3作者", "三作", "third author"], 3),
        (["第四作者", "第4作者", "四作", "fourth author"], 4), (["第五作者", "第5作者", "fifth author"], 5),
    ]
    static let correspondingRoles = ["通讯作者", "通信作者", "corresponding author"]
    /// One of these stands in few references.
    static let roles = ReferencePhrases(equalRoles + ordinalRoles.flatMap(\.0) + correspondingRoles)

    private static func wordings(_ kind: String) -> ReferencePhrases {
        ReferencePhrases(Lexicon.wording[kind].all.map { String($0) })
    }
}
