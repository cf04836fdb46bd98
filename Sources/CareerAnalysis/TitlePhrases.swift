/// Phrases that tell something of a title or name: the rows of `Data/titles.tsv`.
struct TitlePhrases: Sendable {
    /// By their first word.
    private let phrases: [String: [[String]]]
    private let chinese: [String]

    static let internship = TitlePhrases("internship")
    static let partTime = TitlePhrases("part-time")
    static let freelance = TitlePhrases("freelance")
    static let contract = TitlePhrases("contract")
    /// Names of jobs that hold the word of a form of employment and say nothing of it.
    static let jobNames = TitlePhrases("jobname")
    static let learners = TitlePhrases("learner")
    static let studentPosts = TitlePhrases("studentpost")
    static let guestPosts = TitlePhrases("guestpost")
    static let visits = TitlePhrases("visit")
    static let exchanges = TitlePhrases("exchange")
    static let sidePosts = TitlePhrases("sidepost")
    static let advisers = TitlePhrases("adviser")
    static let adviserTrades = TitlePhrases("advisertrade")
    static let besideWork = TitlePhrases("besidework")
    static let service = TitlePhrases("service")
    static let fieldManagers = TitlePhrases("fieldmanager")
    static let noEmployers = TitlePhrases("noemployer")
    static let unnamedEmployers = TitlePhrases("unnamed")
    static let officeMailboxes = TitlePhrases("office")

    private init(_ kind: String) {
        let all = Self.rows[kind] ?? []
        chinese = all.filter { $0.first?.isHan == true }
        phrases = Dictionary(
            grouping: all.filter { $0.first?.isHan != true }.map { $0.split(separator: " ").map(String.init) }
        ) { $0.first ?? "" }
    }

    private static let rows: [String: [String]] = {
        var rows: [String: [String]] = [:]
        for line in String(decoding: PackageResources.titles_tsv, as: UTF8.self).split(whereSeparator: \.isNewline)
        where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t")
            guard fields.count == 2 else { continue }
            rows[String(fields[0]), default: []] += fields[1].split(separator: "|").map(String.init)
        }
        return rows
    }()

    /// One of the phrases stands in the title.
    func stand(in title: TitleWords) -> Bool {
        title.words.indices.contains { length(at: $0, in: title.words) != nil }
            || title.words.contains { word in word.first?.isHan == true && chinese.contains { word.holds($0) } }
    }

    /// The text is one of the phrases and nothing else.
    func hold(_ text: TitleWords) -> Bool {
        guard let first = text.words.first else { return false }
        return phrases[first]?.contains(text.words) == true || chinese.contains(text.words.joined())
    }

    /// The phrases that stand in the title.
    func standing(in title: TitleWords) -> [String] {
        title.words.indices.compactMap { start in
            length(at: start, in: title.words).map { title.words[start..<(start + $0)].joined(separator: " ") }
        } + chinese.filter { phrase in title.words.contains { $0.first?.isHan == true && $0.holds(phrase) } }
    }

    /// The title without the phrases.
    func removed(from title: TitleWords) -> TitleWords {
        var rest: [String] = []
        var next = 0
        while next < title.words.count {
            if let length = length(at: next, in: title.words) {
                next += length
                continue
            }
            let word = title.words[next]
            rest.append(word.first?.isHan == true ? chinese.reduce(word) { $0.replacing($1, with: "") } : word)
            next += 1
        }
        return TitleWords(words: rest.filter { !$0.isEmpty })
    }

    /// How many words the longest phrase takes that begins there.
    private func length(at start: Int, in words: [String]) -> Int? {
        phrases[words[start]]?.filter { words[start...].starts(with: $0) }.map(\.count).max()
    }
}
