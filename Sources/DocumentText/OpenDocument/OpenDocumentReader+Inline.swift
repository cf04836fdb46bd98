/// What the spans of a paragraph add up to.
struct OpenDocumentInline {
    var style: OpenDocumentStyles.Style
    var text = InlineText()
    var link: String?
    var boxes: [TextBox] = []

    init(style: OpenDocumentStyles.Style) { self.style = style }

    fileprivate var face: InlineText.Typeface {
        InlineText.Typeface(isBold: style.isBold ?? false, size: style.size ?? 12, link: link)
    }

    /// White space in the file is one space, none at the start of the paragraph.
    fileprivate mutating func append(collapsing characters: String) {
        for scalar in characters.unicodeScalars {
            guard [" ", "\t", "\n", "\r"].contains(scalar) else {
                text.append(String(scalar), face)
                continue
            }
            if let last = text.elements.last, ![" ", "\n"].contains(last.scalar) { text.append(" ", face) }
        }
    }
}

extension OpenDocumentReader {
    /// Reads the text within an element.
    func read(_ container: XMLElement, into content: inout OpenDocumentInline) {
        for child in container.children {
            switch child {
            case .text(let text):
                if isUnseen(content.style) {
                    hiddenWordCount += WordCount.words(in: text.unicodeScalars)
                } else {
                    content.append(collapsing: text)
                }
            case .element(let element): read(element: element, into: &content)
            }
        }
    }

    private func isUnseen(_ style: OpenDocumentStyles.Style) -> Bool {
        style.isHidden ?? false || style.size.map { $0 <= 1 } ?? false
            || style.isWhite ?? false && !(style.isShaded ?? false) && unknownGrounds == 0
    }

    private func read(element: XMLElement, into content: inout OpenDocumentInline) {
        switch element.name {
        case "text:span":
            let outer = content.style
            content.style = spanStyle(element["text:style-name"], within: outer)
            read(element, into: &content)
            content.style = outer
        case "text:a":
            let outer = content.link
            content.link = element["xlink:href"].flatMap { $0.hasPrefix("#") ? nil : $0 } ?? outer
            read(element, into: &content)
            content.link = outer
        case "text:s":
            let count = element["text:c"].flatMap { Int($0) } ?? 1
            for _ in 0..<min(max(count, 0), 24) { content.text.append(" ", content.face) }
        case "text:tab": content.text.append("\t", content.face)
        case "text:line-break": content.text.append("\n", content.face)
        case "text:soft-page-break":
            hasPageBreaks = true
            content.text.append("\u{C}")
        case "text:note": if let body = element.first("text:note-body") { notes.append(body) }
        case "text:ruby": if let base = element.first("text:ruby-base") { read(base, into: &content) }
        case "text:hidden-text", "text:hidden-paragraph":
            hiddenWordCount += WordCount.words(in: (element["text:string-value"] ?? element.text).unicodeScalars)
        case "draw:frame", "draw:custom-shape", "draw:rect", "draw:g": content.boxes += textBoxes(in: element)
        case "draw:a": read(element, into: &content)
        case "office:annotation", "office:annotation-end", "text:tracked-changes", "office:event-listeners": break
        // Fields and marks: what they show is their text.
        default: if element.name.hasPrefix("text:") { read(element, into: &content) }
        }
    }

    private func spanStyle(_ name: String?, within outer: OpenDocumentStyles.Style) -> OpenDocumentStyles.Style {
        guard let name else { return outer }
        return styles.style(name, family: "text").over(outer)
    }

    /// The boxes of text of a frame, a shape or a group.
    func textBoxes(in element: XMLElement) -> [TextBox] {
        switch element.name {
        case "draw:g":
            return element.elements.flatMap { textBoxes(in: $0) }
        case "draw:frame":
            return element.elements.filter { $0.name == "draw:text-box" }.map { box(of: element, content: $0) }
        default:
            return element.first("text:p") == nil ? [] : [box(of: element, content: element)]
        }
    }

    private func box(of frame: XMLElement, content: XMLElement) -> TextBox {
        unknownGrounds += 1
        defer { unknownGrounds -= 1 }
        func points(_ name: String) -> Float { frame[name].flatMap(OfficeLength.points) ?? 0 }
        var box = TextBox(blocks: blocks(in: content))
        (box.x, box.y) = (points("svg:x"), points("svg:y"))
        (box.width, box.height) = (
            points("svg:width"), max(points("svg:height"), content["fo:min-height"].flatMap(OfficeLength.points) ?? 0)
        )
        box.isOnPage = frame["text:anchor-type"] == "page"
        return box
    }
}
