import CCairo
public import Drawing

extension Renderer {
    /// The largest picture that is made: 2^27 pixels, 512 MB while drawn.
    public static let maximumPixels = 1 << 27

    /// A picture of the page, with its physical size.
    public func png(_ page: Drawing, pixelsPerInch: Double = 150) throws(RenderingError) -> [UInt8] {
        let surface = try raster(of: page, pixelsPerInch: pixelsPerInch)
        let (width, height) = surface.pixelSize
        return try surface.withPixels { pixels in
            PNGEncoder(pixelsPerInch: pixelsPerInch).encode(pixels, width: width, height: height)
        }
    }

    /// The pixels of the page on white paper.
    public func pixels(_ page: Drawing, pixelsPerInch: Double = 150) throws(RenderingError) -> PixelBuffer {
        let surface = try raster(of: page, pixelsPerInch: pixelsPerInch)
        let (width, height) = surface.pixelSize
        return PixelBuffer(width: width, height: height, bytes: try surface.withPixels { Array($0) })
    }

    private func raster(of page: Drawing, pixelsPerInch: Double) throws(RenderingError) -> CairoSurface {
        let scale = pixelsPerInch / 72
        let exactWidth = (page.size.width.value * scale).rounded()
        let exactHeight = (page.size.height.value * scale).rounded()
        // Cairo counts pixels of a side in 15 bits.
        guard exactWidth >= 1, exactHeight >= 1, exactWidth < 32_768, exactHeight < 32_768,
            exactWidth * exactHeight <= Double(Self.maximumPixels)
        else { throw .unusableSize(width: exactWidth, height: exactHeight) }
        let (width, height) = (Int(exactWidth), Int(exactHeight))
        let surface = try CairoSurface(pixelWidth: width, height: height)
        let context = try CairoContext(surface)
        context.setSource(Color.paper)
        cairo_paint(context.pointer)
        cairo_scale(context.pointer, scale, scale)
        let typesetter = typesetter(language: page.information.language)
        try Painter(context: context, typesetter: typesetter, writesTags: false).paint(page.items)
        try context.checkStatus()
        return surface
    }
}
