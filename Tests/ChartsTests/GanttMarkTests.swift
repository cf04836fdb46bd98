import Charts
import Drawing
import Testing

struct GanttMarkTests {
    private let scales = Scales(x: .months(decade), y: .band(BandScale(["a", "b"], from: 50, to: 90)))

    private func items(_ bars: GanttBar...) -> [Drawing.Item] {
        GanttMark(bars, height: 10, color: blue, tint: red).items(scales: scales)
    }

    private func bar(
        _ form: GanttBar.Form = .fullTime, isOngoing: Bool = false, earliestStart: Int? = nil, latestEnd: Int? = nil,
        cuts: [Int] = [], row: String = "a"
    ) -> GanttBar {
        GanttBar(
            row: row, start: Double(month(2012)), end: Double(month(isOngoing ? 2020 : 2015)),
            earliestStart: earliestStart.map(Double.init), latestEnd: latestEnd.map(Double.init), form: form,
            isOngoing: isOngoing, cuts: cuts.map(Double.init))
    }

    @Test func fullTimeIsSolid() {
        #expect(dump(items(bar())) == "rectangle 120 55 30 x 10 radius 0.8 fill #0000FF")
    }

    @Test func temporaryIsATintWithinItsOutline() {
        #expect(
            dump(items(bar(.temporary)))
                == "rectangle 120.4 55.4 29.2 x 9.2 radius 1 fill #FF0000 stroke #0000FF 0.8")
    }

    @Test func partTimeIsLessThanHalfAsHigh() {
        #expect(dump(items(bar(.partTime))) == "rectangle 120 57.7 30 x 4.6 radius 0.8 fill #0000FF")
    }

    @Test func ongoingRunsOnBeyondTheAsOfLine() {
        #expect(
            dump(items(bar(isOngoing: true))) == "path 120,55 200,55 203.6,60 200,65 120,65 closed fill #0000FF")
    }

    /// Cut off square, it would stand there as if it began with the axis.
    @Test func whatBeginsBeforeTheAxisPointsThere() {
        var old = bar()
        old.start = Double(month(2001))
        #expect(
            dump(items(old)) == "path 100,55 150,55 150,65 100,65 96.4,60 closed fill #0000FF")
    }

    @Test func aYearOnlyEndIsOneFillOfFourStops() throws {
        let item = try #require(items(bar(latestEnd: month(2016))).first)
        guard case .rectangle(let box, _, .horizontalGradient(let stops), nil) = item else {
            Issue.record("no gradient: \(item)")
            return
        }
        #expect(box == Rect(x: 120, y: 55, width: 40, height: 10))
        #expect(stops.map(\.x) == [120, 120, 150, 160])
        #expect(stops.map(\.color) == [blue, blue, blue, blue.mixed(with: .paper, share: 0.93)])
    }

    @Test func aYearOnlyStartMirrorsIt() throws {
        let item = try #require(items(bar(earliestStart: month(2011))).first)
        guard case .rectangle(_, _, .horizontalGradient(let stops), nil) = item else {
            Issue.record("no gradient: \(item)")
            return
        }
        #expect(stops.map(\.x) == [110, 120, 150, 150])
        #expect(stops.map(\.color) == [blue.mixed(with: .paper, share: 0.93), blue, blue, blue])
    }

    @Test func anOngoingBarThatFadesInKeepsItsPoint() {
        let drawn = items(bar(isOngoing: true, earliestStart: month(2011)))
        #expect(drawn.count == 2)
        #expect(dump([drawn[1]]) == "path 200,55 203.6,60 200,65 closed fill #0000FF")
    }

    /// The outline of a temporary bar fades with its tint.
    @Test func aTemporaryBarThatFadesKeepsItsOutline() {
        let layers = items(bar(.temporary, latestEnd: month(2016))).map { item -> (Rect, Color?)? in
            guard case .rectangle(let rect, _, .horizontalGradient(let stops)?, nil) = item else { return nil }
            return (rect, stops.first?.color)
        }
        #expect(layers.count == 2)
        #expect(layers.first??.1 == blue && layers.last??.1 == red)
        #expect(layers.first??.0.y == 55 && layers.last??.0.y == 55.8)
    }

    @Test func promotionsCutTheBar() {
        let drawn = items(bar(cuts: [month(2013), month(2014)]))
        #expect(
            dump(Array(drawn.dropFirst()))
                == "rectangle 129.1 55 0.9 x 10 fill #FFFFFF\nrectangle 139.1 55 0.9 x 10 fill #FFFFFF")
    }

    /// Such a cut would be drawn over the names of the lanes.
    @Test func noCutStandsOutsideTheBar() {
        var old = bar(cuts: [month(2004), month(2013)])
        old.start = Double(month(2001))
        #expect(dump(Array(items(old).dropFirst())) == "rectangle 129.1 55 0.9 x 10 fill #FFFFFF")
    }

    @Test func leavesOutRowsThatTheScaleDoesNotHold() {
        #expect(items(bar(row: "c")).isEmpty)
        #expect(GanttMark([bar()], height: 10, color: blue, tint: red).items(scales: Scales()).isEmpty)
    }

    @Test func trainsOnFadesToo() {
        let mark = GanttMark(
            [bar(earliestStart: month(2011), latestEnd: month(2016))], height: 10, color: blue, tint: red)
        #expect(mark.channels.map(\.scale) == [.x, .x, .y])
        #expect(mark.channels[0].values == [.number(Double(month(2011)))])
        #expect(mark.channels[1].values == [.number(Double(month(2016)))])
    }
}
