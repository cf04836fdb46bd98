import CareerAnalysis
import Drawing
import Resume

/// What to ask a candidate whose résumé gives no dates: the reading notes as questions, with lines to write on.
struct QuestionsPanel {
    let context: PageContext

    private static let pitch: Points = 34

    /// Returns where the panel ends; nil when nothing is open.
    func draw(on sketch: inout Sketch, y: Points, from left: Points, to right: Points) -> Points? {
        let notes = context.notes.notes
        guard !notes.isEmpty else { return nil }
        SectionHead(
            title: context.wording.choose("阅读提示", "Reading notes"),
            deck: context.wording.choose("建议向候选人补问，可手写", "To ask the candidate; ruled for handwriting")
        ).draw(on: &sketch, y: y, from: left, to: right)
        var baseline = y + 33
        var end = y + 33
        sketch.structure(.list, isNumbered: true) { sketch in
            for note in notes {
                sketch.structure(.listItem) { sketch in
                    sketch.structure(.label) { $0.marker(note.number, x: left + 4.3, y: baseline - 2.6) }
                    let count = sketch.paragraph(
                        note.text, Self.style, x: left + 13, y: baseline, width: right - left - 13, leading: 11,
                        maximumLines: 3)
                    baseline += Points(11) * Double(max(count - 1, 0))
                }
                end = baseline + 17.5
                sketch.rule(from: left + 13, to: right, y: end, color: Palette.mute)
                baseline += Self.pitch
            }
        }
        return end
    }

    private static let style = TextStyle(size: 7.8)
}

extension ReadingNotes {
    /// The questions that a résumé without dates leaves open.
    init(questionsOn resume: Resume, analysis: CareerAnalysis, wording: Wording) {
        let entries = analysis.timeline.entries
        var drafts: [NoteDraft] = []
        func ask(_ chinese: String, _ english: String, _ anchors: [ReadingNote.Anchor]) {
            drafts.append(NoteDraft(head: "", body: wording.choose(chinese, english), anchors: anchors))
        }
        if analysis.candidateName == nil {
            ask("候选人的姓名？", "What is the candidate’s name?", [.name])
        } else if let draft = NoteWording(wording: wording, analysis: analysis).name() {
            drafts.append(draft)
        }
        let work = entries.filter { $0.kind == .work }
        if let name = work.first.flatMap({ $0.organization ?? $0.title }) {
            ask(
                work.count == 1 ? "\(name)的入职与离职年月？现在是否在职？" : "\(name)等 \(work.count) 段工作的起止年月？现在是否在职？",
                work.count == 1
                    ? "\(name): from when to when, and is it the present job?"
                    : "\(name) and \(work.count - 1) more: from when to when, and which is the present job?",
                [.figure(.experience)] + work.map { .entry($0.id) })
        } else {
            ask("做过哪些工作，各从何时到何时？", "Which posts, and from when to when?", [.figure(.experience)])
        }
        let study = entries.filter { $0.kind == .education }
        if let name = study.first.flatMap({ $0.organization ?? $0.title }) {
            ask("\(name)的就读年月？", "\(name): from when to when?", study.map { .entry($0.id) })
        } else {
            ask("最高学历、学校与毕业年份？", "Highest degree, school and year of graduation?", [.figure(.degree)])
        }
        if !analysis.skills.isEmpty {
            ask("所列技能各用了多久，最近一次是哪年？", "How long was each skill used, and when last?", [.figure(.skills)])
        }
        let words = NoteWording(wording: wording, analysis: analysis)
        drafts += [words.unread(), words.hiddenText()].compactMap(\.self)
        if !resume.hasContact { ask("联系方式？", "How can the candidate be reached?", []) }
        self.init(numbering: drafts)
    }
}

extension Resume {
    /// An address or a number to reach the candidate at.
    var hasContact: Bool { basics.email != nil || basics.phone != nil || !(basics.profiles ?? []).isEmpty }
}
