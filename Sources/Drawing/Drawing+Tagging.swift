extension Drawing {
    /// The same drawing with every text inside a node of the structure that may hold text, as tagged PDFs need it.
    ///
    /// Texts that stand directly in a section become paragraphs. Texts beside a node or a link inside a node become spans:
    /// Cairo 1.16 tags the content of the innermost nodes alone. Rules and marks outside of nodes stay so.
    public var withAllTextTagged: Drawing {
        var result = self
        result.items = Self.tagged(items, in: nil)
        return result
    }

    private static func tagged(_ items: [Item], in role: Structure.Role?) -> [Item] {
        if role == .artifact { return items }
        var result: [Item] = []
        var loose: [Item] = []
        let isGrouping = role == nil || role == .document || role == .section
        let hasInnerNode = items.contains { item in
            switch item {
            case .structure: true
            case .link: !isGrouping
            case .rectangle, .circle, .path, .line, .text, .picture, .clip: false
            }
        }
        func flush() {
            let needsNode = loose.contains(where: \.holdsText) && (isGrouping || hasInnerNode)
            if needsNode {
                result.append(.structure(.init(isGrouping ? .paragraph : .span), tagged(loose, in: .paragraph)))
            } else {
                result += loose
            }
            loose = []
        }
        for item in items {
            switch item {
            case .structure(let structure, let inner):
                flush()
                result.append(.structure(structure, tagged(inner, in: structure.role)))
            case .link where !isGrouping:
                flush()
                result.append(item)
            case .rectangle, .circle, .path, .line, .text, .picture, .clip, .link: loose.append(item)
            }
        }
        flush()
        return result
    }
}

extension Drawing.Item {
    fileprivate var holdsText: Bool {
        switch self {
        case .text: true
        case .clip(_, let items), .link(_, _, let items), .structure(_, let items): items.contains(where: \.holdsText)
        case .rectangle, .circle, .path, .line, .picture: false
        }
    }
}
