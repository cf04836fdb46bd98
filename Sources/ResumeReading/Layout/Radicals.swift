/// Radicals that some fonts of PDFs name instead of the characters that look like them: `⼯作`, `⻓沙`.
enum Radicals {
    /// The lines, with characters where radicals stand.
    static func mended(_ lines: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
        guard lines.contains(where: { $0.contains(where: isRadical) }) else { return lines }
        return lines.map { line in line.contains(where: isRadical) ? line.map(character) : line }
    }

    private static func isRadical(_ scalar: Unicode.Scalar) -> Bool { (0x2E80...0x2FD5).contains(scalar.value) }

    private static func character(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard isRadical(scalar) else { return scalar }
        guard let offset = Int(exactly: Int64(scalar.value) - 0x2F00), kangxi.indices.contains(offset) else {
            return supplement[scalar] ?? scalar
        }
        return kangxi[offset]
    }

    /// The characters of the 214 Kangxi radicals from U+2F00, in order; 户 and 青 in the form that fonts give them.
    private static let kangxi = Array(
        """
        一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴\
        廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿\
        目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵\
        邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠
        """.unicodeScalars)

    /// Of Unicode's supplement (EquivalentUnifiedIdeograph) the radicals that are whole characters.
    private static let supplement: [Unicode.Scalar: Unicode.Scalar] = [
        "⺁": "厂", "⺊": "卜", "⺒": "巳", "⺓": "幺", "⺝": "月", "⺟": "母", "⺠": "民", "⺩": "王", "⺬": "示",
        "⺮": "竹", "⺳": "网", "⺶": "羊", "⺷": "羊", "⺸": "羊", "⺻": "聿", "⺼": "肉", "⺽": "臼", "⻁": "虎",
        "⻄": "西", "⻅": "见", "⻆": "角", "⻇": "角", "⻉": "贝", "⻊": "足", "⻋": "车", "⻑": "長", "⻓": "长",
        "⻔": "门", "⻘": "青", "⻙": "韦", "⻚": "页", "⻛": "风", "⻜": "飞", "⻝": "食", "⻞": "食", "⻢": "马",
        "⻣": "骨", "⻤": "鬼", "⻥": "鱼", "⻦": "鸟", "⻧": "卤", "⻨": "麦", "⻩": "黄", "⻪": "黾", "⻫": "斉",
        "⻬": "齐", "⻭": "歯", "⻮": "齿", "⻯": "竜", "⻰": "龙", "⻱": "龜", "⻲": "亀", "⻳": "龟",
    ]
}
