/// One name in two languages on a line: `竹里馆 / Atelier Ferris`, `Head of Sales / 销售总监`.
enum BilingualName {
    /// The two halves around a slash or bar, one Chinese and one not; nil for other lines.
    static func halves(of text: ScalarText) -> (first: ScalarText, second: ScalarText)? {
        guard text.count <= 160, text.holds(.han), text.holdsAny(of: separatorSigns) else { return nil }
        for separator in [" / ", "／", " | ", " ｜ ", "/"] {
            let parts = text.parts(separatedBy: separator).map { Wording.trimmed($0) }
            guard parts.count == 2, let first = parts.first, let second = parts.last, first.count >= 2,
                second.count >= 2
            else { continue }
            let (han, other) = Wording.hanCount(first) > 0 ? (first, second) : (second, first)
            guard Wording.hanCount(han) >= 2, Wording.hanCount(han) * 2 > han.count, Wording.hanCount(other) == 0,
                other.contains(where: \.isLowercase)
            else { continue }
            return (first, second)
        }
        return nil
    }

    private static let separatorSigns = TextSigns(anyOf: "/／|｜")

    /// The piece of the half printed first, judged by whichever half the wording of the other parts is known in.
    static func piece(of line: EntryLine) -> HeadPiece? {
        guard line.dates.isEmpty, line.source.cells.isEmpty, let (first, second) = halves(of: line.text),
            !first.contains(where: { $0.isOne(of: ",，:：|｜\t") || $0 == "　" }), !first.contains("  ")
        else { return nil }
        var piece = HeadPiece(first, line: line.number)
        let other = HeadJudgement(second)
        // Where both are told apart by their wording, the usual reading of the line will do.
        guard piece.judgement.isUnknown, !other.isUnknown, !other.isPlace else { return nil }
        piece.judgement = other
        piece.isBold = line.source.boldRanges.first?.lowerBound == line.text.startIndex
        return piece
    }
}
