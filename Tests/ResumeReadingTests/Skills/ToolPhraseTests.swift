import Resume
import Testing

@testable import ResumeReading

struct ToolPhraseTests {
    private func names(_ line: String, known: [String] = []) -> [String] {
        let text = SkillText(line)
        let ranges = known.compactMap { name in ScalarText(line).firstRange(of: name) }
        return ToolPhrase(text: text, known: ranges).names().map { String(text.string($0)) }
    }

    @Test(arguments: [
        ("Forecast the queues using Quillpress.", ["Quillpress"]),
        ("Balanced propellers with an ORB Viper.", ["ORB Viper"]),
        ("All work is entered in QPRESS.", ["QPRESS"]),
        ("Maps drawn in Orbweaver and Spinfold.", ["Orbweaver", "Spinfold"]),
        ("Moved the rates from EzOrb to Weaver G3.", ["EzOrb", "Weaver G3"]),
        ("Cartes publiées avec Orbweaver.", ["Orbweaver"]),
        ("Auswertung mit OrbPress und Feldbuch", ["OrbPress"]),
        ("抓包用 quill；压测用 orbpress 与自己的脚本", ["quill", "orbpress"]),
        ("引入 Orbweaver，脚本改为 Quillpress", ["Orbweaver", "Quillpress"]), ("住院药房自动发药机（Orb PillBox）上线小组", ["Orb PillBox"]),
        ("Ran the bench with Quillpress, Orbweaver and Spinfold.", ["Quillpress", "Orbweaver", "Spinfold"]),
        ("座椅骨架弧焊线，焊机为 Orb D500，写控制计划", ["Orb D500"]), ("底稿全部在 Orbweaver 平台完成", ["Orbweaver"]),
    ])
    func sentencesSayWhatWasUsed(_ line: String, tools: [String]) { #expect(names(line) == tools) }

    @Test(arguments: [
        "Worked with Maria Gomez on the harbour plan", "Together with Orbweaver we signed a contract",
        "Opened a shop in Duluth.",
        "Reports to the board in March.", "Met the CEO using KPIs", "通过应用 Quill 提升收入", "使用 Orb 损失函数训练",
        "使用 end-to-end 的方案", "在 Orbweaver 上班三年",
        "Verhandlungen mit Kunden und Lieferanten", "with P. Fennimore", "Lectured in Spanish.",
        "Cleaned using the hose",
    ])
    func peoplePlacesAndNotionsAreNone(_ line: String) { #expect(names(line) == []) }

    @Test func aListGoesOnBehindAKnownName() {
        #expect(names("fault models, in Petrel and Quillpress.", known: ["Petrel"]) == ["Petrel", "Quillpress"])
        #expect(names("Terminologie in MultiTerm, Offerten und Rechnungen", known: ["MultiTerm"]) == ["MultiTerm"])
    }

    @Test func linesOfWorkAloneAreAskedForUnknownNames() {
        let lines = [
            SourceLine(number: 1, text: "Drew the plans in Quillpress."),
            SourceLine(number: 2, text: "Studied using Orbweaver."),
        ]
        #expect(
            SkillReader().skills(in: lines, listed: [], names: EntityNames(), told: [1]).map(\.name) == ["Quillpress"])
    }
}
