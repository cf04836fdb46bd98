/// Makes web pages.
enum WebPageWriter {
    static func bytes(_ paragraphs: [TypesetParagraph]) -> [UInt8] {
        let blocks = TypesetParagraph.blocks(paragraphs)
        var body = ""
        /// The elements that are open: a paragraph of several lines, or a list.
        var open = ""
        func close() {
            if !open.isEmpty { body += "</\(open)>\n" }
            open = ""
        }
        for block in blocks {
            guard let paragraph = block.first, !paragraph.isBlank else {
                close()
                continue
            }
            if !paragraph.cells.isEmpty {
                close()
                body += "<table>" + block.map(row).joined(separator: "\n") + "</table>\n"
            } else if let level = paragraph.headingLevel {
                close()
                body += "<h\(level)>\(inline(paragraph))</h\(level)>\n"
            } else if paragraph.marker == "•" {
                if open != "ul" {
                    close()
                    body += "<ul>"
                    open = "ul"
                }
                body += "<li>\(inline(paragraph))</li>\n"
            } else {
                if open == "p" {
                    body += "<br>\n"
                } else {
                    close()
                    body += "<p>"
                    open = "p"
                }
                body += inline(paragraph)
            }
        }
        close()
        return Array("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n\(body)</body></html>".utf8)
    }

    private static func row(_ row: TypesetParagraph) -> String {
        "<tr>" + row.cells.map { "<td>\($0.xmlEscaped)</td>" }.joined() + "</tr>"
    }

    private static func inline(_ paragraph: TypesetParagraph) -> String {
        let marker = paragraph.marker.map { $0 == "•" ? "" : $0 + " " } ?? ""
        return marker
            + paragraph.scalars.runs.map { run in
                // A page has no tabs: wide gaps are made of spaces that do not break.
                var text = run.text.xmlEscaped.replacing("\t", with: "    ")
                text = text.replacing("  ", with: "\u{A0}\u{A0}")
                if run.isBold { text = "<b>\(text)</b>" }
                if let target = run.target { text = "<a href=\"\(target.xmlEscaped)\">\(text)</a>" }
                return text
            }.joined()
    }
}
