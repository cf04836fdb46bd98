import Testing

@testable import ResumeReading

struct WordTableTests {
    private static let table = WordTable(
        Array("# Rows of a kind and its words. Source: none.\nkind\twords\nlate\tB|a|C d\nlater\tx".utf8))

    @Test func keepsOrderAndCapitals() { #expect(Self.table["late"] == ["B", "a", "C d"].map { ScalarText($0) }) }

    @Test func readsTheLastRow() { #expect(Self.table["later"] == [ScalarText("x")]) }

    @Test func hasNothingOfOtherKinds() {
        #expect(Self.table["lat"].isEmpty)
        #expect(Self.table["# Rows of a kind and its words. Source: none."].isEmpty)
    }
}
