/// How the text of an element looks, as far as lines depend on it.
struct HTMLStyle {
    enum Display { case block, inline, row, none }

    var face = InlineText.Typeface(size: 12)
    var isPreformatted = false
    var isHidden = false
    var color = "#000000"
    /// Nil where a picture or a gradient is.
    var background: String? = "#ffffff"
    var display = Display.block
    var marginTop: Float = 0
    var marginBottom: Float = 0
    var isRuledOff = false
    var floatsRight = false
    var floatsLeft = false
    var listMarks = true

    /// The style of an element within one of this style.
    func style(of element: XMLElement, sheet: StyleSheet) -> HTMLStyle {
        var style = self
        let name = element.name
        style.display = HTMLTags.blocks.contains(name) ? .block : .inline
        (style.marginTop, style.marginBottom) = (0, 0)
        (style.isRuledOff, style.floatsRight, style.floatsLeft) = (false, false, false)
        if ["b", "strong", "th"].contains(name) || HTMLTags.headingLevel(name) != nil { style.face.isBold = true }
        if let factor = HTMLTags.sizes[name] { style.face.size *= factor }
        if name == "font", let size = element["size"] {
            style.face.size = HTMLStyle.fontSizes[size] ?? style.face.size
            if let color = element["color"] { style.color = HTMLStyle.color(color) ?? style.color }
        }
        if let ground = element["bgcolor"] { style.background = HTMLStyle.color(ground) ?? style.background }
        if name == "pre" || name == "textarea" { style.isPreformatted = true }
        if element["hidden"] != nil { style.display = .none }

        let declarations = sheet.declarations(for: element)
        style.apply(declarations)
        if HTMLTags.spaced.contains(name), style.display == .block {
            if declarations["margin"] == nil, declarations["margin-top"] == nil { style.marginTop = style.face.size }
            if declarations["margin"] == nil, declarations["margin-bottom"] == nil {
                style.marginBottom = style.face.size
            }
        }
        if name == "a", let target = element["href"], !target.hasPrefix("#"),
            !target.lowercased().hasPrefix("javascript:")
        {
            style.face.link = target
        }
        return style
    }

    private mutating func apply(_ declarations: StyleSheet.Declarations) {
        guard !declarations.isEmpty else { return }
        if let weight = declarations["font-weight"] {
            face.isBold = weight.hasPrefix("bold") || (Int(weight) ?? 0) >= 600
        }
        if let size = declarations["font-size"].flatMap({ HTMLStyle.size($0, of: face.size) }) { face.size = size }
        if let space = declarations["white-space"] { isPreformatted = space.hasPrefix("pre") }
        if let value = declarations["visibility"] { isHidden = value == "hidden" || value == "collapse" }
        if HTMLStyle.isOutOfSight(declarations) { display = .none }
        if let value = declarations["color"].flatMap(HTMLStyle.color) { color = value }
        if let ground = declarations["background-color"] ?? declarations["background"] {
            let found = ground.split(separator: " ").lazy.compactMap { HTMLStyle.color(String($0)) }.first
            if ground.contains("url(") || ground.contains("gradient") {
                background = nil
            } else if let found {
                background = found
            }
        }
        if declarations["background-image"].map({ $0 != "none" }) ?? false { background = nil }
        if let value = declarations["list-style"] ?? declarations["list-style-type"] {
            listMarks = !value.contains("none")
        }
        floatsRight = declarations["float"] == "right"
        floatsLeft = declarations["float"] == "left"
        isRuledOff = ["border-bottom", "border-top", "border", "background", "background-color"].contains { property in
            declarations[property].map { !["none", "0", "transparent", "#fff", "#ffffff", "white"].contains($0) }
                ?? false
        }
        let margins = declarations["margin"].map { $0.split(separator: " ").map(String.init) } ?? []
        if let top = declarations["margin-top"] ?? margins.first { marginTop = HTMLStyle.size(top, of: face.size) ?? 0 }
        if let bottom = declarations["margin-bottom"] ?? (margins.count > 2 ? margins[2] : margins.first) {
            marginBottom = HTMLStyle.size(bottom, of: face.size) ?? 0
        }
        apply(display: declarations["display"], direction: declarations["flex-direction"] ?? declarations["flex-flow"])
    }

    private mutating func apply(display value: String?, direction: String?) {
        switch value {
        case "none": display = .none
        case "block", "list-item", "grid": display = .block
        case "inline", "inline-block", "inline-flex": display = .inline
        case "flex": display = direction?.hasPrefix("column") ?? false ? .block : .row
        default: break
        }
    }

    /// Text that nobody can see: too small, or in the colour of its ground.
    var isInvisible: Bool { isHidden || face.size < 1 || background.map { HTMLStyle.isAlike($0, color) } ?? false }

    /// Moved off the page, cut to nothing or transparent.
    private static func isOutOfSight(_ declarations: StyleSheet.Declarations) -> Bool {
        if let opacity = declarations["opacity"].flatMap(Float.init), opacity < 0.05 { return true }
        if declarations["text-indent"].map(isFarOff) ?? false { return true }
        let isMoved = ["absolute", "fixed"].contains(declarations["position"])
        if isMoved, ["left", "top", "right", "bottom"].contains(where: { declarations[$0].map(isFarOff) ?? false }) {
            return true
        }
        if isMoved, declarations["clip"].map({ $0.filter { !$0.isWhitespace }.hasPrefix("rect(0") }) ?? false {
            return true
        }
        let isCut = declarations["overflow"].map { $0.hasPrefix("hidden") } ?? false
        return isCut
            && ["height", "width", "max-height", "max-width"].contains { declarations[$0].map(isNothing) ?? false }
    }

    private static func isFarOff(_ length: String) -> Bool {
        length.hasPrefix("-") && size(String(length.dropFirst()), of: 12).map { $0 >= 500 } ?? false
    }

    private static func isNothing(_ length: String) -> Bool { size(length, of: 12).map { $0 <= 1 } ?? false }

    /// No part of the colours differs by more than an eye can tell.
    private static func isAlike(_ one: String, _ other: String) -> Bool {
        guard one != other else { return true }
        let (parts, others) = (parts(of: one), parts(of: other))
        return parts.count == 3 && others.count == 3 && zip(parts, others).allSatisfy { abs($0 - $1) <= 12 }
    }

    private static func parts(of color: String) -> [Int] {
        guard color.hasPrefix("#"), color.utf8.count == 7, let value = Int(color.dropFirst(), radix: 16) else {
            return []
        }
        return [value >> 16, value >> 8 & 0xFF, value & 0xFF]
    }

    // MARK: Values

    /// In points.
    private static func size(_ value: String, of parent: Float) -> Float? {
        if let named = sizes[value] { return named }
        if value == "larger" { return parent * 1.2 }
        if value == "smaller" { return parent / 1.2 }
        let size: Float? =
            if value.hasSuffix("%") {
                Float(value.dropLast()).map { $0 / 100 * parent }
            } else if value.hasSuffix("rem") {
                Float(value.dropLast(3)).map { $0 * 12 }
            } else if value.hasSuffix("em") {
                Float(value.dropLast(2)).map { $0 * parent }
            } else {
                OfficeLength.points(value) ?? (Float(value) == 0 ? 0 : nil)
            }
        return size.flatMap { $0.isFinite ? min(max($0, 0), 1000) : nil }
    }

    private static let sizes: [String: Float] = [
        "xx-small": 7, "x-small": 7.5, "small": 10, "medium": 12, "large": 13.5, "x-large": 18, "xx-large": 24,
    ]
    private static let fontSizes: [String: Float] = [
        "1": 7.5, "2": 10, "3": 12, "4": 13.5, "5": 18, "6": 24, "7": 36, "+1": 13.5, "+2": 18, "+3": 24, "-1": 10,
    ]

    /// Six hexadecimal digits after "#"; nil for what is no plain colour.
    private static func color(_ value: String) -> String? {
        let value = value.lowercased()
        if value == "white" { return "#ffffff" }
        if value == "black" { return "#000000" }
        if value.hasPrefix("#") {
            let digits = value.dropFirst()
            guard digits.allSatisfy(\.isHexDigit) else { return nil }
            if digits.count == 3 { return "#" + digits.map { "\($0)\($0)" }.joined() }
            return digits.count == 6 ? value : nil
        }
        if value.hasPrefix("rgb(") {
            let parts = value.dropFirst(4).prefix { $0 != ")" }.split { $0 == "," || $0 == " " }.compactMap {
                UInt8($0)
            }
            guard parts.count == 3 else { return nil }
            return "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }
        // Another colour's name is a colour of its own.
        return value.count >= 3 && value.allSatisfy(\.isLetter) && !notColors.contains(value) ? value : nil
    }

    private static let notColors: Set = [
        "inherit", "initial", "unset", "transparent", "none", "currentcolor", "revert",
    ]
}

/// What the elements of HTML are without a style sheet.
enum HTMLTags {
    static func headingLevel(_ name: String) -> Int? {
        guard name.utf8.count == 2, name.utf8.first == UInt8(ascii: "h"),
            let level = name.utf8.last.map({ Int($0) - 0x30 })
        else { return nil }
        return (1...6).contains(level) ? level : nil
    }

    static let blocks: Set = [
        "html", "body", "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div",
        "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
        "hr",
        "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "ul", "caption", "tr",
        "td",
        "th", "tbody", "thead", "tfoot", "optgroup", "option",
    ]
    /// With an empty line's worth of space above and below.
    static let spaced: Set = ["p", "blockquote", "dl", "pre", "figure", "h1", "h2", "h3", "h4", "h5", "h6"]
    static let unread: Set = [
        "head", "script", "style", "template", "noscript", "title", "meta", "link", "iframe", "object", "svg", "canvas",
        "audio",
        "video", "select", "datalist", "map", "noframes", "math",
    ]
    static let sizes: [String: Float] = [
        "h1": 2, "h2": 1.5, "h3": 1.17, "h5": 0.83, "h6": 0.67, "small": 0.83, "big": 1.2, "sup": 0.83, "sub": 0.83,
    ]
}
