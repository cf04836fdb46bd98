import Testing

@testable import ResumeReading

@Suite struct BracketEndsTests {
    @Test(arguments: [
        ("a (b) c", [2: 4]), ("（甲（乙）丙", [2: 4]), ("(a [b) c]", [0: 5]), ("a) b (", [:]), ("«x» [y]", [0: 2, 4: 6]),
        // What a closed pair holds is forgotten, so that the later bracket has no partner; the next pair has one.
        ("([)] [a]", [0: 2, 5: 7]), ("((a) (b)", [1: 3, 5: 7]),
    ])
    func `pairs are found, brackets without a partner are text`(text: String, pairs: [Int: Int]) {
        let ends = BracketEnds(Array(text.unicodeScalars)[...])
        let found = (0..<text.unicodeScalars.count).filter { ends[$0] != nil }
        #expect(found == pairs.keys.sorted())
        #expect(pairs.allSatisfy { ends[$0.key] == $0.value })
        #expect(ends.isEmpty == pairs.isEmpty)
    }

    @Test func `positions count from the beginning of a slice`() {
        let ends = BracketEnds(Array("xx(a)".unicodeScalars)[2...])
        #expect(ends[0] == 2 && ends[2] == nil && ends[99] == nil)
    }
}
