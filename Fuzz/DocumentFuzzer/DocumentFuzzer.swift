import CareerAnalysis
import DocumentText
import Drawing
import Foundation
import Pages
import Resume
import ResumeReading

/// Bytes through one of the readers of documents, or through a page, whichever `VITAGRAPH_FUZZ` names.
@main
enum DocumentFuzzer {
    static func main() {
        guard let name = ProcessInfo.processInfo.environment["VITAGRAPH_FUZZ"], let target = targets[name] else {
            fatalError("VITAGRAPH_FUZZ is one of \(targets.keys.sorted().joined(separator: ", "))")
        }
        current = target
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        _ = runDriver(&count, &arguments) { bytes, count in
            DocumentFuzzer.current(Array(UnsafeBufferPointer(start: bytes, count: count)))
            return 0
        }
    }

    nonisolated(unsafe) private static var current: ([UInt8]) -> Void = { _ in }

    private static let targets: [String: @Sendable ([UInt8]) -> Void] = [
        "html": { bytes in check { try HTMLText.lines(of: bytes) } },
        "docx": { bytes in check { try OfficeText.lines(of: StoredZip.archive([("word/document.xml", bytes)])) } },
        "odt": { bytes in
            let kind = Array("application/vnd.oasis.opendocument.text".utf8)
            check { try OfficeText.lines(of: StoredZip.archive([("mimetype", kind), ("content.xml", bytes)])) }
        },
        "zip": { bytes in check { try OfficeText.lines(of: bytes) } },
        "boxes": { bytes in
            // The words, a zero byte, the styles.
            let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map { Array($0) }
            check {
                DocumentText(
                    lines: try PDFText.lines(ofWords: parts[0], styles: parts.count > 1 ? parts[1] : []))
            }
        },
        "data": { bytes in
            for name in ["resume.json", "resume.yaml"] { draw(bytes, name) }
        },
        "layout": { bytes in draw(bytes, "resume.md") },
    ]

    /// An error is an answer too; what is read is the same each time, and its ranges lie in their lines.
    private static func check(_ read: () throws -> DocumentText) {
        guard let first = try? read() else { return }
        guard let second = try? read(), first == second else { fatalError("two readings of the same bytes differ") }
        for line in first.lines {
            let count = line.text.unicodeScalars.count
            for range in line.boldRanges + line.links.map(\.range) {
                guard range.lowerBound >= 0, range.upperBound <= count else {
                    fatalError("a range points outside of its line")
                }
            }
        }
    }

    private static func draw(_ bytes: [UInt8], _ name: String) {
        guard let source = try? SourceText(decoding: bytes, path: name), let asOf = YearMonth(year: 2025, month: 6)
        else {
            return
        }
        let resume = ResumeReader().read(source)
        let page = SummaryPage(resume: resume, analysis: CareerAnalysis(of: resume, asOf: asOf))
        let drawing = page.drawing(measurer: HalfEmMeasurer())
        guard drawing.dump == page.drawing(measurer: HalfEmMeasurer()).dump else {
            fatalError("two drawings of the same career differ")
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

/// libFuzzer's own `main`: it parses the options and calls back with input after input.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
