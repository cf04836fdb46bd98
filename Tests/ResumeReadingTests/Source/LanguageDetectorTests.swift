import Testing

@testable import ResumeReading

@Test(arguments: [
    ("负责推荐系统的开发，使用 PyTorch 与 Kubernetes，与团队合作。", "zh"), ("負責節目的剪接與後期製作，學歷：大學", "zh-Hant"),
    ("Built the storefront for the north of England with a team of nine.", "en"),
    ("Pilotage des raccordements pour la ville et suivi de la qualité avec une équipe dans le Sud.", "fr"),
    ("Entwicklung der Anlage mit dem Team und Betreuung von Kunden für die Region seit 2019.", "de"), ("", "en"),
    ("Lead Engineer at Northwind (北风科技), in charge of the tools.", "en"),
])
func languageOfMostSentences(text: String, language: String) {
    #expect(LanguageDetector.language(of: LineReader(text: text, path: "a.txt").lines()) == language)
}
