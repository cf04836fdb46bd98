/// The styles of a DOCX file, each with what it takes over from those it is based on.
struct WordStyles {
    struct Style {
        var paragraph = WordParagraphProperties()
        var run = WordRunProperties()
        var headingLevel: Int?
    }

    private var own: [String: (style: Style, base: String?)] = [:]
    private var defaults = Style()
    private(set) var defaultParagraphStyle: String?
    private(set) var defaultTableStyle: String?

    /// - Parameter root: `w:styles`; nil when the file has none.
    init(_ root: XMLElement?) {
        defaults.run = WordRunProperties(root?.first(at: "w:docDefaults", "w:rPrDefault", "w:rPr"))
        defaults.run.size = defaults.run.size ?? 10
        defaults.paragraph = WordParagraphProperties(root?.first(at: "w:docDefaults", "w:pPrDefault", "w:pPr"))
        guard let root else { return }
        for element in root.elements where element.name == "w:style" {
            guard let id = element["w:styleId"] else { continue }
            var style = Style()
            style.paragraph = WordParagraphProperties(element.first("w:pPr"))
            style.run = WordRunProperties(element.first("w:rPr"))
            let name = element.first("w:name")?["w:val"] ?? id
            if let outline = style.paragraph.outlineLevel {
                // 0: body text, whatever the style is based on.
                style.headingLevel = (0...8).contains(outline) ? min(outline + 1, 6) : 0
            } else {
                style.headingLevel = HeadingStyleName.level(of: name)
            }
            own[id] = (style, element.first("w:basedOn")?["w:val"])
            if element["w:type"] == "paragraph", element["w:default"].map(WordValue.isOn) ?? false {
                defaultParagraphStyle = id
            }
        }
    }

    /// What a style says, those it is based on included. Based-on chains that bite their own tail end there.
    func style(_ id: String?) -> Style {
        var chain: [Style] = []
        var next = id
        while let id = next, let (style, base) = own[id], chain.count < 32 {
            chain.append(style)
            next = base
        }
        var resolved = Style()
        for style in chain.reversed() {
            resolved.paragraph = style.paragraph.over(resolved.paragraph)
            resolved.run = style.run.over(resolved.run)
            resolved.headingLevel = style.headingLevel ?? resolved.headingLevel
        }
        return resolved
    }

    /// What a paragraph style says, the document's defaults included.
    func paragraphStyle(_ id: String?) -> Style {
        var style = style(id ?? defaultParagraphStyle)
        style.paragraph = style.paragraph.over(defaults.paragraph)
        style.run = style.run.over(defaults.run)
        if let level = style.headingLevel, level < 1 { style.headingLevel = nil }
        return style
    }
}

/// Names of heading styles, in the languages of word processors.
enum HeadingStyleName {
    /// 1...6; nil for other styles.
    static func level(of name: String) -> Int? {
        var word = ""
        var digits = ""
        for scalar in name.lowercased().unicodeScalars where !scalar.isBlank && scalar != "_" && scalar != "-" {
            if ("0"..."9").contains(scalar) {
                digits.unicodeScalars.append(scalar)
            } else {
                guard digits.isEmpty else { return nil }
                word.unicodeScalars.append(scalar)
            }
        }
        if digits.isEmpty { return titles.contains(word) ? 1 : nil }
        guard headings.contains(word), let level = Int(digits), level >= 1 else { return nil }
        return min(level, 6)
    }

    private static let titles: Set = [
        "title", "标题", "標題", "titel", "titre", "título", "titolo", "otsikko", "tittel", "rubrik", "表題", "제목",
        "название",
        "tytuł", "název", "cím", "başlık",
    ]
    private static let headings: Set = [
        "heading", "标题", "標題", "überschrift", "titre", "título", "titulo", "titolo", "kop", "rubrik", "overskrift",
        "otsikko", "nagłówek", "nadpis", "címsor", "başlık", "заголовок", "見出し", "제목", "titlu", "επικεφαλίδα", "judul",
        "tiêuđề", "หัวเรื่อง",
    ]
}
