import CareerAnalysis
import Drawing

/// Inputs that could not be read, people who are in the input more than once, and people who may be.
struct CohortInputsPanel {
    let context: CohortContext
    let rows: [Row]

    static let headHeight: Points = 30
    static let pitch: Points = 10.4
    private static let keyWidth: Points = 104
    /// Of each kind; the others are counted on a last row.
    private static let most = 60
    private static let mostNames = 40
    private static let mostLines = 12

    /// One line; the key stands on the first of an item.
    struct Row {
        var key: String
        var text: StyledText
    }

    private struct Item {
        var key: String
        var text: String
    }

    init(context: CohortContext, measurer: any TextMeasurer) {
        self.context = context
        let items = Self.failures(context) + Self.duplicates(context) + Self.questions(context)
        rows = items.flatMap { item in
            let lines = measurer.wrapped(
                StyledText(item.text, Typography.noteText), width: context.grid.width - Self.keyWidth,
                maximumLines: Self.mostLines
            ).lines
            return lines.enumerated().map { Row(key: $0 == 0 ? item.key : "", text: $1) }
        }
    }

    private static func failures(_ context: CohortContext) -> [Item] {
        let wording = context.wording
        let failures = context.inputs.failures
        let key = wording.choose("未能读取", "not readable")
        if context.options.isBlind {
            // Names of files are often names of people.
            let counts = Dictionary(grouping: failures) { $0.code ?? wording.choose("其他", "other") }
            return counts.sorted { $0.key < $1.key }.map { Item(key: key, text: "\($0.key): \($0.value.count)") }
        }
        return failures.prefix(most).map { Item(key: key, text: "\($0.name): \($0.reason)") }
            + more(failures.count, "份", "", wording)
    }

    private static func more(
        _ count: Int, _ chinese: String, _ english: String, _ wording: Wording
    ) -> [Item] {
        guard count > most else { return [] }
        let more = wording.number(count - most)
        return [Item(key: "", text: wording.choose("另 \(more) \(chinese)", "+ \(more) more\(english)"))]
    }

    private static func duplicates(_ context: CohortContext) -> [Item] {
        let wording = context.wording
        let all = context.inputs.duplicates
        return all.prefix(most).map { number, group -> Item in
            let label = CohortPerson.label(number, of: context.statistics.people)
            let names =
                context.options.isBlind
                ? wording.choose("\(group.documents.count) 份文件", "\(group.documents.count) documents")
                : listed(fileNames(group.documents.map(\.path)), wording)
            return Item(
                key: wording.choose("\(label) 同一人", "\(label) one person"),
                text: reasons(group.reasons, wording) + wording.choose("：", ": ") + names)
        } + more(all.count, "人", " people", wording)
    }

    /// People who share a contact and no name: the reader may know, or ask them.
    private static func questions(_ context: CohortContext) -> [Item] {
        let wording = context.wording
        let all = context.inputs.questions
        return all.prefix(most).map { numbers, contact -> Item in
            let files = fileNames(contact.documents.map(\.path))
            let people = zip(numbers, files).map { number, file in
                let label = CohortPerson.label(number, of: context.statistics.people)
                guard !context.options.isBlind else { return label }
                guard context.people.indices.contains(number - 1) else { return label + " " + file }
                return label + " " + (context.people[number - 1].name ?? file)
            }
            return Item(
                key: wording.choose("待询问", "to ask"),
                text: reasons(contact.reasons, wording)
                    + wording.choose("，姓名不同，各计一人：", ", other name, counted apart: ") + listed(people, wording))
        } + more(all.count, "组", " groups", wording)
    }

    private static func reasons(_ reasons: [DuplicateGroup.Reason], _ wording: Wording) -> String {
        reasons.map(wording.reason).joined(separator: wording.choose("、", ", "))
    }

    private static func listed(_ names: [String], _ wording: Wording) -> String {
        let shown = names.prefix(mostNames)
        let more = names.count - shown.count
        return
            (shown
            + (more > 0 ? [wording.choose("另 \(wording.number(more)) 份", "+ \(wording.number(more)) more")] : []))
            .joined(separator: wording.choose("、", ", "))
    }

    /// The names of the files; with their folders where the names alone are the same.
    private static func fileNames(_ paths: [String]) -> [String] {
        let parts = paths.map { $0.split(separator: "/").map(String.init) }
        let names = parts.map { $0.last ?? "" }
        guard Set(names).count < names.count else { return names }
        return parts.map { $0.suffix(2).joined(separator: "/") }
    }

    func draw(_ range: Range<Int>, on sketch: inout Sketch, y: Points) {
        let grid = context.grid
        let wording = context.wording
        let failed = context.inputs.failures.count
        let merged = context.inputs.documents - context.statistics.people
        SectionHead(
            title: wording.choose("输入", "Inputs"),
            deck: [
                wording.choose(
                    "读取 \(wording.number(context.inputs.documents)) 份，合并重复 \(wording.number(merged)) 份",
                    "\(wording.number(context.inputs.documents)) read, \(wording.number(merged)) merged as duplicates"),
                wording.choose("\(wording.number(failed)) 份未能读取", "\(wording.number(failed)) not readable"),
            ]
        ).draw(on: &sketch, y: y, from: grid.left, to: grid.right)
        sketch.structure(.list) { sketch in
            for item in items(range) {
                sketch.structure(.listItem) { sketch in
                    for index in item {
                        let line = y + Self.headHeight + Self.pitch * Double(index - range.lowerBound)
                        sketch.structure(.label) {
                            $0.text(
                                rows[index].key, Typography.columnHead, x: grid.left, y: line,
                                maximumWidth: Self.keyWidth - 4)
                        }
                        sketch.text(rows[index].text, x: grid.left + Self.keyWidth, y: line)
                    }
                }
            }
        }
    }

    /// The lines of each item; the first of a page may go on with the one before.
    private func items(_ range: Range<Int>) -> [Range<Int>] {
        let starts = range.filter { $0 == range.lowerBound || !rows[$0].key.isEmpty }
        return zip(starts, starts.dropFirst() + [range.upperBound]).map { $0..<$1 }
    }
}
