import CCairo
import Drawing

extension PixelBuffer {
    /// Reads a PNG picture; what is transparent becomes white.
    public init(png: [UInt8]) throws(RenderingError) {
        let source = ByteSource(png)
        let picture = cairo_image_surface_create_from_png_stream(
            { source, target, count in
                guard let source, let target else { return CAIRO_STATUS_READ_ERROR }
                let isRead = Unmanaged<ByteSource>.fromOpaque(source).takeUnretainedValue()
                    .read(into: UnsafeMutableBufferPointer(start: target, count: Int(count)))
                return isRead ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
            }, Unmanaged.passUnretained(source).toOpaque())
        guard let picture else { throw .cairo(message: "no picture") }
        defer { cairo_surface_destroy(picture) }
        try check(cairo_surface_status(picture))
        let width = Int(cairo_image_surface_get_width(picture))
        let height = Int(cairo_image_surface_get_height(picture))
        let surface = try CairoSurface(pixelWidth: width, height: height)
        let context = try CairoContext(surface)
        context.setSource(.paper)
        cairo_paint(context.pointer)
        cairo_set_source_surface(context.pointer, picture, 0, 0)
        cairo_paint(context.pointer)
        try context.checkStatus()
        self.init(width: width, height: height, bytes: try surface.pixelBytes(width: width, height: height))
    }

    /// The picture as PNG, to be shown at `pixelsPerInch`.
    public func png(pixelsPerInch: Double = 72) throws(RenderingError) -> [UInt8] {
        try PNGEncoder(pixelsPerInch: pixelsPerInch).encode(self)
    }
}

private final class ByteSource {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// Fills `target`, or is false at the end of the bytes.
    func read(into target: UnsafeMutableBufferPointer<UInt8>) -> Bool {
        guard rest.count >= target.count else { return false }
        _ = target.initialize(from: rest.prefix(target.count))
        rest = rest.dropFirst(target.count)
        return true
    }
}
