/// Names that are told from others by the candidate's e-mail address and user names.
extension NameFinder {
    /// `ada marsh-riva` as the first line, where the address says so too: `ada.m@example.org`.
    static func inSmallLetters(_ text: ScalarText, _ accounts: [ScalarText]) -> PersonName? {
        let words = text.split(separator: " ")
        guard (2...4).contains(words.count), text.count <= 40,
            text.allSatisfy({ $0.isLowercase || $0.isOne(of: " -'’.") }),
            accounts.contains(where: { account in words.contains { $0.count >= 3 && account.contains($0) } }),
            PersonName(words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")) != nil
        else { return nil }
        return PersonName(verbatim: text)
    }

    /// `卓 屿`, `商羽 / Yu Shang` as the first line: two characters that few names open with, where an account says how both
    /// are read (`zhuo.yu@example.org`).
    static func spelt(_ text: ScalarText, _ accounts: [ScalarText]) -> PersonName? {
        let parts = text.split { $0.isOne(of: "/|｜（(·") }
        guard text.fits(inBytes: 120), let han = parts.first?.filter({ !$0.isWhitespace }), han.count == 2, isHan(han),
            Surnames.length(in: Array(han)) == 1, let sounds = Pinyin.syllables(of: han),
            accounts.contains(where: { account in sounds.allSatisfy { account.contains($0) } })
        else { return nil }
        var name = PersonName(verbatim: han)
        name.alternate = parts.dropFirst().first.flatMap { PersonName(Wording.trimmed($0, also: ")）")) }?.name
        return name
    }

    /// A line of nothing but a name, one word of which stands in the e-mail address.
    static func index(of accounts: [ScalarText], in lines: [SourceLine]) -> Int? {
        guard !accounts.isEmpty else { return nil }
        return lines.firstIndex { line in
            guard !line.isHidden, line.marker == nil, (4...60).contains(line.text.count),
                let name = PersonName(line.text)
            else { return false }
            let words = (name.name + " " + (name.alternate ?? ScalarText())).lowercased().split { !$0.isLetter }
            return words.contains { word in word.count >= 3 && accounts.contains { $0.contains(word) } }
        }
    }
}
