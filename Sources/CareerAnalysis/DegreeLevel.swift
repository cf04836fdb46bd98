/// The level of a degree, for telling which of several is the highest.
public enum DegreeLevel: Int, Comparable, CaseIterable, Sendable {
    /// High school, 高中, 中专, Abitur, baccalauréat.
    case secondary
    /// 大专, associate degree, diploma, DUT.
    case associate
    case bachelor
    case master
    case doctorate

    public static func < (left: DegreeLevel, right: DegreeLevel) -> Bool { left.rawValue < right.rawValue }

    /// Nil when the printed degree names no level that is known.
    public init?(studyType: String) {
        let words = studyType.lowercased()
        let letters = Set(words.split { !$0.isLetter }.map(String.init))
        let compact = String(words.filter { $0.isLetter })
        for level in Self.allCases.reversed() {
            let (substrings, tokens) = Self.signs[level] ?? ([], [])
            if substrings.contains(where: { words.contains($0) }) || !tokens.isDisjoint(with: letters)
                || tokens.contains(compact)
            {
                self = level
                return
            }
        }
        return nil
    }

    /// What tells a level: parts of words, and whole words (dots left out).
    private static let signs: [DegreeLevel: (substrings: [String], tokens: Set<String>)] = [
        .doctorate: (
            ["博士", "直博", "doctor", "docteur", "promotion", "doktor"],
            ["phd", "dphil", "md", "jd", "edd", "dsc", "scd", "drph"]
        ),
        .master: (
            ["硕士", "碩士", "研究生", "master", "magist", "maestr", "diplôme d'ingénieur", "diplom-"],
            ["msc", "ms", "ma", "mba", "meng", "mphil", "mres", "mfa", "llm", "mpa", "mph", "mpacc", "emba", "mtech", "med", "diplom"]
        ),
        .bachelor: (
            ["本科", "学士", "學士", "bachelor", "licenc", "licence", "laurea", "undergraduate"],
            ["bsc", "bs", "ba", "beng", "bba", "bfa", "llb", "btech", "bed", "bcom", "hons", "ab"]
        ),
        .associate: (
            ["大专", "专科", "大專", "高职", "副学士", "associate", "diploma", "foundation degree"],
            ["dut", "bts", "hnd", "hnc", "aas", "as", "aa"]
        ),
        .secondary: (
            ["高中", "中专", "中學", "中学", "high school", "secondary", "abitur", "baccalaur", "a-level", "studentereksamen", "nvq"],
            ["ged", "gcse", "stx"]
        ),
    ]
}
