import CCairo
public import Drawing

extension Picture {
    /// The finest that pages are drawn at.
    private static let pixelsPerInch = 600.0

    /// The same picture with no more pixels than it shows where it is fitted into `limits`; files hold the picture whole.
    public func reduced(toFit limits: Size) throws(RenderingError) -> Picture {
        guard format == .png else { return self }
        let shown = fitted(into: limits)
        let source = try CairoSurface(png: bytes)
        let (width, height) = source.pixelSize
        let scale = shown.width.value * Self.pixelsPerInch / 72 / Double(max(width, 1))
        guard scale > 0, scale < 1 else { return self }
        let target = try CairoSurface(
            transparentPixelWidth: max(1, Int((Double(width) * scale).rounded())),
            height: max(1, Int((Double(height) * scale).rounded())))
        let context = try CairoContext(target)
        let (reducedWidth, reducedHeight) = target.pixelSize
        cairo_scale(
            context.pointer, Double(reducedWidth) / Double(width), Double(reducedHeight) / Double(height))
        cairo_set_source_surface(context.pointer, source.pointer, 0, 0)
        let pattern = cairo_get_source(context.pointer)
        cairo_pattern_set_filter(pattern, CAIRO_FILTER_GOOD)
        // Without this the edges are pale.
        cairo_pattern_set_extend(pattern, CAIRO_EXTEND_PAD)
        cairo_paint(context.pointer)
        try context.checkStatus()
        return Picture(
            format: .png, bytes: try target.png(),
            size: Size(width: Points(Double(reducedWidth)), height: Points(Double(reducedHeight))))
    }
}
