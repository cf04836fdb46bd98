/// The level of a degree, for telling which of several is the highest.
public enum DegreeLevel: Int, Comparable, CaseIterable, Sendable {
    /// High school, 高中, 中专, Abitur, baccalauréat.
    case secondary
    /// 大专, associate degree, diploma, DUT.
    case associate
    case bachelor
    case master
    case doctorate

    /// `master`: the name in JSON.
    public var name: String {
        switch self {
        case .secondary: "secondary"
        case .associate: "associate"
        case .bachelor: "bachelor"
        case .master: "master"
        case .doctorate: "doctorate"
        }
    }

    public static func < (left: DegreeLevel, right: DegreeLevel) -> Bool { left.rawValue < right.rawValue }

    /// The highest level that a printed degree names, its field beside it or not; nil when it names none that is known.
    public init?(studyType: String) {
        // 副学士 is an associate degree, though 学士 stands in it.
        let text = studyType.lowercased().replacing("’", with: "'").replacing("副学士", with: "专科")
            .replacing("副學士", with: "专科")
        let words = text.split { !$0.isLetter }.map(String.init)
        // With the dots left out: "Ph.D.", "M.Sc. Physics"; and as two words: "B. Sc."
        let dotless = text.replacing(".", with: "").split { !$0.isLetter }.map(String.init)
        let all = Set(words + dotless + [dotless.prefix(2).joined()])
        for (level, signs) in Self.signs {
            if signs.parts.contains(where: text.contains) || !signs.words.isDisjoint(with: all)
                || dotless.first.map(signs.firstWords.contains) ?? false
            {
                self = level
                return
            }
        }
        return nil
    }

    /// What tells a level: parts of the text, whole words (dots left out), and words that tell it only in first place:
    /// "Promotion" is a German doctorate, "Health Promotion" is a field.
    private typealias Signs = (parts: [String], words: Set<String>, firstWords: Set<String>)

    /// In the order of trial: schools before diplomas, as a high school diploma is no college's.
    private static let signs: [(DegreeLevel, Signs)] = [
        (
            .doctorate,
            (
                ["博士", "直博", "硕博", "碩博", "doctor", "docteur", "doktor", "dottor", "doutor"],
                ["phd", "dphil", "md", "jd", "edd", "dsc", "scd", "drph", "dba", "dnp", "pharmd", "dr"], ["promotion"]
            )
        ),
        (
            .master,
            (
                [
                    "硕士", "碩士", "研究生", "master", "máster", "mastère", "magist", "magíst", "maestr", "maîtrise",
                    "mestrado", "laurea specialistica", "ciclo unico", "diplôme d'ingénieur", "diplom-", "staatsexamen",
                ],
                [
                    "msc", "ms", "ma", "mba", "meng", "mphil", "mres", "mfa", "llm", "mpa", "mpp", "mph", "mpacc",
                    "emba", "mtech", "msci", "msw", "msn", "diplom", "dipl",
                ], ["med"]
            )
        ),
        (
            .bachelor,
            (
                [
                    "本科", "学士", "學士", "专升本", "專升本", "bachelor", "bacharel", "licenc", "laurea",
                    "undergraduate",
                ],
                [
                    "bsc", "bs", "ba", "beng", "bba", "bfa", "llb", "btech", "bed", "bcom", "bsn", "bpharm", "mbbs",
                    "hons",
                ], ["ab", "grado", "graduado", "graduada"]
            )
        ),
        (
            .secondary,
            (
                [
                    "高中", "中专", "中專", "职高", "中學", "中学", "high school", "secondary", "abitur", "maturit",
                    "baccalaur", "bachiller", "a-level", "studentereksamen", "nvq",
                ], ["ged", "gcse", "gcses", "stx", "matura"], []
            )
        ),
        (
            .associate,
            (
                ["大专", "大專", "专科", "專科", "高职", "高職", "associate", "diploma", "foundation degree"],
                ["dut", "bts", "hnd", "hnc", "aas"], ["as", "aa"]
            )
        ),
    ]
}
