/// Page heads, page feet and page numbers: text of the paper, not of the résumé.
enum PageNoise {
    /// The same lines; those that are noise are hidden.
    static func hidden(_ lines: [SourceLine]) -> [SourceLine] {
        var counts: [ScalarText: Int] = [:]
        counts.reserveCapacity(lines.count)
        if lines.contains(where: isLaidOutAsHead) {
            for line in lines where !line.isBlank { counts[withoutNumbers(line.text), default: 0] += 1 }
        }
        let isNumber = lines.map { isPageNumber($0.text) }
        let isFoot = zip(lines, isNumber).map { $1 || $0.cells.isEmpty && hasPageNumber($0.text) }
        let heads = runningHeads(lines, isNumber).union(datesBelowFeet(lines, isFoot)).union(
            repeatedTitles(lines, isFoot)
        ).union(numberedFeet(lines))
        var seen: WordSet = []
        var shown = lines
        for (index, line) in lines.enumerated() where !line.isBlank && !line.isHidden && line.cells.isEmpty {
            if isFoot[index] || heads.contains(line.number) {
                shown[index].isHidden = true
            } else if isLaidOutAsHead(line) {
                let key = withoutNumbers(line.text)
                // The first of them may be the title of the document.
                if counts[key, default: 0] >= 3, !isValue(line.text) { shown[index].isHidden = !seen.insert(key) }
            }
        }
        return shown
    }

    /// The numbers of the lines that stand below a page number each time, the same on every page: `陆某某 · 个人简历`.
    private static func runningHeads(_ lines: [SourceLine], _ isNumber: [Bool]) -> Set<Int> {
        guard isNumber.contains(true) else { return [] }
        var found: [ScalarText: [Int]] = [:]
        var isTop = false
        for (line, isNumber) in zip(lines, isNumber) where !line.isBlank && !line.isHidden {
            if isNumber {
                isTop = true
            } else if isTop {
                if line.text.count <= 60 { found[line.text, default: []].append(line.number) }
                isTop = false
            }
        }
        return Set(found.values.filter { $0.count >= 2 }.joined())
    }

    /// `January 2026` below `A. Marsh · CV    page 1 of 3`, the same on every page.
    private static func datesBelowFeet(_ lines: [SourceLine], _ isFoot: [Bool]) -> Set<Int> {
        guard isFoot.contains(true) else { return [] }
        var found: [ScalarText: [Int]] = [:]
        var isBelow = false
        for (line, isFoot) in zip(lines, isFoot) where !line.isBlank && !line.isHidden {
            if isBelow, line.text.count <= 24, EntryLine(line, dates: DateScanner()).isDateOnly {
                found[line.text, default: []].append(line.number)
            }
            isBelow = isFoot
        }
        return Set(found.values.filter { $0.count >= 2 }.joined())
    }

    /// `Roe-Marsh   1 / 3`, `Roe CV | 1`: the same words at the foot of each page, with numbers that count the pages.
    private static func numberedFeet(_ lines: [SourceLine]) -> Set<Int> {
        var found: [ScalarText: [(page: Int, line: Int)]] = [:]
        for line in lines where line.text.count <= 70 && line.text.holdsNumber && !line.isHidden && line.cells.isEmpty {
            guard line.marker == nil, line.headingLevel == nil, let foot = foot(line.text) else { continue }
            // "Project # 1" and "Project # 2" head entries.
            let said = Wording.trimmed(foot.words, also: "#:：.№")
            guard SectionHeading.kinds(of: said).isEmpty, Label.meaning(of: said) == nil else { continue }
            found[foot.words, default: []].append((foot.page, line.number))
        }
        let feet = found.values.filter { feet in
            feet.count >= 2
                && zip(feet, feet.dropFirst()).allSatisfy { $1.page == $0.page + 1 && $1.line - $0.line >= 12 }
        }
        return Set(feet.joined().map(\.line))
    }

    /// What stands before the number of the page, set apart from it by a sign or a wide gap.
    private static func foot(_ text: ScalarText) -> (words: ScalarText, page: Int)? {
        let behind = text.lastIndex { !$0.isASCIIDigit && !$0.isOne(of: "/ ") }
        guard let behind else { return nil }
        var tail = text[(behind + 1)...]
        if let slash = tail.firstIndex(of: "/") { tail = tail[..<slash] }
        let figures = Wording.trimmed(tail)
        guard let page = Int(String(figures)), (1...30).contains(page) else { return nil }
        let before = text[..<tail.startIndex]
        let words = Wording.trimmed(before, also: "|·–—-")
        guard tail.prefix(while: { $0 == " " }).count >= 2 || words.count + 1 < before.count,
            words.count >= 3, words.contains(where: \.isLetter)
        else { return nil }
        return (words, page)
    }

    /// The first line of the document, and the word for what it is, again at the top of its second page.
    private static func repeatedTitles(_ lines: [SourceLine], _ isNumber: [Bool]) -> Set<Int> {
        guard let title = lines.first(where: { !$0.isBlank && !$0.isHidden })?.text, title.count <= 60 else {
            return []
        }
        var found: Set<Int> = []
        var isTop = false
        for (line, isNumber) in zip(lines, isNumber) where !line.isBlank && !line.isHidden {
            if isNumber {
                isTop = true
            } else if isTop, line.text == title || documents.contains(line.text.lowercased()) {
                found.insert(line.number)
            } else {
                isTop = false
            }
        }
        return found
    }

    private static let documents: WordSet = [
        "curriculum vitae", "cv", "resume", "résumé", "lebenslauf", "个人简历", "简历", "履歷", "履歷表",
    ]

    private static func withoutNumbers(_ text: ScalarText) -> ScalarText {
        text.filter { !$0.isNumber && !$0.isWhitespace }
    }

    private static func isLaidOutAsHead(_ line: SourceLine) -> Bool {
        line.marker == nil && line.headingLevel == nil && line.indent == 0 && line.text.contains("  ")
    }

    /// `From:   10/2015      To:   09/2017`, `Start date      10/2015`: a field of a form, which each entry repeats.
    private static func isValue(_ text: ScalarText) -> Bool {
        let label = Wording.trimmed(text.prefix { $0 != ":" && $0 != "：" })
        let field = text.parts(separatedBy: "  ").first.map { Wording.trimmed($0) } ?? ScalarText()
        return label.count < text.count && Label.meaning(of: label) != nil
            || field.count < text.count && Label.meaning(of: field) != nil
            || DateScanner().matches(in: text).contains { !$0.isSingle }
    }

    /// `Page 2 of 3`, `第 1 页 / 共 3 页`, `- 2 -`, `1/2`.
    private static func isPageNumber(_ text: ScalarText) -> Bool {
        guard text.holdsNumber else { return false }
        var count = 0
        for scalar in text where !scalar.isWhitespace && !isSeparator(scalar) {
            count += 1
            if count > 14 || !scalar.isNumber && !wordScalars.contains(scalar.lowercase) { return false }
        }
        var rest = text.lowercased().filter { !$0.isWhitespace && !isSeparator($0) }
        for word in words { rest = rest.replacing(word, with: "") }
        guard rest.allSatisfy(\.isNumber) else { return false }
        let digits = text.filter(\.isNumber).count
        let isBare = text.allSatisfy { $0.isNumber || $0.isWhitespace }
        return digits <= 3 && (!isBare || digits <= 2) || digits <= 4 && text.lowercased().contains("page")
    }

    private static let words = ["page", "of", "seite", "von", "sur", "第", "页", "共", "頁"]
    private static let wordScalars = ScalarSet(words.joined())

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { scalar.isOne(of: "-–—/|·.") }

    private static let pageSigns = TextSigns(anyOf: "page")

    /// `Roe CV      Page 2 of 3`, `Roe CV, page 2 of 3`, `M. Roe - CV - page 2/3`
    private static func hasPageNumber(_ text: ScalarText) -> Bool {
        guard text.holds(pageSigns) || text.holds(.han), text.holdsNumber else { return false }
        if text.contains("   "), let gap = text.parts(separatedBy: "   ").last {
            let tail = Wording.trimmed(gap)
            if tail != Wording.trimmed(text), tail.hasPrefix("第") || tail.lowercased().hasPrefix("page"),
                isPageNumber(tail)
            {
                return true
            }
        }
        guard text.count <= 60, let comma = text.lastIndex(where: { $0.isOne(of: ",|·-–—") }) else { return false }
        let tail = Wording.trimmed(text[(comma + 1)...])
        let lower = tail.lowercased()
        return lower.hasPrefix("page ") && (lower.contains(" of ") || lower.contains("/")) && isPageNumber(tail)
    }
}
