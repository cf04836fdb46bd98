import CCairo
import CStreamPacking
import Drawing
import Testing

@testable import Canvas

struct StreamPackingTests {
    /// A page with a path, as Cairo writes it.
    private func file(isPlain: Bool) throws -> PlainPDF {
        stream_packing_set_plain(isPlain)
        defer { stream_packing_set_plain(false) }
        let surface = try CairoSurface(pdfWidth: 200, height: 100)
        let context = try CairoContext(surface)
        for step in 0..<100 { cairo_rectangle(context.pointer, Double(step), 5, 2, 7) }
        cairo_fill(context.pointer)
        cairo_show_page(context.pointer)
        let bytes = try surface.finishedBytes()
        return try #require(PlainPDF(bytes))
    }

    private func packedStreams(of file: PlainPDF) -> [Int: (isPlain: Bool, data: [UInt8])] {
        file.streams.compactMapValues { data in
            switch data {
            case .source(let range): (Zlib.isPlain(file.bytes[range]), Zlib.unpacked(file.bytes[range]) ?? [])
            case .new(let bytes): (Zlib.isPlain(bytes[...]), Zlib.unpacked(bytes[...]) ?? [])
            }
        }
    }

    @Test func cairoPacksUnlessToldNotTo() throws {
        let packed = packedStreams(of: try file(isPlain: false))
        #expect(!packed.isEmpty && packed.values.allSatisfy { !$0.isPlain })
        let plain = packedStreams(of: try file(isPlain: true))
        #expect(plain.values.allSatisfy { $0.isPlain })
        #expect(plain.mapValues(\.data) == packed.mapValues(\.data))
    }

    @Test func plainStreamsArePackedWithTheirLength() throws {
        var file = try file(isPlain: true)
        let before = packedStreams(of: file)
        try file.packPlainStreams()
        let after = packedStreams(of: file)
        #expect(after.values.allSatisfy { !$0.isPlain })
        #expect(after.mapValues(\.data) == before.mapValues(\.data))
        for (number, data) in file.streams {
            guard case .new(let bytes) = data else { continue }
            guard case .token(let length)? = file[number]?["Length"] else {
                Issue.record("no length")
                continue
            }
            #expect(length == Array("\(bytes.count)".utf8))
        }
    }
}
