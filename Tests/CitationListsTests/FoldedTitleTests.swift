import Testing

@testable import CitationLists

@Suite struct FoldedTitleTests {
    @Test(arguments: [
        ("Tides: A Study", "tides - a study"), ("Über Émigrés", "uber emigres"), ("Ｔｉｄｅｓ ２", "Tides 2"),
        ("<i>E. coli</i> in CO<sub>2</sub>", "E. coli in CO2"), ("Salt &amp; Water", "Salt & Water"),
        ("潮汐研究：初步", "潮汐研究:初步"), ("Straße", "Strasse"), ("ﬁne tides", "fine tides"),
        ("On the $\\alpha$-stability of dunes", "On the α-stability of dunes"), ("H$_2$O & other", "H₂O and other"),
        ("Rocks, sand &amp; silt", "Rocks, sand and silt"),
    ])
    func areOne(one: String, other: String) {
        #expect(FoldedTitle(one).matches(FoldedTitle(other)))
    }

    @Test(arguments: [
        ("Tides", "Tides II"), ("Sandy silt", "Sand silt"), ("x₂", "x₃"), ("", ""),
        ("Tides of …", "Tides of Hull and other waters"), ("潮汐", "海潮"),
    ])
    func areTwo(one: String, other: String) {
        #expect(!FoldedTitle(one).matches(FoldedTitle(other)))
    }

    @Test func aTitleThatIsCutShortIsItsBeginning() {
        let whole = FoldedTitle("Tides of Hull and other waters of the north")
        #expect(FoldedTitle("Tides of Hull and other waters…").matches(whole))
        #expect(whole.matches(FoldedTitle("Tides of Hull and other waters ...")))
    }
}
