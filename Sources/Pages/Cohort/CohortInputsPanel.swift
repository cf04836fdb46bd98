import CareerAnalysis
import Drawing

/// Inputs that could not be read, and people who are in the input more than once.
struct CohortInputsPanel {
    let context: CohortContext
    let rows: [Row]

    static let headHeight: Points = 30
    static let pitch: Points = 10.4
    private static let keyWidth: Points = 104
    /// Of each kind; the others are counted on a last row.
    private static let most = 60

    struct Row {
        var key: String
        var text: String
    }

    init(context: CohortContext) {
        self.context = context
        rows = Self.failures(context) + Self.duplicates(context)
    }

    private static func failures(_ context: CohortContext) -> [Row] {
        let wording = context.wording
        let failures = context.inputs.failures
        let key = wording.choose("未能读取", "not readable")
        if context.options.isBlind {
            // Names of files are often names of people.
            let counts = Dictionary(grouping: failures) { $0.code ?? wording.choose("其他", "other") }
            return counts.sorted { $0.key < $1.key }.map { Row(key: key, text: "\($0.key): \($0.value.count)") }
        }
        let shown = failures.prefix(most).map { Row(key: key, text: "\($0.name): \($0.reason)") }
        let more = failures.count - shown.count
        return shown
            + (more > 0
                ? [Row(key: key, text: wording.choose("另 \(wording.number(more)) 份", "+ \(wording.number(more)) more"))]
                : [])
    }

    private static func duplicates(_ context: CohortContext) -> [Row] {
        let wording = context.wording
        let all = context.inputs.duplicates
        let digits = max(String(context.statistics.people).count, 2)
        let shown = all.prefix(most).map { number, group -> Row in
            let label = String(repeating: "0", count: max(digits - String(number).count, 0)) + String(number)
            let why = group.reasons.map(wording.reason).joined(separator: wording.choose("、", ", "))
            let paths = fileNames(group.documents.map(\.path))
            let names =
                context.options.isBlind
                ? wording.choose(
                    "\(paths.count) 份文件", paths.count == 1 ? "one document, several times" : "\(paths.count) documents")
                : paths.count == 1
                    ? paths[0] + wording.choose("（多次）", " (several times)")
                    : paths.joined(separator: wording.choose("、", ", "))
            return Row(
                key: wording.choose("\(label) 同一人", "\(label) one person"),
                text: why + wording.choose("：", ": ") + names)
        }
        let more = all.count - shown.count
        return shown
            + (more > 0
                ? [
                    Row(
                        key: "",
                        text: wording.choose("另 \(wording.number(more)) 人", "+ \(wording.number(more)) more people"))
                ] : [])
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
        sketch.structure(.table) { sketch in
            for (place, index) in range.enumerated() {
                let line = y + Self.headHeight + Self.pitch * Double(place)
                sketch.structure(.tableRow) { sketch in
                    sketch.cell(
                        rows[index].key, Typography.columnHead, isHeading: true, x: grid.left, y: line,
                        maximumWidth: Self.keyWidth - 4)
                    sketch.cell(
                        rows[index].text, Typography.noteText, x: grid.left + Self.keyWidth, y: line,
                        maximumWidth: grid.width - Self.keyWidth)
                }
            }
        }
    }
}
