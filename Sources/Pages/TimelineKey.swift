import CareerAnalysis
import Charts
import Drawing
import Resume

/// One line of small glyphs on the heading line: the forms of bar that this timeline uses.
struct TimelineKey {
    let context: PageContext
    let lanes: [TimelineLane]
    /// The lane of papers has fades of its own.
    var hasVaguePapers = false
    /// Of its words.
    let baseline: Points

    private enum Glyph: CaseIterable { case fullTime, temporary, partTime, yearOnly, gap }

    private var glyphs: [Glyph] {
        // The stub of withheld dates fades for another reason.
        let rows = lanes.flatMap(\.rows)
        let bars = rows.flatMap(\.bars)
        let dated = rows.filter { !$0.isWithheld }.flatMap(\.bars)
        return Glyph.allCases.filter { glyph in
            switch glyph {
            case .fullTime: bars.contains { $0.form == .fullTime }
            case .temporary: bars.contains { $0.form == .temporary }
            case .partTime: bars.contains { $0.form == .partTime }
            case .yearOnly: hasVaguePapers || dated.contains { $0.earliestStart != nil || $0.latestEnd != nil }
            case .gap: rows.contains { $0.gap != nil }
            }
        }
    }

    private func name(_ glyph: Glyph) -> String {
        let wording = context.wording
        return switch glyph {
        case .fullTime: wording.choose("常规", "regular")
        case .temporary: temporaryForms
        case .partTime: wording.choose("兼职", "part-time")
        case .yearOnly: wording.choose("仅知年份", "year only")
        case .gap: wording.choose("无记录", "no record")
        }
    }

    /// What the outlined bars of this timeline stand for.
    private var temporaryForms: String {
        let entries = lanes.flatMap(\.rows).filter { row in row.bars.contains { $0.form == .temporary } }.flatMap(
            \.entries)
        let types = Set(entries.compactMap(\.employmentType))
        let wording = context.wording
        let names = [
            types.contains(.internship) ? wording.form(.internship) : nil,
            types.contains(.freelance) ? wording.form(.freelance) : nil,
            types.contains(.contract) ? wording.form(.contract) : nil,
            entries.contains(where: \.isVisit) ? wording.choose("访问", "visiting") : nil,
        ].compactMap { $0 }
        return names.count > 2 ? wording.choose("短期", "temporary") : names.joined(separator: " / ")
    }

    var legend: Legend {
        let entries = glyphs.map { glyph in
            Legend.Entry(word: name(glyph)) {
                draw(glyph, on: &$0, box: Rect(x: $1, y: baseline - 5.2, width: 13, height: 5.6))
            }
        }
        return Legend(entries: entries, glyphWidth: 16.5, gap: 9)
    }

    private func draw(_ glyph: Glyph, on sketch: inout Sketch, box: Rect) {
        switch glyph {
        case .fullTime:
            sketch.add(.rectangle(box, fill: Palette.secondaryInk))
        case .temporary:
            sketch.add(
                .rectangle(
                    box.inset(by: 0.35), cornerRadius: 0, fill: .solid(Palette.grid),
                    stroke: Stroke(Palette.secondaryInk, width: 0.7)))
        case .partTime:
            sketch.add(
                .rectangle(Rect(x: box.x, y: box.midY - 1.3, width: box.width, height: 2.6), fill: Palette.secondaryInk)
            )
        case .yearOnly:
            sketch.add(
                .rectangle(
                    box, cornerRadius: 0,
                    fill: .horizontalGradient([
                        GradientStop(x: box.x, color: Palette.secondaryInk),
                        GradientStop(x: box.maxX, color: Palette.secondaryInk.mixed(with: .paper, share: 0.93)),
                    ]), stroke: nil))
        case .gap:
            sketch.add(contentsOf: HatchMark.hatching(of: box, color: Palette.mute))
        }
    }
}
