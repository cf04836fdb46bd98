public import Drawing

extension Renderer {
    /// The page as SVG with selectable text and links, as UTF-8.
    public func svg(_ page: Drawing) throws(RenderingError) -> [UInt8] {
        var writer = SVGWriter(typesetter: typesetter(language: page.information.language))
        return Array(writer.document(page).utf8)
    }
}
