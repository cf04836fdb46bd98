import Resume
import Testing

@testable import ResumeReading

struct ReferenceDateTests {
    @Test(arguments: [
        ("IEEE Trans., vol. 38, no. 4, pp. 5155-5168, Apr. 2023", "2023-04"), ("2021年第6期", "2021"),
        ("2021年3月", "2021-03"),
        ("2022(12): 61-64", "2022"), ("2O21, 56(4): 571-575", "2021"), ("CVPR'23", "2023"), ("ICCV2019", "2019"),
        ("2021 Wis. L. Rev. 877 (2017)", "2017"), ("12 April 2024", "2024-04"), ("2024-05-06", "2024-05-06"),
        ("2023.04", "2023-04"),
        ("bioRxiv 2014.11.05.011122", "2014"), ("Water Notes. 2025;45(2):33-41", "2025"), ("février 2022", "2022-02"),
    ])
    func found(text: String, date: String) {
        let text = ReferenceText(ScalarText(text))
        #expect(ReferenceDate.find(in: text, text.all)?.date.description == date)
    }

    @Test(arguments: ["pp. 2001-2010", "arXiv:2005.12345", "61, e2024", "135: 119870", "nothing", "155–2025"])
    func notDates(text: String) {
        let text = ReferenceText(ScalarText(text))
        #expect(ReferenceDate.find(in: text, text.all) == nil)
    }
}
