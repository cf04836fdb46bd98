import CCairo

/// Why a page could not be drawn.
public enum RenderingError: Error, Hashable, Sendable {
    /// Cairo refused; `message` is its own description.
    case cairo(message: String)
    /// A page (in points) or picture (in pixels) without area, or too large: see `Renderer.maximumPageSide` and
    /// `Renderer.maximumPixels`.
    case unusableSize(width: Double, height: Double)
    /// There is no page to draw.
    case noPages
    case compression
    /// The bytes are no PNG or SVG, or an SVG that names no size of its own.
    case unreadablePicture
    /// An SVG that holds text, whose fonts are not at hand.
    case textInPicture
    /// A library that only some pages need; `package` is the Debian package that holds it.
    case missingLibrary(name: String, package: String)
    /// qpdf could not complete the PDF; `message` is its own description.
    case qpdf(message: String)
}

extension RenderingError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .cairo(let message): "The page could not be drawn: \(message)."
        case .qpdf(let message): "The PDF could not be completed: \(message)."
        case .unusableSize(let width, let height): "A page or picture of \(width) by \(height) cannot be made."
        case .noPages: "A document needs at least one page."
        case .unreadablePicture: "The picture is no PNG, and no SVG with a width and a height or a view box."
        case .textInPicture: "The SVG holds text, for which the fonts are missing here: save it with text as outlines."
        case .missingLibrary(let name, let package):
            "\(name) is missing, which draws SVG pictures: install the Debian package \(package)."
        case .compression: "The picture could not be compressed: not enough memory."
        }
    }
}

/// Throws when Cairo reports anything but success.
func check(_ status: cairo_status_t) throws(RenderingError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw .cairo(message: cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown error")
}
