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
}
