import Resume
import Testing

@testable import ResumeReading

struct SkillListExtentTests {
    private func read(_ texts: [String], markers: Set<Int> = [], indents: [Int: Int] = [:], levels: [Int: Int] = [:])
        -> [String]
    {
        let lines = texts.enumerated().map { offset, text in
            var line = SourceLine(number: offset + 1, text: text)
            if markers.contains(offset) { line.marker = .bullet }
            line.indent = indents[offset] ?? 0
            line.headingLevel = levels[offset]
            return line
        }
        return SkillReader().skills(in: lines, listed: Set(lines.map(\.number))).map(\.name)
    }

    @Test func directlyBelowTheHeadingUnknownNamesCount() {
        #expect(read(["Chocolate tempering", "Sugar work"]) == ["Chocolate tempering", "Sugar work"])
    }

    @Test func theDateAndTheSignatureEndTheList() {
        #expect(
            read(["CAD: Quillpress, AutoCAD", "", "Celle, den 04.01.2026", "Ottilie Brandhuber"]) == [
                "Quillpress", "AutoCAD",
            ])
        #expect(read(["Sugar work", "", "References available on request.", "Ottilie Brandhuber"]) == ["Sugar work"])
    }

    @Test func behindAGapNamesMustShowThatTheyAreSkills() {
        #expect(read(["Quillpress", "Sugar work", "", "Ottilie Brandhuber"]) == ["Quillpress", "Sugar work"])
        #expect(
            read(["Quillpress", "Sugar work", "", "Docker, Orbweaver"]) == [
                "Quillpress", "Sugar work", "Docker", "Orbweaver",
            ])
    }

    @Test func doubleSpacedListsGoOn() {
        #expect(
            read(["Quillpress", "", "Sugar work", "", "Viennoiserie"]) == ["Quillpress", "Sugar work", "Viennoiserie"])
    }

    @Test func wrappedHobbiesStayHobbies() {
        #expect(read(["Hobbys: Cello, Imkerei,", "Origami, Docker"]) == [])
        #expect(read(["Interessen: Posaune, Modellbau", "Python-Treffen"], indents: [1: 12]) == [])
    }

    @Test func subheadingsOfSomethingElseCloseTheList() {
        #expect(
            read(["Quillpress", "Interests", "Kite building", "Software", "Orbweaver"], levels: [1: 3, 3: 3])
                == ["Quillpress", "Orbweaver"])
    }
}
