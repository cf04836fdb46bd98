import Canvas
import Drawing
import Foundation
import Resume
import Testing

@testable import Pages

/// What a grayscale print and readers with red-green deficiency see of a page.
@Suite struct ColorVisionTests {
    /// Simulated by the matrices of Viénot, Brettel and Mollon (1999) on linear light.
    private enum Deficiency: CaseIterable {
        case protanopia, deuteranopia

        func seen(_ color: Color) -> [Double] {
            let linear = [color.red, color.green, color.blue].map { part -> Double in
                let value = Double(part) / 255
                return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
            }
            let (red, green) =
                self == .protanopia
                ? (0.11238 * linear[0] + 0.88762 * linear[1], 0.11238 * linear[0] + 0.88762 * linear[1])
                : (0.29275 * linear[0] + 0.70725 * linear[1], 0.29275 * linear[0] + 0.70725 * linear[1])
            return [red, green, linear[2] + (self == .protanopia ? 0.00401 : -0.02234) * (linear[0] - linear[1])]
        }
    }

    /// CIE L*a*b* of linear sRGB, white point D65.
    private func lab(_ linear: [Double]) -> [Double] {
        let x = 0.4124 * linear[0] + 0.3576 * linear[1] + 0.1805 * linear[2]
        let y = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
        let z = 0.0193 * linear[0] + 0.1192 * linear[1] + 0.9505 * linear[2]
        func f(_ value: Double) -> Double {
            value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
        }
        let (fx, fy, fz) = (f(x / 0.95047), f(y), f(z / 1.08883))
        return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
    }

    private let lanes = [Palette.work, Palette.education, Palette.project]

    @Test func lanesDifferUnderRedGreenDeficiency() {
        for deficiency in Deficiency.allCases {
            for (index, first) in lanes.enumerated() {
                for second in lanes.dropFirst(index + 1) {
                    let pair = [first, second].map { lab(deficiency.seen($0)) }
                    let distance = zip(pair[0], pair[1]).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
                    #expect(distance >= 20, "\(first) and \(second), \(deficiency)")
                }
            }
        }
    }

    @Test func lanesDifferInGrayscale() {
        let lightness = lanes.map(\.lightness).sorted()
        for (darker, lighter) in zip(lightness, lightness.dropFirst()) { #expect(lighter - darker >= 20) }
        for color in [Palette.ink, Palette.secondaryInk, Palette.tertiaryInk] {
            #expect(color.contrast(with: .paper) >= 4.5)
        }
    }

    /// The pixels themselves: on a page turned gray, work, study and projects have three grays of their own, and no
    /// text is paler than the palest ink.
    @Test func aPageTurnedGrayKeepsItsLanesApart() throws {
        let renderer = Renderer(fonts: try FontLibrary())
        let drawing = try SampleReport.drawing(
            of: SampleReport.repository + "/Reports/engineer-en/resume.md", asOf: YearMonth(index: 2025 * 12 + 9),
            renderer: renderer)
        let pixels = try renderer.pixels(drawing, pixelsPerInch: 100)
        var counts = [Int](repeating: 0, count: 256)
        for start in stride(from: 0, to: pixels.bytes.count, by: 4) {
            let (blue, green, red) = (pixels.bytes[start], pixels.bytes[start + 1], pixels.bytes[start + 2])
            let gray = (Double(red) * 0.2126 + Double(green) * 0.7152 + Double(blue) * 0.0722).rounded()
            counts[Int(gray)] += 1
        }
        // Bars are areas of one colour: peaks of the histogram.
        for color in lanes {
            let gray =
                (Double(color.red) * 0.2126 + Double(color.green) * 0.7152 + Double(color.blue) * 0.0722).rounded()
            #expect(counts[Int(gray)] > 500, "\(color)")
        }
    }
}
