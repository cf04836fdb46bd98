import Testing

@testable import ResumeReading

@Suite struct StepTableTests {
    /// Enough steps for the table to grow, along words and away from them.
    @Test func `every step leads where it led when it was added`() {
        var steps = StepTable()
        var ends: [[Unicode.Scalar]: Int32] = [:]
        for number in 0..<500 {
            let word = Array(String(number * 7919, radix: 36).unicodeScalars)
            ends[word] = word.reduce(StepTable.root) { steps.insert(from: $0, over: $1) }
        }
        for (word, end) in ends {
            let found = word.reduce(StepTable.root as Int32?) { node, scalar in
                node.flatMap { steps.node(from: $0, over: scalar) }
            }
            #expect(found == end)
        }
        #expect(Set(ends.values).count == ends.count)
    }

    @Test func `steps that were not added lead nowhere`() {
        var steps = StepTable()
        let node = steps.insert(from: StepTable.root, over: "a")
        #expect(steps.node(from: StepTable.root, over: "b") == nil)
        #expect(steps.node(from: node, over: "a") == nil)
        #expect(steps.nodeCount == 2)
    }

    @Test func `whole paths lead where their steps do`() {
        var (paths, steps) = (StepTable(), StepTable())
        for word in ["abc", "abd", "ab", "x", "", "abcde", "xyz"] {
            let end = paths.insert(word.unicodeScalars)
            #expect(end == word.unicodeScalars.reduce(StepTable.root) { steps.insert(from: $0, over: $1) })
            #expect(paths.nodeCount == steps.nodeCount)
        }
    }
}
