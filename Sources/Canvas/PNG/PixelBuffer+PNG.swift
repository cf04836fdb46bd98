import CCairo
import Drawing

extension PixelBuffer {
    /// Reads a PNG picture; what is transparent becomes white.
    public init(png: [UInt8]) throws(RenderingError) {
        let picture = try CairoSurface(png: png)
        let (width, height) = picture.pixelSize
        let surface = try CairoSurface(pixelWidth: width, height: height)
        let context = try CairoContext(surface)
        context.setSource(.paper)
        cairo_paint(context.pointer)
        cairo_set_source_surface(context.pointer, picture.pointer, 0, 0)
        cairo_paint(context.pointer)
        try context.checkStatus()
        self.init(width: width, height: height, bytes: try surface.withPixels { Array($0) })
    }

    /// The picture as PNG, to be shown at `pixelsPerInch`.
    public func png(pixelsPerInch: Double = 72) -> [UInt8] {
        bytes.withUnsafeBufferPointer { pixels in
            PNGEncoder(pixelsPerInch: pixelsPerInch)
                .encode(UnsafeRawBufferPointer(pixels), width: width, height: height)
        }
    }
}
