/// Finds the title of a reference.
enum TitleGrammar {
    /// The marks that close what a mark opens: of `„` any, for keyboards have no `“`.
    private static func closers(of scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\"": "\""
        case "“", "”": "”"
        case "«": "»"
        case "「": "」"
        case "『": "』"
        case "《": "》"
        case "〈": "〉"
        case "„": "“\"”"
        case "‹": "›"
        default: nil
        }
    }

    private static let announcers = [
        "论文", "发表", "题为", "題為", "撰写", "完成", "著作", "文章", "作者", "entitled", "titled", "paper", "article", "标题", "题目",
    ]

    /// More characters than a title has.
    private static let longest = 500

    /// The title that quotation marks or bold type set apart, behind a label of its status.
    static func marked(in text: ReferenceText, behind label: Range<Int>?) -> Range<Int>? {
        var text = text
        if let label { text.blank(label) }
        return quoted(in: text) ?? bold(in: text)
    }

    /// A title that quotation marks or the marks of a book hold: the range inside them.
    static func quoted(in text: ReferenceText) -> Range<Int>? {
        var position = 0
        var fallback: Range<Int>?
        var tries = 0
        while position < text.count, tries < 24 {
            if opensSingle(position, of: text) {
                tries += 1
                if let inner = singleQuoted(at: position, to: text.count, of: text),
                    isTitle(inner, opening: position, of: text)
                {
                    return inner
                }
            }
            guard let closers = closers(of: text.characters[position]) else {
                position += 1
                continue
            }
            tries += 1
            guard let inner = inside(position, closers, of: text) else {
                position += 1
                continue
            }
            if isTitle(inner, opening: position, of: text) {
                // 在《期刊》发表《题名》 and a quoted title before 《期刊》
                if closers != "》" { return inner }
                if isVenuePlace(position, of: text) {
                    fallback = fallback ?? nil
                } else if fallback == nil {
                    fallback = inner
                }
            }
            position = inner.upperBound + 1
        }
        return fallback
    }

    /// `'Who Paid the Night Watch?'` behind the authors: a single quotation mark between a space and a capital.
    private static func opensSingle(_ position: Int, of text: ReferenceText) -> Bool {
        guard text.characters[position].isOne(of: "'‘"), let next = text[position + 1], next.isUppercase else {
            return false
        }
        return position == 0 || text.characters[position - 1].isWhitespace
    }

    private static func isVenuePlace(_ position: Int, of text: ReferenceText) -> Bool {
        guard let previous = text[position - 1] else { return false }
        return previous.isOne(of: "在于刊") || text.has("发表在", at: position - 3)
    }

    private static func inside(_ open: Int, _ closers: String, of text: ReferenceText) -> Range<Int>? {
        var position = open + 1
        while position < min(text.count, open + longest) {
            if closers.unicodeScalars.contains(text.characters[position]) { return open + 1..<position }
            position += 1
        }
        return nil
    }

    private static func isTitle(_ inner: Range<Int>, opening: Int, of text: ReferenceText) -> Bool {
        let title = text.string(inner)
        let letters = title.count(where: \.isIdeograph)
        guard letters >= 4 || title.split(separator: " ").count >= 2 || (title.count >= 4 && leads(opening, of: text))
        else { return false }
        return leads(opening, of: text) || text.contains(announcers, in: 0..<opening)
    }

    /// Nothing but authors, a year or a bracket stands before.
    private static func leads(_ opening: Int, of text: ReferenceText) -> Bool {
        if text.isBlank(0..<opening) { return true }
        var start = 0
        if text[0] == "[" || text[0] == "【", let group = text.groups(in: 0..<opening).first, group.lowerBound == 0 {
            start = group.upperBound
        }
        if text.isBlank(start..<opening) { return true }
        if AuthorList(whole: start..<opening, of: text) != nil { return true }
        if let year = ReferenceDate.find(in: text, start..<opening),
            AuthorList(beforeYear: start..<year.range.lowerBound, of: text) != nil,
            text.characters[year.range.upperBound..<opening].allSatisfy({ !$0.isLetter })
        {
            return true
        }
        if let list = AuthorList(prefixOf: start..<opening, of: text) {
            let rest = list.end..<max(list.end, opening)
            return text.string(rest).count(where: \.isLetter) < 4
        }
        return text.characters[start..<opening].count(where: \.isLetter) < 3
    }

    /// A title in bold: the longest bold run that is not a name, unless the whole reference is bold.
    static func bold(in text: ReferenceText) -> Range<Int>? {
        var runs: [Range<Int>] = []
        var start: Int?
        for index in 0...text.count {
            let isBold = index < text.count && text.isBold[index]
            if isBold, start == nil { start = index }
            if let begin = start, begin < index, !isBold || opensAuthors(at: index, of: text) {
                runs.append(begin..<index)
                start = isBold ? index : nil
            }
        }
        let titles = runs.filter { run in
            let title = text.string(run)
            let isLong = title.count(where: \.isIdeograph) >= 6 || title.split(separator: " ").count >= 3
            // "(Oral, top 1%)" is a remark.
            if followsTitle(run, of: text) { return false }
            return isLong && !(title.first ?? "(").isOne(of: "([【（") && run.count < text.count
                && (AuthorList(whole: run, of: text) == nil || standsAboveAuthors(run, of: text))
        }
        return titles.max { $0.count < $1.count }
    }

    /// `A. Marsh, P. Roe. 2023. Ten Kitchens, Ten Timers. **Proc. ACM IMWUT**`: the title stands before what is bold.
    private static func followsTitle(_ run: Range<Int>, of text: ReferenceText) -> Bool {
        guard run.lowerBound > 0, let list = AuthorList(prefixOf: 0..<run.lowerBound, of: text),
            list.authors.count > 1, list.terminator == "."
        else { return false }
        let between = text.string(list.end..<max(list.end, run.lowerBound))
        return between.count(where: \.isIdeograph) >= 6
            || between.split(separator: " ").count(where: { $0.contains(where: \.isLetter) }) >= 4
    }

    /// `**Polite Answers Score Higher**` on a line of its own, several authors on the next: no name, though its words
    /// are capitals.
    private static func standsAboveAuthors(_ run: Range<Int>, of text: ReferenceText) -> Bool {
        let starts = text.lineStarts
        guard starts.count >= 2, text.isBlank(0..<run.lowerBound), run.upperBound <= starts[1],
            text.string(run.upperBound..<starts[1]).allSatisfy(\.isWhitespace),
            let authors = AuthorList(prefixOf: starts[1]..<text.count, of: text)?.authors
        else { return false }
        return authors.count > 1
    }

    /// Authors begin here on a line of their own.
    private static func opensAuthors(at index: Int, of text: ReferenceText) -> Bool {
        text.lineStarts.contains(index) && AuthorList(prefixOf: index..<text.count, of: text) != nil
    }

    private static let abbreviations = WordSet(Lexicon.publications["abbreviation"])

    /// Where the sentence that begins at `start` ends, and where the next begins.
    static func sentenceEnd(from start: Int, to end: Int, of text: ReferenceText) -> (end: Int, next: Int)? {
        var question: (end: Int, next: Int)?
        var position = start
        while position < end {
            let character = text.characters[position]
            let next = text[position + 1]
            let isFollowed = next.map { $0.isWhitespace || $0.isIdeograph || $0.isOne(of: "[《“\"") } ?? true
            if character.isOne(of: "?？!！"), isFollowed, question == nil {
                question = (position + 1, position + 1)
            } else if character.isOne(of: "。．")
                || (character == "." && isFollowed && !isAbbreviated(position, from: start, of: text))
            {
                guard let question else { return (position, position + 1) }
                // "Why? A reason. Venue, 2020" against "Why? Venue. 2020"
                let between = question.next..<position
                let words = text.string(between).split(separator: " ").count
                let hasMore = text.characters[position..<end].contains(where: \.isLetter)
                return words >= 3 && hasMore && ReferenceDate.find(in: text, between) == nil
                    && !text.contains(["in", ","], in: question.next..<question.next + 4)
                    ? (position, position + 1) : question
            }
            position += 1
        }
        return question
    }

    /// "Whose Turn Is It? Pacing Exposure for New Voices, CIKM 2024": the question is the first half of the title.
    static func goesOn(behind sentence: (end: Int, next: Int), to comma: Int, of text: ReferenceText) -> Bool {
        guard let last = text[sentence.end - 1], last.isOne(of: "?？!！"), sentence.next < comma else { return false }
        let rest = sentence.next..<comma
        return text.string(rest).split(separator: " ").count >= 3 && !text.contains(venueWords, in: rest)
            && ReferenceDate.find(in: text, rest) == nil && !VenueRanks.isKnown(VenueGrammar.clean(text.string(rest)))
    }

    private static func isAbbreviated(_ dot: Int, from start: Int, of text: ReferenceText) -> Bool {
        var begin = dot
        while begin > start, text.characters[begin - 1].isLetter || text.characters[begin - 1] == "." { begin -= 1 }
        let word = text.string(begin..<dot)
        if word.count == 1, word.first?.isUppercase ?? false, word.first?.isLatinLetter ?? false {
            return dot - begin == 1 && begin > start + 1
        }
        return abbreviations.contains(word.lowercased())
    }

    private static let tailOpeners = [
        "in", "vol.", "vol", "pp.", "no.", "n°", "accepted", "presented", "to appear", "arxiv", "submitted", "proc.",
        "proceedings",
    ]
    private static let venueWords = ReferencePhrases(wording: "venue word")

    /// Where the title ends in a reference whose parts commas divide: before a volume, a year, "in" or the venue.
    static func commaEnd(from start: Int, to end: Int, of text: ReferenceText) -> Int {
        var commas: [Int] = []
        var depth = 0
        for index in start..<max(start, end) {
            let character = text.folded[index]
            if character.isOne(of: "([") { depth += 1 }
            if character.isOne(of: ")]") { depth = max(0, depth - 1) }
            if character == "," || character == "，", depth == 0 { commas.append(index) }
        }
        for (order, comma) in commas.enumerated() {
            let segmentStart = text.skippingSpaces(from: comma + 1)
            let segmentEnd = order + 1 < commas.count ? commas[order + 1] : end
            guard segmentStart < segmentEnd else { continue }
            if tailOpeners.contains(where: { text.has($0, at: segmentStart) }) {
                let isFigure = ["vol", "vol.", "pp.", "no.", "n°"].contains { text.has($0, at: segmentStart) }
                // "Sparse tails by thresholds, Bernoulli, to appear": the venue stands before the word for its state.
                let isState =
                    ["accepted", "to appear"].contains { text.has($0, at: segmentStart) }
                    && !["in ", "at ", "by "].contains {
                        text.contains([$0], in: segmentStart..<min(segmentEnd, segmentStart + 14))
                    }
                    && order > 0 && isNameLike(text.string(commas[order - 1] + 1..<comma))
                return (isFigure || isState) && order > 0 ? commas[order - 1] : comma
            }
            if text.characters[segmentStart].isDigit {
                // "44 Ecology L.Q. 213" is a venue behind its volume; a bare year or page stands behind the venue.
                let hasName = text.characters[segmentStart..<segmentEnd].count(where: \.isLetter) > 3
                return hasName || order == 0 ? comma : commas[order - 1]
            }
            let segment = text.string(segmentStart..<segmentEnd)
            // "Nova seen by chance, PASA 41, e055"
            if order > 0 || segmentEnd < end, isAbbreviationWithVolume(segment) { return comma }
            if VenueRanks.isKnown(VenueGrammar.clean(segment))
                || text.contains(venueWords, in: segmentStart..<segmentEnd) && !segment.isEmpty
                    && segment.first?.isLowercase != true
            {
                return comma
            }
        }
        guard ReferenceDate.find(in: text, (commas.last ?? end)..<max(commas.last ?? end, end)) != nil,
            let last = commas.last
        else { return end }
        return last
    }

    /// One to six words that are capitalised but for the small ones.
    private static func isNameLike(_ segment: ScalarText) -> Bool {
        let words = segment.split(separator: " ")
        return (1...6).contains(words.count)
            && words.allSatisfy { word in
                word.first.map { $0.isUppercase || $0 == "&" } ?? false
                    || ["of", "and", "the", "for", "in", "on", "et", "de", "und", "der"].contains(word)
            }
    }

    /// `PASA 41`, `A&A 645`: a journal by its capitals, and its volume.
    private static func isAbbreviationWithVolume(_ segment: ScalarText) -> Bool {
        let words = segment.split(separator: " ")
        guard words.count == 2, let name = words.first, let volume = words.last else { return false }
        return (2...8).contains(name.count) && name.allSatisfy { $0.isUppercase || $0 == "&" }
            && (1...4).contains(volume.count) && volume.allSatisfy(\.isASCIIDigit)
    }

    /// `'Title', Venue`: single quotation marks count only where a title must begin, for apostrophes are many.
    static func singleQuoted(at start: Int, to end: Int, of text: ReferenceText) -> Range<Int>? {
        guard let open = text[start], open == "'" || open == "‘" else { return nil }
        let closer: Unicode.Scalar = open == "'" ? "'" : "’"
        for index in start + 1..<max(start + 1, min(end, start + longest)) where text.characters[index] == closer {
            guard let next = text[index + 1] else { return start + 1..<index }
            if text[index - 1]?.isOne(of: ",.?!") ?? false { return start + 1..<index }
            let isPossessive = text[index - 1] == "s" && next == " "
            // "'Ten Years of the Lists' (2024) 87 Law Review 611": no possessive stands before a bracket.
            let isBeforeBracket = text[text.skippingSpaces(from: index + 1)].map { $0.isOne(of: "([") } ?? false
            if next.isOne(of: ",.;，。 "), !isPossessive || isBeforeBracket { return start + 1..<index }
        }
        return nil
    }

    /// Without end punctuation and quotation marks.
    static func clean(_ title: ScalarText) -> ScalarText {
        var title = title
        while let first = title.first, first.isOne(of: " .,;:，。．；：、\"“”„«»《「*—–-|"), !opensName(title) {
            title = title.dropFirst()
        }
        while let last = title.last, last.isOne(of: " .,;:，。．；：、\"“”«»》」*—–-|（(["), !closesName(title) {
            title = title.dropLast()
        }
        // "某題〔碩士論文〕"
        if let close = title.last, close.isOne(of: "〕]】)）"),
            let open = title.lastIndex(where: { $0.isOne(of: "〔[【(（") }), open > title.startIndex,
            case let kind = title[(open + 1)...].dropLast(), kind.hasSuffix("論文") || kind.hasSuffix("论文"),
            kind.contains("士")
        {
            return clean(title[..<open])
        }
        return title
    }

    /// `《诗经》重章研究`: the marks enclose the name of a work within the title.
    private static func opensName(_ title: ScalarText) -> Bool {
        guard title.first == "《", let close = title.firstIndex(of: "》") else { return false }
        return title[(close + 1)...].contains(where: \.isLetter)
    }

    /// `重读《茶经》`
    private static func closesName(_ title: ScalarText) -> Bool {
        guard title.last == "》", let open = title.lastIndex(where: { $0 == "《" }) else { return false }
        return title[..<open].contains(where: \.isLetter)
    }
}
