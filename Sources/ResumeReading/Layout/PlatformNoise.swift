/// Buttons, counters and captions of the websites that profiles are copied from: text of the page, not of the résumé.
enum PlatformNoise {
    /// The same lines; those that are noise are hidden.
    static func hidden(_ lines: [SourceLine]) -> [SourceLine] {
        var lines = lines
        for index in lines.indices where !lines[index].isBlank && !lines[index].isHidden && lines[index].cells.isEmpty {
            let text = lines[index].text
            if PageFurniture.isFound(in: text) || CompanyFacts.areAll(of: text) { lines[index].isHidden = true }
        }
        let shown = lines.indices.filter {
            !lines[$0].isBlank && !lines[$0].isHidden && lines[$0].text.fits(inBytes: 120)
        }
        var marks = 0
        for (position, index) in shown.enumerated() {
            let text = lines[index].text.lowercased()
            let below = { shown[(position + 1)...].prefix(3).map { lines[$0].text } }
            if isCaption(lines[index].text, text, above: below) {
                // A picture stands at the head of each block.
                lines[index].text = ScalarText()
                marks += 1
            } else if isControl(text) {
                lines[index].isHidden = true
                marks += 1
            } else if isSubpage(lines[index]) {
                lines[index].isHidden = true
            }
        }
        // Single words such as "Home" are noise only on a page that has shown itself to be one.
        guard marks >= 2 else { return lines }
        var last: Int?
        for index in shown where !lines[index].isHidden && !lines[index].isBlank {
            let text = lines[index].text
            if words.contains(Wording.trimmed(text.lowercased(), also: ".…")) {
                lines[index].isHidden = true
            } else if let above = last, index - above <= 2, isRepeated(lines[above].text, text) {
                // Lines stand twice: once for the eye and once for screen readers.
                lines[index].isHidden = true
            } else {
                last = index
            }
        }
        return lines
    }

    /// The same line again; dashes of ranges are read out as words: `Mar 2022 - Present`, `Mar 2022 to Present`.
    private static func isRepeated(_ shown: ScalarText, _ spoken: ScalarText) -> Bool {
        if shown == spoken { return true }
        guard shown.holdsNumber, shown.first == spoken.first, shown.last == spoken.last else { return false }
        return [" to ", " bis ", " à ", " au ", "至", " 至 "].contains { word in
            [" - ", " – "].contains { shown.replacing($0, with: word) == spoken }
        }
    }

    /// `Lantern Foods logo` above `Lantern Foods`: the caption of a picture.
    private static func isCaption(_ text: ScalarText, _ lower: ScalarText, above lines: () -> [ScalarText]) -> Bool {
        guard pictures.isFound(in: lower) else { return false }
        for (opening, closing) in [
            ("", " logo"), ("", "-logo"), ("logo of ", ""), ("logo de ", ""), ("logo von ", ""), ("", "的徽标"),
        ] {
            guard lower.hasPrefix(opening), lower.hasSuffix(closing), lower.count == text.count else { continue }
            let name = text.dropFirst(opening.count).dropLast(closing.count)
            if !name.isEmpty, lines().contains(where: { $0.contains(name) }) { return true }
        }
        return false
    }

    /// `[Tide Tables](Tide%20Tables%201f2e.md)`: Notion exports a page within a page as a link to its file.
    private static func isSubpage(_ line: SourceLine) -> Bool {
        guard line.links.count == 1, let link = line.links.first, link.range.count == line.text.count,
            line.marker == nil, !link.target.contains("://")
        else { return false }
        return link.target.hasSuffix(".md") || link.target.hasSuffix(".csv")
    }

    /// `Show all 6 experiences`, `27 endorsements`, `…see more`.
    private static func isControl(_ text: ScalarText) -> Bool {
        if controls.contains(Wording.trimmed(text, also: ".…")) { return true }
        // The buttons above a list of papers: "Show: All Journal articles | Sort: Date Citations".
        if text.hasPrefix("show:") && text.contains("sort:") || text.hasPrefix("sort by:") { return true }
        if text.hasPrefix("endorsed by ") || text.hasPrefix("linkedin corporation") { return true }
        guard text.holdsNumber, text.count <= 50 else { return false }
        let words = Wording.trimmed(text, also: ".…→").split { !$0.isLetter }
        guard let first = words.first, let last = words.last else { return false }
        if text.first?.isNumber ?? false {
            return words.count == 1 && counted.contains(last)
                || ["1st", "2nd", "3rd"].contains(Wording.trimmed(text, also: "+"))
        }
        if ["1st", "2nd", "3rd", "3rd+"].contains(Wording.trimmed(text)) { return true }
        if ["show", "see"].contains(first), words.dropFirst().first == "all" { return true }
        return first == "alle" && last == "anzeigen" || first == "afficher" && text.contains("les ")
            || text.hasPrefix("显示全部") || text.hasPrefix("顯示全部") || text.hasPrefix("查看全部")
    }

    private static let pictures: WordSet = ["logo", "徽标"]
    private static let counted: WordSet = [
        "endorsement", "endorsements", "connections", "followers", "kenntnisbestätigungen", "kenntnisbestätigung",
        "kontakte",
        "follower", "relations", "abonnés",
    ]
    private static let controls: WordSet = [
        "skip to main content", "see more", "see less", "show credential", "see credential",
        "passed linkedin skill assessment",
        "background image", "mehr anzeigen", "weniger anzeigen", "voir plus", "voir moins", "zum hauptinhalt springen",
        "passer au contenu principal", "展开全部", "收起", "查看更多", "跳到主要内容",
    ]
    private static let words: WordSet = [
        "home", "my network", "jobs", "messaging", "notifications", "me", "for business", "try premium", "message",
        "more", "follow",
        "connect", "contact info", "edit", "view profile", "open to", "add profile section", "resources", "show all",
        "show more",
        "show less", "save", "share", "report", "top voices", "companies", "newsletters", "groups", "schools",
    ]
}
