/// A PDF file whose objects stand one by one, as Cairo 1.16 writes it, opened to change some of them.
struct PlainPDF {
    let bytes: [UInt8]
    /// Objects without a stream, and the dictionaries of those with one.
    private(set) var sources: [Int: Range<Int>] = [:]
    /// The data of streams; what was not changed stands in the file.
    private(set) var streams: [Int: Data] = [:]
    private(set) var changed: [Int: PDFValue] = [:]
    let trailer: PDFValue

    /// libdeflate's fastest: the others take up to four times as long for pages that are 4 % smaller.
    static let packingLevel: Int32 = 1

    enum Data {
        case source(Range<Int>)
        case new([UInt8])
    }

    /// Nil for a file without a plain table of all objects, or one with gaps.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard let table = Table(bytes) else { return nil }
        var parser = PDFParser(bytes, in: table.trailerStart..<bytes.count)
        guard let trailer = parser.value() else { return nil }
        self.trailer = trailer
        for (number, range) in table.objects {
            guard let object = Self.object(in: range, of: bytes) else { return nil }
            sources[number] = object.source
            if let data = object.data { streams[number] = .source(data) }
        }
        for (number, data) in streams {
            // Lengths become part of the dictionary; the objects that held them are done with.
            guard var dictionary = self[number], case .source(let range) = data,
                let length = dictionary["Length"].flatMap(integer), range.count >= length
            else { return nil }
            if let holder = dictionary["Length"]?.reference { sources[holder] = nil }
            dictionary["Length"] = .integer(length)
            changed[number] = dictionary
            streams[number] = .source(range.lowerBound..<range.lowerBound + length)
        }
    }

    /// An object, or the dictionary of a stream.
    subscript(number: Int) -> PDFValue? {
        get {
            if let value = changed[number] { return value }
            guard let range = sources[number] else { return nil }
            var parser = PDFParser(bytes, in: range)
            return parser.value()
        }
        set { changed[number] = newValue }
    }

    /// The value itself, or the object that it refers to.
    func resolved(_ value: PDFValue?) -> PDFValue? {
        guard let number = value?.reference else { return value }
        return self[number]
    }

    /// Without its slash.
    func name(_ value: PDFValue?) -> String? {
        guard case .source(let range)? = value, bytes[range.lowerBound] == UInt8(ascii: "/") else { return nil }
        return String(decoding: bytes[range.dropFirst()], as: UTF8.self)
    }

    func integer(_ value: PDFValue) -> Int? {
        guard case .source(let range)? = resolved(value) else { return nil }
        return PDFParser.integer(bytes[range])
    }

    /// The data of a packed stream, unpacked.
    func data(ofStream number: Int) -> [UInt8]? {
        guard case .source(let range)? = streams[number], name(self[number]?["Filter"]) == "FlateDecode" else {
            return nil
        }
        return Zlib.unpacked(bytes[range])
    }

    /// Replaces the data of a packed stream.
    mutating func replaceData(ofStream number: Int, with data: [UInt8]) throws(RenderingError) {
        let packed = try Zlib.packed(data, level: Self.packingLevel)
        streams[number] = .new(packed)
        self[number]?["Length"] = .integer(packed.count)
    }

    /// Packs the streams that zlib has wrapped without packing (see `CStreamPacking`).
    mutating func packPlainStreams() throws(RenderingError) {
        for (number, data) in streams {
            guard case .source(let range) = data, Zlib.isPlain(bytes[range]), let data = self.data(ofStream: number)
            else { continue }
            try replaceData(ofStream: number, with: data)
        }
    }

    /// Adds a stream of plain data.
    ///
    /// - Returns: the number of the new object.
    mutating func add(stream data: [UInt8], _ entries: [(key: String, value: PDFValue)]) -> Int {
        let number = lastNumber + 1
        changed[number] = .dictionary(
            (entries + [("Length", .integer(data.count))]).map { PDFValue.Entry(key: $0.key, value: $0.value) })
        streams[number] = .new(data)
        return number
    }

    var lastNumber: Int { max(sources.keys.max() ?? 0, streams.keys.max() ?? 0) }

    /// The value of an object, and the data of its stream up to the word behind them.
    private static func object(in range: Range<Int>, of bytes: [UInt8]) -> (source: Range<Int>, data: Range<Int>?)? {
        guard let start = bytes[range].range(of: "obj")?.upperBound,
            let end = bytes[range].lastRange(of: "endobj"), start < end.lowerBound
        else { return nil }
        let body = bytes[start..<end.lowerBound]
        guard let dataEnd = body.suffix(12).lastRange(of: "endstream") else { return (start..<end.lowerBound, nil) }
        var parser = PDFParser(bytes, in: start..<dataEnd.lowerBound)
        guard parser.value() != nil, case let source = start..<parser.index,
            let word = bytes[source.upperBound..<dataEnd.lowerBound].range(of: "stream")
        else { return nil }
        // A line feed ends the word, with or without a carriage return.
        var dataStart = word.upperBound
        if bytes[dataStart] == 0x0D { dataStart += 1 }
        if bytes[dataStart] == 0x0A { dataStart += 1 }
        return dataStart <= dataEnd.lowerBound ? (source, dataStart..<dataEnd.lowerBound) : nil
    }
}

extension PlainPDF {
    /// Where each object stands, by the plain cross-reference table at the end of the file.
    private struct Table {
        var objects: [(number: Int, range: Range<Int>)] = []
        var trailerStart = 0

        init?(_ bytes: [UInt8]) {
            guard let word = bytes.suffix(64).lastRange(of: "startxref"),
                let start = Self.integers(in: bytes[word.upperBound...], count: 1)?.first,
                (0..<bytes.count).contains(start), bytes[start...].starts(with: "xref".utf8),
                let trailer = bytes[start...].range(of: "trailer"),
                case let table = bytes[(start + 4)..<trailer.lowerBound],
                let counts = Self.integers(in: table, count: 2), counts[0] == 0
            else { return nil }
            trailerStart = trailer.upperBound
            // Ten figures, five figures, a letter: 20 bytes each, behind the line with the counts.
            let width = 20
            let first = table.endIndex - counts[1] * width
            guard counts[1] > 0, first >= table.startIndex else { return nil }
            var places: [(offset: Int, number: Int)] = []
            for number in 0..<counts[1] {
                let entry = table[(first + number * width)..<(first + (number + 1) * width)]
                guard entry[entry.startIndex + 17] == UInt8(ascii: "n") else { continue }
                guard let offset = PDFParser.integer(entry.prefix(10)), offset < start else { return nil }
                places.append((offset, number))
            }
            places.sort { $0.offset < $1.offset }
            let ends = places.dropFirst().map(\.offset) + [start]
            objects = zip(places, ends).map { ($0.number, $0.offset..<$1) }
        }

        private static func integers(in bytes: ArraySlice<UInt8>, count: Int) -> [Int]? {
            let words = bytes.prefix(64).split(maxSplits: count, whereSeparator: PDFParser.isSpace).prefix(count)
            let numbers = words.compactMap(PDFParser.integer)
            return numbers.count == count ? numbers : nil
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func range(of word: StaticString) -> Range<Int>? {
        indices.dropLast(word.utf8CodeUnitCount - 1).lazy.compactMap { place(of: word, at: $0) }.first
    }

    /// Looks from the end.
    fileprivate func lastRange(of word: StaticString) -> Range<Int>? {
        indices.dropLast(word.utf8CodeUnitCount - 1).reversed().lazy.compactMap { place(of: word, at: $0) }.first
    }

    private func place(of word: StaticString, at start: Int) -> Range<Int>? {
        let range = start..<start + word.utf8CodeUnitCount
        return word.withUTF8Buffer { self[range].elementsEqual($0) } ? range : nil
    }
}
