public import Drawing

extension Renderer {
    /// The page as SVG with selectable text and links, as UTF-8.
    ///
    /// - Parameter drawsOutlines: letters become shapes, for programs without the fonts; five times the size.
    public func svg(_ page: Drawing, drawsOutlines: Bool = false) throws(RenderingError) -> [UInt8] {
        var writer = SVGWriter(
            typesetter: typesetter(language: page.information.language), drawsOutlines: drawsOutlines)
        return Array(writer.document(page).utf8)
    }
}
