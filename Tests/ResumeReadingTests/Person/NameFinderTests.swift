import Testing

@testable import ResumeReading

private func find(_ text: String, accounts: [String] = [], frontMatter: [String: String] = [:]) -> NameFinder {
    let lines = LineReader(text: text, path: "cv.md").lines()
    return NameFinder(header: lines, lines: lines, frontMatter: frontMatter, accounts: accounts.map { ScalarText($0) })
}

@Test(
    arguments: [
        ("个人简历\n\n姓名：王小明   性别：男", "王小明"), ("# 个人简历 — 王小明", "王小明"),
        ("# 简历-王小明-生物信息", "王小明"), ("Ada Marsh_CV_2024\nBaker", "Ada Marsh"), ("CV - Ada Marsh-Riva", "Ada Marsh-Riva"),
        ("姓　　名：王　小　明              英文姓名：WANG, Xiao-Ming", "王小明"), ("宰父青，女，1988 年生于江苏。", "宰父青"),
        ("ADA  J.  MARSH-RIVA\nB.Pharm", "ADA J. MARSH-RIVA"),
        ("ADA \"TEDDI\" MARSH\nada@example.org", "ADA \"TEDDI\" MARSH"),
        ("Surname: Marsh\nForename(s): Ada Lena", "Ada Lena Marsh"), ("姓\t**名： 王小明**\t\t\t\t**性**\t**别： 男**", "王小明"),
        ("| 姓　　名 | 王小明 | 性　　别 | 女 |\n|--|--|--|--|", "王小明"), ("姓  名 ： 林 小 棠          性  别 ： 女", "林小棠"),
        ("Name: Ada Marsh\nEngineer", "Ada Marsh"), (" - 骆一帆/男/1994", "骆一帆"), ("本人王小明，男，1991年生。", "王小明"),
        ("Curriculum Vitae                 Ada MARSH\nPage 1", "Ada MARSH"),
        ("PERSONAL INFORMATION   Ada Marsh-Riva", "Ada Marsh-Riva"),
        ("# 王小明 | Xiaoming Wang", "王小明"), ("My name is Ada Marsh, and I bake.", "Ada Marsh"), ("王小明 前端工程师", "王小明"),
        ("ADA MARSH - garment merchandiser, Leeds\nada@example.org", "ADA MARSH"),
        ("ada marsh-riva\nbackend engineer", nil),
        ("**王小明**（Wang Xiaoming） 女，汉族\n电话", "王小明"), ("Resume of Ada Marsh\nLeeds, England", "Ada Marsh"),
        ("Resume\nLeeds, England", nil),
        ("姓名：李小娜 性别：女 年龄：28", "李小娜"), ("Northwind Traders\nSenior Buyer\n2019 - 2021", nil),
        ("姓名：保密\n王小明", nil), ("姓名 Name: 王小明 Wang Xiaoming", "王小明"), ("Name / 姓名：王小明", "王小明"),
        ("Vorname: Ada\nNachname: Marsh-Riva", "Ada Marsh-Riva"),
        ("Surname: Marsh\nGiven names: Ada Lena", "Ada Lena Marsh"),
        ("### Hi there, I'm Ada Marsh-Riva 👋", "Ada Marsh-Riva"), ("Hello! I am Ada Marsh and I bake.", "Ada Marsh"),
        ("你好，我叫王小明，来自北方", "王小明"), ("Hallo, ich bin Ada Marsh.", "Ada Marsh"), ("I am Responsible For Baking", nil),
        ("Ada\nMarsh-Riva\nBaker\n\nada@example.org", "Ada Marsh-Riva"), ("Leeds\nOven\nBread", nil),
        ("王小明-5年-测试工程师\n13855550142", "王小明"), ("教育背景\n北方大学，硕士\n项目经历", nil), ("男 | 31岁 | 本科", nil),
        ("Work Experience\nNorthwind Ltd\nBuilt things with people.", nil),
        ("# Wilhelmina\n\nw@example.org", "Wilhelmina"), ("# ליאת לוי\n\nl@example.org", "ליאת לוי"),
        ("# Anna Maria Louise Theodora von Marsh Riva\n+44 20 5550 0136", "Anna Maria Louise Theodora von Marsh Riva"),
        (
            "# Dr. Juan Carlos Marsh de la Riva y Oven-Baker III, PhD\nj@example.org",
            "Juan Carlos Marsh de la Riva y Oven-Baker III"
        ),
        ("# Portfolio\n\nw@example.org", nil), ("# Software Engineer\nw@example.org", nil),
        ("# Wilhelmina\nBaker", nil),
    ] as [(String, String?)])
func headersNameTheCandidate(text: String, name: String?) {
    #expect(String(find(text).name?.name) == name)
}

@Test func twoScriptsOnOneLineAreTwoSpellings() {
    let found = find("# 王小明 | Xiaoming Wang").name
    #expect(found?.alternate == "Xiaoming Wang")
}

@Test func aNameFurtherDownIsToldByTheAccounts() {
    let text = String(repeating: "Contact\n", count: 20) + "Ada Marsh-Riva\nFront-end engineer\nSummary\nRosa Kerr"
    #expect(find(text, accounts: ["ada.marsh"]).name?.name == "Ada Marsh-Riva")
    #expect(find(text, accounts: ["ada.marsh"]).title == "Front-end engineer")
    #expect(find(text, accounts: ["q.li"]).name == nil)
}

@Test func frontMatterNamesThePerson() {
    #expect(find("I study bees.", frontMatter: ["title": "Ada`s Page"]).name?.name == "Ada")
    #expect(find("I study bees.", frontMatter: ["title": "Ada Marsh | CV"]).name?.name == "Ada Marsh")
    #expect(find("I study bees.", frontMatter: ["title": "关于我"]).name == nil)
}

@Test func titleBelowTheName() {
    #expect(find("Ada Marsh\nSite Reliability Engineer · Toronto").title == "Site Reliability Engineer")
    #expect(find("Ada Marsh\nAssistant Professor (tenure-track)").title == "Assistant Professor (tenure-track)")
    #expect(find("Ada Marsh\nada@example.org").title == nil)
}

@Test func labelledContactsStandBesideTheName() {
    #expect(find("Ada Marsh                Mobile : +91 98450 00000\nE-mail : x@example.org").name?.name == "Ada Marsh")
    #expect(find("柏  以  恒              电话 139-0000-0000\n上海").name?.name == "柏以恒")
}

@Test func aNameOverTwoLinesComesBeforeATitleThatLooksLikeOne() {
    #expect(find("Noëlle\nVANDERMEER\nArchitecte HMONP\n\nnoelle@example.org").name?.name == "Noëlle VANDERMEER")
}

@Test func smallLettersAreANameWhereTheAddressSaysSo() {
    #expect(find("ada marsh-riva\nbackend engineer / leeds", accounts: ["ada.m"]).name?.name == "ada marsh-riva")
    #expect(find("bread and butter\nbackend engineer / leeds", accounts: ["ada.m"]).name == nil)
}

@Test func aFormMayLabelTheNameWithoutAColon() {
    #expect(find("NHS Jobs\n\nTitle              Ms\nFull name          Ada Riva Marsh").name?.name == "Ada Riva Marsh")
}

@Test(arguments: [("卓 屿\n安全工程师", "zhuo.yu"), ("# 商羽 / Yu Shang\n\n制作人", "shang.yu")])
func anAccountVouchesForARareName(text: String, account: String) {
    let name = find(text, accounts: [account]).name?.name
    #expect(name == (text.hasPrefix("卓") ? "卓屿" : "商羽"))
    #expect(find(text, accounts: ["baker"]).name?.name != name)
}
