/// How many parts of an entry some lines name.
struct HeadParts {
    /// Employers or schools; names, where entries consist of a name only.
    private(set) var who = 0
    /// Titles or degrees.
    private(set) var what = 0
    /// Pieces that could be either.
    private(set) var open = 0
    private var isNamesOnly = false

    var isEmpty: Bool { who == 0 && what == 0 && open == 0 }
    var lacksOne: Bool { (who == 0 || what == 0) && who + what + open < 2 }

    /// How much of an entry these parts make up: what splits of a section are compared by.
    var completeness: Int {
        if isNamesOnly { return min(who, 1) }
        return min(who, 1) * 2 + min(what, 1) * 2 + (lacksOne ? 0 : 1) + (who == 0 ? min(open, 1) : 0)
    }

    init(of line: EntryLine, _ content: EntrySplitter.Content) {
        isNamesOnly = content == .names
        guard !line.isBlank else { return }
        if isNamesOnly {
            let judged = HeadJudgement(line.residue)
            // "Client: Acme" is no name.
            // A sentence describes what the line above names.
            let isSentence =
                line.residue.count > 40 && (Wording.endsSentence(line.residue) || line.residue.contains(". "))
            let isOther = Label.split(line.text).map { $0.meaning != "name" } ?? false
            who = !line.residue.isEmpty && judged.title < 6 && !judged.isPlace && !isOther && !isSentence ? 1 : 0
            return
        }
        let pieces = HeadPieces.pieces(of: line)
        let isWho = { (piece: HeadPiece) in
            // "餐旅管理系｜大學畢業": the level of study, by its word a school.
            if content == .degrees, let label = piece.label { return label == "institution" }
            return content == .degrees
                ? piece.judgement.isSchool && piece.judgement.degree < 7
                : piece.judgement.organization >= 6 && piece.judgement.organization > piece.judgement.title
        }
        let isWhat = { (piece: HeadPiece) in
            content == .positions ? piece.judgement.title >= 5 : piece.judgement.degree >= 5 || piece.label == "degree"
        }
        who = pieces.contains(where: isWho) ? 1 : 0
        what = pieces.contains(where: isWhat) ? 1 : 0
        open = pieces.count {
            !$0.isSubordinate && $0.judgement.isUnknown && !Duration.isDuration($0.text) && !Wording.isProse($0.text)
                && (content != .degrees || DegreeWording.isSubject($0.text))
        }
    }

    init(sum parts: some Sequence<HeadParts>) {
        for part in parts { self += part }
    }

    static func += (sum: inout HeadParts, part: HeadParts) {
        sum.who += part.who
        sum.what += part.what
        sum.open += part.open
        sum.isNamesOnly = sum.isNamesOnly || part.isNamesOnly
    }
}
