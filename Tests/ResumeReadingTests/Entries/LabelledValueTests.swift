import Testing

@testable import ResumeReading

private func pairs(_ text: String) -> [String] {
    LabelledValue.all(in: LineReader(text: text, path: "cv.md").lines()[0]).map { String($0.label + "=" + $0.value) }
}

@Test(
    arguments: [
        ("姓  名 ： 林 小 棠          性  别 ： 女", ["姓名=林 小 棠", "性别=女"]),
        ("电话：555；邮箱：a@example.org", ["电话=555", "邮箱=a@example.org"]),
        ("籍\t贯：\t内蒙古  \t\t出生年月： 1993.12", ["籍贯=内蒙古", "出生年月=1993.12"]), ("no label", []), (":", []), ("：：：", []),
        ("| 姓 名 | 王小明 |", ["姓名=王小明", "王小明="].dropLast()),
    ] as [(String, [String])])
func labelsAndValues(text: String, expected: [String]) {
    #expect(pairs(text) == Array(expected))
}
