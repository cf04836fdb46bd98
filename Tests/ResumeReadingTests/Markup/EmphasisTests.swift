import Testing

@testable import ResumeReading

private func read(_ text: String) -> (text: String, bold: [String]) {
    var markup = InlineMarkup(Array(text.unicodeScalars), isMarkdown: true)
    markup.read()
    return (markup.text.asString, markup.bold.map { markup.text[$0].asString })
}

/// The debris that converters from PDF and Word leave.
@Test(arguments: [
    ("动机** 细粒度信号", "动机 细粒度信号", ["动机"]),
    ("姓\t**名： 王小明**\t\t**性**\t**别： 男**", "姓\t名： 王小明\t\t性\t别： 男", ["名： 王小明", "性", "别： 男"]),
    ("*北方大学       **\t\t\t**2012.8-2015.06*", "北方大学       \t\t\t2012.8-2015.06", []),
    ("**硕士    **", "硕士", ["硕士"]),
    ("**a****b**", "ab", ["ab"]),
    ("**Lead engineer,", "Lead engineer,", ["Lead engineer,"]),
    ("****", "", []),
])
func strayAsterisksVanish(source: String, text: String, bold: [String]) {
    let found = read(source)
    #expect(found.text == text)
    #expect(found.bold == bold)
}

/// Marks of authors stay, once, and outside of bold.
@Test(arguments: [
    ("**A. Marsh***, Q. Li*, B. Kerr", "A. Marsh*, Q. Li*, B. Kerr", ["A. Marsh"]),
    ("**A. Marsh**\\*, Q. Li\\*", "A. Marsh*, Q. Li*", ["A. Marsh"]),
    ("Q. Li*, **A. Marsh**, *Nature*, 2021", "Q. Li*, A. Marsh, Nature, 2021", ["A. Marsh"]),
    ("* equal contribution", "* equal contribution", []),
    ("† 同等贡献，* 表示通讯作者", "† 同等贡献，* 表示通讯作者", []),
    ("王小明*，李四", "王小明*，李四", []),
])
func authorMarksStay(source: String, text: String, bold: [String]) {
    let found = read(source)
    #expect(found.text == text)
    #expect(found.bold == bold)
}
