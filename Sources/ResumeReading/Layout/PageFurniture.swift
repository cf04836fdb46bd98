/// The lines that web pages put around their text: links to the next article, copyright, registration, counters of visits.
enum PageFurniture {
    static func isFound(in text: ScalarText) -> Bool {
        guard text.fits(inBytes: 300) else { return false }
        let plain = Wording.trimmed(text, also: "【】[]«»<>←→")
        if openings.opens(plain.lowercased()) { return true }
        if plain.first == "©", plain.count <= 100 { return true }
        return text.holdsNumber && registrations.isFound(in: text)
    }

    private static let openings: WordSet = [
        "copyright ©", "copyright (c)", "all rights reserved",
        "上一篇", "下一篇", "上一条", "下一条", "上一則", "下一則", "上一页", "下一页", "返回列表", "返回上一页", "返回顶部", "版权所有", "版權所有", "打印】", "打印本页",
        "关闭窗口", "阅读次数：", "浏览次数：", "访问次数：", "点击次数：", "浏览量：", "瀏覽次數：",
    ]
    /// `京ICP备05000000号`, `京公网安备 11000000000000号`
    private static let registrations: WordSet = ["ICP备", "ICP備", "ICP证", "公网安备"]
}
