import CCairo
import CPango
import Glibc
import SharedLibraries

/// An SVG picture as librsvg reads it.
///
/// The library is loaded when the first such picture is met: few pages bear one, and all others start faster without.
final class SVGPicture {
    private let handle: OpaquePointer
    private let library: Library

    init(_ bytes: [UInt8]) throws(RenderingError) {
        SharedLibraries.drawing
        guard let library = Library.shared else { throw .missingLibrary(name: "librsvg", package: "librsvg2-2") }
        guard let handle = library.read(bytes, bytes.count, nil) else { throw .unreadablePicture }
        self.library = library
        self.handle = handle
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(handle)) }

    /// In pixels, or in the units of its view box where its size depends on where it stands; nil without either.
    var size: (width: Double, height: Double)? {
        var (width, height) = (0.0, 0.0)
        if library.size(handle, &width, &height) != 0, width > 0, height > 0 { return (width, height) }
        return viewBox
    }

    private var viewBox: (width: Double, height: Double)? {
        var (hasWidth, hasHeight, hasBox): (Int32, Int32, Int32) = (0, 0, 0)
        var (width, height) = (Library.Length(), Library.Length())
        var box = cairo_rectangle_t()
        library.dimensions(handle, &hasWidth, &width, &hasHeight, &height, &hasBox, &box)
        return hasBox != 0 && box.width > 0 && box.height > 0 ? (box.width, box.height) : nil
    }

    func paint(on context: OpaquePointer, width: Double, height: Double) throws(RenderingError) {
        var area = cairo_rectangle_t(x: 0, y: 0, width: width, height: height)
        guard library.render(handle, context, &area, nil) != 0 else { throw .unreadablePicture }
    }

    private struct Library: Sendable {
        typealias Read = @convention(c) (UnsafePointer<UInt8>, Int, UnsafeMutableRawPointer?) -> OpaquePointer?
        typealias Measure =
            @convention(c) (
                OpaquePointer, UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>
            ) -> Int32
        /// `RsvgLength`.
        struct Length {
            var value = 0.0
            var unit: Int32 = 0
        }
        typealias Dimensions =
            @convention(c) (
                OpaquePointer, UnsafeMutablePointer<Int32>, UnsafeMutableRawPointer, UnsafeMutablePointer<Int32>,
                UnsafeMutableRawPointer, UnsafeMutablePointer<Int32>, UnsafeMutablePointer<cairo_rectangle_t>
            ) -> Void
        typealias Render =
            @convention(c) (
                OpaquePointer, OpaquePointer, UnsafePointer<cairo_rectangle_t>, UnsafeMutableRawPointer?
            ) -> Int32

        let read: Read
        let size: Measure
        let dimensions: Dimensions
        let render: Render

        static let shared: Library? = {
            guard let library = dlopen("librsvg-2.so.2", RTLD_NOW),
                let read = dlsym(library, "rsvg_handle_new_from_data"),
                let size = dlsym(library, "rsvg_handle_get_intrinsic_size_in_pixels"),
                let dimensions = dlsym(library, "rsvg_handle_get_intrinsic_dimensions"),
                let render = dlsym(library, "rsvg_handle_render_document")
            else { return nil }
            return Library(
                read: unsafeBitCast(read, to: Read.self), size: unsafeBitCast(size, to: Measure.self),
                dimensions: unsafeBitCast(dimensions, to: Dimensions.self),
                render: unsafeBitCast(render, to: Render.self))
        }()
    }
}
