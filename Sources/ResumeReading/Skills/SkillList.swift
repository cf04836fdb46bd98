/// Takes a line of a skills section apart: labels, items, levels.
struct SkillList {
    let matcher: SkillMatcher

    /// One entry of a list.
    struct Item: Equatable {
        /// Scalars of the line.
        var range: Range<Int>
        /// Verbatim.
        var level: ScalarText?
        /// For how long it was used, verbatim.
        var duration: ScalarText?
        /// It stood in brackets behind another item: a detail, and a skill only if it is known.
        var isDetail = false
        /// Brackets behind it hold a date: it was obtained then.
        var isDated = false

        var standing: SkillStanding { SkillStanding(level: level, duration: duration) }
    }

    /// What a line leaves behind for those below.
    struct State {
        /// Of a line that names a level only ("Expert"): for the lines below it.
        var headingLevel: ScalarText?
        /// Of a line that names a duration only ("5+ years:"): for the lines below it.
        var headingDuration: ScalarText?
        /// Of a list that goes on in the next line.
        var openLevel: ScalarText?
        var columns: [SkillTable.Column] = []
    }

    func items(in text: SkillText, state: inout State) -> [Item] {
        let whole = text.trimmed(0..<text.count)
        guard !whole.isEmpty else { return [] }
        if let heading = SkillLevels.heading(text, in: whole) {
            state = State(headingLevel: text.string(heading))
            return []
        }
        if let standing = SkillStanding(text, in: whole), standing.level != nil {
            state = State(headingLevel: standing.level, headingDuration: standing.duration)
            return []
        }
        let label = SkillLabel(in: text, range: whole, matcher: matcher)
        if let standing = SkillStanding(text, in: label.range) {
            return items(of: text, in: label.rest, below: standing, state: &state)
        }
        if !label.range.isEmpty, label.meaning != .foreign, let standing = SkillStanding(text, in: label.rest) {
            state = State()
            return [Item(range: label.range, level: standing.level, duration: standing.duration)]
        }
        var body = label.rest
        var level: ScalarText?
        var items: [Item] = []
        switch label.meaning {
        case .none: level = state.openLevel ?? state.headingLevel
        case .foreign:
            state = State()
            return []
        case .heading:
            state = State()
            if let levelled = levelled(text, label) {
                items += levelled.items
                body = levelled.rest
            }
        case .level(let stated):
            level = stated
            state = State(headingLevel: body.isEmpty ? stated : nil)
        case .skill:
            state = State()
            if SkillLevels.isLevel(text, in: body) {
                return [Item(range: label.range, level: text.string(body))]
            }
            items.append(Item(range: label.range))
        }
        // "Flask、Redis<tab>熟悉": a level set apart at the end holds for all.
        if let tail = trailingLevel(of: text, in: body) {
            level = text.string(tail)
            body = text.trimmed(body.lowerBound..<tail.lowerBound)
        }
        items += list(text, body, level: &level)
        let last = text.at(whole.upperBound - 1)
        state.openLevel = last == "," || last == "、" ? level : nil
        return stating(state.headingDuration, items)
    }

    /// "5+ years: Python, SQL", or the lines below "Advanced (5+ years)".
    private func items(
        of text: SkillText, in range: Range<Int>, below standing: SkillStanding, state: inout State
    ) -> [Item] {
        state = State()
        if range.isEmpty { state = State(headingLevel: standing.level, headingDuration: standing.duration) }
        var level = standing.level
        return stating(standing.duration, list(text, range, level: &level))
    }

    private func stating(_ duration: ScalarText?, _ items: [Item]) -> [Item] {
        guard let duration else { return items }
        return items.map { item in
            var item = item
            item.duration = item.duration ?? duration
            return item
        }
    }

    /// "Excel (Power Query, VBA): expert | ...": the label is no heading but what the level behind the colon is about.
    private func levelled(_ text: SkillText, _ label: SkillLabel) -> (items: [Item], rest: Range<Int>)? {
        guard let first = pieces(of: text, in: label.rest).first?.range, SkillLevels.isLevel(text, in: first) else {
            return nil
        }
        let isKnown = !matcher.matches(in: SkillText(text.string(label.range)), setting: .listed).isEmpty
        // "治疗药物监测：熟练，独立出具报告": a Chinese level says how well the label is known.
        let isNamed = text.at(first.lowerBound)?.isHan ?? false && SkillCandidate.name(text, in: label.range) != nil
        guard isKnown || isNamed else { return nil }
        let items = pieces(of: text, in: label.range).flatMap {
            read(text, $0.range, level: text.string(first))
        }
        let isMark =
            text.at(text.skippingSpace(from: first.upperBound)).map { $0.isOne(of: ",;|、") } ?? false
        let start = isMark ? text.skippingSpace(from: first.upperBound) + 1 : first.upperBound
        return (items, text.trimmed(min(start, label.rest.upperBound)..<label.rest.upperBound))
    }

    /// Items of clauses: a level word holds until the next one or the end of its clause.
    private func list(_ text: SkillText, _ range: Range<Int>, level: inout ScalarText?) -> [Item] {
        let given = level
        var items: [Item] = []
        var isForeign = false
        var openItems = 0
        for piece in pieces(of: text, in: range) {
            var body = piece.range
            if piece.opensClause {
                level = given
                openItems = 0
            }
            if let label = innerLabel(of: text, in: body) {
                body = label.rest
                isForeign = label.meaning == .foreign
                level = nil
                if case .level(let stated) = label.meaning { level = stated }
                if let last = items.indices.last {
                    if SkillTable.isLevelLabel(text.foldedString(label.range)) {
                        items[last].level = text.string(body)
                        continue
                    }
                    if SkillDuration.isDuration(text, in: body) {
                        items[last].duration = text.string(body)
                        continue
                    }
                }
            }
            guard !isForeign else { continue }
            // "Python, 5 years; Go, 2 years": of the name before it, when that is the only one.
            if let last = items.indices.last, SkillDuration.isDuration(text, in: body) {
                if openItems == 1 { items[last].duration = text.string(body) }
                openItems = 0
                continue
            }
            // "#FMEA": a tag.
            if body.count > 2, text.at(body.lowerBound) == "#" { body = body.dropFirst().startIndex..<body.upperBound }
            let isName = { (range: Range<Int>) in isKnownName(text, range) }
            if let found = SkillLevels.prefix(of: text, in: body, isName: isName) {
                level = text.string(found.level)
                body = text.trimmed(found.rest..<body.upperBound)
            }
            if let stated = SkillDuration.prefix(of: text, in: body) {
                // "5 years of team work" names nothing, "5 years of Python" does.
                items.append(
                    Item(
                        range: stated.rest..<body.upperBound, level: level, duration: text.string(stated.duration),
                        isDetail: true))
                continue
            }
            items += read(text, body, level: level)
            openItems += 1
        }
        return items
    }

    /// A label within the line: "Languages: Go, Rust   Frameworks: Axum", "Daily: Julia. Occasionally: Maple".
    private func innerLabel(of text: SkillText, in piece: Range<Int>) -> SkillLabel? {
        guard let colon = piece.prefix(28).first(where: { text.at($0) == ":" }), colon > piece.lowerBound + 1,
            text.at(colon + 1)?.isSkillSpace ?? true || text.at(colon - 1)?.isHan ?? false,
            (piece.lowerBound..<colon).allSatisfy({ !text.folded[$0].isDecimal && text.at($0) != "(" })
        else { return nil }
        let label = SkillLabel(in: text, range: piece, matcher: matcher)
        return label.meaning == .skill || label.range.isEmpty ? nil : label
    }

    private func isKnownName(_ text: SkillText, _ range: Range<Int>) -> Bool {
        guard let bracket = text.brackets(in: range) else { return matcher.whole(SkillText(text.string(range))) != nil }
        return matcher.whole(SkillText(text.string(range.lowerBound..<bracket.lowerBound))) != nil
    }

    /// One piece: its name, what its brackets say, and the dots of a rating cut off.
    private func read(_ text: SkillText, _ range: Range<Int>, level: ScalarText?) -> [Item] {
        var level = level
        var duration: ScalarText?
        var details: [Item] = []
        var name = range
        if let bracket = text.brackets(in: range), !text.isPartOfName(bracket) {
            name = text.trimmed(range.lowerBound..<bracket.lowerBound)
            if bracket.upperBound >= range.upperBound - 1 || name.isEmpty {
                let inner = text.trimmed(bracket.lowerBound + 1..<max(bracket.lowerBound + 1, bracket.upperBound - 1))
                if SkillRefusal.isDate(text.string(inner)) {
                    return name.isEmpty ? [] : [Item(range: name, level: level, isDated: true)]
                } else if let standing = SkillStanding(text, in: inner) {
                    level = standing.level ?? level
                    duration = standing.duration
                } else if let stated = SkillLevels.heading(text, in: inner) {
                    level = text.string(stated)
                } else {
                    details = pieces(of: text, in: inner).map { Item(range: $0.range, level: level, isDetail: true) }
                }
            } else {
                name = range
            }
        }
        // "Rust – 4 years", "Kotlin 6+ years"
        if let dash = text.dash(in: name), let standing = SkillStanding(text, in: dash.upperBound..<name.upperBound) {
            level = standing.level ?? level
            duration = standing.duration
            name = text.trimmed(name.lowerBound..<dash.lowerBound)
        } else if let stated = SkillDuration.suffix(of: text, in: name) {
            duration = text.string(stated)
            name = text.trimmed(name.lowerBound..<stated.lowerBound)
        }
        // "Python - advanced", "Go 熟练"
        if let dash = text.dash(in: name), SkillLevels.isLevel(text, in: dash.upperBound..<name.upperBound) {
            level = text.string(text.trimmed(dash.upperBound..<name.upperBound))
            name = text.trimmed(name.lowerBound..<dash.lowerBound)
        } else if let space = text.lastSpace(in: name), SkillLevels.isLevel(text, in: space + 1..<name.upperBound) {
            level = text.string(space + 1..<name.upperBound)
            name = text.trimmed(name.lowerBound..<space)
        }
        if let often = SkillLevels.frequency(of: text, in: name) {
            level = text.string(often)
            name = text.trimmed(name.lowerBound..<often.lowerBound)
        }
        if let inner = SkillLevels.idiom(of: text, in: name) {
            level = text.string(name)
            name = inner
        }
        name = text.withoutRating(name)
        return (name.isEmpty ? [] : [Item(range: name, level: level, duration: duration)]) + details
    }

    /// What list marks outside of brackets and names separate.
    private func pieces(of text: SkillText, in range: Range<Int>) -> [(range: Range<Int>, opensClause: Bool)] {
        let names = matcher.candidates(in: text, setting: .listed)
        var next = 0
        var pieces: [(range: Range<Int>, opensClause: Bool)] = []
        var depth = 0
        var start = range.lowerBound
        var opens = false
        func close(_ end: Int) {
            let piece = text.trimmed(start..<max(start, end))
            guard !piece.isEmpty else { return }
            pieces.append((piece, opens))
            opens = false
        }
        for index in range {
            guard let scalar = text.at(index) else { break }
            if scalar == "(" { depth += 1 }
            if scalar == ")" { depth = max(0, depth - 1) }
            while next < names.count, names[next].range.upperBound <= index { next += 1 }
            let isInName = next < names.count && names[next].range.contains(index)
            guard depth == 0, !isInName, let mark = text.listMark(at: index) else { continue }
            close(index)
            if mark == .clause { opens = true }
            start = index + 1
        }
        close(range.upperBound)
        return pieces
    }

    private func trailingLevel(of text: SkillText, in range: Range<Int>) -> Range<Int>? {
        var index = range.upperBound
        while index > range.lowerBound {
            index -= 1
            let isGap = text.at(index) == "\t" || (text.at(index) == " " && text.at(index - 1) == " ")
            guard isGap else { continue }
            let tail = text.trimmed(index + 1..<range.upperBound)
            return SkillLevels.isLevel(text, in: tail) ? tail : nil
        }
        return nil
    }
}
