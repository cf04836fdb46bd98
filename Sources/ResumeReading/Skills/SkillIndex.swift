/// The rows and spellings of the built-in table as one run of bytes, which `RECORD_SNAPSHOTS=1 swift test --filter
/// SkillIndex` writes anew: to work them out took half of the time that the program needs to start.
struct SkillIndex {
    let rows: FixedTable<SkillRows.Row>
    let spellings: SpellingTrie

    /// What the bytes begin with.
    private struct Header: BitwiseCopyable {
        /// Of the table that the index belongs to.
        var tableByteCount: UInt32
        var nodeCount: UInt32
        var rowCount: UInt32
    }

    /// Nil for the index of another table.
    init?(embedded bytes: UnsafeRawBufferPointer, of table: FixedTable<UInt8>) {
        guard bytes.count >= MemoryLayout<Header>.size else { return nil }
        let header = bytes.load(as: Header.self)
        let nodes = MemoryLayout<Header>.size..<MemoryLayout<Header>.size + Self.size(header.nodeCount, of: Node.self)
        let rows = nodes.upperBound..<nodes.upperBound + Self.size(header.rowCount, of: SkillRows.Row.self)
        guard Int(header.tableByteCount) == table.count, rows.upperBound == bytes.count else { return nil }
        spellings = SpellingTrie(nodes: FixedTable(embedded: Self.values(in: bytes[nodes])))
        self.rows = FixedTable(embedded: Self.values(in: bytes[rows]))
    }

    private typealias Node = SpellingTrie.Node

    private static func size<Value>(_ count: UInt32, of: Value.Type) -> Int { Int(count) * MemoryLayout<Value>.stride }

    private static func values<Value>(in bytes: Slice<UnsafeRawBufferPointer>) -> UnsafeBufferPointer<Value> {
        UnsafeRawBufferPointer(rebasing: bytes).assumingMemoryBound(to: Value.self)
    }

    /// The index of a table, as it is embedded.
    static func bytes(of table: FixedTable<UInt8>) -> [UInt8] {
        let rows = SkillRows(builtIn: table)
        let nodes = rows.spellings().nodes
        let header = Header(
            tableByteCount: UInt32(clamping: table.count), nodeCount: UInt32(clamping: nodes.count),
            rowCount: UInt32(clamping: rows.rows.count))
        return withUnsafeBytes(of: header) { Array($0) } + bytes(of: nodes) + bytes(of: rows.rows)
    }

    private static func bytes<Value>(of values: FixedTable<Value>) -> [UInt8] {
        Array(values).withUnsafeBytes { Array($0) }
    }
}
