import Testing

@testable import Packets

struct LargeStackTests {
    private struct Refusal: Error {}

    /// Takes a stretch of stack for each step.
    private func depth(_ left: Int) -> Int {
        withUnsafeTemporaryAllocation(byteCount: 1000, alignment: 8) { buffer in
            buffer[0] = 1
            return left == 0 ? 0 : depth(left - 1) + Int(buffer[0])
        }
    }

    @Test func deepCallsReturn() {
        #expect(withLargeStack { depth(50_000) } == 50_000)
    }

    @Test func errorsComeThrough() {
        #expect(throws: Refusal.self) { try withLargeStack { throw Refusal() } }
    }
}
