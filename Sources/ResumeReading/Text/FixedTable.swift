/// Values that are read where they lie: in the program itself, or kept for as long as a table of them is in use.
struct FixedTable<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    private let elements: UnsafeBufferPointer<Element>
    /// Nil for what is part of the program.
    private let owner: Owner?

    init(_ elements: some Collection<Element>) {
        let owner = Owner(copying: elements)
        self.elements = UnsafeBufferPointer(owner.elements)
        self.owner = owner
    }

    /// - Parameter elements: of the program, which stay where they are.
    init(embedded elements: UnsafeBufferPointer<Element>) {
        self.elements = elements
        owner = nil
    }

    private final class Owner {
        let elements: UnsafeMutableBufferPointer<Element>

        init(copying source: some Collection<Element>) {
            elements = .allocate(capacity: source.count)
            _ = elements.initialize(fromContentsOf: source)
        }

        deinit { elements.deallocate() }
    }
}

extension FixedTable: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { elements.count }

    @inline(__always)
    subscript(position: Int) -> Element {
        precondition(position >= 0 && position < elements.count, "an element of the table")
        return elements[position]
    }

    func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<Element>) throws -> Result
    ) rethrows -> Result? {
        try body(elements)
    }
}
