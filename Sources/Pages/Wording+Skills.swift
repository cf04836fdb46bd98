/// The words of the skills table.
extension Wording {
    /// The lexicon's category in the page's language.
    func skillCategory(_ category: String) -> String {
        guard language == .chinese else { return category }
        return Self.chineseCategories[category] ?? ""
    }

    static let chineseCategories = [
        "language": "语言", "framework": "框架", "library": "库", "data": "数据", "database": "数据库", "platform": "平台",
        "tool": "工具", "model": "模型", "method": "方法", "hardware": "硬件", "instrument": "仪器", "software": "软件",
        "clinical": "临床", "finance": "财务", "law": "法律", "design": "设计", "trade": "工艺", "lab": "实验",
        "standard": "标准", "protocol": "协议", "practice": "实务", "cloud": "云", "office": "办公", "media": "媒体",
        "engineering": "工程", "security": "安全", "kitchen": "厨艺", "equipment": "设备",
    ]
}
