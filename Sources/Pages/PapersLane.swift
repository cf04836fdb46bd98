import CareerAnalysis
import Charts
import Drawing
import Resume

/// The lane of publications: one disc each, by role, at its month or in the middle of its year.
struct PapersLane {
    let context: PageContext
    private let mark: DotMark

    /// Nil when no publication bears a date.
    init?(context: PageContext) {
        self.context = context
        let works = context.analysis.publications.works.filter(\.isPublication)
        let limit = Double(context.analysis.asOf.index + 1)
        let dots = works.compactMap { work -> DotMark.Dot? in
            guard let date = work.date else { return nil }
            let start = Double(date.earliest.index)
            let end = min(Double(date.latest.index + 1), limit)
            guard start < end else { return nil }
            return DotMark.Dot(
                x: (start + end) / 2, span: date.isYearOnly ? start...end : nil, fill: AuthorRole(work.role).rawValue,
                isHollow: AuthorRole(work.role) == .other)
        }
        guard !dots.isEmpty else { return nil }
        mark = DotMark(
            dots, radius: 2.9, baseline: 0, outline: Palette.ordered1, spanColor: Palette.ordered2)
    }

    /// Papers of which the year alone is known.
    var hasSpans: Bool { mark.dots.contains { $0.span != nil } }

    func height(on scale: MonthScale) -> Points {
        max(olderCount(on: scale) > 0 ? 25 : 14.4, Points(6.5) * Double(mark.stackHeight(on: scale) - 1) + 13)
    }

    /// Papers from before the axis begins, told in words under the lane's name.
    private func olderCount(on scale: MonthScale) -> Int {
        mark.dots.filter { $0.x < Double(scale.domain.lowerBound) }.count
    }

    func draw(on sketch: inout Sketch, top: Points, scale: MonthScale) {
        let grid = context.grid
        var mark = mark
        mark.baseline = top + height(on: scale) - 6.5
        let frame = Rect(x: grid.axisStart, y: top, width: grid.axisEnd - grid.axisStart, height: height(on: scale))
        let plot = Plot(
            scales: Scales(x: .months(scale), fill: AuthorRole.colors), marks: [mark])
        let older = olderCount(on: scale)
        let nameBaseline = older > 0 ? mark.baseline - 7 : mark.baseline + 2.7
        let name = sketch.text(
            context.wording.choose("论文", "Papers"), Typography.laneName, x: grid.left, y: nameBaseline)
        if let number = context.notes.number(of: .papers) {
            sketch.marker(number, x: grid.left + name + 8, y: nameBaseline - 2.7)
        }
        if older > 0 {
            let year = (scale.domain.lowerBound + 11) / 12
            sketch.text(
                context.wording.choose("另 \(older) 篇早于 \(year)", "+ \(older) before \(year)"), Typography.laneSummary,
                x: grid.left, y: nameBaseline + 9.8, maximumWidth: grid.axisStart - grid.left - 4)
        }
        sketch.add(contentsOf: plot.items(in: frame, measurer: sketch.measurer))
        drawKey(on: &sketch, y: mark.baseline)
    }

    /// The papers of each year, for those who cannot see the discs.
    var words: String {
        let wording = context.wording
        let works = context.analysis.publications.works.filter(\.isPublication)
        let years = Dictionary(grouping: works.compactMap { $0.date?.year }) { $0 }.mapValues(\.count)
        let roles = AuthorRole.allCases.compactMap { role -> String? in
            let count = works.count { AuthorRole($0.role) == role }
            return count > 0 ? "\(context.name(of: role)) \(count)" : nil
        }
        let counts = years.sorted { $0.key < $1.key }.map { year, count in
            wording.choose("\(year) 年 \(count) 篇", "\(count) in \(year)")
        }
        let comma = wording.choose("，", ", ")
        return wording.choose("论文：", "Papers: ") + counts.joined(separator: comma) + wording.choose("；", "; ")
            + roles.joined(separator: comma)
    }

    /// One disc per role with its count, in the facts column; the words go first when they do not fit.
    private func drawKey(on sketch: inout Sketch, y: Points) {
        let works = context.analysis.publications.works.filter(\.isPublication)
        let counts = AuthorRole.allCases.map { role in (role, works.filter { AuthorRole($0.role) == role }.count) }
            .filter { $0.1 > 0 }
        let room = context.grid.right - context.grid.factsStart
        let labels = counts.map { "\(context.name(of: $0.0)) \($0.1)" }
        let widths = labels.map { sketch.measurer.width(of: $0, Typography.duration) + 7.2 }
        let gap = (room - widths.reduce(0, +)) / Double(max(counts.count - 1, 1))
        let isTight = gap < 4
        var x = context.grid.factsStart
        for (index, (role, count)) in counts.enumerated() {
            sketch.add(role.disc(at: Point(x: x + 2.6, y: y), radius: 2.6))
            let width = sketch.text(
                isTight ? String(count) : labels[index], Typography.duration, x: x + 7.2, y: y + 2.5)
            x += 7.2 + width + (isTight ? 7.4 : min(gap, 7.4))
        }
    }
}

/// The three kinds of authorship that pages tell apart, in order.
enum AuthorRole: String, CaseIterable {
    case first, coFirst, other

    init(_ role: CitedWork.Role) {
        switch role {
        case .first: self = .first
        case .coFirst: self = .coFirst
        default: self = .other
        }
    }

    static let colors = ColorScale(
        [
            AuthorRole.first.rawValue: Palette.ordered1, AuthorRole.coFirst.rawValue: Palette.ordered2,
            AuthorRole.other.rawValue: Palette.ordered3,
        ], other: Palette.ordered3)

    var color: Color { Self.colors.color(of: rawValue) }

    /// Hollow for other authorship, as in the papers lane.
    func disc(at center: Point, radius: Points) -> Drawing.Item {
        DotMark.disc(at: center, radius: radius, fill: color, isHollow: self == .other, outline: Palette.ordered1)
    }
}

extension PageContext {
    /// The word for a kind of authorship; "not stated" where the text tells of none of these papers which it is.
    func name(of role: AuthorRole) -> String {
        let roles = analysis.publications.works.filter(\.isPublication).map(\.role).filter { AuthorRole($0) == role }
        return !roles.isEmpty && roles.allSatisfy { $0 == .unknown } ? wording.notStated : wording.name(of: role)
    }
}

extension Wording {
    func name(of role: AuthorRole) -> String {
        switch role {
        case .first: choose("一作", "first")
        case .coFirst: choose("共一", "co-first")
        case .other: choose("其他", "other")
        }
    }
}
