import Canvas
import Drawing
import Testing

import Foundation

struct RendererTests {
    @Test func draws() throws {
        let renderer = Renderer(fonts: try FontLibrary())
        let page = samplePage(measurer: renderer.measurer(language: "zh-CN"))
        let clock = ContinuousClock()
        func timed(_ n: String, _ f: () throws -> [UInt8]) rethrows {
            let start = clock.now
            let b = try f()
            print(n, b.count, clock.now - start)
            try? Data(b).write(to: URL(fileURLWithPath: "/tmp/canvas-out/p.\(n)"))
        }
        try timed("pdf") { try renderer.pdf([page]) }
        try timed("2.pdf") { try renderer.pdf([page, page]) }
        try timed("png") { try renderer.png(page, pixelsPerInch: 200) }
        try timed("svg") { try renderer.svg(page) }
    }
}
