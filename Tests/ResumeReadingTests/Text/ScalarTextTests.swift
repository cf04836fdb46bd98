import Testing

@testable import ResumeReading

@Suite struct ScalarTextTests {
    @Test func `a slice keeps the positions of the whole`() throws {
        let text = ScalarText("北方大学 Physics")
        let space = try #require(text.firstIndex(of: " "))
        let tail = text[(space + 1)...]
        #expect(tail == "Physics")
        #expect(tail.startIndex == space + 1)
        #expect(tail.firstIndex(of: "y") == text.firstIndex(of: "y"))
    }

    @Test func `equal texts are equal wherever they were cut from`() {
        let cut = ScalarText("a Go b")[2..<4]
        #expect(cut == ScalarText("Go"))
        #expect(Set([cut, ScalarText("Go")]).count == 1)
    }

    @Test func `small letters keep length and positions`() {
        let text = ScalarText("x ÉCOLE İzmir ẞ 大学")[2...]
        #expect(text.lowercased() == "école İzmir ß 大学")
        #expect(text.lowercased().startIndex == text.startIndex)
        #expect(ScalarText("straße").uppercased() == "STRAßE")
    }

    @Test func `texts and phrases join`() {
        var text = "(" + ScalarText("a") + ")"
        text += "!"
        #expect(text == "(a)!")
        #expect([ScalarText("a"), ScalarText("b")].joined(separator: ", ") == "a, b")
    }

    @Test(arguments: [
        ("a b  c", true, Int.max, ["a", "b", "c"]), ("a b  c", false, Int.max, ["a", "b", "", "c"]),
        (" a b c", true, 1, ["a", "b c"]), ("", true, Int.max, []), ("", false, Int.max, [""]),
        ("abc", true, 0, ["abc"]),
    ])
    func `texts are split as other collections are`(text: String, omits: Bool, most: Int, parts: [String]) {
        let text = ScalarText(text)
        let split = text.split(separator: " ", maxSplits: most, omittingEmptySubsequences: omits)
        #expect(split.map { String($0) } == parts)
        let reference = Array(text).split(separator: " ", maxSplits: most, omittingEmptySubsequences: omits)
        #expect(split.map { Array($0) } == reference.map { Array($0) })
        #expect(split.allSatisfy { $0.startIndex >= text.startIndex && $0.endIndex <= text.endIndex })
    }

    @Test(arguments: ["", "Go", "é大🎉\u{301}"])
    func `texts become the strings they were`(text: String) {
        #expect(Array(String(ScalarText(text)).utf8) == Array(text.utf8))
    }

    @Test(arguments: ["", "Quarry Lane 7", "ÉCOLE Ottilie, 上海 Ⓑ", "no capitals"])
    func `the small letters of a line are those of any text`(text: String) {
        let line = ScalarText(line: Array(text.unicodeScalars))
        let other = ScalarText(text)
        #expect(line.lowercased() == other.lowercased() && line.lowercased().indices == line.indices)
        let part = line.dropFirst(2).dropLast(3)
        #expect(part.lowercased() == other.dropFirst(2).dropLast(3).lowercased())
        #expect(part.lowercased().indices == part.indices)
        #expect(line.lowercased().uppercased() == line.uppercased())
    }

    @Test func `a line that is changed has other small letters`() {
        var line = ScalarText(line: Array("Tide Tables".unicodeScalars))
        line[line.startIndex] = "R"
        #expect(line == "Ride Tables" && line.lowercased() == "ride tables")
        line.append("S")
        #expect(line.lowercased() == "ride tabless")
        var part = ScalarText(line: Array("Tide Tables".unicodeScalars)).suffix(6)
        part += " Of Wick"
        #expect(part == "Tables Of Wick" && part.lowercased() == "tables of wick")
    }
}
