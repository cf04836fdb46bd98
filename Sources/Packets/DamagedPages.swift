import CDeflate
import PDFObjects
import SharedLibraries

/// Finds the pages of a document that cannot be drawn as they were meant: content, or a font or picture that it needs,
/// cannot be decoded or read to its end.
struct DamagedPages {
    private var decoded: [PDFObject.Reference: Bool] = [:]

    /// Decoded streams grow no larger; what would is taken as it is.
    private static let mostBytes = 64 << 20
    /// Streams in other forms than deflate are decoded by qpdf, which knows no limit.
    private static let mostPackedBytes = 256 << 10
    /// More than a page needs.
    private static let mostObjects = 20_000
    /// What leads away from the page.
    private static let foreignKeys: Set<String> = [
        "/Parent", "/P", "/Pg", "/B", "/A", "/AA", "/Dest", "/Popup", "/IRT", "/Contents",
    ]
    private static let filters: Set<String> = [
        "FlateDecode", "Fl", "LZWDecode", "LZW", "ASCII85Decode", "A85", "ASCIIHexDecode", "AHx", "RunLengthDecode",
        "RL",
    ]

    /// The places of the damaged pages, ascending.
    static func indices(of pages: [PDFObject]) -> [Int] {
        var search = DamagedPages()
        return pages.indices.filter { !search.isSound(pages[$0]) }
    }

    private mutating func isSound(_ page: PDFObject) -> Bool {
        let contents = (page["/Contents"]?.oneOrMore ?? []).filter(\.isStream)
        var content: [UInt8] = []
        for stream in contents {
            switch Self.decoded(stream) {
            case .failure: return false
            case .success(let bytes):
                // Content is never in a form for pictures.
                if bytes == nil, !Self.isGeneral(stream) { return false }
                guard let bytes, content.count + bytes.count <= Self.mostBytes else { return true }
                content += bytes + [0x0A]
            }
        }
        return ContentSyntax.isSound(content) && areStreamsSound(below: page)
    }

    /// All that the page uses, each stream decoded once for all pages.
    private mutating func areStreamsSound(below page: PDFObject) -> Bool {
        var visited: Set<PDFObject.Reference> = []
        var waiting = [page]
        var count = 0
        while let object = waiting.popLast(), count < Self.mostObjects {
            count += 1
            if let reference = object.reference, !visited.insert(reference).inserted { continue }
            if object.isStream, !isDecodable(object) { return false }
            if object.isArray {
                waiting += object.items
            } else if count == 1 || !["Page", "Pages"].contains(object["/Type"]?.name) {
                waiting += object.keys.filter { !Self.foreignKeys.contains($0) }.compactMap { object[$0] }
            }
        }
        return true
    }

    private mutating func isDecodable(_ stream: PDFObject) -> Bool {
        guard let reference = stream.reference else { return true }
        if let known = decoded[reference] { return known }
        let isSound = if case .success = Self.decoded(stream) { true } else { false }
        decoded[reference] = isSound
        return isSound
    }

    private static func filterNames(_ stream: PDFObject) -> [String] {
        stream["/Filter"]?.oneOrMore.map { $0.name ?? "" } ?? []
    }

    /// Its data are packed in no form that is for pictures alone.
    private static func isGeneral(_ stream: PDFObject) -> Bool { filterNames(stream).allSatisfy(filters.contains) }

    /// Nil for what is not looked into: photos, and what grows too large.
    private static func decoded(_ stream: PDFObject) -> Result<[UInt8]?, PDFError> {
        let names = filterNames(stream)
        do throws(PDFError) {
            let raw = try stream.storedData()
            if names.isEmpty { return .success(raw) }
            guard isGeneral(stream) else { return .success(nil) }
            if names == ["FlateDecode"], stream["/DecodeParms"] == nil { return inflated(raw) }
            return .success(raw.count <= mostPackedBytes ? try stream.data() : nil)
        } catch {
            return .failure(error)
        }
    }

    /// The checksum at the end is not compared: some writers have it wrong, and every viewer draws what it gets.
    private static func inflated(_ packed: [UInt8]) -> Result<[UInt8]?, PDFError> {
        let damaged = Result<[UInt8]?, PDFError>.failure(PDFError(.damaged, "a stream cannot be decoded"))
        // Two bytes before the data, four behind them; the first two are a multiple of 31.
        guard packed.count > 6, packed[0] & 0x0F == 8, (Int(packed[0]) * 256 + Int(packed[1])) % 31 == 0 else {
            return damaged
        }
        SharedLibraries.deflate
        guard let inflater = libdeflate_alloc_decompressor() else { return .success(nil) }
        defer { libdeflate_free_decompressor(inflater) }
        let body = packed[2...]
        var capacity = min(max(packed.count * 4, 1 << 16), mostBytes)
        while true {
            var result = LIBDEFLATE_BAD_DATA
            var read = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
                result = body.withUnsafeBytes { source in
                    libdeflate_deflate_decompress_ex(
                        inflater, source.baseAddress, source.count, target.baseAddress, capacity, &read, &count)
                }
                if result != LIBDEFLATE_SUCCESS { count = 0 }
            }
            switch result {
            case LIBDEFLATE_SUCCESS: return body.count - read >= 4 ? .success(bytes) : damaged
            case LIBDEFLATE_INSUFFICIENT_SPACE:
                guard capacity < mostBytes else { return .success(nil) }
                capacity = min(capacity * 4, mostBytes)
            default: return damaged
            }
        }
    }
}
