import Testing

@testable import CareerAnalysis

@Suite struct DiacriticsTests {
    @Test(arguments: [
        ("Société Générale", "Societe Generale"), ("Ångström Š", "Angstrom S"), ("Société", "Societe"),
        ("Orbit 星轨", "Orbit 星轨"),
        ("Straße", "Straße"), ("", ""),
    ])
    func lettersLoseTheirAccents(text: String, folded: String) {
        #expect(Diacritics.folded(text) == folded)
    }
}
