import Testing

@testable import Drawing

struct XMPMetadataTests {
    @Test func statesWhatIsKnownAndLeavesOutTheRest() {
        let information = DocumentInformation(
            title: "Ada <Quill> & Söhne", keywords: ["one", "two"], language: "de")
        let packet = XMPMetadata(information: information, creator: "Vitagraph", date: "2000-01-01T00:00:00Z").packet
        #expect(packet.contains("<rdf:li xml:lang=\"x-default\">Ada &lt;Quill&gt; &amp; Söhne</rdf:li>"))
        #expect(packet.contains("<dc:subject><rdf:Bag><rdf:li>one</rdf:li><rdf:li>two</rdf:li></rdf:Bag></dc:subject>"))
        #expect(packet.contains("<dc:language><rdf:Bag><rdf:li>de</rdf:li></rdf:Bag></dc:language>"))
        #expect(packet.contains("<xmp:CreateDate>2000-01-01T00:00:00Z</xmp:CreateDate>"))
        #expect(packet.contains(XMPMetadata.mark(ofCreator: "Vitagraph") + "</xmp:CreatorTool>"))
        #expect(!packet.contains("dc:creator") && !packet.contains("dc:description"))
        #expect(packet.hasPrefix("<?xpacket begin=\"\u{FEFF}\"") && packet.hasSuffix("<?xpacket end=\"r\"?>"))
    }
}
