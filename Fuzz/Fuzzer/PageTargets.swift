import CareerAnalysis
import Drawing
import Pages
import Resume
import ResumeReading

/// Bytes on their way to a page, up to its display list.
enum PageTargets {
    static func draw(_ bytes: [UInt8], as name: String) {
        guard let source = try? SourceText(decoding: bytes, path: name), let asOf = YearMonth(year: 2025, month: 6)
        else {
            return
        }
        let resume = ResumeReader().read(source)
        let page = SummaryPage(resume: resume, analysis: CareerAnalysis(of: resume, asOf: asOf))
        let drawing = page.drawing(measurer: HalfEmMeasurer())
        guard drawing.dump == page.drawing(measurer: HalfEmMeasurer()).dump else {
            Fuzzer.fail("two drawings of the same career differ")
        }
    }
}

/// Every character is half an em wide, and a text is one line.
private struct HalfEmMeasurer: TextMeasurer {
    func extent(of text: StyledText) -> TextExtent {
        var width = Points.zero
        var size = Points.zero
        for run in text.runs {
            size = max(size, run.style.size)
            width += run.style.size * 0.5 * Double(run.text.count)
        }
        return TextExtent(width: width, ink: Rect(x: 0, y: size * -0.75, width: width, height: size * 0.95))
    }

    func lines(of text: StyledText, width: Points) -> [StyledText] { text.isEmpty ? [] : [text] }
}
