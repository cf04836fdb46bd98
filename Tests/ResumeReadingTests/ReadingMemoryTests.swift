import Testing

@testable import ResumeReading

struct ReadingMemoryTests {
    @Test func whatWasAnsweredIsNotWorkedOutAgain() {
        let memo = Memo<ScalarText, Int>()
        var count = 0
        for _ in 0..<3 {
            let answer = memo.answer(to: ScalarText("four")) {
                count += 1
                return 16
            }
            #expect(answer == 16)
        }
        #expect(count == 1)
    }

    @Test func eachOfManyHasItsOwnAnswer() {
        let memo = Memo<ScalarText, Int>()
        let texts = (0..<5000).map { ScalarText("Nurse \($0)") }
        for (number, text) in texts.enumerated() { #expect(memo.answer(to: text) { number } == number) }
        // The last ones are remembered still.
        #expect(memo.answer(to: texts[4999]) { -1 } == 4999)
        // The first ones may be forgotten, and are then worked out anew.
        #expect([-1, 0].contains(memo.answer(to: texts[0]) { -1 }))
    }

    @Test func whatHasTheSameDigestHasItsOwnAnswer() {
        struct Clashing: Digestible {
            var value: Int
            var digest: UInt64 { 7 }
        }
        let memo = Memo<Clashing, Int>()
        for value in 0..<200 { _ = memo.answer(to: Clashing(value: value)) { value * 2 } }
        for value in 0..<200 { #expect(memo.answer(to: Clashing(value: value)) { -1 } == value * 2) }
    }

    @Test func theSameTextInOtherLinesGivesPiecesOfItsOwn() {
        let lines = [3, 7].map {
            EntryLine(SourceLine(number: $0, text: "Nurse, Fern Hospital, 2019 - 2021"), dates: DateScanner())
        }
        let numbers = ReadingMemory.$current.withValue(ReadingMemory()) {
            lines.map { HeadPieces.pieces(of: $0).map(\.line) }
        }
        #expect(numbers == [[3, 3], [7, 7]])
    }
}
