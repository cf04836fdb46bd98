import Resume
import Testing

@testable import ResumeReading

private func basics(_ text: String, header count: Int = 20) -> Basics {
    let lines = LineReader(text: text, path: "cv.md").lines()
    return ContactReader().basics(in: lines, header: Array(lines.prefix(count)))
}

@Test func aHeaderOfOneLineForEachFact() {
    let found = basics(
        """
        # Ada Marsh
        Site Reliability Engineer · Toronto, Ontario
        416-555-0137 | [Email](ada@example.org) / [GitHub](https://github.com/ada-demo) | [Blog](https://ada.example.org)
        Sex Female | Date of birth 22/09/1989
        """)
    #expect(found.name == "Ada Marsh")
    #expect(found.label == "Site Reliability Engineer")
    #expect(found.email == "ada@example.org")
    #expect(found.phone == "416-555-0137")
    #expect(found.url == "https://ada.example.org")
    #expect(found.location?.address == "Toronto, Ontario")
    #expect(found.profiles == [Profile(network: "GitHub", username: "ada-demo", url: "https://github.com/ada-demo")])
}

@Test func whatTheHeaderLacksIsLookedForBelow() {
    let found = basics("王小明\n\n其他\n代码：https://gitee.com/xiaoming-demo/projects\n邮箱 xm@example.org", header: 1)
    #expect(found.email == "xm@example.org")
    #expect(found.profiles?.first?.username == "xiaoming-demo")
}

@Test func aTextWithoutAPersonGivesNone() {
    #expect(basics("教育背景\n北方大学 硕士 2019 - 2021\n\n技能\nPython、Java") == Basics())
}

@Test func repositoriesAreNoAccounts() {
    #expect(basics("Ada Marsh\n[tool](https://github.com/northwind/tool)").profiles == nil)
}

@Test func hiddenLinesSayNothing() {
    #expect(basics("Ada Marsh\n<!-- old: ada@example.org -->").email == nil)
}

@Test(arguments: ["@", "1 ", "+1-(", "姓名：", "a@b.", "http://", "Name: A ", "李", "/", "现居", "| a ", "I am "])
func hostileHeadersNameNoMailbox(piece: String) {
    #expect(basics(String(repeating: piece, count: 10_000)).email == nil)
}

@Test(arguments: [
    ("§ ada-demo", "GitHub", "ada-demo"), ("\u{F0E1} ada-marsh-0123", "LinkedIn", "ada-marsh-0123"),
    ("**ORCID**：0000-0000-0555-0142", "ORCID", "0000-0000-0555-0142"), ("GitHub: @ada-demo", "GitHub", "ada-demo"),
    ("GitHub ID：ada-demo", "GitHub", "ada-demo"),
    ("[![GitHub](https://badge.example.org/gh.svg)](https://github.com/ada-demo)", "GitHub", "ada-demo"),
    ("<a href=\"https://gitlab.com/ada-demo\"><img src=\"gl.svg\"></a>", "GitLab", "ada-demo"),
])
func accountsAreToldByNameIconAndBadge(text: String, network: String, user: String) throws {
    let profile = try #require(basics("# Ada Marsh\n" + text).profiles?.first)
    #expect(profile.network == network)
    #expect(profile.username == user)
}

@Test func signsOfOtherKindsAreNoAccounts() {
    #expect(basics("# Ada Marsh\n§ 12 Abs. 3\nORCID: pending\nGitHub: on request only").profiles == nil)
}
