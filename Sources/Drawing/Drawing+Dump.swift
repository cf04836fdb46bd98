extension Drawing {
    /// The drawing as readable text, one item a line, what is inside another item indented.
    ///
    /// Lengths in points with at most two decimals. This is what golden tests compare:
    ///
    ///     page 595.28 x 841.89 en
    ///     title "Summary"
    ///     figure "Two jobs, one gap"
    ///       rectangle 42 104 100 x 10.4 radius 0.8 fill #1B3A5C
    ///       text 46 112 width 30 "Example Labs" 7.5 bold #FFFFFF
    public var dump: String {
        var writer = DumpWriter()
        writer.line("page \(number(size.width)) x \(number(size.height)) \(information.language)")
        let named = [
            ("title", information.title), ("author", information.author), ("subject", information.subject),
            ("keywords", information.keywords.joined(separator: ", ")),
        ]
        for (name, value) in named where !value.isEmpty { writer.line("\(name) \(quoted(value))") }
        writer.write(items)
        return writer.text
    }
}

private struct DumpWriter {
    var text = ""
    private var depth = 0

    mutating func line(_ line: String) {
        text += String(repeating: "  ", count: depth) + line + "\n"
    }

    mutating func write(_ items: [Drawing.Item]) {
        for item in items { write(item) }
    }

    private mutating func write(_ item: Drawing.Item) {
        switch item {
        case .rectangle(let rect, let cornerRadius, let fill, let stroke):
            let radius = cornerRadius == .zero ? "" : " radius \(number(cornerRadius))"
            line("rectangle \(place(rect))\(radius)\(paint(fill, stroke))")
        case .circle(let center, let radius, let fill, let stroke):
            line("circle \(place(center)) radius \(number(radius))\(paint(fill, stroke))")
        case .path(let path, let fill, let stroke):
            let points = path.points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
            line("path \(points)\(path.isClosed ? " closed" : "")\(paint(fill, stroke))")
        case .line(let from, let to, let stroke):
            line("line \(place(from)) to \(place(to))\(paint(nil, stroke))")
        case .text(let placed):
            let runs = placed.text.runs.map { "\(quoted($0.text)) \(name($0.style))" }.joined(separator: " + ")
            line("text \(place(placed.origin)) width \(number(placed.extent.width)) \(runs)")
        case .picture(let picture, let rect): line("picture \(picture.format.rawValue) \(place(rect))")
        case .clip(let rect, let items): nest("clip \(place(rect))", items)
        case .structure(let structure, let items):
            nest("\(structure.role)" + (structure.alternativeText.map { " \(quoted($0))" } ?? ""), items)
        case .link(let uri, let area, let items): nest("link \(quoted(uri)) \(place(area))", items)
        }
    }

    private mutating func nest(_ title: String, _ items: [Drawing.Item]) {
        line(title)
        depth += 1
        write(items)
        depth -= 1
    }
}

private func number(_ length: Points) -> String { decimalText(length.value, places: 2) }

private func place(_ point: Point) -> String { "\(number(point.x)) \(number(point.y))" }

private func place(_ rect: Rect) -> String {
    "\(number(rect.x)) \(number(rect.y)) \(number(rect.width)) x \(number(rect.height))"
}

private func paint(_ fill: Paint?, _ stroke: Stroke?) -> String {
    var text = ""
    switch fill {
    case nil: break
    case .solid(let color)?: text += " fill \(color)"
    case .horizontalGradient(let stops)?:
        text += " fill " + stops.map { "\(number($0.x)):\($0.color)" }.joined(separator: " ")
    }
    if let stroke {
        text += " stroke \(stroke.color) \(number(stroke.width))"
        if !stroke.dash.isEmpty { text += " dash " + stroke.dash.map(number).joined(separator: " ") }
    }
    return text
}

private func name(_ style: TextStyle) -> String {
    var text = "\(number(style.size)) \(style.weight)"
    if style.family == .display { text += " display" }
    text += " \(style.color)"
    if style.hasTabularFigures { text += " tabular" }
    if let tracking = style.tracking { text += " tracking \(decimalText(tracking * 100, places: 2))%" }
    return text
}

/// In quotation marks, with quotation marks, backslashes and control characters escaped.
private func quoted(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "\"") { result, scalar in
        switch scalar {
        case "\"", "\\": result += "\\\(scalar)"
        case "\n": result += "\\n"
        default:
            if scalar.value < 0x20 || scalar.value == 0x7F {
                result += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    } + "\""
}
