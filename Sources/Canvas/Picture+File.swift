public import Drawing

extension Picture {
    /// A PNG or SVG file, told by its content.
    public init(file bytes: [UInt8]) throws(RenderingError) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
            let (width, height) = try CairoSurface(png: bytes).pixelSize
            self.init(
                format: .png, bytes: bytes, size: Size(width: Points(Double(width)), height: Points(Double(height))))
        } else {
            guard !bytes.holds("<text") else { throw .textInPicture }
            guard let size = try SVGPicture(bytes).size else { throw .unreadablePicture }
            self.init(format: .svg, bytes: bytes, size: Size(width: Points(size.width), height: Points(size.height)))
        }
    }
}

extension [UInt8] {
    /// The ASCII letters stand somewhere in the bytes.
    fileprivate func holds(_ letters: String) -> Bool {
        let wanted = Array(letters.utf8)
        return indices.contains { self[$0] == wanted.first && self[$0...].starts(with: wanted) }
    }
}
