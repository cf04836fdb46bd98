/// A field: its code is for Word, its result for the reader.
struct WordField {
    var code = ""
    var isInResult = false

    /// Where a HYPERLINK field leads.
    var link: String? { WordField.link(in: code) }

    static func link(in code: String) -> String? {
        let code = code.drop { $0 == " " }
        guard code.prefix(9).uppercased() == "HYPERLINK" else { return nil }
        let quoted = code.dropFirst(9).drop { $0 == " " }
        // A switch first: a place within the document.
        guard let first = quoted.first, first != "\\" else { return nil }
        if first == "\"" { return String(quoted.dropFirst().prefix { $0 != "\"" }) }
        return String(quoted.prefix { $0 != " " })
    }
}

/// What the runs of a paragraph add up to.
struct WordInlineContent {
    let style: WordStyles.Style
    /// The paragraph has a ground of its own colour.
    var isShaded = false
    var text = InlineText()
    var link: String?
    var boxes: [TextBox] = []
    var notes: [(part: String, id: String)] = []

    init(style: WordStyles.Style) { self.style = style }
}

extension WordReader {
    /// Reads the runs within an element.
    func read(_ container: XMLElement, into content: inout WordInlineContent) {
        for element in container.elements {
            switch element.name {
            case "w:r": readRun(element, into: &content)
            case "w:hyperlink": readLinked(element, to: linkTarget(of: element), into: &content)
            case "w:fldSimple":
                readLinked(element, to: element["w:instr"].flatMap(WordField.link), into: &content)
            case "w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:dir", "w:bdo": read(element, into: &content)
            case "w:sdt": if let inner = element.first("w:sdtContent") { read(inner, into: &content) }
            case "mc:AlternateContent":
                if let inner = WordReader.alternative(of: element) { read(inner, into: &content) }
            case "m:oMath", "m:oMathPara":
                element.forEachElement { inner in
                    if inner.name == "m:t" { content.text.append(inner.text, face(of: nil, in: content)) }
                }
            // Deleted text, and marks of comments and bookmarks.
            default: break
            }
        }
    }

    private func readLinked(_ element: XMLElement, to target: String?, into content: inout WordInlineContent) {
        let outer = content.link
        content.link = target ?? outer
        read(element, into: &content)
        content.link = outer
    }

    private func linkTarget(of element: XMLElement) -> String? {
        guard let id = element["r:id"], let relationship = relationships[id], relationship.isExternal else {
            return nil
        }
        return relationship.target
    }

    private func readRun(_ run: XMLElement, into content: inout WordInlineContent) {
        let properties = runProperties(run.first("w:rPr"), in: content)
        let face = self.face(of: properties, in: content)
        // Type of one point is there for machines only, and so is white on white.
        let isWhite =
            properties.isWhite ?? false && !(properties.isShaded ?? false) && !content.isShaded && unknownGrounds == 0
        let isHidden = properties.isHidden ?? false || properties.size.map { $0 <= 1 } ?? false || isWhite
        readRunContent(run, face, isHidden: isHidden, into: &content)
    }

    private func readRunContent(
        _ run: XMLElement, _ face: InlineText.Typeface, isHidden: Bool, into content: inout WordInlineContent
    ) {
        for element in run.elements {
            switch element.name {
            case "w:fldChar": readFieldMark(element)
            case "w:instrText":
                if let last = fields.indices.last, !fields[last].isInResult, fields[last].code.utf8.count < 4096 {
                    fields[last].code += element.text
                }
            case "w:lastRenderedPageBreak":
                hasPageBreaks = true
                content.text.append("\u{C}")
            case "w:drawing", "w:pict", "w:object":
                if !isHidden { content.boxes += textBoxes(in: element) }
            case "mc:AlternateContent":
                if let inner = WordReader.alternative(of: element) {
                    readRunContent(inner, face, isHidden: isHidden, into: &content)
                }
            case "w:ruby":
                if let base = element.first("w:rubyBase") { read(base, into: &content) }
            default:
                guard fields.allSatisfy(\.isInResult) else { continue }
                guard !isHidden else {
                    if element.name == "w:t" { hiddenWordCount += WordCount.words(in: element.text.unicodeScalars) }
                    continue
                }
                readCharacters(element, face, into: &content)
            }
        }
    }

    private func readCharacters(
        _ element: XMLElement, _ face: InlineText.Typeface, into content: inout WordInlineContent
    ) {
        switch element.name {
        case "w:t": content.text.append(WordReader.spaced(element), face)
        case "w:tab", "w:ptab": content.text.append("\t", face)
        case "w:cr": content.text.append("\n", face)
        case "w:noBreakHyphen": content.text.append("-", face)
        case "w:br":
            if element["w:type"] == "page" {
                if !hasRenderedPageBreaks {
                    hasPageBreaks = true
                    content.text.append("\u{C}", face)
                }
                // The break also ends the line.
                if !content.text.isBlank { content.text.append("\n", face) }
            } else {
                content.text.append("\n", face)
            }
        case "w:sym":
            if let sign = element["w:char"].flatMap({ SymbolFont.scalar($0, font: element["w:font"]) }) {
                content.text.append(sign, face)
            }
        case "w:footnoteReference": note("footnotes", element, into: &content)
        case "w:endnoteReference": note("endnotes", element, into: &content)
        default: break
        }
    }

    private func note(_ part: String, _ element: XMLElement, into content: inout WordInlineContent) {
        if let id = element["w:id"] { content.notes.append((part, id)) }
    }

    private func readFieldMark(_ element: XMLElement) {
        switch element["w:fldCharType"] {
        case "begin": if fields.count < 64 { fields.append(WordField()) }
        case "separate": if let last = fields.indices.last { fields[last].isInResult = true }
        case "end": _ = fields.popLast()
        default: break
        }
    }

    /// Line ends in the file are white space.
    private static func spaced(_ element: XMLElement) -> String {
        let text = element.text
        guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
    }

    // MARK: Type

    /// Direct properties over those of the character style over those of the paragraph's style.
    private func runProperties(_ element: XMLElement?, in content: WordInlineContent) -> WordRunProperties {
        let direct = WordRunProperties(element)
        guard let id = element?.first("w:rStyle")?["w:val"] else { return direct.over(content.style.run) }
        var style = styles.style(id).run
        // Bold is a switch: a bold character style in a bold paragraph style turns it off.
        if let bold = style.isBold { style.isBold = bold != (content.style.run.isBold ?? false) }
        return direct.over(style).over(content.style.run)
    }

    private func face(of properties: WordRunProperties?, in content: WordInlineContent) -> InlineText.Typeface {
        let properties = properties ?? content.style.run
        return InlineText.Typeface(
            isBold: properties.isBold ?? false, size: properties.size ?? 10,
            link: content.link ?? fields.last { $0.isInResult && $0.link != nil }?.link)
    }
}
