/// Lines of business that platforms print between the employer and its place: `半導體製造業`, `会计服务业`, `政府機關`.
enum Industry {
    static func isName(_ text: ScalarText) -> Bool {
        guard text.holds(.han), (3...12).contains(text.count) else { return false }
        return endings.isSuffix(of: text)
    }

    private static let endings = Phrases(
        [
            "製造業", "制造业", "服務業", "服务业", "零售業", "零售业", "批發業", "批发业", "金融業", "金融业", "保險業", "保险业", "營造業", "建筑业",
            "建築業", "教育業", "教育业", "資訊業", "軟體業", "软件业", "餐飲業", "餐饮业", "旅遊業", "旅游业", "物流業", "物流业", "運輸業", "运输业",
            "醫療業", "医疗业", "電信業", "电信业", "出版業", "出版业", "廣告業", "广告业", "光電業", "半導體業", "銀行業", "银行业", "政府機關", "政府机关",
            "非營利組織", "互联网行业", "网络业", "網路業", "房地产业", "不動產業", "食品業", "紡織業", "纺织业", "通信业", "設計業", "顧問業",
        ].map { ScalarText($0) })
}
