/// One printed author with the marks beside the name.
struct Author: Equatable {
    /// Verbatim, without marks, remarks and outer punctuation.
    var name: ScalarText
    var marks: Set<Unicode.Scalar> = []
    var isBold = false
    /// A remark beside the name says so: (共一), (co-first).
    var isEqualByRemark = false
}

/// A list of authors and where in the reference it ends.
struct AuthorList {
    var authors: [Author] = []
    /// "et al.", 等: there are more.
    var isCutShort = false
    /// The first position after the list and its closing punctuation.
    var end = 0
    /// What closes the list; nil at the end of the text.
    var terminator: Unicode.Scalar?
    var hasInitials = false

    static let marks = ScalarSet("*†‡§#△▲✉¶^☆★‖∥◇◆♦◊♢⋆⊕○●⁎✝Δ📧🖂¹²³⁴⁵~+♯$=°")

    /// Reads the longest list of names that begins the range; nil when none does.
    init?(prefixOf range: Range<Int>, of text: ReferenceText) {
        var scanner = AuthorScanner(text: text, range: range, isLenient: false)
        guard let list = scanner.scan(), !list.authors.isEmpty else { return nil }
        self = list
    }

    /// Reads a range that holds authors and nothing else; nil when it holds something else.
    init?(whole range: Range<Int>, of text: ReferenceText) {
        var scanner = AuthorScanner(text: text, range: range, isLenient: true)
        guard let list = scanner.scan(), !list.authors.isEmpty else { return nil }
        var rest = list.end
        while rest < range.upperBound, let next = text[rest], next.isWhitespace || next.isOne(of: ",，.。:：;；") {
            rest += 1
        }
        guard rest >= range.upperBound else { return nil }
        self = list
    }

    init() {}
}
