import Testing

@testable import ResumeReading

struct LetterSpacingTests {
    private func text(_ lines: String...) -> [String] {
        LineReader(text: lines.joined(separator: "\n"), path: "cv.txt").lines().map { String($0.text) }
    }

    @Test func lettersSetApartAreWords() {
        #expect(text("A D A   M A R S H") == ["ADA MARSH"])
        #expect(text("A D A   M A R S H - R I V A ,   R N") == ["ADA MARSH-RIVA, RN"])
        #expect(text("A B C levels", "I am A B", "a b") == ["A B C levels", "I am A B", "a b"])
    }

    @Test func gapsOfTwoAreSpacesWhereSentencesHaveThem() {
        #expect(
            text(
                "Ada  Marsh", "Led  a  team of  14 pickers", "Ran the  rota for  the  shop",
                "Jan  2019 -  Present     Baker,  Acme  Ltd")
                == [
                    "Ada Marsh", "Led a team of 14 pickers", "Ran the rota for the shop",
                    "Jan 2019 - Present     Baker, Acme Ltd",
                ])
        #expect(text("Excel  Word  Access", "Quill  Orb  Spin") == ["Excel  Word  Access", "Quill  Orb  Spin"])
    }

    @Test func escapedDashesAreBullets() {
        let lines = LineReader(text: #"\- Acme Orchestra, Fellow"#, path: "cv.md").lines()
        #expect(lines.first?.marker == .bullet && lines.first?.text == "Acme Orchestra, Fellow")
    }

    @Test func threeDashesBetweenItemsAreNoUnderline() {
        let lines = LineReader(text: "## Skills\n\nBaking\n14 endorsements\n---\nMilling\n---\n", path: "cv.md").lines()
        #expect(lines.filter { $0.headingLevel != nil }.map(\.text) == ["Skills"])
    }

    @Test func definitionsLoseTheirColon() {
        let lines = LineReader(text: "Software\n:   Excel, Quillpress", path: "cv.md").lines()
        #expect(lines.map { String($0.text) } == ["Software", "Excel, Quillpress"])
    }
}
