/// A picture of a page in shades of grey.
struct GrayPicture: Sendable {
    private let width: Int
    private let height: Int
    private let pixels: ArraySlice<UInt8>

    /// `P5 WIDTH HEIGHT 255` and a byte for each pixel.
    init?(portableGraymap bytes: [UInt8]) {
        var index = 0
        var fields: [ArraySlice<UInt8>] = []
        while fields.count < 4, index < bytes.count {
            let start = index
            while index < bytes.count, bytes[index] > 0x20 { index += 1 }
            if index > start { fields.append(bytes[start..<index]) }
            index += 1
        }
        let numbers = fields.dropFirst().compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard fields.first.map({ Array($0) }) == Array("P5".utf8), numbers.count == 3, numbers[2] == 255 else {
            return nil
        }
        (width, height) = (numbers[0], numbers[1])
        let (size, isTooLarge) = width.multipliedReportingOverflow(by: height)
        guard width > 0, height > 0, !isTooLarge, index <= bytes.count, bytes.count - index >= size else { return nil }
        pixels = bytes[index..<(index + size)]
    }

    /// The difference between the lightest and the darkest shade in a part of the page, 0...255.
    func contrast(in box: Box, pageWidth: Double, pageHeight: Double) -> Int {
        guard pageWidth > 0, pageHeight > 0 else { return 0 }
        let (x, y) = (Double(width) / pageWidth, Double(height) / pageHeight)
        let columns = pixelRange(box.left * x, box.right * x, limit: width)
        let rows = pixelRange(box.top * y, box.bottom * y, limit: height)
        var (lightest, darkest) = (UInt8.min, UInt8.max)
        for row in rows {
            let start = pixels.startIndex + row * width
            for pixel in pixels[(start + columns.lowerBound)..<(start + columns.upperBound)] {
                lightest = max(lightest, pixel)
                darkest = min(darkest, pixel)
            }
        }
        return lightest >= darkest ? Int(lightest - darkest) : 0
    }

    private func pixelRange(_ low: Double, _ high: Double, limit: Int) -> Range<Int> {
        let first = Int(min(max(low, 0), Double(limit)))
        let last = Int(min(max(high.rounded(.up), 0), Double(limit)))
        return first..<max(first, last)
    }
}
