/// One place that names a skill.
struct SkillMention {
    var name: String
    /// As printed there.
    var written: String
    var category: String?
    var level: String?
    /// For how long it was used, as printed.
    var duration: String?
    /// Number of the line.
    var line: Int
    /// The place among the mentions of the line.
    var order: Int
    /// The lexicon holds it.
    var isKnown: Bool
    /// What the lexicon calls it, whichever of its names is reported.
    var canonical: String?
    /// Index into the lexicon's entries.
    var skill: Int?
}

/// Reads single lines: prose for known names, lists for all that they state.
struct SkillLineReader {
    var matcher: SkillMatcher
    var names = EntityNames()
    /// The numbers of the lines that tell of work, where also unknown tools are taken from sentences; nil for all.
    var told: Set<Int>?

    /// What the lines of a skills section leave behind for those below.
    struct ListState {
        var list = SkillList.State()
        var extent = SkillListExtent()
    }

    /// - Parameter isOpen: a list of tools goes on from the line above, and on return into the line below.
    func prose(_ line: SourceLine, isOpen: inout Bool) -> [SkillMention] {
        let text = SkillText(line.text)
        var mentions: [SkillMention] = []
        let whole = text.trimmed(0..<text.count)
        let label = SkillLabel(in: text, range: whole, matcher: matcher)
        let announces = label.meaning == .heading && SkillLabel.announcesTools(text.foldedString(label.range))
        let isTools = announces || (isOpen && label.meaning == .none)
        isOpen = isTools && [",", "、"].contains(text.at(whole.upperBound - 1))
        if isTools || label.meaning.isLevel || SkillLevels.prefix(of: text, in: whole) != nil {
            var state = SkillList.State()
            let items = SkillList(matcher: matcher).items(in: text, state: &state)
            for item in items { add(item, of: text, line: line.number, scope: isTools ? .all : .named, to: &mentions) }
            return mentions
        }
        let links = line.links.map { link in
            let start = link.range.lowerBound - line.text.startIndex
            return start..<start + link.range.count
        }
        let matches = matcher.matches(in: text, links: links)
        let models = ModelName.ranges(in: text)
        let phrases =
            told.map { $0.contains(line.number) } ?? true
            ? ToolPhrase(text: text, known: matches.map(\.range)).names() : []
        guard !matches.isEmpty || !models.isEmpty || !phrases.isEmpty else { return [] }
        let named = names.ranges(in: text, line: line.number)
        let isOutside = { (range: Range<Int>, others: [Range<Int>]) in
            !others.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
        }
        var last: (end: Int, duration: ScalarText?)?
        for match in matches where isOutside(match.range, named) && isOutside(match.range, models) {
            var duration = SkillDuration.around(match.range, in: text).map(text.string)
            // "8 years of Java and Scala" is said of both.
            if duration == nil, let before = last, before.duration != nil,
                Self.jointly.contains(text.foldedString(before.end..<max(before.end, match.range.lowerBound)))
            {
                duration = before.duration
            }
            last = (match.range.upperBound, duration)
            add(match, of: text, standing: .init(duration: duration), line: line.number, to: &mentions)
        }
        for model in models where isOutside(model, named) {
            add(model: model, of: text, standing: .init(), line: line.number, to: &mentions)
        }
        let taken = matches.map(\.range) + models + named + text.addresses()
        for phrase in phrases where !taken.contains(where: { $0.overlaps(phrase) }) {
            add(phrase: phrase, of: text, line: line.number, to: &mentions)
        }
        return mentions
    }

    /// What a sentence says was used, known or not.
    private func add(phrase: Range<Int>, of text: SkillText, line: Int, to mentions: inout [SkillMention]) {
        let written = SkillText(text.string(phrase))
        if let skill = matcher.whole(written) {
            add(.init(skill: skill, range: phrase), of: text, standing: .init(), line: line, to: &mentions)
            return
        }
        guard let name = SkillCandidate.name(text, in: phrase), SkillLexicon.key(name) != names.person else { return }
        mentions.append(
            SkillMention(
                name: String(name), written: String(name), line: line, order: mentions.count, isKnown: false))
    }

    private func add(
        model range: Range<Int>, of text: SkillText, standing: SkillStanding, line: Int,
        to mentions: inout [SkillMention]
    ) {
        mentions.append(
            SkillMention(
                name: String(ModelName.name(text, in: range)), written: String(text.string(range)),
                category: "instrument",
                level: String(standing.level), duration: String(standing.duration), line: line, order: mentions.count,
                isKnown: true))
    }

    func list(_ line: SourceLine, state: inout ListState) -> [SkillMention] {
        guard !line.isBlank else {
            state.extent.passGap()
            return []
        }
        if line.headingLevel != nil { return heading(line, state: &state) }
        if SkillRefusal.isPageNoise(SkillText(line.text)) { return [] }
        if state.extent.isClosed || state.extent.continuesForeign(line) { return [] }
        let isTrusted = state.extent.isTrusted(line)
        // The rule below a header: "---------   -----".
        if !line.text.contains(where: { $0.isLetter || $0.isNumber }) { return [] }
        let cells = cells(of: line, columns: state.list.columns)
        var mentions: [SkillMention] = []
        if cells.count > 1, SkillTable.isForeignHeader(cells) {
            state.list = SkillList.State(columns: cells.map { _ in .other })
            return []
        }
        if let columns = cells.count > 1 ? SkillTable.columns(ofHeader: cells) : nil {
            state.list = SkillList.State(columns: columns)
            return []
        }
        if cells.count > 1, !SkillTable.isLabelled(cells, matcher: matcher) || !state.list.columns.isEmpty {
            if SkillLabel.isForeign(cells[0].foldedString(0..<cells[0].count)) {
                state.extent.pass(line, .foreign)
                return []
            }
            for (item, cell) in SkillRow(cells, columns: state.list.columns).items(matcher: matcher) {
                add(item, of: cells[cell], line: line.number, scope: .all, to: &mentions)
            }
            state.extent.pass(line, .list)
            return mentions
        }
        state.list.columns = []
        let text = cells.count > 1 ? SkillTable.joined(cells) : SkillText(line.text)
        let listing = SkillListing(text, matcher: matcher, state: &state.list)
        state.extent.pass(line, listing.verdict)
        guard !listing.isOtherList else { return [] }
        let scope: Scope = listing.verdict == .list || (listing.verdict == .plain && isTrusted) ? .all : .known
        for item in listing.items { add(item, of: text, line: line.number, scope: scope, to: &mentions) }
        return mentions
    }

    /// A sub-heading is a label: what it names counts when it is known.
    private func heading(_ line: SourceLine, state: inout ListState) -> [SkillMention] {
        let text = SkillText(line.text)
        let folded = text.foldedString(0..<text.count)
        let isForeign = SkillListing.isOtherHeading(folded) || SkillLabel.isForeign(folded)
        state.list = SkillList.State()
        state.extent.passHeading(isForeign: isForeign && SectionHeading.kinds(of: folded) != [.languages])
        if let level = SkillLevels.heading(text, in: 0..<text.count) {
            state.list.headingLevel = text.string(level)
        }
        var mentions: [SkillMention] = []
        if !state.extent.isClosed, let skill = matcher.whole(text) {
            add(
                .init(skill: skill, range: 0..<text.count), of: text, standing: .init(), line: line.number,
                to: &mentions)
        }
        return mentions
    }

    private func cells(of line: SourceLine, columns: [SkillTable.Column]) -> [SkillText] {
        if !line.cells.isEmpty { return line.cells.map { SkillText($0) } }
        let parts = line.text.split(separator: "\t", omittingEmptySubsequences: true)
        guard parts.count == 1 else { return parts.map { SkillText($0) } }
        let gapped = SkillTable.gapped(SkillText(parts[0]))
        if gapped.count > 1, gapped.count == columns.count || SkillTable.isGappedHeader(gapped) { return gapped }
        return SkillTable.labelAndRest(SkillText(parts[0]), matcher: matcher) ?? [SkillText(parts[0])]
    }

    // MARK: - Mentions

    /// Which items of a line count.
    private enum Scope {
        /// What the lexicon knows, as strictly as in running text, and what is printed as names are.
        case named
        /// What the lexicon knows.
        case known
        /// What the lexicon does not know too.
        case all
    }

    private func add(
        _ item: SkillList.Item, of text: SkillText, line: Int, scope: Scope, to mentions: inout [SkillMention]
    ) {
        let isList = scope != .named
        let written = SkillText(text.string(item.range))
        let whole = 0..<written.count
        guard !whole.isEmpty else { return }
        if let skill = matcher.whole(written) ?? matcher.whole(written.mended),
            isList || matcher.lexicon.skills.recognition(of: skill) != .listed
        {
            add(.init(skill: skill, range: whole), of: written, standing: item.standing, line: line, to: &mentions)
            return
        }
        let matches = matcher.matches(in: written, setting: isList ? .listed : .prose)
        let device = ModelName.range(inItem: written)
        if scope == .all, !matches.isEmpty || device != nil, let halves = halves(of: written) {
            for half in halves {
                let part = SkillList.Item(range: half, level: item.level, duration: item.duration)
                add(part, of: written, line: line, scope: scope, to: &mentions)
            }
            return
        }
        if let model = device {
            add(model: model, of: written, standing: item.standing, line: line, to: &mentions)
            return
        }
        if !matches.isEmpty,
            !matches.allSatisfy({ isPartOfName($0, of: written, isOnly: matches.count == 1) }) || item.isDetail
        {
            for match in matches { add(match, of: written, standing: item.standing, line: line, to: &mentions) }
            return
        }
        guard scope != .known, !item.isDated, !text.holdsYears,
            !matcher.namesHost(written)
        else { return }
        let isDetailed =
            written.folded.contains { $0.isDecimal } && written.scalars.contains { $0.isUpperLatin }
            || written.isIntercapped
        guard !item.isDetail || isDetailed else { return }
        for part in parts(of: written) where scope == .all || Self.isPrintedAsName(SkillText(written.string(part))) {
            guard let name = SkillCandidate.name(written, in: part), SkillLexicon.key(name) != names.person else {
                continue
            }
            mentions.append(
                SkillMention(
                    name: String(name), written: String(name), category: nil, level: String(item.level),
                    duration: String(item.duration), line: line, order: mentions.count,
                    isKnown: false))
        }
    }

    private func add(
        _ match: SkillMatcher.Match, of text: SkillText, standing: SkillStanding, line: Int,
        to mentions: inout [SkillMention]
    ) {
        let entry = matcher.lexicon.skills[match.skill]
        let written = String(text.string(text.trimmed(match.range)))
        // "Siemens TIA Portal": a maker that is printed belongs to the name.
        if let maker = ModelName.maker(before: match.range, in: text), Self.devices.contains(entry.category ?? "") {
            // "Waters Xevo TQ-S": the table knows the device without its maker.
            let whole = String(text.string(maker.lowerBound..<match.range.upperBound))
            mentions.append(
                SkillMention(
                    name: whole, written: whole, category: entry.category, level: String(standing.level),
                    duration: String(standing.duration), line: line, order: mentions.count, isKnown: true,
                    canonical: entry.name, skill: match.skill))
            return
        }
        let isOfMaker = ModelName.startsWithMaker(text, in: match.range) && written.hasSuffix(" " + entry.name)
        let printed = isOfMaker ? written : PrintedName.name(of: entry, written: ScalarText(written))
        mentions.append(
            SkillMention(
                name: printed ?? entry.name, written: written, category: entry.category,
                level: String(standing.level), duration: String(standing.duration), line: line, order: mentions.count,
                isKnown: true, canonical: entry.name, skill: match.skill))
    }

    private static let devices: Set<String> = ["instrument", "machine", "lab", "clinical", "hardware"]

    /// "Oracle Foo Suite": the known word is the start of a longer name that the lexicon lacks.
    /// - Parameter isOnly: no other known word stands in the item.
    private func isPartOfName(_ match: SkillMatcher.Match, of text: SkillText, isOnly: Bool) -> Bool {
        guard text.count <= 32, !isCompound(match, of: text) else { return false }
        let rest = text.scalars[..<match.range.lowerBound] + text.scalars[match.range.upperBound...]
        let outside = SkillText(ScalarText(Array(rest)))
        if outside.folded.contains(where: \.isHan) { return false }
        let words = outside.string(0..<outside.count).split { !$0.isLetter && !$0.isNumber }
        let isDevice = ["instrument", "machine", "standard"].contains(
            matcher.lexicon.skills.category(of: match.skill) ?? "")
        return !words.isEmpty && words.count <= 3
            && words.allSatisfy { word in
                word.first?.isUppercase == true && word.contains { $0.isLowercase }
                    || (isDevice && word.contains { $0.isNumber }) || Self.editions.contains(ScalarText(word))
                    || isOnly && Self.isCapitalName(ScalarText(word))
            }
    }

    /// "Veeva Vault RIM", "HP ProCurve": capitals throughout that name no kind of thing.
    private static func isCapitalName(_ word: ScalarText) -> Bool {
        (2...7).contains(word.count) && word.allSatisfy(\.isUppercase)
            && !Lexicon.nonskills["generic"].contains(word.lowercased()) && !kinds.contains(word.lowercased())
    }

    private static let kinds = WordSet(Lexicon.skillWords["abbreviation"])

    /// "SAP-Kenntnisse": a German compound is about the known name.
    private func isCompound(_ match: SkillMatcher.Match, of text: SkillText) -> Bool {
        let end = match.range.upperBound
        return match.range.lowerBound == 0 && text.at(end) == "-" && end + 3 < text.count
            && text.scalars[end + 1].isUpperLatin && !text.scalars[end + 2].isUpperLatin
            && (end + 1..<text.count).allSatisfy { text.folded[$0].isSpacedLetter }
    }

    /// Of services that differ by country: "Westlaw UK".
    private static let editions: WordSet = ["UK", "US", "USA", "EU", "AU", "NZ", "CA", "DE", "HK", "SG", "Asia"]

    private static let jointly: WordSet = [" and ", " & ", "/", " und ", " et ", "和", "、", "及"]
}

extension SkillLabel.Meaning {
    var isLevel: Bool {
        if case .level = self { return true }
        return false
    }
}
