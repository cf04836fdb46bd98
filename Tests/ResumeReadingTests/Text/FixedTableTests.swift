import Testing

@testable import ResumeReading

@Suite struct FixedTableTests {
    @Test func `a table keeps its values for as long as it is in use`() {
        func table() -> FixedTable<UInt32> { FixedTable((0..<1000).map { UInt32($0) }) }
        let copy = table()
        #expect(copy.count == 1000)
        #expect(copy.elementsEqual(0..<1000))
        #expect(Array(copy[10..<12]) == [10, 11])
    }

    @Test func `values of the program are read where they lie`() {
        let values: [UInt8] = [3, 1, 2]
        values.withUnsafeBufferPointer { values in
            let table = FixedTable(embedded: values)
            #expect(table.withContiguousStorageIfAvailable { $0.baseAddress } == values.baseAddress)
            #expect(Array(table) == [3, 1, 2])
        }
    }

    @Test func `a table may hold nothing`() { #expect(FixedTable<UInt8>([]).isEmpty) }
}
