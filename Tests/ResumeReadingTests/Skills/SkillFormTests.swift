import Resume
import Testing

@testable import ResumeReading

/// The shapes in which lists of skills are printed.
struct SkillFormTests {
    private func skills(_ texts: String...) -> [Skill] {
        let lines = texts.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
        return SkillReader().skills(in: lines, listed: Set(lines.map(\.number)))
    }

    private func names(_ texts: String...) -> [String] {
        let lines = texts.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
        return SkillReader().skills(in: lines, listed: Set(lines.map(\.number))).map(\.name)
    }

    @Test func aGapSetsTheLabelApart() {
        #expect(
            names(
                "Fachlich              Beatmungspflege, NIV, ECMO-Betreuung",
                "EDV                   ORBIS (gut), Medico (gut)")
                == ["Beatmungspflege", "NIV", "ECMO", "ORBIS", "Medico"])
        #expect(
            names(
                "Logiciels        AutoCAD (bases)   Revit (maîtrise)",
                "                 Excel (expert)   Covadis (notions)")
                == ["AutoCAD", "Revit", "Excel", "Covadis"])
        #expect(names("Führerschein          Klasse B, Staplerschein") == [])
        #expect(names("Quillpress   Orbweaver   Excel") == ["Quillpress", "Orbweaver", "Excel"])
    }

    @Test func severalLabelsInOneLine() {
        #expect(
            names("Languages: Julia, some CUDA   Frameworks: JAX, Flax   Infrastructure: Slurm")
                == ["Julia", "CUDA", "JAX", "Flax", "Slurm"])
        #expect(names("Daily: Python, spaCy. Occasionally: Praat, Kaldi.") == ["Python", "spaCy", "Praat", "Kaldi"])
        #expect(names("软件：Excel、SPSS；语言：英语、泰语；工具：Visio") == ["Excel", "SPSS", "Visio"])
    }

    @Test func aLabelledLevelIsOfTheItemBefore() {
        let found = skills("技能：Axure      掌握程度：熟练", "技能：Quillpress   熟练度：精通   使用时间：3年")
        #expect(found.map(\.name) == ["Axure", "Quillpress"])
        #expect(found.map(\.level) == ["熟练", "精通"])
    }

    @Test func noiseOfPagesIsNoSkill() {
        #expect(
            names(
                "Marketo", "46 endorsements", "Google Ads", "Passed LinkedIn Skill Assessment",
                "Endorsed by 4 colleagues at Orbweaver", "SQL", "Show all 23 skills") == [
                    "Marketo", "Google Ads", "SQL",
                ])
    }

    @Test func idiomsOfModesty() {
        let found = skills("Go, Rust, enough Ruby to be dangerous")
        #expect(found.map(\.name) == ["Go", "Rust", "Ruby"])
        #expect(found.last?.level == "enough Ruby to be dangerous")
    }

    @Test func speedOfTypingIsNoSkill() {
        #expect(names("打字速度：中打 70 字/分") == [])
        #expect(names("Outlook; typing 80 wpm") == ["Outlook"])
    }

    @Test func editionsAndNumbersBelongToTheName() {
        #expect(names("Westlaw UK, Eurocode 7, Excel VBA") == ["Westlaw UK", "Eurocode 7", "Excel", "VBA"])
    }

    @Test func bracketsMayHoldProductNames() {
        #expect(names("CRRT (multiFiltrate), Fermentation (koji)") == ["CRRT", "multiFiltrate", "Fermentation"])
    }

    @Test func codeBesideCodeIsAListOfTags() throws {
        let document = try ResumeSamples.read("# Ada Lindqvist\n\n## Toolbox\n\n`Rust` `perf` `Quillpress` `Bazel`\n")
        #expect(document.skills.map(\.name) == ["Rust", "perf", "Quillpress", "Bazel"])
    }

    @Test func gapsSetTheColumnsOfATableApart() {
        let found = skills(
            "Technique / Tool         Level         Years", "----------------   -------   -----",
            "GC-MS (Agilent 5977)     Expert        10", "Quillpress               Basic         2")
        #expect(found.map(\.name) == ["GC-MS", "Agilent 5977", "Quillpress"])
        #expect(found.last?.level == "Basic")
        #expect(
            names("Kenntnis           Niveau", "Quillpress, Jira   sehr gut", "Orbweaver          gut") == [
                "Quillpress", "Jira", "Orbweaver",
            ])
    }

    @Test func frequenciesHeadColumns() {
        var head = SourceLine(number: 1, text: "Every day Often Now and then")
        head.cells = ["Every day", "Often", "Now and then"]
        var row = SourceLine(number: 2, text: "Figma Quillpress Blender")
        row.cells = ["Figma", "Quillpress", "Blender"]
        #expect(
            SkillReader().skills(in: [head, row], listed: [1, 2]).map(\.name) == ["Figma", "Quillpress", "Blender"])
    }

    @Test func aTableOfSchoolingIsNoTableOfSkills() {
        var head = SourceLine(number: 1, text: "Course Institution Marks")
        head.cells = ["Course", "Institution", "Marks"]
        var row = SourceLine(number: 2, text: "M.Sc. Botany Vellamore College 8.4 CGPA")
        row.cells = ["M.Sc. Botany", "Vellamore College", "8.4 CGPA"]
        #expect(SkillReader().skills(in: [head, row], listed: [1, 2]).isEmpty)
    }

    @Test func aLevelBehindALabelIsAboutTheLabel() {
        let found = skills("Excel (Power Query, VBA): expert | Reporting: Quillpress, Tableau")
        #expect(found.map(\.name) == ["Excel", "Power Query", "VBA", "Quillpress", "Tableau"])
        #expect(found.first?.level == "expert")
    }
}
