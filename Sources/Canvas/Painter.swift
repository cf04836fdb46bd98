import CCairo
import Drawing

/// Paints the items of a drawing, in order, on a Cairo surface.
struct Painter {
    let context: CairoContext
    let typesetter: Typesetter
    /// Writes structure and links too; only a PDF keeps them.
    let writesTags: Bool

    func paint(_ items: [Drawing.Item]) throws(RenderingError) {
        for item in items { try paint(item) }
    }

    private func paint(_ item: Drawing.Item) throws(RenderingError) {
        switch item {
        case .rectangle(let rect, let cornerRadius, let fill, let stroke):
            guard rect.isDrawable else { return }
            context.addRectangle(rect, cornerRadius: cornerRadius)
            context.paintPath(fill: fill, stroke: stroke)
        case .circle(let center, let radius, let fill, let stroke):
            guard center.isFinite, radius.value.isFinite, radius >= 0 else { return }
            context.addCircle(center: center, radius: radius)
            context.paintPath(fill: fill, stroke: stroke)
        case .path(let path, let fill, let stroke):
            guard path.points.allSatisfy(\.isFinite) else { return }
            context.addPath(path)
            context.paintPath(fill: fill, stroke: stroke)
        case .line(let from, let to, let stroke):
            guard from.isFinite, to.isFinite else { return }
            context.addPath(Path([from, to], isClosed: false))
            context.paintPath(fill: nil, stroke: stroke)
        case .text(let placed): paint(placed)
        case .picture(let picture, let rect): try paint(picture, in: rect)
        case .clip(let rect, let items):
            guard rect.isDrawable else { return }
            cairo_save(context.pointer)
            context.addRectangle(rect, cornerRadius: 0)
            cairo_clip(context.pointer)
            try paint(items)
            cairo_restore(context.pointer)
        case .structure(let structure, let items):
            // The document's own node is opened once for all pages; Cairo 1.16 knows no artifacts.
            let isTagged = writesTags && structure.role != .document && structure.role != .artifact
            try tagged(isTagged ? structure.role.rawValue : nil, items: items)
        case .link(let uri, let area, let items):
            guard writesTags, area.isDrawable, let target = LinkTarget(uri) else { return try paint(items) }
            let place = [area.x, area.y, area.width, area.height].map { decimalText($0.value, places: 3) }
            try tagged(
                CAIRO_TAG_LINK, attributes: "uri='\(target.uri)' rect=[\(place.joined(separator: " "))]", items: items)
        }
    }

    private func paint(_ placed: Drawing.PlacedText) {
        guard placed.origin.isFinite else { return }
        typesetter.layout(of: placed.text).draw(on: context, at: placed.origin)
    }

    private func paint(_ picture: Picture, in rect: Rect) throws(RenderingError) {
        guard rect.isDrawable, rect.width > 0, rect.height > 0 else { return }
        cairo_save(context.pointer)
        defer { cairo_restore(context.pointer) }
        cairo_translate(context.pointer, rect.x.value, rect.y.value)
        switch picture.format {
        case .png:
            let surface = try CairoSurface(png: picture.bytes)
            let size = surface.pixelSize
            cairo_scale(
                context.pointer, rect.width.value / Double(size.width), rect.height.value / Double(size.height))
            cairo_set_source_surface(context.pointer, surface.pointer, 0, 0)
            // Without this the edges of an enlarged picture are pale.
            cairo_pattern_set_extend(cairo_get_source(context.pointer), CAIRO_EXTEND_PAD)
            cairo_rectangle(context.pointer, 0, 0, Double(size.width), Double(size.height))
            cairo_fill(context.pointer)
        case .svg:
            try SVGPicture(picture.bytes).paint(
                on: context.pointer, width: rect.width.value, height: rect.height.value)
        }
        try context.checkStatus()
    }

    private func tagged(_ name: String?, attributes: String = "", items: [Drawing.Item]) throws(RenderingError) {
        guard let name else { return try paint(items) }
        cairo_tag_begin(context.pointer, name, attributes)
        try context.checkStatus()
        try paint(items)
        cairo_tag_end(context.pointer, name)
        try context.checkStatus()
    }
}

extension Point {
    var isFinite: Bool { x.value.isFinite && y.value.isFinite }
}

extension Rect {
    /// Has a place and no negative side.
    var isDrawable: Bool {
        x.value.isFinite && y.value.isFinite && width.value.isFinite && height.value.isFinite && width >= 0
            && height >= 0
    }
}
