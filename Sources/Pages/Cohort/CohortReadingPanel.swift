import CareerAnalysis
import Drawing

/// How to read the report: what its numbers are, and what they are not.
struct CohortReadingPanel {
    let context: CohortContext

    private static let head: Points = 27
    private static let leading: Points = 9.9

    private var wording: Wording { context.wording }

    func height(_ measurer: any TextMeasurer, width: Points) -> Points {
        Self.head + Self.leading * Double(lines(measurer, width: width).count)
    }

    func draw(on sketch: inout Sketch, y: Points, from left: Points, to right: Points) {
        SectionHead(title: wording.choose("阅读说明", "How to read"), deck: "")
            .draw(on: &sketch, y: y, from: left, to: right)
        let lines = lines(sketch.measurer, width: right - left)
        sketch.structure(.paragraph) { sketch in
            for (index, line) in lines.enumerated() {
                sketch.text(line, x: left, y: y + Self.head + Self.leading * Double(index))
            }
        }
    }

    private func lines(_ measurer: any TextMeasurer, width: Points) -> [StyledText] {
        measurer.wrapped(StyledText(text, Typography.howToRead), width: width, maximumLines: 14).lines
    }

    private var text: String {
        var sentences = [
            wording.choose(
                "月数由简历中带日期的经历推算，同时进行的只计一次；只写年份的按最宽计。",
                "Months are derived from dated entries, overlaps once; years without months count at their widest."),
            wording.choose(
                "“自述”指只列出、没有日期为证；短横为未提及，不等于不会。",
                "“Stated” is named without dates; a dash is not named, which is not the same as not known."),
            wording.choose("引用数均为候选人自述。", "Citations are as the candidates state them."),
            wording.choose(
                "技能按同义词表归并（torch 即 PyTorch）。", "Skills are matched by a table of synonyms (torch is PyTorch)."),
        ]
        let everyone = context.statistics.pairs.names.indices.filter {
            context.statistics.pairs.counts[$0][$0] * 10 > context.statistics.people * 9
        }.map { context.statistics.pairs.names[$0] }
        if context.hasDistributions, !everyone.isEmpty {
            let names = everyone.prefix(3).joined(separator: wording.choose("、", ", "))
            sentences.append(
                wording.choose("\(names) 几乎人人都有，不计入相伴的技能。", "Named by nearly all and left out of the pairs: \(names)."))
        }
        if !context.hasDistributions {
            sentences.append(wording.choose("不足五人，不给出分布。", "Below five candidates no distribution is given."))
        }
        if context.options.isBlind {
            sentences.append(
                wording.choose(
                    "盲审：姓名以编号代替，不显示第一学历的时间，也不显示词表以外的技能。",
                    "Blind review: keys stand for names; the time of the first degree and skills outside the table are withheld."
                ))
        }
        return sentences.joined(separator: wording.choose("", " "))
    }
}
