/// What WordprocessingML says of the type of a run; nil where it says nothing.
struct WordRunProperties {
    var isBold: Bool?
    /// In points.
    var size: Float?
    var isHidden: Bool?
    /// White, or nearly.
    var isWhite: Bool?
    /// On a ground of its own.
    var isShaded: Bool?

    init() {}

    /// - Parameter element: a `w:rPr`.
    init(_ element: XMLElement?) {
        guard let element else { return }
        isBold = element.first("w:b").map(WordValue.isOn)
        size = element.first("w:sz")?["w:val"].flatMap(Float.init).map { min(max($0 / 2, 0), 1000) }
        isHidden = (element.first("w:vanish") ?? element.first("w:specVanish")).map(WordValue.isOn)
        isWhite = element.first("w:color")?["w:val"].map(WordValue.isWhite)
        let ground = element.first("w:shd")?["w:fill"].map { $0 != "auto" && !WordValue.isWhite($0) }
        let marker = element.first("w:highlight")?["w:val"].map { !["none", "white"].contains($0) }
        if ground != nil || marker != nil { isShaded = ground ?? false || marker ?? false }
    }

    /// These properties, and `base` where they say nothing.
    func over(_ base: WordRunProperties) -> WordRunProperties {
        var merged = self
        merged.isBold = isBold ?? base.isBold
        merged.size = size ?? base.size
        merged.isHidden = isHidden ?? base.isHidden
        merged.isWhite = isWhite ?? base.isWhite
        merged.isShaded = isShaded ?? base.isShaded
        return merged
    }
}

/// What WordprocessingML says of a paragraph; nil where it says nothing.
struct WordParagraphProperties {
    /// 0...8; 9 for body text.
    var outlineLevel: Int?
    var numberingID: String?
    var numberingLevel: Int?
    /// In twentieths of a point.
    var left: Int?
    var hanging: Int?
    /// In points.
    var spaceBefore: Float?
    var spaceAfter: Float?
    /// No space between paragraphs of the same style.
    var isContextual: Bool?
    var isRuledOff: Bool?
    var isShaded: Bool?
    var startsPage: Bool?

    init() {}

    /// - Parameter element: a `w:pPr`.
    init(_ element: XMLElement?) {
        guard let element else { return }
        outlineLevel = element.first("w:outlineLvl")?["w:val"].flatMap { Int($0) }
        if let numbering = element.first("w:numPr") {
            numberingID = numbering.first("w:numId")?["w:val"]
            numberingLevel = numbering.first("w:ilvl")?["w:val"].flatMap { Int($0) }.map { min(max($0, 0), 8) }
        }
        if let indentation = element.first("w:ind") {
            left = (indentation["w:left"] ?? indentation["w:start"]).flatMap(WordValue.twips)
            hanging = indentation["w:hanging"].flatMap(WordValue.twips)
        }
        if let spacing = element.first("w:spacing") {
            spaceBefore = WordParagraphProperties.space(spacing, "before")
            spaceAfter = WordParagraphProperties.space(spacing, "after")
        }
        isContextual = element.first("w:contextualSpacing").map(WordValue.isOn)
        startsPage = element.first("w:pageBreakBefore").map(WordValue.isOn)
        let borders = element.first("w:pBdr")
        let shading = element.first("w:shd")?["w:fill"]
        if borders != nil || shading != nil {
            let isLined = [borders?.first("w:top"), borders?.first("w:bottom")].contains { side in
                side.map { !["nil", "none"].contains($0["w:val"] ?? "single") } ?? false
            }
            isShaded = shading.map { $0 != "auto" && !WordValue.isWhite($0) }
            isRuledOff = isLined || shading.map { !["auto", "FFFFFF", "ffffff"].contains($0) } ?? false
        }
    }

    /// These properties, and `base` where they say nothing.
    func over(_ base: WordParagraphProperties) -> WordParagraphProperties {
        var merged = self
        merged.outlineLevel = outlineLevel ?? base.outlineLevel
        merged.numberingID = numberingID ?? base.numberingID
        merged.numberingLevel = numberingLevel ?? base.numberingLevel
        merged.left = left ?? base.left
        merged.hanging = hanging ?? base.hanging
        merged.spaceBefore = spaceBefore ?? base.spaceBefore
        merged.spaceAfter = spaceAfter ?? base.spaceAfter
        merged.isContextual = isContextual ?? base.isContextual
        merged.isRuledOff = isRuledOff ?? base.isRuledOff
        merged.isShaded = isShaded ?? base.isShaded
        merged.startsPage = startsPage ?? base.startsPage
        return merged
    }

    /// Columns of text, 4 to half an inch.
    var indent: Int {
        let twips = max(0, min(left ?? 0, 20_000)) - max(0, min(hanging ?? 0, 20_000))
        return max(0, (twips + 90) / 180)
    }

    /// Space that Word works out itself is that of a web page.
    private static func space(_ spacing: XMLElement, _ side: String) -> Float? {
        if spacing["w:\(side)Autospacing"].map(WordValue.isOn) ?? false { return 14 }
        return spacing["w:\(side)"].flatMap(WordValue.twips).map { Float(min(max($0, 0), 20_000)) / 20 }
    }
}

/// The simple types of WordprocessingML.
enum WordValue {
    /// A switch is on unless it says otherwise.
    static func isOn(_ element: XMLElement) -> Bool { element["w:val"].map(isOn) ?? true }

    static func isOn(_ value: String) -> Bool { !["0", "false", "off", "none"].contains(value) }

    /// A colour that cannot be told from the paper's: each part at least 0xF0.
    static func isWhite(_ color: String) -> Bool {
        color.utf8.count == 6
            && color.utf8.enumerated().allSatisfy { index, digit in
                index % 2 == 0 ? digit | 0x20 == UInt8(ascii: "f") : Character(Unicode.Scalar(digit)).isHexDigit
            }
    }

    /// A length; plain numbers are twentieths of a point.
    static func twips(_ value: String) -> Int? {
        if let plain = Double(value) { return Int(exactly: min(max(plain, -1e6), 1e6).rounded()) }
        return OfficeLength.points(value).map { Int(min(max($0 * 20, -1e6), 1e6)) }
    }
}

/// Lengths with units: "12pt", "0.5in", "1.27cm".
enum OfficeLength {
    static func points(_ value: String) -> Float? {
        for (unit, points) in units where value.hasSuffix(unit) {
            guard let number = Float(value.dropLast(unit.count)), number.isFinite else { return nil }
            return number * points
        }
        return nil
    }

    private static let units: [(String, Float)] = [
        ("pt", 1), ("in", 72), ("cm", 28.35), ("mm", 2.835), ("px", 0.75), ("pc", 12), ("pi", 12),
    ]
}
