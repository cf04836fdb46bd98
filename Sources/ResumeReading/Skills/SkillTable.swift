/// What the columns of a table in a skills section hold.
enum SkillTable {
    enum Column: Equatable {
        case items
        /// Items that are all known as well as the heading says.
        case itemsAt(level: ScalarText)
        case level
        /// For how long, and the unit of its numbers as the header prints it.
        case duration(unit: ScalarText?)
        /// A kind of skills, remarks, when it was used last.
        case other
    }

    /// The meaning of the columns when the row is a header.
    static func columns(ofHeader cells: [SkillText]) -> [Column]? {
        guard cells.count > 1 else { return nil }
        let levels = cells.map { cell in SkillLevels.heading(cell, in: 0..<cell.count).map { cell.string($0) } }
        // "Area | Fluent | Can get by"
        if cells.count > 2, levels[0] == nil, levels.dropFirst().allSatisfy({ $0 != nil }),
            case let name = cells[0].foldedString(0..<cells[0].count).trimmedForSkills,
            name.isEmpty || otherNames.isFound(in: name)
        {
            return [.other]
                + zip(cells, levels).dropFirst().map { .itemsAt(level: $1 ?? $0.string(0..<$0.count)) }
        }
        if levels.allSatisfy({ $0 != nil }) {
            return zip(cells, levels).map { cell, level in .itemsAt(level: level ?? cell.string(0..<cell.count)) }
        }
        guard !cells.contains(where: { SkillLevels.isLevel($0, in: 0..<$0.count) }) else { return nil }
        let names = cells.map { $0.foldedString(0..<$0.count).trimmedForSkills }
        guard names.allSatisfy({ $0.count <= 24 }) else { return nil }
        let columns = zip(cells, names).map { column($1, printed: $0.string(0..<$0.count)) }
        guard columns.contains(.level) || names.contains(where: itemNames.contains) else { return nil }
        return columns
    }

    /// The cells of a line whose columns only gaps set apart: "GC-MS        Expert        10".
    static func gapped(_ text: SkillText) -> [SkillText] {
        let whole = text.trimmed(0..<text.count)
        var cells: [SkillText] = []
        var start = whole.lowerBound
        var index = start
        while index < whole.upperBound {
            guard text.at(index) == " ", text.at(index + 1) == " " else { index += 1; continue }
            cells.append(SkillText(text.string(start..<index)))
            start = text.skippingSpace(from: index)
            index = start
        }
        if start < whole.upperBound { cells.append(SkillText(text.string(start..<whole.upperBound))) }
        return cells
    }

    /// Nothing but words that head columns, one of them a level or a time: "Technique / Tool     Level     Years".
    static func isGappedHeader(_ cells: [SkillText]) -> Bool {
        guard cells.count > 1 else { return false }
        let names = cells.map { $0.foldedString(0..<$0.count).trimmedForSkills }
        let words = names.map { $0.split { !$0.isLetter } }
        return names.contains(where: measureNames.contains)
            && words.allSatisfy { !$0.isEmpty && $0.allSatisfy(headerWords.contains) }
    }

    /// The header of a table of schooling, jobs or tongues that has come among the skills.
    static func isForeignHeader(_ cells: [SkillText]) -> Bool {
        let names = cells.map { $0.foldedString(0..<$0.count).trimmedForSkills }
        let foreign = names.count { name in
            foreignNames.contains(name) || name.split { !$0.isLetter }.contains(where: foreignNames.contains)
        }
        return foreign >= 2 && !names.contains(where: itemNames.contains)
    }

    /// "Simulation<tab>Abaqus, AutoForm": a label set apart from its list.
    static func isLabelled(_ cells: [SkillText], matcher: SkillMatcher) -> Bool {
        guard cells.count == 2, (2...24).contains(cells[0].count), matcher.whole(cells[0]) == nil else { return false }
        guard !cells[0].folded.indices.contains(where: { cells[0].listMark(at: $0) != nil }) else { return false }
        let body = cells[1].trimmed(0..<cells[1].count)
        guard !SkillLevels.isLevel(cells[1], in: body) else { return false }
        return body.contains { cells[1].listMark(at: $0) != nil } || cells[1].brackets(in: body) != nil
            || SkillLevels.prefix(of: cells[1], in: body) != nil
            || matcher.whole(cells[1]) != nil
    }

    /// "Logiciels     AutoCAD (bases)   Revit": a gap sets the label apart, as columns of a printed page do.
    static func labelAndRest(_ text: SkillText, matcher: SkillMatcher) -> [SkillText]? {
        let whole = text.trimmed(0..<text.count)
        guard let gap = whole.prefix(28).first(where: { text.at($0) == " " && text.at($0 + 1) == " " }) else {
            return nil
        }
        let label = SkillText(text.string(whole.lowerBound..<gap))
        let start = text.skippingSpace(from: gap)
        guard !label.folded.contains(where: { $0.isDecimal || $0.isOne(of: "():") }) else { return nil }
        let cells = [label, SkillText(text.string(start..<whole.upperBound))]
        let isForeign = SkillLabel.isForeign(label.foldedString(0..<label.count))
        // "Quillpress   Orbweaver   Excel" are three tags.
        let hasGaps = cells[1].folded.indices.contains { cells[1].at($0) == " " && cells[1].at($0 + 1) == " " }
        let hasMarks = cells[1].folded.contains { $0.isOne(of: ",、/|·(") }
        guard isForeign || hasMarks || !hasGaps else { return nil }
        return isForeign || isLabelled(cells, matcher: matcher) ? cells : nil
    }

    /// The labelled line that the two cells stand for.
    static func joined(_ cells: [SkillText]) -> SkillText {
        SkillText(cells.map { $0.string(0..<$0.count) }.joined(separator: ": "))
    }

    /// "掌握程度：熟练" says how well the item before it is known.
    static func isLevelLabel(_ folded: ScalarText) -> Bool {
        let name = folded.trimmedForSkills
        return levelNames.contains { isLevelName(name, $0) }
    }

    private static func column(_ name: ScalarText, printed: ScalarText) -> Column {
        if levelNames.contains(where: { isLevelName(name, $0) }) { return .level }
        if durationNames.isFound(in: name) {
            return .duration(unit: unit(in: printed))
        }
        return otherNames.isFound(in: name) ? .other : .items
    }

    /// What the numbers below such a header count: "Years of experience", "使用时间（月）".
    private static func unit(in header: ScalarText) -> ScalarText? {
        if header.contains("年") { return ScalarText("年") }
        if header.contains("月") { return ScalarText("个月") }
        return header.split { !$0.isLetter }.first { durationUnits.contains($0.lowercased()) }.map { ScalarText($0) }
    }

    /// "掌握程度", "Skill level", but not "熟练 AutoCAD", which is an item.
    private static func isLevelName(_ name: ScalarText, _ word: ScalarText) -> Bool {
        guard name.contains(word) else { return false }
        guard word.contains(where: \.isHan) else { return name.split(separator: " ").count <= 3 }
        return name.count <= word.count + 2 && Wording.hanCount(name) == name.count
    }

    private static let levelNames = Lexicon.skillWords["level column"]
    private static let durationNames = WordSet(Lexicon.skillWords["duration column"])
    private static let durationUnits = WordSet(Lexicon.skillWords["duration unit"])
    private static let otherNames = WordSet(Lexicon.skillWords["other column"])
    private static let itemNames = WordSet(Lexicon.skillWords["item column"])
    private static let measureNames = WordSet(Lexicon.skillWords["measure column"])
    private static let headerWords = WordSet(Lexicon.skillWords["head word"])
    private static let foreignNames = WordSet(Lexicon.skillWords["foreign column"])
}
