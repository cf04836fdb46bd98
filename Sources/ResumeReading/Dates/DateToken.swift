/// What a line consists of for the grammar of dates: numbers, words with a meaning for dates, and marks.
struct DateToken {
    enum Kind: Equatable {
        case number(DigitGroup)
        case word(WordMeaning)
        case mark(Mark)
    }

    /// A run of digits. Misread letters (`2O19`, `20l3`) are mended.
    struct DigitGroup: Equatable {
        /// -1 when the run has more than nine digits: no part of a date has.
        var value: Int
        var digits: Int
        /// Begins with a zero: `09` is a month where `9` may be anything.
        var isPadded: Bool
        var isMended: Bool
    }

    enum Mark: Equatable {
        /// `-`, `‐`: also stands inside dates.
        case hyphen
        /// `–`, `—`, `--`, `~`, `→`: stands only between dates.
        case dash
        case tilde
        /// 一: a dash when it stands between two dates.
        case hanOne
        case dot, slash, comma, colon, apostrophe, open, close
        /// `$`, `%`, `+`, `#` ...: what makes a number an amount or a label.
        case amount
        /// `|`, `*`, `;` ...: what ends a cell or a clause.
        case stop
        case other
    }

    var kind: Kind
    /// The folded characters that the token takes up.
    var characters: Range<Int>
    /// White space before the token, in characters; a tab counts as 4.
    var gap: Int
    var isCapitalized = false
    /// A word of an alphabet (Han words are never glued to numbers).
    var isAlphabetic = false
    /// Part of a URL, an e-mail address, a DOI ...: nothing in it is a date.
    var isOpaque = false
}

/// What a word means in dates; one word may mean several things.
struct WordMeaning: Equatable {
    var roles: WordRoles = []
    /// 1...12
    var month: Int?
}

struct WordRoles: OptionSet, Hashable {
    let rawValue: Int

    /// "to", "bis", "至"
    static let connector = WordRoles(rawValue: 1 << 0)
    /// "and": a connector after "between" and between months of one year only.
    static let conjunction = WordRoles(rawValue: 1 << 1)
    /// "present", "now", "现在": after a connector.
    static let present = WordRoles(rawValue: 1 << 2)
    /// "至今": connector and present in one.
    static let untilPresent = WordRoles(rawValue: 1 << 3)
    /// "since", "depuis"
    static let since = WordRoles(rawValue: 1 << 4)
    /// "until", "jusqu'en"
    static let until = WordRoles(rawValue: 1 << 5)
    /// "from", "de", "从"
    static let from = WordRoles(rawValue: 1 << 6)
    /// "起", "onwards": after a date.
    static let onwards = WordRoles(rawValue: 1 << 7)
    /// "summer", "term", "春季"
    static let season = WordRoles(rawValue: 1 << 8)
    /// "Q", "H", before a digit.
    static let quarter = WordRoles(rawValue: 1 << 9)
    /// "expected", "预计"
    static let expected = WordRoles(rawValue: 1 << 10)
    /// "of", "the", "en"
    static let filler = WordRoles(rawValue: 1 << 11)
    /// "early", "mid", "late"
    static let vague = WordRoles(rawValue: 1 << 12)
    /// "st", "nd", "rd", "th", "er"
    static let ordinal = WordRoles(rawValue: 1 << 13)
    static let yearSuffix = WordRoles(rawValue: 1 << 14)
    static let monthSuffix = WordRoles(rawValue: 1 << 15)
    static let daySuffix = WordRoles(rawValue: 1 << 16)
    /// "民國": the year counts from 1912.
    static let republicEra = WordRoles(rawValue: 1 << 17)
    /// "students", "人": the number before is a count.
    static let unit = WordRoles(rawValue: 1 << 18)
    /// "pp", "ISSN": the number after, or the range of numbers, is no year.
    static let label = WordRoles(rawValue: 1 << 19)
    /// "graduation", "毕业时间": may stand between "expected" and the date.
    static let graduation = WordRoles(rawValue: 1 << 20)
    /// "over", "近", "Windows": one number after is an amount or a version.
    static let quantity = WordRoles(rawValue: 1 << 22)
    /// "年代": the number before is a decade.
    static let decade = WordRoles(rawValue: 1 << 21)
    /// "continuing", "running": present where nothing follows, for names begin with them ("Running Club").
    static let continuing = WordRoles(rawValue: 1 << 23)
}
