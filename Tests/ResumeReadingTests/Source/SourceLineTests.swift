import Testing

@testable import ResumeReading

@Suite struct SourceLineTests {
    @Test func `a copy that is changed leaves the line as it was`() {
        let line = SourceLine(number: 7, text: "Harbour Master")
        var copy = line
        copy.text = "Wick"
        copy.isHidden = true
        copy.boldRanges = [0..<4]
        #expect(line.text == "Harbour Master" && !line.isHidden && line.boldRanges.isEmpty)
        #expect(copy.number == 7 && copy.text == "Wick" && copy.isHidden && copy.isBold)
        let second = copy
        copy.boldRanges.append(5..<6)
        #expect(second.isBold && !copy.isBold)
    }

    @Test func `a line without text is blank and not bold`() {
        let line = SourceLine(number: 1, text: "")
        #expect(line.isBlank && !line.isBold && line.marker == nil && line.cells.isEmpty)
    }
}
