import Testing

@testable import ResumeReading

struct PhraseOpeningsTests {
    @Test func placesWherePhrasesBeginAreNotPassedBy() {
        let openings = openings(of: ["baker", "b", "教师", "经理"])
        for text in ["baker", "bakery", "b", "b.", "教师", "经理人"] {
            #expect(openings.mayOpen(at: text), "\(text)")
        }
    }

    @Test func mostOtherPlacesArePassedBy() {
        let openings = openings(of: ["baker", "教师"])
        let passed = ["cook", "nurse", "welder", "bi", "be", "bo", "教授", "老师", "1", " b"].filter {
            !openings.mayOpen(at: $0)
        }
        #expect(passed.count >= 8)
    }

    @Test func aPhraseOfOneCharacterMayBeFollowedByAny() {
        let openings = openings(of: ["b"])
        #expect(openings.mayOpen(at: "bx"))
        #expect(!openings.mayOpen(at: "xb"))
    }

    private func openings(of phrases: [String]) -> PhraseOpenings {
        var openings = PhraseOpenings()
        for phrase in phrases {
            let scalars = Array(phrase.unicodeScalars)
            openings.insert(scalars[0], scalars.count > 1 ? scalars[1] : nil)
        }
        return openings
    }
}

extension PhraseOpenings {
    fileprivate func mayOpen(at text: String) -> Bool {
        Array(text.unicodeScalars).withUnsafeBufferPointer { mayOpen(at: 0, in: $0) }
    }
}
