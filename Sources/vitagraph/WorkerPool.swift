import Synchronization

/// Works on items in parallel and hands the results over one by one, in the order of the items.
struct WorkerPool {
    var workerCount: Int

    /// - Parameters:
    ///   - makeWorker: called once per worker, inside its task, so that a worker need not be Sendable.
    ///   - deliver: called in item order; throwing ends the work early.
    func run<Item: Sendable, Worker, Output: Sendable>(
        _ items: [Item],
        makeWorker: @escaping @Sendable () -> Worker,
        work: @escaping @Sendable (Worker, Item, _ index: Int) -> Output,
        deliver: (Output) throws -> Void
    ) async throws {
        let queue = IndexQueue(count: items.count)
        let (results, continuation) = AsyncStream.makeStream(of: (index: Int, output: Output).self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<min(workerCount, items.count) {
                group.addTask {
                    let worker = makeWorker()
                    while !Task.isCancelled, let index = queue.next() {
                        continuation.yield((index, work(worker, items[index], index)))
                        // Work never suspends by itself: give way, so that results are handed over meanwhile.
                        await Task.yield()
                    }
                }
            }
            var waiting: [Int: Output] = [:]
            var due = 0
            var iterator = results.makeAsyncIterator()
            while due < items.count, let result = await iterator.next() {
                waiting[result.index] = result.output
                while let output = waiting.removeValue(forKey: due) {
                    try deliver(output)
                    due += 1
                }
            }
        }
    }
}

/// The indices that are still to be taken, shared by all workers.
private final class IndexQueue: Sendable {
    private let taken = Atomic<Int>(0)
    private let count: Int

    init(count: Int) { self.count = count }

    func next() -> Int? {
        let index = taken.add(1, ordering: .relaxed).oldValue
        return index < count ? index : nil
    }
}
