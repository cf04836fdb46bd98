import CCairo
import SharedLibraries

/// Owns a Cairo surface and the bytes that it writes.
final class CairoSurface {
    let pointer: OpaquePointer
    private let sink: ByteSink?

    /// A PDF written to memory; sizes in points.
    init(pdfWidth width: Double, height: Double) throws(RenderingError) {
        SharedLibraries.drawing
        let sink = ByteSink()
        let surface = cairo_pdf_surface_create_for_stream(
            { target, data, count in
                guard let target, let data else { return CAIRO_STATUS_WRITE_ERROR }
                Unmanaged<ByteSink>.fromOpaque(target).takeUnretainedValue().bytes
                    .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
                return CAIRO_STATUS_SUCCESS
            }, Unmanaged.passUnretained(sink).toOpaque(), width, height)
        pointer = try Self.checked(surface)
        self.sink = sink
    }

    /// A raster of opaque pixels.
    init(pixelWidth width: Int, height: Int) throws(RenderingError) {
        SharedLibraries.drawing
        pointer = try Self.checked(
            cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(clamping: width), Int32(clamping: height)))
        sink = nil
    }

    /// A raster of pixels that may be transparent, all of them so.
    init(transparentPixelWidth width: Int, height: Int) throws(RenderingError) {
        SharedLibraries.drawing
        pointer = try Self.checked(
            cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(clamping: width), Int32(clamping: height)))
        sink = nil
    }

    /// Takes over a surface that Cairo has made.
    init(_ surface: OpaquePointer?) throws(RenderingError) {
        pointer = try Self.checked(surface)
        sink = nil
    }

    deinit {
        // Finishing writes to the sink, which is still there.
        cairo_surface_finish(pointer)
        cairo_surface_destroy(pointer)
    }

    /// Everything written, the surface being complete.
    func finishedBytes() throws(RenderingError) -> [UInt8] {
        try check(cairo_surface_status(pointer))
        cairo_surface_finish(pointer)
        try check(cairo_surface_status(pointer))
        return sink?.bytes ?? []
    }

    /// Calls `body` with the pixels of a raster, four bytes each: blue, green, red, unused.
    func withPixels<Result>(
        _ body: (UnsafeRawBufferPointer) throws(RenderingError) -> Result
    ) throws(RenderingError) -> Result {
        cairo_surface_flush(pointer)
        guard let data = cairo_image_surface_get_data(pointer) else { throw .cairo(message: "no pixels") }
        let (width, height) = pixelSize
        // Rows of four-byte pixels need no padding, so they follow each other directly.
        return try body(UnsafeRawBufferPointer(start: data, count: width * height * 4))
    }

    private static func checked(_ surface: OpaquePointer?) throws(RenderingError) -> OpaquePointer {
        guard let surface else { throw .cairo(message: "no surface") }
        let status = cairo_surface_status(surface)
        if status != CAIRO_STATUS_SUCCESS {
            cairo_surface_destroy(surface)
            try check(status)
        }
        return surface
    }
}

private final class ByteSink {
    var bytes: [UInt8] = []
}
