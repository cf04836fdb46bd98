import Testing

@testable import ResumeReading

struct ReferenceTextTests {
    @Test func linesBeyondTheLimitAreNotRead() {
        let long = String(repeating: "a", count: ReferenceText.limit)
        let lines = [long, "Okri, B.", "2019"].enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
        let text = ReferenceText(lines)
        #expect(!text.contains(["okri"]))
    }
}
