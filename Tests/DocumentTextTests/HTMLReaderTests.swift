import Testing

@testable import DocumentText

private func read(_ html: String) throws -> DocumentText { try HTMLText.lines(of: Array(html.utf8)) }

private func lines(_ html: String) throws -> [DocumentLine] { try read(html).lines }

@Test func blocksAreLines() throws {
    let lines = try lines(
        """
        <!DOCTYPE html><title>CV</title><h1>Mira <em>Okonkwo</em></h1><div>Leeds<br>UK <div>inner</div> after</div>
        <hr><p>one
        line   only</p><pre>kept
          as is</pre>
        """)
    #expect(
        lines.map(\.text).filter { !$0.isEmpty } == [
            "Mira Okonkwo", "Leeds", "UK", "inner", "after", "one line only", "kept", "as is",
        ])
    #expect(lines.first?.headingLevel == 1)
    #expect(lines.last?.indent == 2)
}

@Test func boldAndLinks() throws {
    let lines = try lines(
        """
        <p><b>Northwind</b> <strong>Ltd</strong>, <span style="font-weight:600">Leeds</span></p>
        <p><b style="font-weight: normal">plain</b> <a href="https://example.org/m">page</a> <a href="#top">top</a>\
        <a href="javascript:x()">x</a></p><style>.key { font-weight: bold }</style><p class="key other">styled</p>
        """
    ).filter { !$0.text.isEmpty }
    #expect(lines.map(\.boldTexts) == [["Northwind Ltd", "Leeds"], [], ["styled"]])
    #expect(lines.map(\.linkedTexts) == [[], ["page -> https://example.org/m"], []])
}

@Test func listsOfPages() throws {
    let lines = try lines(
        """
        <ul><li>one<ul><li>deep</li></ul><li><p>two</p><p>beside</p></ul><ol start="4"><li>four<li value="9">nine<li>ten</ol>\
        <ul style="list-style:none"><li>bare</ul><dl><dt>2020<dd>Award</dl>
        """
    ).filter { !$0.text.isEmpty }
    #expect(lines.map(\.text) == ["one", "deep", "two", "beside", "four", "nine", "ten", "bare", "2020", "Award"])
    #expect(
        lines.map(\.marker) == [
            .bullet, .bullet, .bullet, nil, .number(4), .number(9), .number(10), nil, nil, nil,
        ])
    #expect(lines.map(\.indent) == [0, 4, 0, 2, 0, 0, 0, 0, 0, 4])
}

@Test func hiddenTextOfPagesIsCounted() throws {
    let read = try read(
        """
        <html><head><style>.a, #b { display: none } p.c { font-size: 0 } @media print { .seen { display: none } }
        .d p { display: none } /* .seen { color: white } */ .w { color: #FFF; }</style></head><body>
        <p class="a">one two</p><p id="b">three</p><p class="c">four</p><p style="visibility:hidden">five</p>
        <p hidden>six</p><p class="w">seven</p><p style="color:rgb(255,255,255)">八九</p><template>ten</template>
        <noscript>eleven</noscript><script>var a = "twelve"</script><!-- thirteen -->
        <p class="seen">seen</p><p aria-hidden="true">aria</p><div style="background:#123"><p class="w">on dark</p></div>
        <div class="d"><p>descendant</p></div></body></html>
        """)
    #expect(read.texts.filter { !$0.isEmpty } == ["seen", "aria", "on dark", "descendant"])
    #expect(read.hiddenWordCount == 11)
}

@Test("Moved off the page, cut to nothing, or nearly in the colour of the ground")
func textOutOfSight() throws {
    let read = try read(
        """
        <html><body><p>seen</p><p style="position:absolute; left:-9999px">one two</p>
        <p style="text-indent:-9999px">three</p><div style="height:0; overflow:hidden"><p>four</p></div>
        <p style="color:#fdfdfd">five</p><p style="opacity:0.01">six</p>
        <p style="position:absolute; clip:rect(0, 0, 0, 0)">seven</p>
        <p style="position:absolute; left:-10px">beside</p><p style="color:#ddd">pale</p></body></html>
        """)
    #expect(read.texts.filter { !$0.isEmpty } == ["seen", "beside", "pale"])
    #expect(read.hiddenWordCount == 7)
}

@Test func tablesOfPages() throws {
    let lines = try lines(
        """
        <table><caption>Schools</caption><thead><tr><th>Year<th>School</thead><tr><td rowspan=2>2015<td>Leeds<tr><td>York</table>
        <table><tr><td><h2>Contact</h2>mira@example.org</td><td><h2>Profile</h2><p>Nurse.</p></td></tr></table>
        """
    ).filter { !$0.text.isEmpty }
    #expect(
        lines.map(\.text) == [
            "Schools", "Year\tSchool", "2015\tLeeds", "\tYork", "Contact", "mira@example.org", "Profile", "Nurse.",
        ])
    #expect(lines.map(\.cells.count) == [0, 2, 2, 2, 0, 0, 0, 0])
    #expect(lines[1].boldTexts == ["Year\tSchool"])
}

@Test func boxesSideBySideAreARow() throws {
    let lines = try lines(
        """
        <style>.row{display:flex}</style><div class="row"><div>Northwind Ltd</div><div>2019 – 2021</div></div>
        <p>Fabrikam <span style="float:right">2017</span></p>
        """)
    #expect(lines.map(\.text).filter { !$0.isEmpty } == ["Northwind Ltd\t2019 – 2021", "Fabrikam\t2017"])
}

@Test(arguments: [
    "<p", "<table><tr><td>", "<style>a{", "<style>}", "<style>{}{", "<li>", "<p style=':;:'>",
    "<ol start=99999999999999999999>",
    "<td colspan=-5 rowspan=100000000>x", "<ul><ul><ul>", "\u{0}<p>\u{0}",
])
func brokenPagesNeverTrap(html: String) throws { _ = try read(html) }
