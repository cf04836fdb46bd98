import Resume
import Testing

@testable import ResumeReading

struct ModelNameTests {
    private func names(_ line: String) -> [String] {
        let text = SkillText(ScalarText(line))
        return ModelName.ranges(in: text).map { String(ModelName.name(text, in: $0)) }
    }

    @Test(arguments: [
        ("Ran samples on the Shimadzu LC-2030 every night", "Shimadzu LC-2030"),
        ("熟 ASML NXT:1980Di 機台", "ASML NXT:1980Di"),
        ("Betreuung beatmeter Patienten an der Dräger Evita V800", "Dräger Evita V800"),
        ("levés à la station totale Leica TS16, puis Covadis", "Leica TS16"),
        ("ABB IRB 4600 机器人弧焊程序", "ABB IRB 4600"),
        ("机台为 Lam 2300 Versys，产能翻倍", "Lam 2300 Versys"),
        ("用西门子 S7-1200 改造输送线", "西门子 S7-1200"),
        ("三坐标（Hexagon Global C）测量报告", "Hexagon Global C"),
        ("programmed FANUC 31i and a Haas VF-2", "FANUC 31i"),
    ])
    func aMakerAndADesignation(_ line: String, name: String) { #expect(names(line).first == name) }

    @Test(arguments: [
        "Siemens 2019 bis 2022", "Bosch, 06/2015 – 08/2018", "Philips 5 Jahre", "ABB 200 台变压器",
        "GE Healthcare 3D printing",
        "Honeywell Q3 results", "Roche 12% growth", "Worked for Zeiss in Jena (2012)", "负责客户（西门子 China）对接",
    ])
    func yearsAndAmountsAreNone(_ line: String) { #expect(names(line) == []) }

    @Test func scannedDigitsAreMended() {
        #expect(names("拧紧：阿特拉斯 PF6OOO 拧紧机") == ["阿特拉斯 PF6000"])
        #expect(names("西门子 S7-I200") == ["西门子 S7-1200"])
    }

    @Test func itemsOfListsKeepTheKind() {
        let skills = SkillReader().skills(
            in: [SourceLine(number: 1, text: "Agilent 8860-5977C GC-MS、电子鼻 PEN4、库卡 KR210 机器人、Leica TS16")], listed: [1])
        #expect(skills.map(\.name) == ["Agilent 8860-5977C GC-MS", "电子鼻 PEN4", "库卡 KR210 机器人", "Leica TS16"])
    }

    @Test func aPrintedMakerBelongsToTheName() {
        let lines = [SourceLine(number: 1, text: "Siemens TIA Portal"), SourceLine(number: 2, text: "WinCC")]
        #expect(SkillReader().skills(in: lines, listed: [1, 2]).map(\.name) == ["Siemens TIA Portal", "WinCC"])
    }
}
