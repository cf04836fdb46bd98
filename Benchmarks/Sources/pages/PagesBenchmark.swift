import Canvas
import Drawing
import Foundation
import Stopwatch

/// How long a one-page summary takes when all is warm: laid out, and drawn as PDF, PNG and SVG.
///
///     pages                             a table of the samples
///     pages list SAMPLE FILE            writes what is drawn, for `limit` to draw the same
///     pages FORMAT SAMPLE COUNT FILE    draws COUNT times, prints milliseconds per page as `limit` does
///     pages FORMAT peers FILE FOLDER    lays out and draws each page of `peers/page_data.py`
@main
struct PagesBenchmark {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let renderer = Renderer(fonts: try FontLibrary())
        if arguments.count == 3, arguments[0] == "list" {
            let drawing = try SamplePage(arguments[1]).drawing(with: renderer)
            try Data(DisplayList(of: drawing).text.utf8).write(to: URL(filePath: arguments[2]))
        } else if arguments.count == 4, arguments[1] == "peers" {
            try drawPeerPages(as: arguments[0], from: arguments[2], folder: arguments[3], renderer)
        } else if arguments.count == 4 {
            let drawing = try SamplePage(arguments[1]).drawing(with: renderer)
            let count = Int(arguments[2]) ?? 1
            var bytes: [UInt8] = []
            for _ in 0..<3 { bytes = try draw(drawing, as: arguments[0], renderer) }
            let time = try Stopwatch.measure {
                for _ in 0..<count { bytes = try draw(drawing, as: arguments[0], renderer) }
            }
            print("\(time.text(per: Double(count), "page")), \(bytes.count) bytes")
            try Data(bytes).write(to: URL(filePath: arguments[3]))
        } else {
            try printTable(arguments.isEmpty ? ["engineer-en", "researcher-zh"] : arguments, renderer)
        }
    }

    private static func draw(_ drawing: Drawing, as format: String, _ renderer: Renderer) throws -> [UInt8] {
        switch format {
        case "pdf": try renderer.pdf([drawing])
        case "png": try renderer.png(drawing, pixelsPerInch: 150)
        case "pixels": try renderer.pixels(drawing, pixelsPerInch: 150).bytes
        default: try renderer.svg(drawing)
        }
    }

    /// The first page warms up, the others are timed; each has texts of its own.
    private static func drawPeerPages(
        as format: String, from file: String, folder: String, _ renderer: Renderer
    ) throws {
        let pages = try PeerPage.records(in: file)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        func draw(_ index: Int) throws {
            let drawing = PeerPage(pages[index], measurer: renderer.measurer(language: "zh")).drawing
            try Data(Self.draw(drawing, as: format, renderer))
                .write(to: URL(filePath: "\(folder)/\(index).\(format)"))
        }
        try draw(0)
        let time = try Stopwatch.measure { for index in 1..<pages.count { try draw(index) } }
        print(time.text(per: Double(pages.count - 1), "page"))
    }

    // MARK: Table

    private static let rounds = 40

    private static func printTable(_ samples: [String], _ renderer: Renderer) throws {
        print("milliseconds per page, warm, one core: median and fastest of \(rounds)")
        for name in samples {
            let sample = try SamplePage(name)
            let drawing = sample.drawing(with: renderer)
            print("\n\(name)")
            report("layout") { sample.drawing(with: renderer).items.count }
            for (title, format) in [
                ("PDF", "pdf"), ("PNG, 150 ppi", "png"), ("of which drawing", "pixels"), ("SVG", "svg"),
            ] {
                try report(title) { try draw(drawing, as: format, renderer).count }
            }
        }
    }

    private static func report(_ name: String, _ body: () throws -> Int) rethrows {
        var size = 0
        for _ in 0..<5 { size = try body() }
        var times: [Double] = []
        for _ in 0..<rounds { times.append(try Stopwatch.measure { size = try body() }.wall) }
        times.sort()
        let columns = [times[rounds / 2], times[0]].map { String(format: "%8.2f", $0) }.joined()
        print("  \(name.padding(toLength: 20, withPad: " ", startingAt: 0))\(columns)   \(size) bytes or items")
    }
}
