import CCairo
import SharedLibraries

extension CairoSurface {
    /// The pixels of a PNG file.
    convenience init(png: [UInt8]) throws(RenderingError) {
        SharedLibraries.drawing
        let source = ByteSource(png)
        let picture = cairo_image_surface_create_from_png_stream(
            { source, target, count in
                guard let source, let target else { return CAIRO_STATUS_READ_ERROR }
                let isRead = Unmanaged<ByteSource>.fromOpaque(source).takeUnretainedValue()
                    .read(into: UnsafeMutableBufferPointer(start: target, count: Int(count)))
                return isRead ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
            }, Unmanaged.passUnretained(source).toOpaque())
        try self.init(picture)
    }

    /// The raster as a PNG file.
    func png() throws(RenderingError) -> [UInt8] {
        let target = ByteTarget()
        try check(
            cairo_surface_write_to_png_stream(
                pointer,
                { target, data, count in
                    guard let target, let data else { return CAIRO_STATUS_WRITE_ERROR }
                    Unmanaged<ByteTarget>.fromOpaque(target).takeUnretainedValue().bytes
                        .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
                    return CAIRO_STATUS_SUCCESS
                }, Unmanaged.passUnretained(target).toOpaque()))
        return target.bytes
    }

    /// The sides of a raster.
    var pixelSize: (width: Int, height: Int) {
        (Int(cairo_image_surface_get_width(pointer)), Int(cairo_image_surface_get_height(pointer)))
    }
}

private final class ByteTarget {
    var bytes: [UInt8] = []
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
