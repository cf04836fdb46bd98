import Testing

@testable import ResumeReading

struct SkillRefusalTests {
    @Test(arguments: [
        "its £200k budget", "their calendars", "Last used", "掌握程度",
        "Tschechisch", "anglais", "Rätoromanisch", "some Welsh", "Tok Pisin", "闽南话", "匈牙利语", "Native speaker",
        "CFA Level II passed", "First aid", "健康证", "Führerschein", "会计职称", "November 2025", "2021年12月",
        "den 04.01.2026",
        "3 May 2025", "2019 - 2021", "Hamburg", "成都", "Teamfähigkeit", "rigueur", "中级工程师", "剪辑师", "Data Engineer",
        "家庭成员", "Notice period",
    ])
    func noSkills(_ text: String) { #expect(SkillRefusal.isNoSkill(ScalarText(text))) }

    @Test(arguments: [
        "Kalligrafie", "Quillpress 2022", "竹编工艺", "伺服整定", "Sugar work", "Latinisation", "前端开发", "pose de cathéters",
        "Plasma cutting", "Germanium detectors",
    ])
    func skills(_ text: String) { #expect(!SkillRefusal.isNoSkill(ScalarText(text))) }
}
