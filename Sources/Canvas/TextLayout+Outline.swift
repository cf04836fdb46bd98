import CCairo
import CPango
import Drawing

/// One step of a glyph's outline, relative to the start of the baseline.
enum OutlineStep {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close

    /// In the notation of SVG paths.
    func pathData(from origin: Point) -> String {
        func place(_ point: Point) -> String {
            let x = decimalText((origin.x + point.x).value, places: 3)
            let y = decimalText((origin.y + point.y).value, places: 3)
            return "\(x),\(y)"
        }
        switch self {
        case .move(let end): return "M" + place(end)
        case .line(let end): return "L" + place(end)
        case .curve(let first, let second, let end): return "C\(place(first)) \(place(second)) \(place(end))"
        case .close: return "Z"
        }
    }
}

extension TextLayout {
    /// The shapes of all letters; empty when Cairo has no memory.
    var outline: [OutlineStep] {
        guard let line, let surface = try? CairoSurface(pixelWidth: 1, height: 1),
            let context = try? CairoContext(surface)
        else { return [] }
        cairo_move_to(context.pointer, 0, 0)
        pango_cairo_layout_line_path(context.pointer, line)
        guard let path = cairo_copy_path(context.pointer) else { return [] }
        defer { cairo_path_destroy(path) }
        guard path.pointee.status == CAIRO_STATUS_SUCCESS, let data = path.pointee.data else { return [] }
        var steps: [OutlineStep] = []
        var index = 0
        func point(_ offset: Int) -> Point {
            Point(x: Points(data[index + offset].point.x), y: Points(data[index + offset].point.y))
        }
        while index < Int(path.pointee.num_data) {
            let header = data[index].header
            switch header.type {
            case CAIRO_PATH_MOVE_TO: steps.append(.move(point(1)))
            case CAIRO_PATH_LINE_TO: steps.append(.line(point(1)))
            case CAIRO_PATH_CURVE_TO: steps.append(.curve(point(1), point(2), point(3)))
            default: steps.append(.close)
            }
            index += max(1, Int(header.length))
        }
        return steps
    }
}
