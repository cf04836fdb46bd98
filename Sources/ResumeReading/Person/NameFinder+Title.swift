/// The title that is printed beside or below the name.
extension NameFinder {
    static func title(in line: SourceLine?) -> ScalarText? {
        guard let line, !line.text.contains(where: { $0.isOne(of: ":：@") }),
            line.headingLevel == nil || line.text.count < 40
        else { return nil }
        let text = line.text.trimmingSymbols
        if isTitle(text), line.text.allSatisfy({ !$0.isOne(of: "|｜\t") }), !line.text.contains("  "),
            !line.text.contains(" · ")
        {
            return text
        }
        guard let first = fields(of: line.text).first, isTitle(first) else { return nil }
        return first
    }

    static func isTitle(_ text: ScalarText) -> Bool {
        guard (2...60).contains(text.count), !text.contains(where: { $0.isDigit || $0.isOne(of: "@。") }) else {
            return false
        }
        if text.contains("大学") || text.contains("公司") || text.contains("学院") { return false }
        let key = text.lowercased()
        return titleWords.contains { key.contains($0) }
    }

    private static let titleWords = [
        "工程师", "工程師", "经理", "經理", "主管", "总监", "设计师", "設計師", "教师", "教授", "护士", "会计", "分析师", "顾问", "专员", "架构师",
        "开发", "研究员", "讲师", "剪接師", "程序员", "负责人", "律师", "医师", "编辑", "科学家", "engineer", "manager", "developer",
        "scientist", "designer", "analyst", "nurse", "teacher", "professor", "lecturer", "consultant", "director",
        "officer",
        "specialist", "technician", "administrator", "accountant", "architect", "editor", "chef", "electrician",
        "attorney",
        "ingénieur", "ingenieur", "entwickler", "chargé", "researcher", "postdoc", "fellow", "student",
    ]
}
