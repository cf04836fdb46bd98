extension Drawing {
    /// The same drawing in other colours; a colour without a replacement stays.
    public func replacingColors(_ replacements: [Color: Color]) -> Drawing {
        guard !replacements.isEmpty else { return self }
        var result = self
        result.items = Recoloring(replacements: replacements).items(items)
        return result
    }
}

private struct Recoloring {
    let replacements: [Color: Color]

    func items(_ items: [Drawing.Item]) -> [Drawing.Item] { items.map(item) }

    private func item(_ item: Drawing.Item) -> Drawing.Item {
        switch item {
        case .rectangle(let rect, let cornerRadius, let fill, let stroke):
            .rectangle(rect, cornerRadius: cornerRadius, fill: fill.map(paint), stroke: stroke.map(line))
        case .circle(let center, let radius, let fill, let stroke):
            .circle(center: center, radius: radius, fill: fill.map(paint), stroke: stroke.map(line))
        case .path(let path, let fill, let stroke): .path(path, fill: fill.map(paint), stroke: stroke.map(line))
        case .line(let from, let to, let stroke): .line(from: from, to: to, stroke: line(stroke))
        case .text(let placed): .text(text(placed))
        case .picture: item
        case .clip(let rect, let inner): .clip(rect, items(inner))
        case .structure(let structure, let inner): .structure(structure, items(inner))
        case .link(let uri, let area, let inner): .link(uri: uri, area: area, items(inner))
        }
    }

    private func color(_ color: Color) -> Color { replacements[color] ?? color }

    private func paint(_ paint: Paint) -> Paint {
        switch paint {
        case .solid(let solid): .solid(color(solid))
        case .horizontalGradient(let stops):
            .horizontalGradient(stops.map { GradientStop(x: $0.x, color: color($0.color)) })
        }
    }

    private func line(_ stroke: Stroke) -> Stroke {
        Stroke(color(stroke.color), width: stroke.width, dash: stroke.dash)
    }

    private func text(_ placed: Drawing.PlacedText) -> Drawing.PlacedText {
        var result = placed
        for index in result.text.runs.indices {
            result.text.runs[index].style.color = color(result.text.runs[index].style.color)
        }
        return result
    }
}
