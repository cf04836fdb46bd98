import Testing

@testable import ResumeReading

struct VenueGrammarTests {
    @Test(arguments: [
        (", MICCAI 2023.", "MICCAI"), (" IEEE Trans. Power Electron., vol. 38, no. 4", "IEEE Trans. Power Electron."),
        (", in Proc. EPE, Aalborg, 2021.", "Proc. EPE"), (" presented at the ICPE, Busan, 2019", "ICPE"),
        (" Critical Notes. 2025;45(2):33", "Critical Notes"), (", 44 Ecology L.Q. 213 (2017)", "Ecology L.Q."),
        (" Optics B: Marine, 2020, 26: 18", "Optics B: Marine"), ("//第十二届全国水工大会. 厦门, 2016", "第十二届全国水工大会"),
        (". Vadose Notes 24(3), e20410.", "Vadose Notes"), (",被 ICCV 2019 接受为", "ICCV"),
        ("》，厨艺信息学报，2021年第6期", "厨艺信息学报"),
        (" bioRxiv 2014.11.05.011122", "bioRxiv"),
        (" In: Conference on Robot Learning (CoRL), 2023", "Conference on Robot Learning (CoRL)"),
        (", PhD thesis, Example University, 2019", "Example University"), (", vol. 3, 2020", nil), (" Preprint.", nil),
        (" In R. Sorel (Ed.), The book of crusts (pp. 15-17)", "The book of crusts"),
        (" In R. Sorel and M. Poe, editors, Proceedings of Crust, 2020", "Proceedings of Crust"),
        (" In The book of crusts, eds. R. Sorel, 2020", "The book of crusts"),
        ("", nil),
    ])
    func venues(text: String, venue: String?) {
        let text = ReferenceText(ScalarText(text))
        #expect(String(VenueGrammar.venue(in: text, text.all)) == venue)
    }
}
