/// The signs that stand on either side of a heading: `≡≡≡ 主要业绩 ≡≡≡`, `【实践】`, `🏅 Kind words`, `Section 5: …`, `C. …`.
struct HeadingFrame: Hashable {
    private var opening: Unicode.Scalar?
    private var closing: Unicode.Scalar?
    /// A word counts the sections: two of them make a form.
    private var isNumbered = false

    /// Nil where the line opens with a letter, a figure or a mark of punctuation.
    init?(of line: SourceLine) {
        guard !line.isBlank, !line.isHidden, line.cells.isEmpty, let first = line.text.first else { return nil }
        if case .number = line.marker, case let said = Wording.withoutBrackets(line.text),
            said.contains(where: \.isUppercase), !said.contains(where: \.isLowercase)
        {
            // "6. PRIZES AND BURSARIES": numbers also count the items of lists, but not in capitals.
            opening = "1"
            return
        }
        // "四、持证情况": characters without any mark, numbered as the other headings are.
        if case .number = line.marker, line.text.count <= 24, case let said = Wording.withoutBrackets(line.text),
            said.count <= 12, Wording.hanCount(said) >= 1, said.allSatisfy({ $0.isHan || $0.isOne(of: "/、 ") })
        {
            opening = "一"
            return
        }
        if Self.isCounted(line.text) {
            opening = "0"
            return
        }
        if let ordinal = Self.ordinal(of: line.text) {
            opening = ordinal
            isNumbered = ordinal.isLowercase
            return
        }
        // "【代表性论文】（#共同第一作者，*通讯作者）": a remark behind the frame is none of it.
        let framed = Wording.withoutRemark(line.text)
        guard let last = framed.last(where: { $0 != ":" && $0 != "：" }), Self.isSign(first)
        else { return nil }
        // Each heading has an emoji of its own.
        opening = Self.isEmoji(first) ? "\u{1F4CC}" : first
        closing = Self.isSign(last) && !Self.isEmoji(last) ? last : nil
    }

    /// The frame of nearly all headings, if hardly another line has it.
    static func common(to headings: [SourceLine], among lines: [SourceLine]) -> HeadingFrame? {
        guard let frame = headings.lazy.compactMap({ HeadingFrame(of: $0) }).first else { return nil }
        let framed = headings.count { HeadingFrame(of: $0) == frame }
        guard framed >= (frame.isNumbered ? 2 : 3), framed * 10 >= headings.count * 7 else { return nil }
        let others = lines.count { HeadingFrame(of: $0) == frame } - framed
        return others <= framed ? frame : nil
    }

    /// The frame counts the sections, which the items of a list within them do not do.
    var isCounting: Bool { opening == "0" }

    /// `02　拿得出手的三件`, `03 / Education`: a figure with a zero before it, and no date.
    private static func isCounted(_ text: ScalarText) -> Bool {
        let head = Array(text.prefix(4))
        guard head.count == 4, head[0] == "0", head[1].isASCIIDigit, head[1] != "0" else { return false }
        let rest = text.dropFirst(2).drop { $0.isWhitespace || $0.isOne(of: "./|·、—–-:：") }
        return rest.count + 2 < text.count && (rest.first?.isLetter ?? false) && DateScanner().matches(in: text).isEmpty
    }

    /// The word or kind of letter that counts the sections of a form.
    private static func ordinal(of text: ScalarText) -> Unicode.Scalar? {
        if HeadingDecoration.withoutOrdinal(text) != nil { return text.lowercased().first }
        // "Education · Formación": each heading in two languages.
        let halves = text.parts(separatedBy: " · ")
        if halves.count == 2, text.count <= 60, halves.allSatisfy({ (1...5).contains($0.split(separator: " ").count) })
        {
            return "·"
        }
        let head = Array(text.prefix(4))
        guard head.count == 4, head[0].isASCII, head[0].isUppercase, head[1] == "." || head[1] == ")",
            head[2].isWhitespace, head[3].isUppercase
        else { return nil }
        return "A"
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isLetter && !scalar.isNumber && !scalar.isHan && !scalar.isWhitespace
            && !scalar.isOne(of: "\"“”‘’'«»《》()（）+#@$€£¥~%&^,.，。;；:：、!?！？…·")
    }

    private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x1F000 || (0x2600...0x27BF).contains(scalar.value)
    }
}
