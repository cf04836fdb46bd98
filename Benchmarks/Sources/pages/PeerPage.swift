import Canvas
import Drawing
import Foundation

/// The page that `peers/page_data.py` describes and all peers draw: a name, a chart of twelve spans, three of bars and
/// thirty lines of text.
struct PeerPage {
    private(set) var drawing = Drawing(
        size: Size(width: 595, height: 842), information: DocumentInformation(title: "Candidate", language: "zh-CN"))
    private let measurer: any TextMeasurer

    private static let ink = Color(0x1A1A1A)
    private static let gray = Color(0x595959)
    private static let grid = Stroke(Color(0xD9D9D9), width: 0.4)

    /// - Parameter lines: of fields, the kind of line first.
    init(_ lines: [[Substring]], measurer: any TextMeasurer) {
        self.measurer = measurer
        var spanCount = 0.0
        var charts: [(title: Substring, top: Double, color: Color, bars: [(label: Substring, value: Double)])] = []
        var lineCount = 0.0
        drawYears()
        for line in lines {
            switch line[0] {
            case "page":
                text(line[1], 40, 58, 20)
                text(line[2], 40, 76, 10)
                text(line[3], 40, 90, 8, Self.gray)
            case "span":
                draw(span: line, top: 104 + Self.rowHeight * spanCount)
                spanCount += 1
            case "chart": charts.append((line[1], Double(line[2]) ?? 1, color(line[3]), []))
            case "bar": charts[charts.count - 1].bars.append((line[1], Double(line[2]) ?? 0))
            default:
                text(line[1], 40, 572 + 8.9 * lineCount, 7)
                lineCount += 1
            }
        }
        let frames = [(40.0, 326.0, 515.0, 100.0), (40, 456, 245, 84), (310, 456, 245, 84)]
        for (chart, frame) in zip(charts, frames) {
            let (left, top, height) = (frame.0 + 22, frame.1, frame.3)
            let width = frame.2 - 22
            text(chart.title, frame.0, top - 6, 8)
            for tick in 0...4 {
                let y = top + height * (1 - Double(tick) / 4)
                rule(left, y, left + width, y)
                text(String(format: "%g", chart.top * Double(tick) / 4), left - 3, y + 2.3, 6.5, Self.gray, share: 1)
            }
            let step = width / Double(chart.bars.count)
            for (index, bar) in chart.bars.enumerated() {
                let x = left + step * (Double(index) + 0.15)
                let barHeight = height * bar.value / chart.top
                rectangle(x, top + height - barHeight, step * 0.7, barHeight, chart.color)
                text("\(Int(bar.value))", x + step * 0.35, top + height - barHeight - 2, 6.5, share: 0.5)
                text(bar.label, x + step * 0.35, top + height + 9, 6.5, share: 0.5)
            }
        }
    }

    /// The pages of a file that `page_data.py` wrote.
    static func records(in file: String) throws -> [[[Substring]]] {
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
        return lines.reduce(into: []) { pages, line in
            if line[0] == "page" { pages.append([]) }
            pages[pages.count - 1].append(line)
        }
    }

    private static let rowHeight = 182.0 / 12
    private static let firstMonth: Double = 2012.0 * 12
    private static let pointsPerMonth: Double = 365.0 / (13 * 12)

    private mutating func drawYears() {
        for year in 2012...2025 {
            let months = Double(year) * 12 - Self.firstMonth
            let x: Double = 190 + months * Self.pointsPerMonth
            rule(x, 104, x, 286)
            text("\(year)", x, 295, 6.5, Self.gray, share: 0.5)
        }
    }

    private mutating func draw(span: [Substring], top: Double) {
        let (first, last) = (Double(span[2]) ?? 0, Double(span[3]) ?? 0)
        text(span[1], 40, top + Self.rowHeight * 0.68, 6.5)
        rectangle(
            190 + (first - Self.firstMonth) * Self.pointsPerMonth, top + 2, (last - first) * Self.pointsPerMonth,
            Self.rowHeight - 4, color(span[4]))
    }

    // MARK: Marks

    private func color(_ hex: Substring) -> Color { Color(UInt32(hex.dropFirst(), radix: 16) ?? 0) }

    private mutating func rule(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
        drawing.items.append(
            .line(
                from: Point(x: Points(x1), y: Points(y1)), to: Point(x: Points(x2), y: Points(y2)), stroke: Self.grid))
    }

    private mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ color: Color) {
        drawing.items.append(
            .rectangle(Rect(x: Points(x), y: Points(y), width: Points(width), height: Points(height)), fill: color))
    }

    /// - Parameter share: of its width by which the text stands to the left of `x`.
    private mutating func text(
        _ string: some StringProtocol, _ x: Double, _ y: Double, _ size: Double, _ color: Color = ink, share: Double = 0
    ) {
        let text = StyledText(String(string), TextStyle(size: Points(size), color: color))
        let extent = measurer.extent(of: text)
        let origin = Point(x: Points(x - extent.width.value * share), y: Points(y))
        drawing.items.append(.text(Drawing.PlacedText(text: text, origin: origin, extent: extent)))
    }
}
