/// What a reference states beside title, authors and venue: counts, rank, address, the candidate's place.
struct ReferenceFacts {
    var rank: String?
    var impactFactor: Double?
    var citations: Int?
    var stars: Int?
    var url: String?
    /// 第二作者 is 2.
    var statedAuthorIndex: Int?
    /// 共同一作 and the like, said of the paper and not beside a name.
    var isEqualByRemark = false
    /// Submitted, under review or in preparation: not published where it says.
    var isSubmitted = false

    /// Reads the facts outside `title` and blanks them, with the bracket that holds them.
    init(readingFrom text: inout ReferenceText, outside title: Range<Int>? = nil, legend: MarkLegend = MarkLegend()) {
        var scanner = FactScanner(text: text, title: title)
        readAddress(&scanner)
        readCounts(&scanner)
        readRank(&scanner)
        readRoles(&scanner)
        isSubmitted = text.contains(ReferenceFacts.submission, in: title?.upperBound.upTo(text.count))
        for group in text.groups(in: text.all) where title.map({ !$0.overlaps(group) }) ?? true {
            if scanner.found.contains(where: { group.overlaps($0) })
                || text.contains(ReferenceFacts.submission, in: group)
            {
                scanner.found.append(group)
            } else if text.contains(ReferenceFacts.kinds, in: group), group.count < 40,
                ReferenceDate.find(in: text, group) == nil
            {
                scanner.found.append(group)
            } else if text[group.lowerBound] == "[" || text[group.lowerBound] == "【" {
                readSquareBracket(group, of: text, legend: legend, &scanner)
            }
        }
        if legend.bracketsAreCitations || legend.roundBracketsAreCitations,
            let closing = BareCounts.closing(text, isRound: legend.roundBracketsAreCitations),
            legend.bracketsAreCitations || text[closing.range.lowerBound] == "("
        {
            citations = citations ?? closing.value
            scanner.found.append(closing.range)
        }
        for range in scanner.found { text.blank(range) }
    }

    /// Remarks in brackets on the kind of work: (doctoral thesis), (in Chinese).
    private static let kinds = ReferencePhrases(wording: "paper remark")

    static let submission = ReferencePhrases(publications: "submission")

    /// What links are called that lead to the work.
    private static let generic = WordSet(Lexicon.publications["link"])

    private mutating func readAddress(_ scanner: inout FactScanner) {
        let text = scanner.text
        for link in text.links where link.target.hasPrefix("http") && url == nil { url = String(link.target) }
        for link in text.links where ReferenceFacts.generic.contains(text.string(link.range).lowercased()) {
            scanner.found.append(link.range)
        }
        for index in text.all where scanner.isFree(index) {
            guard text.folded[index].isOne(of: "hwd") else { continue }
            let isWeb = ["https://", "http://", "www."].contains { hasPrefix($0, at: index, of: text) }
            let isDOI = hasPrefix("doi:", at: index, of: text) || hasPrefix("doi 10.", at: index, of: text)
            guard isWeb || isDOI else { continue }
            let start = isDOI ? text.skippingSpaces(from: index + (text[index + 3] == ":" ? 4 : 3)) : index
            var end = start
            var depth = 0
            while end < text.count, let character = text[end], character.isASCII, !character.isWhitespace,
                !character.isOne(of: "\"<>")
            {
                if character == "(" { depth += 1 }
                if character == ")" { depth -= 1 }
                if depth < 0 { break }
                end += 1
            }
            while end > start, let last = text[end - 1], last.isOne(of: ".,;:]") { end -= 1 }
            let address = text.string(start..<end)
            if url == nil, !address.isEmpty {
                url = String(isDOI && !address.hasPrefix("http") ? "https://doi.org/" + address : address)
            }
            scanner.found.append(index..<max(end, index + 1))
        }
        if let label = text.first(of: ["arxiv:"], in: text.all), url == nil {
            let start = text.skippingSpaces(from: label.upperBound)
            var end = start
            while end < text.count, let character = text[end], character.isDigit || character == "." || character == "v"
            { end += 1 }
            while end > start, text[end - 1] == "." { end -= 1 }
            if end > start + 5 { url = String("https://arxiv.org/abs/" + text.string(start..<end)) }
        }
        guard text.contains(ReferenceFacts.anyLinkWording) else { return }
        for phrase in ReferenceFacts.linkWordings {
            if let range = text.first(of: [phrase], in: text.all), scanner.isFree(range.lowerBound) {
                scanner.found.append(range)
            }
        }
    }

    private func hasPrefix(_ prefix: String, at index: Int, of text: ReferenceText) -> Bool {
        var position = index
        for character in prefix.unicodeScalars {
            guard position < text.count, text.folded[position] == character else { return false }
            position += 1
        }
        return true
    }

    private mutating func readCounts(_ scanner: inout FactScanner) {
        citations = scanner.count(before: Self.beforeCitations, after: Self.afterCitations, isMended: true)
        stars = scanner.count(before: Self.beforeStars, after: Self.afterStars, isMended: false)
        for phrase in ["impact factor", "影响因子", "影響因子", "jif", "if"] where impactFactor == nil {
            guard let label = scanner.first(phrase) else { continue }
            var position = label.upperBound
            if phrase == "if", let (year, end) = scanner.text.number(at: position), (1990...2100).contains(year) {
                position = end
            }
            while let next = scanner.text[position], next.isWhitespace || next.isOne(of: ":=：为约≈~>") { position += 1 }
            guard let (value, end) = scanner.decimal(at: position) else { continue }
            impactFactor = value
            scanner.found.append(label.lowerBound..<end)
        }
    }

    private mutating func readRank(_ scanner: inout FactScanner) {
        let text = scanner.text
        if let label = scanner.first("ccf") {
            var position = label.upperBound
            while let next = text[position], next.isWhitespace || next.isOne(of: "-–_:：推荐") { position += 1 }
            if let letter = text[position], letter.isOne(of: "ABCabc"), !(text[position + 1]?.isLatinLetter ?? false) {
                rank = "CCF-" + String(letter.uppercase)
                position += 1
                while let next = text[position], next == " " || next.isOne(of: "类會会议議期刊顶推荐") { position += 1 }
                scanner.found.append(label.lowerBound..<position)
            }
        }
        for (label, name) in [("jcr", "JCR "), ("sci", "SCI "), ("ssci", "SSCI ")] {
            guard let found = scanner.first(label) else { continue }
            let position = text.skippingSpaces(from: found.upperBound)
            if text[position].map({ $0.isOne(of: "qQ") }) ?? false, let (value, end) = text.number(at: position + 1),
                (1...4).contains(value)
            {
                rank = rank ?? name + "Q\(value)"
                scanner.found.append(found.lowerBound..<end)
            } else if let zone = text[position], let mark = text[text.skippingSpaces(from: position + 1)], mark == "区",
                zone.isOne(of: "一二三四1234")
            {
                rank = rank ?? name + String(zone) + "区"
                scanner.found.append(found.lowerBound..<text.skippingSpaces(from: position + 1) + 1)
            } else {
                scanner.found.append(found)
            }
        }
        for quartile in 1...4 where rank == nil {
            guard let found = scanner.first("q\(quartile)"), !(text[found.upperBound]?.isDigit ?? false) else {
                continue
            }
            rank = "Q\(quartile)"
            scanner.found.append(found)
        }
        if let label = scanner.first("中科院") ?? scanner.first("cas") {
            var position = label.upperBound
            while let next = text[position], next.isWhitespace || next.isOne(of: "分区大小类：:sciSCI") { position += 1 }
            let mark = text.skippingSpaces(from: position + 1)
            if let zone = text[position], zone.isOne(of: "一二三四1234"), text[mark] == "区" {
                rank = rank ?? "中科院" + String(zone) + "区"
                scanner.found.append(label.lowerBound..<mark + 1)
            }
        }
    }

    private mutating func readRoles(_ scanner: inout FactScanner) {
        guard scanner.text.contains(Self.roles) else {
            readPlace(&scanner)
            return
        }
        for phrase in Self.equalRoles {
            guard let range = scanner.first(phrase) else { continue }
            isEqualByRemark = true
            scanner.found.append(range)
            break
        }
        var last = -1
        for (phrases, index) in Self.ordinalRoles {
            for phrase in phrases {
                guard let range = scanner.first(phrase) else { continue }
                // 导师一作, 本人二作: the later statement is the candidate's.
                if range.lowerBound > last, !isEqualByRemark || index != 1 {
                    statedAuthorIndex = index
                    last = range.lowerBound
                }
                scanner.found.append(range)
                break
            }
        }
        readPlace(&scanner)
        for phrase in Self.correspondingRoles {
            if let range = scanner.first(phrase) { scanner.found.append(range) }
        }
    }

    /// `（排名第二）`, `(排名第3)`: the candidate's place among the authors, in a bracket of its own.
    private mutating func readPlace(_ scanner: inout FactScanner) {
        let text = scanner.text
        for group in text.groups(in: text.all) where group.count <= 12 && scanner.isFree(group.lowerBound) {
            guard let found = text.first(of: ["排名第", "位列第", "排第"], in: group), let figure = text[found.upperBound]
            else {
                continue
            }
            let place =
                text.number(at: found.upperBound)?.value
                ?? "一二三四五六七八九".unicodeScalars.enumerated().first { $0.element == figure }.map { $0.offset + 1 }
            guard let place, (1...30).contains(place) else { continue }
            statedAuthorIndex = place
            scanner.found.append(group)
        }
    }

    private mutating func readSquareBracket(
        _ group: Range<Int>, of text: ReferenceText, legend: MarkLegend, _ scanner: inout FactScanner
    ) {
        let inner = group.lowerBound + 1..<group.upperBound - 1
        if let (value, end) = text.number(at: inner.lowerBound), end == inner.upperBound {
            // "[2022] Lloyd's Maritime Law Quarterly 318": law reports put the year so.
            if !legend.bracketsAreCitations, (1900...2100).contains(value) { return }
            if legend.bracketsAreCitations { citations = citations ?? value }
            scanner.found.append(group)
        } else if group.lowerBound > 0, ReferenceMarker(text, group) == nil, inner.count <= 24,
            ReferenceDate.find(in: text, inner) == nil
        {
            scanner.found.append(group)  // [PDF], [P2], an affiliation
        }
    }
}

/// Finds numbers beside their words, outside the title and what is already read.
struct FactScanner {
    let text: ReferenceText
    let title: Range<Int>?
    var found: [Range<Int>] = []

    init(text: ReferenceText, title: Range<Int>?) {
        self.text = text
        self.title = title
    }

    func isFree(_ index: Int) -> Bool { !(title?.contains(index) ?? false) }

    func first(_ phrase: String) -> Range<Int>? {
        guard let initial = phrase.unicodeScalars.first else { return nil }
        var start = 0
        while let index = text.folded[start...].firstIndex(of: initial) {
            if isFree(index), text.has(phrase, at: index) { return index..<index + phrase.scalarCount }
            start = index + 1
        }
        return nil
    }

    /// `1,004`, `1.7k`, `360 余`: a count and where it ends.
    func count(at index: Int, isMended: Bool) -> (value: Int, end: Int)? {
        guard var (value, end) = text.number(at: index, mended: isMended), text.characters[index].isDigit else {
            return nil
        }
        while text[end] == ",", let (thousands, next) = text.number(at: end + 1), next == end + 4, value < 1_000_000 {
            value = value * 1000 + thousands
            end = next
        }
        var tenths = 0
        if text[end] == ".", let (fraction, next) = text.number(at: end + 1), next == end + 2 {
            guard let unit = text[next], unit.isOne(of: "kKwW万千") else { return nil }
            tenths = fraction
            end = next
        }
        let scale =
            switch text[end] {
            case "k", "K", "千": 1000
            case "w", "W", "万": 10_000
            default: 1
            }
        guard scale > 1 else { return (value, end) }
        guard value < 100_000 else { return nil }
        return (value * scale + tenths * scale / 10, end + 1)
    }

    func decimal(at index: Int) -> (value: Double, end: Int)? {
        guard let (whole, end) = text.number(at: index), whole < 1000 else { return nil }
        guard text[end] == ".", let (_, stop) = text.number(at: end + 1) else { return (Double(whole), end) }
        return Double(String(text.string(index..<stop))).map { ($0, stop) }
    }

    /// The first count that stands behind one of `before`, or ahead of one of `after`.
    mutating func count(before: ReferencePhrases, after: ReferencePhrases, isMended: Bool) -> Int? {
        var result: Int?
        for index in text.all where before.mayOpen(with: text.folded[index]) && isFree(index) {
            guard let length = before.length(at: index, in: text, before: text.count) else { continue }
            var position = index + length
            var filler = 0
            while let next = text[position], next.isWhitespace || next.isOne(of: ":：达已超过约近为次数逾=~≈(（"), filler < 8 {
                position += 1
                filler += 1
            }
            for word in ["over", "by", "times", "more than", "about"] where text.has(word, at: position) {
                position = text.skippingSpaces(from: position + word.scalarCount)
            }
            guard let (value, end) = count(at: position, isMended: isMended) else { continue }
            if result == nil { result = value }
            found.append(start(of: index)..<tail(from: end))
        }
        if result != nil { return result }
        for index in text.all
        where isFree(index) && text.characters[index].isDigit && !(text[index - 1]?.isDigit ?? false) {
            guard let (value, end) = count(at: index, isMended: isMended) else { continue }
            var position = end
            while let next = text[position], next.isWhitespace || next.isOne(of: "+余多") { position += 1 }
            guard let length = after.length(at: position, in: text, before: text.count) else { continue }
            found.append(start(of: index)..<position + length)
            return value
        }
        return nil
    }

    /// The words that lead to a count belong to it: "Google Scholar", "— ".
    private func start(of index: Int) -> Int {
        var start = index
        for phrase in ["google scholar", "谷歌学术", "当前", "目前", "google scholar 被", "—", "–", "·", "|"] {
            var end = start
            while end > 0, let character = text[end - 1], character.isWhitespace { end -= 1 }
            if end >= phrase.scalarCount, text.has(phrase, at: end - phrase.scalarCount) {
                start = end - phrase.scalarCount
            }
        }
        return start
    }

    private func tail(from end: Int) -> Int {
        var end = end
        while let next = text[end], next.isWhitespace || next.isOne(of: "余多次+") { end += 1 }
        for word in ["times", "fois", "google scholar"] where text.has(word, at: end) { end += word.scalarCount }
        return end
    }
}

extension Int {
    fileprivate func upTo(_ end: Int) -> Range<Int> { self..<Swift.max(self, end) }
}
