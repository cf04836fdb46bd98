/// The title of a paper or the name of a project, taken apart for telling whether one names the other.
struct WorkTitle: Hashable, Sendable {
    /// Lower-case words, at most 60 of them; each Chinese character is a word of its own.
    let words: [String]
    /// The letters and digits before the first colon or dash: the short name that papers open with.
    let head: String

    init(_ text: String) {
        words = Array(
            TitleWords(text).words.flatMap { word in
                word.first?.isHan == true ? word.map(String.init) : [word]
            }.prefix(60))
        let colon = text.firstIndex { ":：—–".contains($0) } ?? text.endIndex
        head = TitleWords(String(text[..<colon])).words.joined()
    }

    /// Four letters or two Chinese characters: shorter names stand in titles by chance.
    var isTelling: Bool {
        words.count { $0.first?.isHan == true } >= 2 || words.reduce(0) { $0 + $1.count } >= 4
    }

    /// For each project the title, as index, that it names: one that opens with it, that it opens with, or whose short
    /// name it is; failing that one that holds it or that it holds. Among equals the first.
    ///
    /// Takes time in proportion to the number of words, times that of the different lengths of names.
    static func links(from projects: [WorkTitle], to titles: [WorkTitle]) -> [WorkTitle: Int] {
        var best: [WorkTitle: (title: Int, isOpening: Bool)] = [:]
        func propose(_ title: Int, for project: WorkTitle, isOpening: Bool) {
            if let known = best[project] {
                guard (isOpening && !known.isOpening) || (isOpening == known.isOpening && title < known.title) else {
                    return
                }
            }
            best[project] = (title, isOpening)
        }

        let projects = Set(projects.filter(\.isTelling))
        let projectsByWords = Dictionary(grouping: projects, by: \.words)
        let projectsByLetters = Dictionary(grouping: projects) { $0.words.joined() }
        let projectLengths = Set(projects.map(\.words.count))
        var titlesByWords: [[String]: Int] = [:]
        for (index, title) in titles.enumerated() where title.isTelling {
            if titlesByWords[title.words] == nil { titlesByWords[title.words] = index }
            for project in projectsByLetters[title.head] ?? [] { propose(index, for: project, isOpening: true) }
            title.forEachPart(ofLengths: projectLengths) { part, isOpening in
                for project in projectsByWords[part] ?? [] { propose(index, for: project, isOpening: isOpening) }
            }
        }
        let titleLengths = Set(titlesByWords.keys.map(\.count))
        for project in projects {
            project.forEachPart(ofLengths: titleLengths) { part, isOpening in
                if let index = titlesByWords[part] { propose(index, for: project, isOpening: isOpening) }
            }
        }
        return best.mapValues(\.title)
    }

    /// Every run of consecutive words of one of these lengths, and whether the title opens with it.
    private func forEachPart(ofLengths lengths: Set<Int>, _ body: (_ part: [String], _ isOpening: Bool) -> Void) {
        for length in lengths where (1...60).contains(length) && length <= words.count {
            for start in 0...(words.count - length) {
                body(Array(words[start..<(start + length)]), start == 0)
            }
        }
    }
}
