import CareerAnalysis
import Drawing
import Resume

/// What to ask a candidate whose résumé gives no dates, with lines to write the answers on.
struct QuestionsPanel {
    let context: PageContext

    private var grid: PageGrid { context.grid }
    private var wording: Wording { context.wording }
    private static let pitch: Points = 34

    func draw(on sketch: inout Sketch, y: Points) -> Points {
        SectionHead(
            title: wording.choose("建议补问", "Questions to ask"),
            deck: wording.choose("原文没有回答，可手写", "The text does not answer these; ruled for handwriting")
        ).draw(on: &sketch, y: y, from: grid.left, to: grid.right)
        var baseline = y + 33
        sketch.structure(.list) { sketch in
            for question in questions {
                sketch.structure(.listItem) {
                    $0.text(question, Typography.deck, x: grid.left, y: baseline, maximumWidth: grid.width)
                }
                sketch.rule(from: grid.left, to: grid.right, y: baseline + 17.5, color: Palette.mute)
                baseline += Self.pitch
            }
        }
        return baseline - Self.pitch + 17.5
    }

    private var questions: [String] {
        var questions: [String] = []
        let work = context.analysis.timeline.entries.filter { $0.kind == .work }
        if let name = work.first.flatMap({ $0.organization ?? $0.title }) {
            questions.append(
                wording.choose("\(name)的入职与离职年月？现在是否在职？", "\(name): from when to when, and is it the present job?"))
        } else {
            questions.append(wording.choose("做过哪些工作，各从何时到何时？", "Which posts, and from when to when?"))
        }
        if !context.resume.education.contains(where: { !$0.dates.isUndated }) {
            questions.append(wording.choose("最高学历、学校与毕业年份？", "Highest degree, school and year?"))
        }
        if !context.analysis.skills.isEmpty {
            questions.append(wording.choose("所列技能各用了多久，最近一次是哪年？", "How long was each skill used, and when last?"))
        }
        if context.resume.basics.email == nil, context.resume.basics.phone == nil {
            questions.append(wording.choose("联系方式？", "How can the candidate be reached?"))
        }
        return questions
    }
}
