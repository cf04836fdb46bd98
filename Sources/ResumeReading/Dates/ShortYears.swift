/// Years of two digits before their months, as short notes have them: `19.05-22.05`.
enum ShortYears {
    /// Two lines at least open with such a range, and none with months before years: `05.19-05.22`.
    static func areUsed(in lines: [SourceLine]) -> Bool {
        var found = 0
        for line in lines {
            guard let opening = opening(of: line.text) else { continue }
            if opening.second > 12 { return false }
            if (13...49).contains(opening.first), (1...12).contains(opening.second) { found += 1 }
        }
        return found >= 2
    }

    /// Two lines at least close with such a range, one of them open: `Acme 店员 19.05 - 22.05`, `Acme 店长 22.06 - 至今`.
    /// Versions (`Ubuntu 14.04 - 18.04`) are never open.
    static func closeLines(in lines: [SourceLine]) -> Bool {
        var (found, open) = (0, 0)
        for line in lines {
            guard let closing = closing(of: line.text) else { continue }
            if closing.start.second > 12 { return false }
            guard (13...49).contains(closing.start.first), (1...12).contains(closing.start.second) else { continue }
            found += 1
            if closing.isOpen { open += 1 }
        }
        return found >= 2 && open >= 1
    }

    private static let present: WordSet = ["至今", "今", "现在", "現在", "now", "present"]

    /// The first numbers of a range at the end of the line, behind a space, and whether it goes on.
    private static func closing(of text: ScalarText) -> (start: (first: Int, second: Int), isOpen: Bool)? {
        guard text.holdsNumber, let joint = text.lastIndex(where: { $0.isOne(of: "-–—~～") }) else { return nil }
        let end = Wording.trimmed(text[(joint + 1)...])
        let before = Array(Wording.trimmed(text[..<joint]).suffix(6))
        guard before.count == 6, before[0].isWhitespace, before[3] == ".",
            let first = number(before[1], before[2]), let second = number(before[4], before[5])
        else { return nil }
        let isOpen = present.contains(end.lowercased())
        let isPair = end.count == 5 && !end.contains { !$0.isASCIIDigit && $0 != "." }
        return isOpen || isPair ? (start: (first: first, second: second), isOpen: isOpen) : nil
    }

    /// The two numbers before a hyphen: `19.05-`.
    private static func opening(of text: ScalarText) -> (first: Int, second: Int)? {
        let head = Array(text.prefix(7))
        guard head.count == 7, head[2] == ".",
            let first = number(head[0], head[1]), let second = number(head[3], head[4]),
            head[5].isOne(of: "-–—~～至") || head[5] == " " && head[6].isOne(of: "-–—~～至")
        else { return nil }
        return (first, second)
    }

    private static func number(_ tens: Unicode.Scalar, _ ones: Unicode.Scalar) -> Int? {
        guard tens.isASCIIDigit, ones.isASCIIDigit else { return nil }
        return Int(tens.value - 48) * 10 + Int(ones.value - 48)
    }
}
