/// What a PDF says of itself in a form that programs read without opening it (ISO 16684-1, the XMP data model).
///
/// The packet stands in the file as it is, so that a document of Vitagraph's own is known without a reader of PDF.
public struct XMPMetadata {
    public var information: DocumentInformation
    /// `Vitagraph`.
    public var creator: String
    /// `2026-01-02T03:04:05Z`.
    public var date: String

    public init(information: DocumentInformation, creator: String, date: String) {
        self.information = information
        self.creator = creator
        self.date = date
    }

    /// The packet, without room for changes in place. What is not stated is left out.
    public var packet: String {
        let description = [
            list("dc:title", "rdf:Alt", [information.title], isInLanguages: true),
            list("dc:creator", "rdf:Seq", [information.author]),
            list("dc:description", "rdf:Alt", [information.subject], isInLanguages: true),
            list("dc:subject", "rdf:Bag", information.keywords),
            list("dc:language", "rdf:Bag", [information.language]),
            value("pdf:Keywords", information.keywords.joined(separator: ", ")),
            creator.isEmpty ? "" : "\(Self.mark(ofCreator: creator))</xmp:CreatorTool>\n",
            value("xmp:CreateDate", date),
            value("xmp:ModifyDate", date),
        ].joined()
        return """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            \(description)</rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """
    }

    private func value(_ name: String, _ text: String) -> String {
        text.isEmpty ? "" : "<\(name)>\(xmlEscaped(text))</\(name)>\n"
    }

    private func list(_ name: String, _ kind: String, _ texts: [String], isInLanguages: Bool = false) -> String {
        let items = texts.filter { !$0.isEmpty }.map { text in
            "<rdf:li\(isInLanguages ? " xml:lang=\"x-default\"" : "")>\(xmlEscaped(text))</rdf:li>"
        }
        return items.isEmpty ? "" : "<\(name)><\(kind)>\(items.joined())</\(kind)></\(name)>\n"
    }

    /// What stands in each file that a program made, and goes on with the program's version or ends there.
    public static func mark(ofCreator creator: String) -> String { "<xmp:CreatorTool>\(xmlEscaped(creator))" }
}
