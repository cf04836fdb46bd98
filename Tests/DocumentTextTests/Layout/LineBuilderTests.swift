import Testing

@testable import DocumentText

struct LineBuilderTests {
    @Test("A wide gap becomes a tab, a usual one a space")
    func gaps() {
        #expect(texts([Line(50, 100, "Harbour pilot"), Line(300, 100, "Rotterdam")]) == ["Harbour pilot | Rotterdam"])
    }

    @Test("Chinese characters of a stretched line get no spaces")
    func stretched() {
        let words = "负责全部码头调度".enumerated().map { index, character in
            let x = 50 + 13 * Double(index)
            return PageWord(text: String(character), box: Box(left: x, top: 100, right: x + 10, bottom: 111), size: 10)
        }
        #expect(read([Page(number: 1, width: 595, height: 842, words: words)]).map(\.text) == ["负责全部码头调度"])
    }

    @Test("A space that was typed between Chinese words stays")
    func typedSpace() { #expect(texts([Line(50, 100, "江海大学 航运管理 硕士")]) == ["江海大学 航运管理 硕士"]) }

    @Test("Labels and names spread to a width are put together", arguments: [("姓", "名"), ("张", "三")])
    func spread(first: String, second: String) {
        #expect(texts([Line(50, 100, first), Line(80, 100, second)]) == [first + second])
    }

    @Test("A spread label keeps its value")
    func spreadLabel() { #expect(texts([Line(50, 100, "职"), Line(80, 100, "位：潜水员")]) == ["职位：潜水员"]) }

    @Test("Letters set apart are a word")
    func letters() { #expect(texts([Line(50, 100, "E D U C A T I O N")]) == ["EDUCATION"]) }

    @Test("A raised mark stays with its name")
    func raised() {
        #expect(
            texts([Line(50, 100, "Renske Aaltonen"), Line(121, 96, "2", size: 6), Line(128, 100, "and others")])
                == ["Renske Aaltonen2 and others"])
    }

    @Test("Signs of icon fonts part what they introduce, bullets of symbol fonts are bullets")
    func icons() {
        #expect(texts([Line(50, 100, "\u{F095} 555-0101 \u{F0E0}x a@example.org")]) == ["555-0101 x a@example.org"])
        #expect(texts([Line(50, 100, "Oslo \u{F3C5} Bergen")]) == ["Oslo | Bergen"])
        let bullet = read([page([Line(50, 100, "\u{F0B7} Nets mended")])])
        #expect(bullet.map(\.text) == ["Nets mended"])
        #expect(bullet.first?.marker == .bullet)
    }

    @Test("An address that recognising text on a scan broke is whole; a sign that stands apart stays apart")
    func brokenAddress() {
        #expect(texts([Line(50, 100, "mira@ example.org")]) == ["mira@example.org"])
        #expect(texts([Line(50, 100, "Baker @ Hearth")]) == ["Baker @ Hearth"])
    }
}
