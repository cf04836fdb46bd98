import Glibc
import Synchronization
import Testing

@testable import vitagraph

struct WorkerPoolTests {
    @Test(arguments: [1, 2, 8, 100])
    func deliversInOrder(workers: Int) async throws {
        var delivered: [Int] = []
        try await WorkerPool(workerCount: workers).run(Array(0..<50), makeWorker: {}) { _, item, index in
            usleep(UInt32((item * 37) % 11) * 100)
            return item == index ? item : -1
        } deliver: {
            delivered.append($0)
        }
        #expect(delivered == Array(0..<50))
    }

    @Test func makesOneWorkerPerJobAtMost() async throws {
        let made = Counter()
        try await WorkerPool(workerCount: 3).run(Array(0..<20), makeWorker: { made.add() }) { _, _, _ in
        } deliver: { _ in
        }
        #expect((1...3).contains(made.value))
        try await WorkerPool(workerCount: 3).run([Int](), makeWorker: { made.add() }) { _, _, _ in
        } deliver: { _ in
        }
        #expect(made.value <= 3, "nothing to do, nobody to do it")
    }

    @Test func stopsWhenNobodyTakesTheResults() async {
        struct Gone: Error {}
        let worked = Counter()
        await #expect(throws: Gone.self) {
            try await WorkerPool(workerCount: 2).run(Array(0..<10_000), makeWorker: {}) { _, _, _ in
                worked.add()
                usleep(100)
            } deliver: { _ in
                throw Gone()
            }
        }
        #expect(worked.value < 10_000)
    }
}

private final class Counter: Sendable {
    private let count = Atomic<Int>(0)

    func add() { count.add(1, ordering: .relaxed) }
    var value: Int { count.load(ordering: .relaxed) }
}
