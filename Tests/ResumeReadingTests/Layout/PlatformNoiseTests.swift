import Testing

@testable import ResumeReading

struct PlatformNoiseTests {
    private func shown(_ texts: [String]) -> [String] {
        PlatformNoise.hidden(texts.enumerated().map { SourceLine(number: $0.offset + 1, text: ScalarText($0.element)) })
            .filter { !$0.isHidden }.map { String($0.text) }
    }

    @Test func buttonsAndCaptionsOfACopiedProfileGo() {
        let page = [
            "Skip to main content", "Home", "Jobs", "Ines Varga", "500+ connections", "· 2nd", "Experience",
            "Experience",
            "Lantern Foods logo", "Lantern Foods", "Baker", "Show all 6 experiences", "Skills", "Skills", "Kneading",
            "27 endorsements", "Endorsed by 4 colleagues", "…see more",
        ]
        // A blank line stays where a picture stood: it parts the blocks.
        #expect(shown(page) == ["Ines Varga", "Experience", "", "Lantern Foods", "Baker", "Skills", "Kneading"])
    }

    @Test func wordsOfOtherDocumentsStay() {
        let lines = [
            "Ines Varga", "Home", "Designed the new logo", "Skills", "Jobs", "Jobs", "12 oboes", "Alle 2019 gebaut",
        ]
        #expect(shown(lines) == lines)
    }

    @Test func rangesReadOutInWordsAreRepetitions() {
        let page = [
            "Skip to main content", "12 endorsements", "Baker", "Baker", "Mar 2022 - Present", "Mar 2022 to Present",
            "Jan 2019 - Feb 2022", "Jan 2018 to Feb 2022",
        ]
        #expect(
            shown(page) == ["Baker", "Mar 2022 - Present", "Jan 2019 - Feb 2022", "Jan 2018 to Feb 2022"])
    }
}
