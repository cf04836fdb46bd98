public import Drawing

extension Picture {
    /// A PNG or SVG file, told by its content.
    public init(file bytes: [UInt8]) throws(RenderingError) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
            let (width, height) = try CairoSurface(png: bytes).pixelSize
            self.init(
                format: .png, bytes: bytes, size: Size(width: Points(Double(width)), height: Points(Double(height))))
        } else {
            guard let size = try SVGPicture(bytes).size else { throw .unreadablePicture }
            self.init(format: .svg, bytes: bytes, size: Size(width: Points(size.width), height: Points(size.height)))
        }
    }
}
