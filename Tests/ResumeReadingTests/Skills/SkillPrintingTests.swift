import Resume
import Testing

@testable import ResumeReading

/// What a careful reader would copy of an item.
struct SkillPrintingTests {
    private func names(_ texts: String...) -> [String] {
        let lines = texts.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
        return SkillReader().skills(in: lines, listed: Set(lines.map(\.number))).map(\.name)
    }

    @Test func capitalsInBracketsThatTouchANameBelongToIt() {
        #expect(names("Systems used: Quillpress, ORBS-A(E), Spinfold") == ["Quillpress", "ORBS-A(E)", "Spinfold"])
    }

    @Test func whatAToolIsUsedWithIsAToolToo() {
        #expect(
            names("Quillprobe on a Zeiss Supra 55, Python with NumPy and Orbnet") == [
                "Quillprobe", "Zeiss Supra 55", "Python", "NumPy", "Orbnet",
            ])
    }

    @Test func aChineseLevelSaysHowWellTheLabelIsKnown() {
        let lines = [SourceLine(number: 1, text: "面包发酵监测：熟练，独立出具报告 600 余份")]
        let skills = SkillReader().skills(in: lines, listed: [1])
        #expect(skills.first?.name == "面包发酵监测" && skills.first?.level == "熟练")
    }

    @Test func makersAndCapitalsOfModels() {
        #expect(names("DJI Mavic 3M, 唐山松下 YD-400") == ["DJI Mavic 3M", "唐山松下 YD-400"])
    }

    @Test func levelsInProseNameWhatIsPrintedAsNames() {
        let line = SourceLine(number: 1, text: "Proficient in Quillpress, Orbweaver and careful listening")
        #expect(SkillReader().skills(in: [line], listed: []).map(\.name).prefix(2) == ["Quillpress", "Orbweaver"])
    }
}
