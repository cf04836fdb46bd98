import Resume

/// Reads one reference.
struct ReferenceParser {
    let candidate: CandidateNames
    let legend: MarkLegend
    /// The list puts the title before the authors.
    var isTitleFirst = false
    /// Title and authors stand on lines of their own.
    var isTitleAbove = false

    /// Nil when the text is no publication: a patent, a talk, an award, a remark.
    func publication(from reference: Reference) -> Publication? {
        var text = reference.text
        if let bracket = coauthors(in: text) { text.blank(bracket) }
        let marker = ReferenceMarker.find(in: text)
        if let kind = marker?.marker, [.patent, .standard, .database].contains(kind) { return nil }
        let labels = labelledParts(of: &text)
        let label = StatusLabel.find(in: text)
        let title = labels.title ?? TitleGrammar.marked(in: text, behind: label)
        let facts = ReferenceFacts(readingFrom: &text, outside: title, legend: legend)
        guard !OtherWorks.holds(text, outside: title), !OtherWorks.isTally(text) else { return nil }
        if let label { text.blank(label) }
        var parts = Parts(venueRange: 0..<0)
        parts.leadingBracket = leadingBracket(of: text)
        let start = parts.leadingBracket?.upperBound ?? 0
        if let title {
            split(text, around: title, from: start, into: &parts)
        } else {
            splitPlain(text, marker: marker?.range, lines: text.lineStarts, from: start, into: &parts)
        }
        if let authors = labels.authors { parts.authors = authors }
        guard isPlausible(parts, in: text, reference: reference) else { return nil }
        return publication(parts, facts: facts, text: text, marker: marker?.marker, reference: reference)
    }

    /// The authors of a reference, for finding out who is highlighted.
    func authors(of reference: Reference) -> [Author] {
        var text = reference.text
        let marker = ReferenceMarker.find(in: text)
        let labels = labelledParts(of: &text)
        let label = StatusLabel.find(in: text)
        let title = labels.title ?? TitleGrammar.marked(in: text, behind: label)
        _ = ReferenceFacts(readingFrom: &text, outside: title, legend: legend)
        if let label { text.blank(label) }
        var parts = Parts(venueRange: 0..<0)
        let start = leadingBracket(of: text)?.upperBound ?? 0
        if let title {
            split(text, around: title, from: start, into: &parts)
        } else {
            splitPlain(text, marker: marker?.range, lines: text.lineStarts, from: start, into: &parts)
        }
        return labels.authors?.authors ?? parts.authors?.authors ?? []
    }

    struct Parts {
        var title: Range<Int> = 0..<0
        var authors: AuthorList?
        /// The year of `Roe, M. (2024). Title`.
        var authorDate: PartialDate?
        var venueRange: Range<Int>
        var leadingBracket: Range<Int>?
    }

    // MARK: Parts

    /// `作者: A, B; 题目: ...`: parts that stand behind their label.
    private func labelledParts(of text: inout ReferenceText) -> (authors: AuthorList?, title: Range<Int>?) {
        var authors: AuthorList?
        var title: Range<Int>?
        guard text.folded.contains(":") else { return (nil, nil) }
        for label in ["作者", "authors", "author", "作者列表"] {
            guard let range = labelled(label, in: text), let list = AuthorList(whole: range, of: text) else { continue }
            authors = list
            text.blank(range.lowerBound - label.scalarCount - 1..<range.upperBound)
            break
        }
        for label in ["题目", "标题", "论文题目", "论文标题", "title", "题名"] {
            guard let range = labelled(label, in: text), !text.isBlank(range) else { continue }
            title = range
            break
        }
        return (authors, title)
    }

    private func labelled(_ label: String, in text: ReferenceText) -> Range<Int>? {
        guard let place = text.first(of: [label + ":"], in: text.all) else { return nil }
        var end = place.upperBound
        while end < text.count, !text.characters[end].isOne(of: ";；。|"),
            !(end > place.upperBound && text.lineStarts.contains(end))
        { end += 1 }
        return place.upperBound..<end
    }

    /// `(with M. Marsh) "Title"`: who wrote it too, in a list that leaves the candidate out.
    private func coauthors(in text: ReferenceText) -> Range<Int>? {
        guard let group = leadingBracket(of: text), group.count <= 120,
            ["with ", "mit ", "avec ", "con ", "与", "與"].contains(where: { text.has($0, at: group.lowerBound + 1) })
        else { return nil }
        return group
    }

    /// `[CVPR 2024] Title`
    func leadingBracket(of text: ReferenceText) -> Range<Int>? {
        guard let group = text.groups(in: text.all).first, text.isBlank(0..<group.lowerBound),
            text.characters[group.lowerBound].isOne(of: "[【("),
            group.count > 2, !text.isBlank(group.lowerBound + 1..<group.upperBound - 1)
        else { return nil }
        return group
    }

    private func split(_ text: ReferenceText, around title: Range<Int>, from start: Int, into parts: inout Parts) {
        parts.title = title
        let before = start..<max(start, title.lowerBound)
        parts.authors =
            AuthorList(whole: withoutQuote(before, of: text), of: text)
            ?? authorsWithYear(before, of: text, into: &parts)
        var rest = title.upperBound..<text.count
        // "NeurIPS **Title**" over the authors: a badge says where it appeared.
        if let badge = parts.authors, badge.authors.count == 1, !badge.hasInitials,
            !badge.authors.contains(where: { candidate.matches($0.name) || $0.isBold }),
            let list = credibleAuthors(skippingPunctuation(rest, of: text), of: text), list.authors.count > 1
        {
            parts.authors = list
            parts.venueRange = list.end..<text.count
            return
        }
        if parts.authors == nil {
            let after = skippingPunctuation(rest, of: text)
            if let list = credibleAuthors(after, of: text) {
                parts.authors = list
                rest = list.end..<text.count
            }
        }
        parts.venueRange = rest
    }

    private func withoutQuote(_ range: Range<Int>, of text: ReferenceText) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, text.characters[end - 1].isOne(of: "\"“«「『《„‹'‘: ：") { end -= 1 }
        return range.lowerBound..<end
    }

    private func authorsWithYear(_ range: Range<Int>, of text: ReferenceText, into parts: inout Parts) -> AuthorList? {
        // "Marsh, Ada. 2023. “Title.”"
        if let year = ReferenceDate.find(in: text, range),
            let list = AuthorList(
                beforeYear: range.lowerBound..<year.range.lowerBound, of: text),
            text.characters[year.range.upperBound..<range.upperBound].allSatisfy({ !$0.isLetter })
        {
            parts.authorDate = year.date
            return list
        }
        guard let list = AuthorList(prefixOf: range, of: text) else { return nil }
        parts.authorDate = ReferenceDate.find(in: text, list.end..<max(list.end, range.upperBound))?.date
        return list
    }

    func skippingPunctuation(_ range: Range<Int>, of text: ReferenceText) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound,
            text.characters[start].isWhitespace || text.characters[start].isOne(of: "\"”»」》.,，。．;；:：*—–-|?")
        {
            start += 1
        }
        return start..<range.upperBound
    }

    /// A list of names is taken for authors when it has initials, Chinese names, many names, bold or the candidate.
    func credibleAuthors(_ range: Range<Int>, of text: ReferenceText, needsTwo: Bool = false) -> AuthorList? {
        guard let list = AuthorList(prefixOf: range, of: text) else { return nil }
        let names = list.authors
        if names.contains(where: { candidate.matches($0.name) }) { return list }
        if names.contains(where: \.isBold), names.contains(where: { !$0.isBold }) { return list }
        if list.terminator == "(" || list.isCutShort { return list }
        if list.hasInitials, names.count > 1 || !needsTwo { return list }
        if names.allSatisfy({ $0.name.contains(where: \.isIdeograph) }) {
            return names.count > 1 || list.terminator == "." ? list : nil
        }
        return names.count > 2 || (names.count == 2 && list.terminator == ".") ? list : nil
    }

    /// A reference without quotation marks: authors and title by their punctuation.
    private func splitPlain(
        _ text: ReferenceText, marker: Range<Int>?, lines: [Int], from start: Int, into parts: inout Parts
    ) {
        let end = text.count
        // "第一作者. Title. Venue": what led the reference has been read, and its full stop is left.
        var start = start
        let opening = text.skippingSpaces(from: start)
        if opening > start, text[opening].map({ $0.isOne(of: ".,，。;；:：") }) ?? false { start = opening + 1 }
        if isTitleAbove, splitLines(lines.filter { $0 > start }, of: text, from: start, into: &parts) { return }
        if isTitleFirst, let found = titleBeforeAuthors(in: text, from: start) {
            (parts.title, parts.authors) = (found.title, found.authors)
            parts.venueRange = found.authors.end..<end
            return
        }
        if let book = BookReference.authored(in: text, from: start, by: candidate) {
            parts.authors = book.authors
            (parts.title, parts.venueRange, parts.authorDate) = (
                book.parts.title, book.parts.publisher, book.parts.date
            )
            return
        }
        if let list = credibleAuthors(start..<end, of: text) {
            parts.authors = list
            var titleStart = text.skippingSpaces(from: list.end)
            if text[titleStart] == "." { titleStart = text.skippingSpaces(from: titleStart + 1) }
            // "Roe, M., and Poe, T., 2023. Title": a comma before the year.
            if let comma = text[titleStart], comma.isOne(of: ",，"),
                case let year = text.skippingSpaces(from: titleStart + 1),
                let (value, _) = text.number(at: year), (1900...2100).contains(value)
            {
                titleStart = year
            }
            if text[titleStart].map({ $0.isOne(of: "(（") }) ?? false,
                let group = text.groups(in: titleStart..<end).first,
                group.lowerBound == titleStart,
                let found = ReferenceDate.find(in: text, group)
            {
                parts.authorDate = found.date
                titleStart = skippingPunctuation(group.upperBound..<end, of: text).lowerBound
            } else if let found = ReferenceDate.find(in: text, titleStart..<min(end, titleStart + 4)),
                found.range.lowerBound == titleStart
            {
                parts.authorDate = found.date
                titleStart = skippingPunctuation(found.range.upperBound..<end, of: text).lowerBound
                // "Roe, M., 2023, Ferns of Hoy: Journal of Ferns, v. 12": geologists put a colon behind the title.
                if list.terminator == ",", text[found.range.upperBound] == ",",
                    let colon = (titleStart..<end).first(where: { text.folded[$0] == ":" }),
                    let next = text[text.skippingSpaces(from: colon + 1)], next.isUppercase,
                    text.string(titleStart..<colon).split(separator: " ").count > 2
                {
                    parts.title = titleStart..<colon
                    parts.venueRange = colon + 1..<end
                    return
                }
            }
            if list.end >= end || text.isBlank(titleStart..<end) { return titleOnly(start..<end, into: &parts) }
            if let marker, marker.lowerBound >= titleStart {
                parts.title = titleStart..<marker.lowerBound
                parts.venueRange = marker.upperBound..<end
            } else {
                splitTitle(titleStart..<end, of: text, isCommaStyle: list.terminator == ",", into: &parts)
            }
            return
        }
        if let opening = authorsBeforeYear(of: text, from: start) {
            (parts.authors, parts.authorDate) = (opening.authors, opening.date)
            splitTitle(opening.end..<end, of: text, isCommaStyle: false, into: &parts)
            return
        }
        if let marker, marker.lowerBound > start {
            parts.title = start..<marker.lowerBound
            parts.venueRange = marker.upperBound..<end
            return
        }
        if let book = BookReference.parts(of: text, from: text.skippingSpaces(from: start)) {
            (parts.title, parts.venueRange, parts.authorDate) = (book.title, book.publisher, book.date)
            return
        }
        if splitLines(lines.filter { $0 > start }, of: text, from: start, into: &parts) { return }
        if lines.count < 2, let found = titleBeforeCommas(in: text, from: start) {
            (parts.title, parts.authors) = (found.title, found.authors)
            parts.venueRange = found.authors.end..<end
            return
        }
        if let found = titleBeforeYear(in: text, from: start) {
            (parts.title, parts.authorDate) = (found.title, found.date)
            parts.venueRange = found.end..<end
            return
        }
        splitTitle(start..<end, of: text, isCommaStyle: false, into: &parts)
        let after = skippingPunctuation(parts.venueRange, of: text)
        if let list = credibleAuthors(after, of: text, needsTwo: true) {
            parts.authors = list
            parts.venueRange = list.end..<end
        }
    }

    private func titleOnly(_ range: Range<Int>, into parts: inout Parts) {
        parts.authors = nil
        parts.title = range
        parts.venueRange = range.upperBound..<range.upperBound
    }

    private func splitTitle(_ range: Range<Int>, of text: ReferenceText, isCommaStyle: Bool, into parts: inout Parts) {
        // The comma behind the authors is none of the title's: "温叙白，秦舟，锌负极研究，无机材料学报".
        var start = text.skippingSpaces(from: range.lowerBound)
        if isCommaStyle, let comma = text[start], comma.isOne(of: ",，") { start = text.skippingSpaces(from: start + 1) }
        let range = min(start, range.upperBound)..<range.upperBound
        let end = range.upperBound
        if let inner = TitleGrammar.singleQuoted(at: range.lowerBound, to: end, of: text) {
            parts.title = inner
            parts.venueRange = inner.upperBound + 1..<end
            return
        }
        // "Stille Flure. Zur Akustik des Amtes. In: Zeitschrift für Soziologie 51": subtitles stand before "In:".
        if let opener = text.first(of: ["in:", "in :"], in: range), opener.lowerBound - range.lowerBound > 8,
            text[opener.lowerBound]?.isUppercase ?? false, text[opener.lowerBound - 2]?.isOne(of: ".?!") ?? false
        {
            parts.title = range.lowerBound..<opener.lowerBound
            parts.venueRange = opener.upperBound..<end
            return
        }
        if parts.authorDate != nil, let book = BookReference.placed(in: text, range) {
            (parts.title, parts.venueRange) = (book.title, book.publisher)
            return
        }
        if !isCommaStyle, let slashes = text.first(of: ["//"], in: range) {
            parts.title = range.lowerBound..<slashes.lowerBound
            parts.venueRange = slashes.upperBound..<end
            return
        }
        let sentence = TitleGrammar.sentenceEnd(from: range.lowerBound, to: end, of: text)
        let comma = TitleGrammar.commaEnd(from: range.lowerBound, to: end, of: text)
        if let sentence, TitleGrammar.goesOn(behind: sentence, to: comma, of: text),
            ReferenceDate.find(in: text, comma..<end) != nil
        {
            parts.title = range.lowerBound..<comma
            parts.venueRange = comma..<end
            return
        }
        if let sentence, !text.isBlank(sentence.next..<end), !isCommaStyle || sentence.end < comma {
            // "Title, Venue, 2020. Remark" has its full stop behind the year.
            if !(comma < sentence.end && ReferenceDate.find(in: text, comma..<sentence.end) != nil) {
                parts.title = range.lowerBound..<sentence.end
                parts.venueRange = sentence.next..<end
                return
            }
        }
        // "Marsh A. (2022), Ferns of Hoy, Presses de Hoy, 312 p.": the year is read, the publisher's words tell.
        if isCommaStyle || ReferenceDate.find(in: text, comma..<end) != nil || parts.authorDate != nil && comma < end {
            parts.title = range.lowerBound..<comma
            parts.venueRange = comma..<end
        } else {
            parts.title = range
            parts.venueRange = end..<end
        }
    }
}
