import Charts
import Drawing
import Testing
import _TestSupport

struct LinearScaleTests {
    @Test func placesNumbersInProportion() {
        let scale = LinearScale(domain: 0...50, from: 100, to: 200)
        #expect(scale.position(of: 0) == 100)
        #expect(scale.position(of: 25) == 150)
        #expect(scale.position(of: 50) == 200)
        #expect(scale.position(of: 75) == 250)
    }

    @Test func mayRunUpwards() {
        #expect(LinearScale(domain: 0...10, from: 90, to: 50).position(of: 10) == 50)
    }

    @Test func anEmptyDomainPutsEverythingAtItsStart() {
        #expect(LinearScale(domain: 5...5, from: 100, to: 200).position(of: 7) == 100)
    }

    @Test(arguments: [
        (0.0...10.0, 5, [0.0, 2, 4, 6, 8, 10]),
        (0.0...100.0, 4, [0, 50, 100]),
        (0.0...1386.0, 5, [0, 500, 1000]),
        (3.0...7.0, 4, [3, 4, 5, 6, 7]),
        (0.0...1.0, 2, [0, 0.5, 1]),
    ])
    func ticksAreRound(domain: ClosedRange<Double>, count: Int, ticks: [Double]) {
        #expect(LinearScale(domain: domain, from: 0, to: 100).ticks(count: count) == ticks)
    }

    @Test func ticksLieInsideAnyDomain() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<500 {
            let low = Double.random(in: -1e6...1e6, using: &random)
            let high = low + Double.random(in: 1e-3...1e6, using: &random)
            let count = Int.random(in: 1...10, using: &random)
            let ticks = LinearScale(domain: low...high, from: 0, to: 100).ticks(count: count)
            let slack = (high - low) * 1e-6
            #expect(ticks.allSatisfy { $0 >= low - slack && $0 <= high + slack }, "\(low)...\(high) by \(count)")
            #expect(ticks.count <= count + 1, "\(low)...\(high) by \(count)")
        }
    }

    @Test func hasOneTickWhereNothingCanBeDivided() {
        #expect(LinearScale(domain: 5...5, from: 0, to: 100).ticks(count: 5) == [5])
        #expect(LinearScale(domain: 0...5, from: 0, to: 100).ticks(count: 0) == [0])
        #expect(LinearScale(domain: 0 ... .infinity, from: 0, to: 100).ticks(count: 5) == [0])
    }
}
