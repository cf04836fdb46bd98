/// The words of a packet's own pages.
extension Wording {
    var packetTitle: String { choose("候选人评审材料", "Candidates for review") }
    var summaryPart: String { PacketDefinition.CandidatePart.summary.title(in: language) }
    var originalPart: String { PacketDefinition.CandidatePart.original.title(in: language) }
    /// The title of the page that stands for a summary.
    var noSummary: String { choose("无摘要", "No summary") }
    var noOriginal: String { choose("无原始页面", "No original pages") }
    var nothing: String { choose("无摘要与原始页面", "No summary, no original pages") }
    var sourcesPart: String { PacketDefinition.Part.sources.title(in: language) }

    /// `5 位候选人，按给定顺序排列，不代表优劣`.
    func contentsDeck(count: Int, order: PacketDefinition.Order, isBlind: Bool) -> String {
        let sorted =
            isBlind
            ? choose("按编号排列", "by key")
            : order == .given ? choose("按给定顺序排列", "in the order given") : choose("按姓名排列", "by name")
        return choose(
            "\(count) 位候选人，\(sorted)，不代表优劣",
            "\(count == 1 ? "One candidate" : "\(count) candidates, \(sorted), not a ranking of merit")")
    }

    /// Why something is missing, in few words.
    func reason(_ problem: PacketContents.Problem) -> String {
        switch problem.code {
        case "encrypted": choose("有密码保护", "locked with a password")
        case "damaged": choose("文件已损坏", "the file is damaged")
        case "damaged-pages": choose("部分页面已损坏，未收入", "damaged pages are left out")
        case "too-large": choose("文件过大", "too large")
        // Its pages may be here all the same.
        case "limit-exceeded": choose("过长，未读取", "too long to be read")
        case "no-text-layer": choose("扫描件，没有文字层", "a scan without text")
        case "empty": choose("没有文字", "no text in it")
        case "binary", "unsupported": choose("不是可读的格式", "not a format that is read")
        case "converter-missing", "converter-failed": choose("无法转换", "could not be converted")
        case "not-found": choose("找不到文件", "no such file")
        default: choose("无法读取", "could not be read")
        }
    }

    /// `无原始页面：有密码保护`.
    func missing(_ part: String, _ problem: PacketContents.Problem) -> String {
        part + choose("：", ": ") + reason(problem)
    }

    /// `page 3 of the original is damaged`.
    func damaged(_ pages: [Int]) -> String {
        let list = pages.prefix(8).map(String.init).joined(separator: choose("、", ", ")) + (pages.count > 8 ? " …" : "")
        return choose(
            "原始简历第 \(list) 页已损坏，未收入",
            pages.count == 1
                ? "page \(list) of the original is damaged, left out"
                : "pages \(list) of the original are damaged, left out")
    }

    func samePerson(_ pages: [Int]) -> String {
        let list = pages.map(String.init).joined(separator: choose("、", ", "))
        return choose("与第 \(list) 页为同一人", "same person as on page \(list)")
    }

    /// The longest form first.
    func mustHaves(dated: Int, stated: Int, of count: Int) -> [String] {
        let short = choose("必备 \(dated) / \(count)", "must-haves \(dated) / \(count)")
        guard stated > 0 else {
            return [choose("必备技能 \(dated) / \(count)", "must-have skills \(dated) / \(count)"), short]
        }
        let remark = choose("，另自述 \(stated)", ", \(stated) stated")
        return [
            choose("必备技能 \(dated) / \(count)", "must-have skills \(dated) / \(count)") + remark, short + remark, short,
        ]
    }

    /// - Parameter hasSquares: the rows show required skills.
    func packetNote(hasSquares: Bool) -> String {
        choose(
            "摘要由简历文本推算，不是评价。年限为全职年限；引用数、h 指数与技能水平为候选人自述。红色数字为各摘要中需对照原文核实的条数。",
            "Summaries are derived from the text of the résumés and are no judgement. Years are full-time. Citations, h-index and levels of skills are as stated. Red figures count what to check against the original."
        )
            + (hasSquares
                ? choose(
                    "方块：必备技能有使用时段；空框：仅自述；短横：未提及。",
                    " A square is a must-have with dated use, an outline one that is only stated, a dash one not named."
                )
                : "")
    }
}

extension PacketDefinition.Part {
    /// What the part is called in contents and bookmarks.
    public func title(in language: PageLanguage) -> String {
        let wording = Wording(language: language)
        return switch self {
        case .cover: wording.choose("封面与目录", "Cover and contents")
        case .cohort: wording.choose("队列报告", "Cohort report")
        case .candidates: wording.choose("候选人", "Candidates")
        case .attachments: wording.choose("附加材料", "Further files")
        case .sources: wording.choose("来源清单与校验", "Sources and checksums")
        }
    }
}

extension PacketDefinition.CandidatePart {
    /// What the part is called in contents and bookmarks.
    public func title(in language: PageLanguage) -> String {
        let wording = Wording(language: language)
        return switch self {
        case .summary: wording.choose("摘要", "Summary")
        case .original: wording.choose("原始简历", "Original")
        }
    }
}

extension PageLanguage {
    /// What stands for a candidate in a blind packet.
    public func candidate(_ key: String) -> String { Wording(language: self).choose("候选人 ", "Candidate ") + key }
}
