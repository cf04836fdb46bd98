import CCairo
import Drawing

/// Owns a Cairo drawing context.
final class CairoContext {
    let pointer: OpaquePointer
    private let surface: CairoSurface

    init(_ surface: CairoSurface) throws(RenderingError) {
        guard let context = cairo_create(surface.pointer) else { throw .cairo(message: "no drawing context") }
        let status = cairo_status(context)
        if status != CAIRO_STATUS_SUCCESS {
            cairo_destroy(context)
            try check(status)
        }
        pointer = context
        self.surface = surface
    }

    deinit { cairo_destroy(pointer) }

    func checkStatus() throws(RenderingError) { try check(cairo_status(pointer)) }

    func setSource(_ color: Color) {
        cairo_set_source_rgb(
            pointer, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
    }

    func setSource(_ paint: Paint) {
        switch paint {
        case .solid(let color): setSource(color)
        case .horizontalGradient(let stops):
            guard let first = stops.first, let last = stops.last, last.x > first.x else {
                return setSource(stops.last?.color ?? .paper)
            }
            let gradient = cairo_pattern_create_linear(first.x.value, 0, last.x.value, 0)
            for stop in stops {
                cairo_pattern_add_color_stop_rgb(
                    gradient, (stop.x - first.x) / (last.x - first.x), Double(stop.color.red) / 255,
                    Double(stop.color.green) / 255, Double(stop.color.blue) / 255)
            }
            cairo_set_source(pointer, gradient)
            cairo_pattern_destroy(gradient)
        }
    }

    /// Paints the current path and clears it.
    func paintPath(fill: Paint?, stroke: Stroke?) {
        if let fill {
            setSource(fill)
            cairo_fill_preserve(pointer)
        }
        if let stroke, stroke.width > 0 {
            setSource(stroke.color)
            cairo_set_line_width(pointer, stroke.width.value)
            let dash = stroke.dash.map(\.value)
            cairo_set_dash(pointer, dash, Int32(clamping: dash.count), 0)
            cairo_stroke_preserve(pointer)
        }
        cairo_new_path(pointer)
    }

    func addRectangle(_ rect: Rect, cornerRadius: Points) {
        let (x, y, width, height) = (rect.x.value, rect.y.value, rect.width.value, rect.height.value)
        let radius = min(cornerRadius.value, width / 2, height / 2)
        guard radius > 0 else { return cairo_rectangle(pointer, x, y, width, height) }
        let quarter = Double.pi / 2
        cairo_new_sub_path(pointer)
        cairo_arc(pointer, x + width - radius, y + radius, radius, -quarter, 0)
        cairo_arc(pointer, x + width - radius, y + height - radius, radius, 0, quarter)
        cairo_arc(pointer, x + radius, y + height - radius, radius, quarter, 2 * quarter)
        cairo_arc(pointer, x + radius, y + radius, radius, 2 * quarter, 3 * quarter)
        cairo_close_path(pointer)
    }

    func addCircle(center: Point, radius: Points) {
        cairo_new_sub_path(pointer)
        cairo_arc(pointer, center.x.value, center.y.value, radius.value, 0, 2 * .pi)
        cairo_close_path(pointer)
    }

    func addPath(_ path: Path) {
        guard let first = path.points.first else { return }
        cairo_move_to(pointer, first.x.value, first.y.value)
        for point in path.points.dropFirst() { cairo_line_to(pointer, point.x.value, point.y.value) }
        if path.isClosed { cairo_close_path(pointer) }
    }
}
