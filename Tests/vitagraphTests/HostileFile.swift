import _TestSupport

/// A file as somebody might send it to do harm, made anew by each test.
struct HostileFile: Sendable {
    var name: String
    var bytes: [UInt8]
    /// What is said of it after its name; nil where it is read like any other.
    var error: String?

    init(_ name: String, _ text: String, _ error: String? = nil) { self.init(name, bytes: Array(text.utf8), error) }

    init(_ name: String, bytes: [UInt8], _ error: String? = nil) {
        (self.name, self.bytes, self.error) = (name, bytes, error)
    }

    static let all = broken + tooMuch + tooDeep + misleading

    // MARK: Not whole, or not what they seem

    private static let broken = [
        HostileFile("empty.md", "", nothing),
        HostileFile("mark.txt", bytes: [0xEF, 0xBB, 0xBF], nothing),
        HostileFile("blank.md", String(repeating: " \n\u{200B}", count: 100), nothing),
        HostileFile("cut.pdf", "%PDF-1.7\n1 0 obj<<", damagedPDF),
        HostileFile("no-pdf.md", "%PDF-1.4\n" + String(repeating: "x", count: 1000), damagedPDF),
        HostileFile(
            "cut.docx", bytes: Array(word("<w:p/>").dropLast(40)),
            "the archive is damaged or cut off; open the document in its program and save it again [damaged]"),
        HostileFile(
            "locked.docx", bytes: word("<w:p/>", password: "secret"),
            "protected by a password; save it without one [encrypted]"),
        HostileFile(
            "noise.md", bytes: (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 >> 3) },
            "looks like binary data; give the résumé as text or Markdown [binary]"),
        HostileFile(
            "no-json.json", "{\"basics\": {\"name\": ",
            "no valid JSON or YAML: line 2, column 1: did not find expected node content [unreadable]"
        ),
    ]

    // MARK: More than is good

    private static let tooMuch = [
        HostileFile("line.md", Sample.short + String(repeating: "word ", count: 100_000)),
        HostileFile("word.md", Sample.short + String(repeating: "a", count: 500_000)),
        HostileFile(
            "lines.md", Sample.short + String(repeating: "\n", count: 1_000_000),
            "more than 200000 lines; give the résumé alone [too-large]"),
        HostileFile(
            "large.txt", String(repeating: "a", count: 17 << 20), "larger than 16 MB; give the résumé alone [too-large]"
        ),
        HostileFile(
            "attributes.html", page("<p \(many(3000) { "a\($0)=1" })>x</p>"),
            "more than 500 attributes of one element; see --limit [limit-exceeded]"),
        HostileFile(
            "attributes.docx", bytes: word("<w:p \(many(3000) { "a\($0)='>'" })/>"),
            "more than 500 attributes of one element; see --limit [limit-exceeded]"),
        HostileFile(
            "bomb.docx",
            bytes: word("<w:p><w:r><w:t>" + String(repeating: "A", count: 40_000_000) + "</w:t></w:r></w:p>"),
            "a file in the archive is larger than 33554432 bytes; see --limit [limit-exceeded]"),
        HostileFile("entities.docx", bytes: word("<w:p/>", declaring: laughs), noDocumentType),
        HostileFile(
            "outside.docx", bytes: word("<w:p/>", declaring: "<!ENTITY x SYSTEM \"file:///etc/passwd\">"),
            noDocumentType),
        HostileFile(
            "aliases.yaml", "basics:\n  name: A B\na0: &a0 [x, x, x]\n" + aliases,
            "more than 200000 values; no résumé has as many [too-large]"),
    ]

    // MARK: Nested

    private static let tooDeep = [
        HostileFile(
            "arrays.json", "{\"basics\":" + String(repeating: "[", count: 100_000),
            "nested more than 64 levels deep; no résumé is [too-large]"),
        HostileFile(
            "closed.json",
            "{\"basics\":" + String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000) + "}",
            "nested more than 64 levels deep; no résumé is [too-large]"),
        HostileFile("deep.html", page(String(repeating: "<div>", count: 100_000) + "Ottilie Brand")),
        HostileFile("bold.html", page(String(repeating: "<b>", count: 100_000) + "Ottilie Brand")),
        HostileFile(
            "deep.docx",
            bytes: word(String(repeating: "<w:p>", count: 10_000) + String(repeating: "</w:p>", count: 10_000)),
            "XML elements nested deeper than 256; see --limit [limit-exceeded]"),
    ]

    // MARK: To be read, and not as they wish

    private static let misleading = [
        HostileFile("bidi.md", "# Ottilie\u{202E} dnarB\u{202C}\n\nott\u{200B}ilie@example.org\n"),
        HostileFile(
            "terminal.md",
            "# Ottilie \u{1B}[31mBrand\u{7}\n\nottilie@example.org\n\n" + String(repeating: "Baked bread. ", count: 20)),
        HostileFile(
            "dates.md",
            """
            # Ottilie Brand

            ## Experience

            Baker, Hearth & Rye
            31 Feb 2019 - 99 Mar 2021

            Miller, Stone Mill
            13/2019 - 00/2020

            Cook, Reed Inn
            Jan 99999 - Dec 0000

            10000000000000000000000 years of experience, 99999 years abroad

            """),
        HostileFile(
            "numbers.md",
            """
            # Ottilie Brand

            ## Publications

            1. O. Brand. Of bread. Journal of Bread, 2020. Cited by 1000000000000000000000000000000
            2. O. Brand. Of rye. Journal of Bread, 2021. Cited by 9223372036854775807
            3. O. Brand. Of oats. Journal of Bread, 2021. Cited by 9223372036854775807

            """),
        HostileFile(
            "numbers.json",
            """
            {"basics": {"name": "Ottilie Brand"}, "work": [{"name": "Hearth", "startDate": "99999-01", "endDate": "0-0"}],
             "publications": [{"name": "Of bread", "releaseDate": "2020-13-45", "citations": 1e300}]}
            """),
    ]

    // MARK: Parts

    private static let nothing = "empty: no visible character; check that the right file was saved [empty]"
    private static let damagedPDF = "the PDF is damaged; try: qpdf IN.pdf OUT.pdf, then give OUT.pdf [damaged]"
    private static let noDocumentType = "declares a document type, which office documents do not have [unsupported]"
    private static func page(_ body: String) -> String { "<!DOCTYPE html><html><body>\(body)</body></html>" }

    private static func many(_ count: Int, _ text: (Int) -> String) -> String {
        (0..<count).map(text).joined(separator: " ")
    }

    private static func word(_ body: String, declaring declarations: String? = nil, password: String? = nil) -> [UInt8]
    {
        let name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let type = declarations.map { "<!DOCTYPE w [\($0)]>" } ?? ""
        return ZipWriter.archive(
            ["word/document.xml": "\(type)<w:document xmlns:w=\"\(name)\"><w:body>\(body)</w:body></w:document>"],
            password: password)
    }

    /// Each entity is ten of the one before.
    private static let laughs = (1..<12).reduce("<!ENTITY e0 \"ha\">") { text, level in
        text + "<!ENTITY e\(level) \"" + String(repeating: "&e\(level - 1);", count: 10) + "\">"
    }

    private static let aliases = (1..<20).map { level in
        "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
    }.joined()
}
