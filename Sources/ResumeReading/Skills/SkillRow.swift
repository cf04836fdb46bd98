/// A row of a table of skills: its items, and what its other cells say of them.
struct SkillRow {
    private let cells: [SkillText]
    /// The meaning of the cells; empty where no header told it.
    private let columns: [SkillTable.Column]
    private let levelCell: Int?
    private let durationCell: Int?

    init(_ cells: [SkillText], columns: [SkillTable.Column]) {
        self.cells = cells
        self.columns = columns.count == cells.count ? columns : []
        let headed = self.columns
        levelCell = cells.indices.last { index in
            headed.contains(.level)
                ? headed[index] == .level : SkillLevels.isLevel(cells[index], in: 0..<cells[index].count)
        }
        durationCell = cells.indices.last { index in
            if case .duration? = headed.isEmpty ? nil : headed[index] { return true }
            return index > 0 && SkillDuration.isDuration(cells[index], in: 0..<cells[index].count)
        }
    }

    /// The items with the number of their cell.
    func items(matcher: SkillMatcher) -> [(SkillList.Item, Int)] {
        let standing = standing
        var items: [(SkillList.Item, Int)] = []
        for (index, cell) in cells.enumerated() where index != levelCell && index != durationCell {
            var state = SkillList.State(headingLevel: standing.level)
            switch columns.isEmpty ? .items : columns[index] {
            case .items: break
            case .itemsAt(let level): state.headingLevel = level
            case .level, .duration, .other: continue
            }
            for var item in SkillList(matcher: matcher).items(in: cell, state: &state) {
                item.level = item.level ?? standing.level
                item.duration = item.duration ?? standing.duration
                items.append((item, index))
            }
        }
        return items
    }

    private var standing: SkillStanding {
        var standing = SkillStanding()
        if let levelCell {
            let cell = cells[levelCell]
            // Dots and stars alone are no words.
            let isRating = cell.withoutRating(0..<cell.count).isEmpty
            standing.level = isRating ? nil : cell.string(cell.trimmed(0..<cell.count))
        }
        if let durationCell {
            let cell = cells[durationCell]
            let stated = cell.trimmed(0..<cell.count)
            if SkillDuration.isDuration(cell, in: stated) {
                standing.duration = cell.string(stated)
            } else if !columns.isEmpty, case .duration(let unit?) = columns[durationCell] {
                // Below "Years" a number is enough.
                let counted = SkillText(cell.string(stated) + " " + unit)
                if SkillDuration.isDuration(counted, in: 0..<counted.count) {
                    standing.duration = counted.string(0..<counted.count)
                }
            }
        }
        return standing
    }
}
