import Testing

@testable import ResumeReading

@Suite struct SkillRowsTests {
    private let entries = [
        SkillLexicon.Entry(name: "织网", category: "tool", aliases: ["Spinweb", "SW"], recognition: .exact),
        SkillLexicon.Entry(name: "Quillpress"),
    ]

    @Test func `entries come back as they were given`() {
        let rows = SkillRows(entries)
        #expect((0..<rows.count).map { rows[$0] } == entries)
        #expect(rows.recognition(of: 0) == .exact && rows.category(of: 0) == "tool" && rows.category(of: 1) == nil)
    }

    @Test func `a table of bytes is read row by row`() {
        let table = "# remark\nname\tcategory\taliases\tflag\n织网\ttool\tSpinweb|SW\texact\nQuillpress\n\n"
        let rows = SkillRows(builtIn: FixedTable(table.utf8))
        #expect((0..<rows.count).map { rows[$0] } == entries)
    }

    @Test func `every spelling is passed on once`() {
        var spellings: [String] = []
        SkillRows(entries).forEachSpelling { spelling, skill in
            if skill == 0 { spellings.append(String(ScalarText(spelling))) }
        }
        #expect(spellings == ["织网", "Spinweb", "SW"])
    }

    /// What the quick reader of the built-in table takes for granted.
    @Test func `the built-in table reads as any other`() throws {
        let text = String(decoding: EmbeddedSkills.table, as: UTF8.self)
        #expect(SkillLexicon.builtIn.entries == (try SkillLexicon(tsv: text)).entries)
    }
}
