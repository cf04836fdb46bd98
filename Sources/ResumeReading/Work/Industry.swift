/// Lines of business that platforms print between the employer and its place: `半導體製造業`, `会计服务业`, `政府機關`.
enum Industry {
    static func isName(_ text: ScalarText) -> Bool {
        guard text.holds(.han), (2...12).contains(text.count) else { return false }
        return endings.isSuffix(of: text)
    }

    private static let endings = Phrases(Lexicon.wording["industry"].all)
}
