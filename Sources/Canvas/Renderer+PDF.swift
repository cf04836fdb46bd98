import CCairo
import CStreamPacking
public import Drawing

extension Renderer {
    /// What PDF readers accept, in points: 200 inches.
    public static let maximumPageSide = 14_400.0

    /// A PDF with one page for each drawing; the metadata is that of the first.
    public func pdf(_ pages: [Drawing]) throws(RenderingError) -> [UInt8] {
        let pages = pages.map(\.withAllTextTagged.withWordsSeparated)
        guard let first = pages.first else { throw .noPages }
        let sides = 1...Self.maximumPageSide
        for size in pages.map(\.size) where !sides.contains(size.width.value) || !sides.contains(size.height.value) {
            throw .unusableSize(width: size.width.value, height: size.height.value)
        }
        // `PDFCompletion` packs the streams, and changes some of them before.
        stream_packing_set_plain(true)
        defer { stream_packing_set_plain(false) }
        let surface = try CairoSurface(pdfWidth: first.size.width.value, height: first.size.height.value)
        let date = internetDate(secondsSince1970: creationDate)
        try setMetadata(of: first.information, date: date, on: surface)
        let context = try CairoContext(surface)
        // One root for all pages. Cairo 1.16 writes a damaged file when there are links and no structure. It forgets tags
        // begun before the size is set or ended after the last page is shown.
        let root = Drawing.Structure.Role.document.rawValue
        for (index, page) in pages.enumerated() {
            cairo_pdf_surface_set_size(surface.pointer, page.size.width.value, page.size.height.value)
            // Cairo also forgets the tags of a page on which nothing is painted.
            context.setSource(Color.paper)
            cairo_paint(context.pointer)
            if index == 0 { cairo_tag_begin(context.pointer, root, "") }
            let typesetter = typesetter(language: page.information.language)
            try Painter(context: context, typesetter: typesetter, writesTags: true).paint(page.items)
            if index == pages.count - 1 { cairo_tag_end(context.pointer, root) }
            cairo_show_page(context.pointer)
            try context.checkStatus()
        }
        addBookmarks(of: pages, on: surface)
        return try PDFCompletion(pages: pages, creator: creator, date: date).complete(surface.finishedBytes())
    }

    /// The title of each page, and its sections below it; a page without a title goes on with the one before.
    private func addBookmarks(of pages: [Drawing], on surface: CairoSurface) {
        let root: Int32 = 0
        var title = root
        for (index, page) in pages.enumerated() {
            for heading in page.headings {
                // A line of type above the baseline.
                let top = max(0, heading.baseline.value - (heading.level == 1 ? 30 : 12))
                let place = "page=\(index + 1) pos=[0 \(top)]"
                let bookmark = cairo_pdf_surface_add_outline(
                    surface.pointer, heading.level == 1 ? root : title, heading.text, place,
                    CAIRO_PDF_OUTLINE_FLAG_OPEN)
                if heading.level == 1 { title = bookmark }
            }
        }
    }

    private func setMetadata(
        of information: DocumentInformation, date: String, on surface: CairoSurface
    ) throws(RenderingError) {
        let values: [(cairo_pdf_metadata_t, String)] = [
            (CAIRO_PDF_METADATA_TITLE, information.title),
            (CAIRO_PDF_METADATA_AUTHOR, information.author),
            (CAIRO_PDF_METADATA_SUBJECT, information.subject),
            (CAIRO_PDF_METADATA_KEYWORDS, information.keywords.joined(separator: ", ")),
            (CAIRO_PDF_METADATA_CREATOR, creator),
            // Otherwise Cairo writes the time of day.
            (CAIRO_PDF_METADATA_CREATE_DATE, date),
            (CAIRO_PDF_METADATA_MOD_DATE, date),
        ]
        for (key, value) in values where !value.isEmpty {
            cairo_pdf_surface_set_metadata(surface.pointer, key, value)
        }
        try check(cairo_surface_status(surface.pointer))
    }
}
