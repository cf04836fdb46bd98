/// A word on a page: what stands between white space.
struct PageWord: Hashable, Sendable {
    var text: String
    var box: Box
    /// Of the type, in points.
    var size: Double
    var font = Font()
    /// The parts of `text` set in bold, as offsets in Unicode scalars, ascending.
    var boldRanges: [Range<Int>] = []
    var links: [DocumentLine.Link] = []

    struct Font: Hashable, Sendable {
        /// The name without its subset's tag; empty when unknown.
        var name = ""
        /// 0xRRGGBB
        var color: UInt32 = 0
    }

    init(text: String, box: Box, size: Double? = nil) {
        self.text = text
        self.box = box
        // The usual height of a line of type is 1.15 of its size.
        self.size = size ?? box.height / 1.15
    }

    /// Where the letters stand. Boxes reach from the font's ascent to its descent, which is a good tenth of the size in
    /// compact fonts and half of the extra height in others.
    var baseline: Double {
        let size = max(self.size, 0.1)
        let descent = min(max(0.12 + 0.5 * (box.height / size - 1), 0.1), 0.4)
        return box.bottom - descent * size
    }

    var isBold: Bool { boldRanges == [0..<text.unicodeScalars.count] }
}

/// A page as the converter gives it.
struct Page: Hashable, Sendable {
    /// 1-based
    var number: Int
    var width: Double
    var height: Double
    var words: [PageWord]
}
