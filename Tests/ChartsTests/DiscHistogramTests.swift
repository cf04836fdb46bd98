import Drawing
import Testing

@testable import Charts

struct DiscHistogramTests {
    private let frame = Rect(x: 10, y: 20, width: 240, height: 54)

    @Test func fewDiscsAreLargeAndStackFromTheBottom() throws {
        let histogram = try #require(DiscHistogram(counts: [0, 3] + [Int](repeating: 0, count: 14), in: frame))
        #expect(histogram.radius == 6.1)
        #expect(histogram.discs.map(\.bin) == [1, 1, 1])
        #expect(Set(histogram.discs.map(\.center.x)) == [10 + 15 * 1.5])
        #expect(histogram.discs.map(\.center.y).sorted(by: >) == histogram.discs.map(\.center.y))
    }

    @Test func membersAscendFromLeftToRight() throws {
        let histogram = try #require(DiscHistogram(counts: [7, 0, 11, 1], in: frame))
        for bin in [0, 2] {
            let discs = histogram.discs.filter { $0.bin == bin }
            #expect(discs.map(\.member) == Array(discs.indices))
            #expect(discs.map(\.center.x) == discs.map(\.center.x).sorted())
            #expect(Set(discs.map(\.center.x)).count > 1)
        }
    }

    /// Whatever the counts, discs stay inside and apart from one another.
    @Test(arguments: [1, 2, 5, 12, 30, 60, 120])
    func discsNeitherTouchNorLeave(most: Int) throws {
        let counts = (0..<16).map { max(most - abs($0 - 6) * most / 8, 0) }
        guard let histogram = DiscHistogram(counts: counts, in: frame) else {
            #expect(most > 60)
            return
        }
        #expect(histogram.discs.count == counts.reduce(0, +))
        let radius = histogram.radius.value
        for (index, disc) in histogram.discs.enumerated() {
            #expect(disc.center.x.value - radius >= 9.99 && disc.center.x.value + radius <= 250.01)
            #expect(disc.center.y.value - radius >= 19.99 && disc.center.y.value + radius <= 74.01)
            for other in histogram.discs[..<index] {
                let (x, y) = ((disc.center.x - other.center.x).value, (disc.center.y - other.center.y).value)
                #expect((x * x + y * y).squareRoot() >= radius * 2)
            }
        }
    }

    @Test func tooManyAreNone() {
        #expect(DiscHistogram(counts: [10_000, 1], in: frame) == nil)
        #expect(DiscHistogram(counts: [], in: frame) == nil)
    }
}
