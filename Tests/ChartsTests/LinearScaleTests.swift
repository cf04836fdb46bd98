import Charts
import Drawing
import Testing

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
}
