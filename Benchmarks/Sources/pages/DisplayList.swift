import Drawing

/// A page as lines of words and numbers divided by tabs, which `limit/page.c` reads.
///
///     page  595.276  841.89  en
///     rectangle  40  52.5  100  8  2
///     fill  16191d
///     text  40  76
///     run  Inter  600  8.5  -0.014  0  16191d  Example Labs
///     tag  P
///     end
struct DisplayList {
    private(set) var text = ""

    /// With the tags of a PDF, which pictures do without.
    init(of drawing: Drawing) {
        line("page", drawing.size.width, drawing.size.height, drawing.information.language)
        write(drawing.withAllTextTagged.items)
    }

    private mutating func line(_ word: String, _ fields: Any...) {
        text +=
            ([word] + fields.map { field in (field as? Points).map { "\($0.value)" } ?? "\(field)" })
            .joined(separator: "\t") + "\n"
    }

    private mutating func write(_ items: [Drawing.Item]) {
        for item in items { write(item) }
    }

    private mutating func write(_ item: Drawing.Item) {
        switch item {
        case .rectangle(let rect, let cornerRadius, let fill, let stroke):
            line("rectangle", rect.x, rect.y, rect.width, rect.height, cornerRadius)
            paint(fill, stroke)
        case .circle(let center, let radius, let fill, let stroke):
            line("circle", center.x, center.y, radius)
            paint(fill, stroke)
        case .path(let path, let fill, let stroke):
            line(
                "path", path.isClosed ? 1 : 0,
                path.points.map { "\($0.x.value)\t\($0.y.value)" }.joined(separator: "\t"))
            paint(fill, stroke)
        case .line(let from, let to, let stroke):
            line("line", from.x, from.y, to.x, to.y)
            paint(nil, stroke)
        case .text(let placed):
            line("text", placed.origin.x, placed.origin.y)
            for run in placed.text.runs {
                let style = run.style
                line(
                    "run", style.family == .display ? "Inter Display" : "Inter", style.weight.rawValue, style.size,
                    style.latinTracking, style.hasTabularFigures ? 1 : 0, hex(style.color), run.text)
            }
        case .clip(let rect, let items):
            line("clip", rect.x, rect.y, rect.width, rect.height)
            write(items)
            line("end")
        case .structure(let structure, let items):
            // As in `Painter`: the document's own node is opened once, and Cairo knows no artifacts.
            if [.document, .artifact].contains(structure.role) { return write(items) }
            line("tag", structure.role.rawValue)
            write(items)
            line("end")
        case .link(let uri, let area, let items):
            let place = [area.x, area.y, area.width, area.height].map { "\($0.value)" }.joined(separator: " ")
            line("tag", "Link", "uri='\(uri)' rect=[\(place)]")
            write(items)
            line("end")
        // The samples bear none.
        case .picture: break
        }
    }

    private mutating func paint(_ fill: Paint?, _ stroke: Stroke?) {
        switch fill {
        case nil: break
        case .solid(let color)?: line("fill", hex(color))
        case .horizontalGradient(let stops)?:
            line("gradient", stops.map { "\($0.x.value)\t\(hex($0.color))" }.joined(separator: "\t"))
        }
        if let stroke {
            let dash = stroke.dash.map { "\($0.value)" }.joined(separator: "\t")
            if dash.isEmpty {
                line("stroke", hex(stroke.color), stroke.width)
            } else {
                line("stroke", hex(stroke.color), stroke.width, dash)
            }
        }
    }

    private func hex(_ color: Color) -> String { String(color.description.dropFirst()) }
}
