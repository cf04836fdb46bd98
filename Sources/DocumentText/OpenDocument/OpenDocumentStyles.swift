/// The styles of an ODT file, each with what it takes over from its parents.
struct OpenDocumentStyles {
    struct Style {
        var isBold: Bool?
        /// In points.
        var size: Float?
        /// Times the size of the parent.
        var relativeSize: Float?
        var isHidden: Bool?
        /// White, or nearly.
        var isWhite: Bool?
        /// On a ground of its own.
        var isShaded: Bool?
        var spaceBefore: Float?
        var spaceAfter: Float?
        var left: Float?
        var firstLine: Float?
        var isRuledOff: Bool?
        var startsPage: Bool?
        var isContextual: Bool?
        var headingLevel: Int?
        var listStyle: String?
        var masterPage: String?
    }

    /// A list's levels: whether each has a bullet, a number or nothing, and where numbers start.
    struct ListStyle {
        enum Sign { case bullet, number, none }
        var signs: [Int: Sign] = [:]
        var starts: [Int: Int] = [:]
    }

    private var own: [String: (style: Style, parent: String?)] = [:]
    private var defaults: [String: Style] = [:]
    private(set) var listStyles: [String: ListStyle] = [:]

    /// Adds the styles of a part: `office:styles` or `office:automatic-styles`.
    mutating func add(_ container: XMLElement?) {
        guard let container else { return }
        for element in container.elements {
            switch element.name {
            case "style:default-style":
                if let family = element["style:family"] { defaults[family] = OpenDocumentStyles.style(element) }
            case "style:style":
                guard let name = element["style:name"], let family = element["style:family"] else { continue }
                var style = OpenDocumentStyles.style(element)
                if style.headingLevel == nil {
                    style.headingLevel = HeadingStyleName.level(of: element["style:display-name"] ?? name.spaced)
                }
                own["\(family)/\(name)"] = (style, element["style:parent-style-name"])
            case "text:list-style":
                if let name = element["style:name"] { listStyles[name] = OpenDocumentStyles.listStyle(element) }
            default: break
            }
        }
    }

    /// What a style says, its parents and the family's defaults included.
    func style(_ name: String?, family: String) -> Style {
        var chain: [Style] = []
        var next = name
        while let name = next, let (style, parent) = own["\(family)/\(name)"], chain.count < 32 {
            chain.append(style)
            next = parent
        }
        var resolved = family == "paragraph" ? defaults[family] ?? Style() : Style()
        for style in chain.reversed() { resolved = style.over(resolved) }
        return resolved
    }

    private static func style(_ element: XMLElement) -> Style {
        var style = Style()
        style.headingLevel = element["style:default-outline-level"].flatMap { Int($0) }.map { min($0, 6) }
        if let level = style.headingLevel, level < 1 { style.headingLevel = nil }
        style.listStyle = element["style:list-style-name"]
        style.masterPage = element["style:master-page-name"]
        if let text = element.first("style:text-properties") {
            style.isBold = text["fo:font-weight"].map { $0 == "bold" || (Int($0) ?? 400) >= 600 }
            style.isHidden = text["text:display"].map { $0 == "none" }
            style.isWhite = text["fo:color"].map(isWhite)
            style.isShaded = text["fo:background-color"].map { $0 != "transparent" && !isWhite($0) }
            if let size = text["fo:font-size"] {
                if size.hasSuffix("%") {
                    style.relativeSize = Float(size.dropLast()).map { min(max($0, 1), 1000) / 100 }
                } else {
                    style.size = OfficeLength.points(size).map { min(max($0, 0), 1000) }
                }
            }
        }
        if let paragraph = element.first("style:paragraph-properties") {
            style.spaceBefore = paragraph["fo:margin-top"].flatMap(OfficeLength.points)
            style.spaceAfter = paragraph["fo:margin-bottom"].flatMap(OfficeLength.points)
            style.left = paragraph["fo:margin-left"].flatMap(OfficeLength.points)
            style.firstLine = paragraph["fo:text-indent"].flatMap(OfficeLength.points)
            style.startsPage = paragraph["fo:break-before"].map { $0 == "page" }
            style.isContextual = paragraph["style:contextual-spacing"].map { $0 == "true" }
            let grounds = ["fo:border-bottom", "fo:border-top", "fo:border", "fo:background-color"].compactMap {
                paragraph[$0]
            }
            if let ground = paragraph["fo:background-color"], ground != "transparent", !isWhite(ground) {
                style.isShaded = true
            }
            if !grounds.isEmpty {
                style.isRuledOff = grounds.contains { !["none", "transparent", "#ffffff"].contains($0) }
            }
        }
        return style
    }

    private static func isWhite(_ color: String) -> Bool {
        color.hasPrefix("#") && WordValue.isWhite(String(color.dropFirst()))
    }

    private static func listStyle(_ element: XMLElement) -> ListStyle {
        var list = ListStyle()
        for level in element.elements {
            guard let number = level["text:level"].flatMap({ Int($0) }) else { continue }
            if level.name == "text:list-level-style-number" {
                list.signs[number] = (level["style:num-format"] ?? "1").isEmpty ? ListStyle.Sign.none : .number
                list.starts[number] = level["text:start-value"].flatMap { Int($0) }
            } else {
                let sign = level["text:bullet-char"] ?? "•"
                list.signs[number] =
                    sign.unicodeScalars.allSatisfy(\.isBlank) && level.name == "text:list-level-style-bullet"
                    ? ListStyle.Sign.none : .bullet
            }
        }
        return list
    }
}

extension OpenDocumentStyles.Style {
    /// This style, and `base` where it says nothing.
    func over(_ base: Self) -> Self {
        var merged = self
        merged.isBold = isBold ?? base.isBold
        merged.size = size ?? base.size.map { $0 * (relativeSize ?? 1) }
        merged.relativeSize = nil
        merged.isHidden = isHidden ?? base.isHidden
        merged.isWhite = isWhite ?? base.isWhite
        merged.isShaded = isShaded ?? base.isShaded
        merged.spaceBefore = spaceBefore ?? base.spaceBefore
        merged.spaceAfter = spaceAfter ?? base.spaceAfter
        merged.left = left ?? base.left
        merged.firstLine = firstLine ?? base.firstLine
        merged.isRuledOff = isRuledOff ?? base.isRuledOff
        merged.startsPage = startsPage ?? base.startsPage
        merged.isContextual = isContextual ?? base.isContextual
        merged.headingLevel = headingLevel ?? base.headingLevel
        merged.listStyle = listStyle ?? base.listStyle
        merged.masterPage = masterPage ?? base.masterPage
        return merged
    }

    /// Columns of text, 4 to half an inch.
    var indent: Int {
        let points = (left ?? 0) + min(firstLine ?? 0, 0)
        return Int((min(max(points, 0), 1000) / 9).rounded())
    }
}

extension String {
    /// Names of styles write a space as "_20_".
    fileprivate var spaced: String {
        var spaced = ""
        var rest = self[...]
        while let first = rest.first {
            if rest.hasPrefix("_20_") {
                spaced += " "
                rest = rest.dropFirst(4)
            } else {
                spaced.append(first)
                rest = rest.dropFirst()
            }
        }
        return spaced
    }
}
