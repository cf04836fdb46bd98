/// Sentences in which people say who they are: `我叫王小明，`, `Hi there, I'm Ada Marsh`.
enum NameIntroduction {
    private static let openings = [
        "本人叫", "我叫", "我是", "本人", "my name is ", "i'm ", "i am ", "i’m ", "ich heiße ", "mein name ist ", "ich bin ",
        "je m'appelle ", "je m’appelle ", "je suis ", "me llamo ", "mi chiamo ",
    ]
    private static let anyOpening = WordSet(openings)
    private static let greetings: WordSet = [
        "hi", "hello", "hey", "there", "welcome", "everyone", "all", "world", "bonjour", "hallo", "hola", "ciao", "你好",
        "您好",
        "大家好", "嗨",
    ]

    /// What follows the opening, up to the first sign or the word that goes on.
    static func name(in text: ScalarText) -> PersonName? {
        if let name = inBiography(text) { return name }
        // A greeting is short; the limit keeps the look cheap.
        let head = text.prefix(48).lowercased()
        guard anyOpening.isFound(in: head) else { return nil }
        for opening in openings {
            guard let place = head.firstRange(of: opening) else { continue }
            let greeting = head[..<place.lowerBound].split { !$0.isLetter }
            guard greeting.allSatisfy(greetings.contains) else { continue }
            let start = head.distance(from: head.startIndex, to: place.upperBound)
            let rest = text.dropFirst(start)
            let words = upToEnd(of: rest)
            // A name and nothing else is only said after a greeting.
            guard rest.count > words.count || !greeting.isEmpty else { continue }
            if let name = PersonName(words) { return name }
        }
        return nil
    }

    /// `宰父青，女，1988年生于江苏`: how biographies in Chinese begin.
    private static func inBiography(_ text: ScalarText) -> PersonName? {
        guard text.holds(.han), text.first?.isHan ?? false || text.first?.isWord == false else { return nil }
        let parts = text.prefix(24).split(maxSplits: 2) { $0.isOne(of: "，,") }.map { $0.trimmingSymbols }
        guard parts.count == 3, let name = parts.first, (2...4).contains(name.count), name.allSatisfy(\.isHan),
            ["男", "女"].contains(String(parts[1].prefix(1))), parts[1].count <= 2
        else { return nil }
        return PersonName(labelled: name)
    }

    /// `Ada Marsh is Associate Professor of Hydrology at …`, `Dr. Ada Marsh joined … in 2015`: how biographies begin that
    /// speakers and staff are introduced with.
    static func subject(of text: ScalarText) -> PersonName? {
        guard text.count >= 50, text.first?.isUppercase ?? false, !text.holds(.han) else { return nil }
        let words = text.prefix(80).split(whereSeparator: \.isWhitespace)
        guard let verb = words.prefix(9).firstIndex(where: { verbs.contains($0.lowercased()) }), verb >= 2 else {
            return nil
        }
        var subject = words[..<verb].joined(separator: " ")
        // "Ada Marsh, PhD, is …"
        while subject.last == "," { subject = subject.dropLast() }
        guard let name = PersonName(subject) else { return nil }
        let lower = " " + text.lowercased()
        let isPerson = pronouns.isFound(in: lower) || LatinProse(text, bold: []).title() != nil
        return isPerson || deeds.contains(words[verb].lowercased()) ? name : nil
    }

    private static let verbs = WordSet(Lexicon.names["verb"])
    /// What persons do, and companies do not.
    private static let deeds: WordSet = ["studied", "studierte", "graduated", "teaches", "taught"]
    private static let pronouns: WordSet = [" she ", " he ", " her ", " his ", " sie ", " elle ", " il "]

    private static func upToEnd(of rest: ScalarText) -> ScalarText {
        var end = rest.firstIndex { $0.isOne(of: ",，。、;；（(!！|–—👋") } ?? rest.endIndex
        for word in [" and ", " und ", " et ", " - ", " from ", " aus "] {
            if let range = rest[..<end].firstRange(of: word) { end = range.lowerBound }
        }
        // A full stop behind small letters ends the sentence; one behind an initial does not.
        var previous: Unicode.Scalar = " "
        for index in rest[..<end].indices {
            if rest[index] == ".", previous.isLowercase || previous.isHan {
                return rest[..<index]
            }
            previous = rest[index]
        }
        return rest[..<end]
    }
}
