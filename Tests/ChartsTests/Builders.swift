import Charts
import Drawing
import _TestSupport

/// The count of months that scales use: `year * 12 + month - 1`.
func month(_ year: Int, _ month: Int = 1) -> Int { year * 12 + month - 1 }

/// Ten points a year from January 2010 to December 2019, beginning at 100.
let decade = MonthScale(domain: month(2010)..<month(2020), from: 100, to: 200)

func isClose(_ one: Points, _ other: Points) -> Bool { abs(one.value - other.value) < 1e-6 }

let red = Color(0xFF0000)
let green = Color(0x00FF00)
let blue = Color(0x0000FF)

let frame = Rect(x: 100, y: 50, width: 100, height: 40)

extension Mark {
    /// What the mark draws in `frame`, without fonts.
    func items(scales: Scales, frame: Rect = frame) -> [Drawing.Item] {
        Plot(scales: scales, marks: [self]).items(in: frame, measurer: MonospaceMeasurer())
    }
}

/// The dump of a drawing of these items, without the line of the page.
func dump(_ items: [Drawing.Item]) -> String {
    let text = Drawing(size: Size(width: 300, height: 200), items: items).dump
    return text.split(separator: "\n").dropFirst().joined(separator: "\n")
}
