extension PlainPDF {
    /// The whole file, small: what is no stream is packed together, and the table of objects too.
    func written() throws(RenderingError) -> [UInt8] {
        var writer = Writer(file: self)
        return try writer.written()
    }

    private struct Writer {
        let file: PlainPDF
        /// With characters beyond ASCII, so that programs take it for binary.
        private var output = Array("%PDF-1.5\n%".utf8) + [0xB5, 0xED, 0xAE, 0xFB, 0x0A]
        /// What the table says of each object: its kind, and two numbers that depend on it.
        private var places: [Int: (kind: Int, first: Int, second: Int)] = [:]

        private static let objectsPerStream = 500

        init(file: PlainPDF) { self.file = file }

        mutating func written() throws(RenderingError) -> [UInt8] {
            output.reserveCapacity(file.bytes.count)
            for (number, data) in file.streams.sorted(by: { $0.key < $1.key }) {
                begin(number)
                append(file.changed[number] ?? .dictionary([]))
                switch data {
                case .source(let range): append(streamOf: file.bytes[range])
                case .new(let bytes): append(streamOf: bytes[...])
                }
            }
            let numbers = file.sources.keys.filter { file.streams[$0] == nil }.sorted()
            var nextNumber = file.lastNumber + 1
            for start in stride(from: 0, to: numbers.count, by: Self.objectsPerStream) {
                let end = min(start + Self.objectsPerStream, numbers.count)
                try append(objects: numbers[start..<end], asStream: nextNumber)
                nextNumber += 1
            }
            return try withTable(number: nextNumber)
        }

        private mutating func begin(_ number: Int) {
            places[number] = (1, output.count, 0)
            append("\(number) 0 obj\n")
        }

        private mutating func append(objects numbers: ArraySlice<Int>, asStream stream: Int) throws(RenderingError) {
            let before = output
            output = []
            var directory = ""
            for (position, number) in numbers.enumerated() {
                directory += "\(number) \(output.count) "
                places[number] = (2, stream, position)
                if let value = file.changed[number] {
                    append(value)
                } else if let range = file.sources[number] {
                    output += file.bytes[range]
                }
                append("\n")
            }
            let packed = try Zlib.packed(Array(directory.utf8) + output, level: PlainPDF.packingLevel)
            output = before
            begin(stream)
            append(
                "<< /Type /ObjStm /N \(numbers.count) /First \(directory.utf8.count) /Length \(packed.count)"
                    + " /Filter /FlateDecode >>")
            append(streamOf: packed[...])
        }

        private mutating func withTable(number: Int) throws(RenderingError) -> [UInt8] {
            let digest = Zlib.digest(output).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
            let start = output.count
            begin(number)
            var rows: [UInt8] = []
            rows.reserveCapacity((number + 1) * 7)
            func add(_ value: Int, byteCount: Int) {
                for byte in (0..<byteCount).reversed() { rows.append(UInt8(truncatingIfNeeded: value >> (byte * 8))) }
            }
            for number in 0...number {
                let place = places[number] ?? (0, 0, 0)
                add(place.kind, byteCount: 1)
                add(place.first, byteCount: 4)
                add(place.second, byteCount: 2)
            }
            let packed = try Zlib.packed(rows, level: PlainPDF.packingLevel)
            append("<< /Type /XRef /Size \(number + 1) /W [ 1 4 2 ] /Root ")
            append(file.trailer["Root"] ?? .token([]))
            append(" /Info ")
            append(file.trailer["Info"] ?? .token(Array("null".utf8)))
            append(" /ID [ <\(digest)> <\(digest)> ] /Length \(packed.count) /Filter /FlateDecode >>")
            append(streamOf: packed[...])
            append("startxref\n\(start)\n%%EOF\n")
            return output
        }

        // MARK: Syntax

        private mutating func append(_ text: String) { output += text.utf8 }

        private mutating func append(streamOf data: ArraySlice<UInt8>) {
            append("\nstream\n")
            output += data
            append("\nendstream\nendobj\n")
        }

        private mutating func append(_ value: PDFValue) {
            switch value {
            case .source(let range): output += file.bytes[range]
            case .token(let bytes): output += bytes
            case .reference(let number): append("\(number) 0 R")
            case .array(let items):
                append("[")
                for item in items {
                    append(" ")
                    append(item)
                }
                append(" ]")
            case .dictionary(let entries):
                append("<<")
                for entry in entries {
                    append(" /\(entry.key) ")
                    append(entry.value)
                }
                append(" >>")
            }
        }
    }
}
