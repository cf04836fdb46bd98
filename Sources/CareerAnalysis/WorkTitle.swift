/// The title of a paper or the name of a project, taken apart for telling whether one names the other.
struct WorkTitle: Hashable, Sendable {
    /// Lower-case words; each Chinese character is a word of its own.
    let words: [String]
    /// The letters and digits before the first colon or dash: the short name that papers open with.
    let head: String

    init(_ text: String) {
        words = TitleWords(text).words.flatMap { word in
            word.first?.isHan == true ? word.map(String.init) : [word]
        }
        let colon = text.firstIndex { ":：—–".contains($0) } ?? text.endIndex
        head = TitleWords(String(text[..<colon])).words.joined()
    }

    /// Four letters or two Chinese characters: shorter names stand in titles by chance.
    var isTelling: Bool {
        words.count { $0.first?.isHan == true } >= 2 || words.reduce(0) { $0 + $1.count } >= 4
    }

    /// How well the work and a project of that name fit: 2 when one opens with the other, 1 when one holds the other,
    /// 0 when they have nothing to do with one another.
    func likeness(toProject project: WorkTitle) -> Int {
        guard isTelling, project.isTelling else { return 0 }
        if head == project.words.joined() { return 2 }
        let (longer, shorter) = words.count >= project.words.count ? (words, project.words) : (project.words, words)
        guard let place = longer.indices(of: shorter) else { return 0 }
        return place.lowerBound == 0 ? 2 : 1
    }
}
