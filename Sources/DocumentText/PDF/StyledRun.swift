/// A stretch of text of one line and one font, as `pdftohtml -xml` gives it.
struct StyledRun: Hashable, Sendable {
    var box: Box
    var size: Double
    var font: PageWord.Font
    var scalars: [StyledScalar]

    /// A character that has a look, with what the markup says of it.
    struct StyledScalar: Hashable, Sendable {
        var scalar: Unicode.Scalar
        var isBold: Bool
        var link: String?
    }
}

/// The runs of one page, in points.
struct StyledPage: Hashable, Sendable {
    var width: Double
    var height: Double
    var runs: [StyledRun]
}

/// Reads what `pdftohtml -xml -noroundcoord -zoom 3` writes: fonts, weights, colours and links.
struct StyledRunReader {
    /// The largest that pdftohtml takes: font sizes come as whole numbers and so are known to a third of a point.
    static let zoom = 3.0

    private var fonts: [String: (size: Double, font: PageWord.Font, isBold: Bool)] = [:]
    private(set) var pages: [StyledPage] = []
    private var run: StyledRun?
    private var boldDepth = 0
    private var link: String?
    private var isBoldFont = false

    static func pages(_ markup: [UInt8]) -> [StyledPage] {
        guard let reader = MarkupReader(markup) else { return [] }
        var state = StyledRunReader()
        while let event = reader.next() {
            switch event {
            case .start(let name, let isEmpty): state.start(name, isEmpty: isEmpty, reader)
            case .end(let name): state.end(name)
            case .text(let text): state.add(text)
            }
        }
        return state.pages
    }

    private mutating func start(_ name: String, isEmpty: Bool, _ reader: MarkupReader) {
        switch name {
        case "page":
            pages.append(
                StyledPage(
                    width: (reader.number("width") ?? 0) / Self.zoom,
                    height: (reader.number("height") ?? 0) / Self.zoom,
                    runs: []))
        case "fontspec":
            guard let id = reader.attribute("id"), let size = reader.number("size"), size > 0 else { return }
            let font = PageWord.Font(
                name: fontName(reader.attribute("family") ?? ""), color: color(reader.attribute("color") ?? ""))
            fonts[id] = (size / Self.zoom, font, Self.isBold(font.name))
        case "text":
            guard !isEmpty, let left = reader.number("left"), let top = reader.number("top"),
                let width = reader.number("width"), let height = reader.number("height"), width >= 0, height > 0
            else { return }
            let font = reader.attribute("font").flatMap { fonts[$0] }
            let box = Box(left: left, top: top, right: left + width, bottom: top + height).scaled(by: 1 / Self.zoom)
            run = StyledRun(box: box, size: font?.size ?? box.height / 1.15, font: font?.font ?? .init(), scalars: [])
            (boldDepth, link, isBoldFont) = (0, nil, font?.isBold ?? false)
        case "b": if !isEmpty { boldDepth += 1 }
        case "a": link = reader.attribute("href")
        default: break
        }
    }

    private mutating func end(_ name: String) {
        switch name {
        case "text":
            if let run, !run.scalars.isEmpty, let page = pages.indices.last { pages[page].runs.append(run) }
            run = nil
        case "b": boldDepth = max(0, boldDepth - 1)
        case "a": link = nil
        default: break
        }
    }

    private mutating func add(_ text: String) {
        guard run != nil else { return }
        for scalar in Glyphs.mended(text).unicodeScalars {
            run?.scalars.append(.init(scalar: scalar, isBold: boldDepth > 0 || isBoldFont, link: link))
        }
    }

    /// `ABCDEF+Inter-Bold` -> `Inter-Bold`
    private func fontName(_ name: String) -> String {
        let parts = name.split(separator: "+", maxSplits: 1)
        return parts.count == 2 && parts[0].utf8.count == 6 ? String(parts[1]) : name
    }

    /// `#1f4e79`
    private func color(_ text: String) -> UInt32 { text.first == "#" ? UInt32(text.dropFirst(), radix: 16) ?? 0 : 0 }

    /// pdftohtml knows only names with "Bold"; TeX's bold fonts are called otherwise.
    static func isBold(_ name: String) -> Bool {
        let name = name.lowercased()
        return ["bold", "black", "heavy", "demi", "cmbx", "sfbx", "ecbx", "lmroman10-b", "-bd", "-medi"].contains {
            name.contains($0)
        }
    }
}

extension Box {
    func scaled(by factor: Double) -> Box {
        Box(left: left * factor, top: top * factor, right: right * factor, bottom: bottom * factor)
    }

    func moved(x: Double, y: Double) -> Box { Box(left: left + x, top: top + y, right: right + x, bottom: bottom + y) }
}
