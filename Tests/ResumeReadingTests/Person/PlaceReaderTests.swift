import Testing

@testable import ResumeReading

@Test(
    arguments: [
        ("**居住地：苏州工业园区**", "苏州工业园区"), ("女 | 现居成都 | 籍贯四川内江", "成都"), ("手机 13355550419，现住西安市雁塔区。", "西安市雁塔区"),
        ("| 现居城市 | 北京市 | 籍贯 | 吴忠 |", "北京市"), ("Location: Leeds", "Leeds"), ("Austin, TX, USA", "Austin, TX, USA"),
        ("Chef · Bristol, UK", "Bristol, UK"),
        ("12, rue des Tanneurs, 38000 Grenoble", "12, rue des Tanneurs, 38000 Grenoble"),
        ("2418 Kessler Ct, Spokane, WA 99205", "2418 Kessler Ct, Spokane, WA 99205"), ("苏州市工业园区", "苏州市工业园区"),
        ("语音方向 | 高级研究员 | 杭州", "杭州"), ("上海 Shanghai ｜ +86 138 0555 0177", "上海 Shanghai"),
        ("Principal Engineer, Orbit Data — Sheffield, UK", "Sheffield, UK"), ("Leeds | ada@example.org", "Leeds"),
        ("籍贯：吴忠", nil), ("算法工程师 | 意向城市 | 北京", nil), ("Open to Berlin | London", nil), ("杭州", nil),
        ("Python, Java, Go", nil), ("Approved electrician, Swansea. 07700 900555", nil), ("2019 - 2021", nil),
    ] as [(String, String?)])
func placeAsPrinted(text: String, place: String?) {
    #expect(String(PlaceReader.place(in: LineReader(text: text, path: "cv.md").lines())) == place)
}
