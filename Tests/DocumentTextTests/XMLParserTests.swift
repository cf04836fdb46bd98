import Testing

@testable import DocumentText

private func parse(_ xml: String, _ limits: DocumentLimits = DocumentLimits()) throws -> XMLElement {
    try XMLParser.root(of: Array(xml.utf8), limits: limits)
}

private func failure(_ xml: String, _ limits: DocumentLimits = DocumentLimits()) -> DocumentError.Code? {
    do {
        _ = try XMLParser.root(of: Array(xml.utf8), limits: limits)
        return nil
    } catch { return error.code }
}

@Test func namesHaveTheStandardPrefix() throws {
    let root = try parse(
        """
        <x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:p x:val="1" plain="2">a<x:t>b</x:t>c\
        </x:p></x:document>
        """)
    #expect(root.name == "w:document")
    let inner = try #require(root.first("w:p"))
    #expect(inner["w:val"] == "1")
    #expect(inner["plain"] == "2")
    #expect(inner.text == "abc")
    #expect(inner.first("w:t")?.text == "b")
}

@Test func predefinedEntitiesAndSectionsAreText() throws {
    #expect(try parse("<a>R&amp;D &lt;&#20013;&gt;<![CDATA[ & more]]></a>").text == "R&D <中> & more")
}

@Test func documentTypesAreRefused() {
    #expect(failure("<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>") == .unsupported)
    #expect(failure("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>") == .unsupported)
}

@Test(arguments: ["<a>&unknown;</a>", "<a><b></a>", "", "text", "<a", "<a>\u{1}</a>"])
func brokenXMLIsDamaged(xml: String) { #expect(failure(xml) == .damaged) }

@Test func limitsOfXMLAreKept() {
    var limits = DocumentLimits()
    limits.elementDepth = 3
    #expect(failure("<a><b><c/></b></a>", limits) == nil)
    #expect(failure("<a><b><c><d/></c></b></a>", limits) == .limitExceeded)
    limits = DocumentLimits()
    limits.elements = 3
    #expect(failure("<a><b/><b/><b/></a>", limits) == .limitExceeded)
    #expect(failure(String(repeating: "<a>", count: 100_000)) == .limitExceeded)
}
