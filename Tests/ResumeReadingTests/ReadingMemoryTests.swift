import Testing

@testable import ResumeReading

struct ReadingMemoryTests {
    @Test func whatWasAnsweredIsNotWorkedOutAgain() {
        let memo = Memo<Int, Int>()
        var count = 0
        for _ in 0..<3 {
            let answer = memo.answer(to: 4) {
                count += 1
                return 16
            }
            #expect(answer == 16)
        }
        #expect(count == 1)
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
