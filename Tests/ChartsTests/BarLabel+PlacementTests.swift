import Charts
import Drawing
import Testing
import _TestSupport

/// Sizes are 8 points and letters 4 points wide: "Organization" is 48 points, "Organization Engineer" 84.
struct BarLabelPlacementTests {
    private func label(_ organization: String? = "Organization", _ role: String? = "Engineer", shorter: [String] = [])
        -> BarLabel
    {
        BarLabel(
            organization: organization, role: role, shorterRoles: shorter,
            organizationStyle: TextStyle(size: 8, weight: .bold), roleStyle: TextStyle(size: 8), insideColor: .paper)
    }

    private func bar(
        _ start: Points, _ end: Points, allowsInside: Bool = true, isOngoing: Bool = false, obstacle: Points? = nil,
        hatched: Points? = nil,
        insideReserve: Points = 0, rightReserve: Points = 0, limits: ClosedRange<Points> = 0...400
    ) -> LabelledBar {
        LabelledBar(
            extent: .init(solidStart: start, solidEnd: end, start: start, end: end), baseline: 20,
            allowsInside: allowsInside, isOngoing: isOngoing, obstacleStart: obstacle ?? start, hatchedStart: hatched,
            insideReserve: insideReserve, rightReserve: rightReserve, leftLimit: limits.lowerBound,
            rightLimit: limits.upperBound)
    }

    private func place(_ label: BarLabel, _ bar: LabelledBar) -> BarLabel.Placement {
        label.placement(on: bar, measurer: MonospaceMeasurer())
    }

    private func words(_ placement: BarLabel.Placement) -> [String] { placement.texts.map(\.text.string) }

    // MARK: Order

    @Test(arguments: [(93.0, BarLabel.Placement.Position.inside), (92.9, .split)])
    func insideNeedsTheWidthAndNinePoints(width: Double, position: BarLabel.Placement.Position) {
        #expect(place(label(), bar(100, 100 + Points(width))).position == position)
    }

    @Test func insideStandsOnTheBarInItsColorAndClearsNothing() {
        let placement = place(label(), bar(100, 300))
        #expect(words(placement) == ["Organization Engineer"])
        #expect(placement.texts.first?.origin == Point(x: 104.5, y: 20))
        #expect(placement.texts.first?.text.runs.map(\.style.color) == [.paper, .paper])
        #expect(placement.knockouts.isEmpty)
        #expect(placement.start == 100)
        #expect(placement.end == 300)
    }

    @Test(arguments: [(57.0, BarLabel.Placement.Position.split), (56.9, .right)])
    func splitNeedsRoomForTheOrganization(width: Double, position: BarLabel.Placement.Position) {
        #expect(place(label(), bar(100, 100 + Points(width))).position == position)
    }

    @Test func splitLeavesTheOrganizationInsideAndTheRoleToTheRight() {
        let placement = place(label(), bar(100, 160))
        #expect(words(placement) == ["Organization", "Engineer"])
        #expect(placement.texts.map(\.origin.x) == [104.5, 164.5])
        #expect(placement.texts.first?.text.runs.first?.style.color == .paper)
        #expect(placement.texts.last?.text.runs.first?.style.color == TextStyle(size: 8).color)
        #expect(placement.knockouts.count == 1)
        #expect(placement.end == 196.5)
    }

    @Test func rightStandsBesideABarThatIsTooShort() {
        let placement = place(label(), bar(100, 110))
        #expect(placement.position == .right)
        #expect(placement.texts.first?.origin == Point(x: 114.5, y: 20))
        #expect(placement.end == 198.5)
        #expect(placement.knockouts == placement.texts.map(\.knockout))
    }

    @Test func rightMustEndBeforeTheLimit() {
        #expect(place(label(), bar(300, 311)).position == .right)
        #expect(place(label(), bar(300, 311.1)).position == .left)
    }

    @Test func leftStandsRightAlignedBeforeTheBarAndWhatIsLeftOfIt() {
        let placement = place(label(), bar(390, 395, obstacle: 340))
        #expect(placement.position == .left)
        #expect(placement.texts.first.map { $0.origin.x + $0.extent.width } == 335.5)
        #expect(placement.start == 251.5)
        #expect(placement.end == 395)
    }

    @Test func ongoingBarsSkipSplitAndRight() {
        #expect(place(label(), bar(300, 370, isOngoing: true)).position == .left)
        #expect(place(label(), bar(300, 393, isOngoing: true)).position == .inside)
    }

    @Test func nothingStandsOnABarThatBearsNoText() {
        #expect(place(label(), bar(100, 300, allowsInside: false)).position == .right)
        #expect(place(label(), bar(100, 400, allowsInside: false)).position == .left)
    }

    @Test func markersKeepTheirRoom() {
        #expect(place(label(), bar(100, 195, insideReserve: 16)).position == .split)
        #expect(place(label(), bar(300, 311, rightReserve: 15)).position == .left)
    }

    /// A part-time post over the whole axis: its label stands below it, not on white ground over it.
    @Test func aBarFromEndToEndThatBearsNoTextHasNoPlace() {
        let measurer = MonospaceMeasurer()
        #expect(!label().hasPlace(on: bar(46, 398, allowsInside: false, obstacle: 46), measurer: measurer))
        #expect(label().hasPlace(on: bar(100, 110), measurer: measurer))
        #expect(label().hasPlace(on: bar(0, 60, isOngoing: true), measurer: measurer), "the role may be dropped")
        #expect(!label().hasPlace(on: bar(0, 40, isOngoing: true), measurer: measurer))
    }

    @Test func aDegreeIsNeverDropped() {
        let school = BarLabel(
            organization: "Organization", role: "M.A. Administration", shorterRoles: ["M.A."], keepsRole: true,
            organizationStyle: TextStyle(size: 8, weight: .bold), roleStyle: TextStyle(size: 8), insideColor: .paper)
        let measurer = MonospaceMeasurer()
        #expect(words(place(school, bar(0, 80, isOngoing: true))) == ["Organization M.A."])
        #expect(!school.hasPlace(on: bar(0, 70, isOngoing: true), measurer: measurer))
        #expect(words(place(school, bar(0, 70, isOngoing: true))) == ["Organizat… M.A."])
    }

    @Test func whatStandsAtTheStartOfTheBarKeepsItsRoom() {
        var lead = bar(100, 300)
        lead.insideLead = 6
        #expect(place(label(), lead).texts.first?.origin.x == 110.5)
    }

    @Test func aGapAsWideAsTheAxisBearsTheLabel() {
        let placement = place(label(), bar(330, 398, allowsInside: false, obstacle: 20, hatched: 30))
        #expect(placement.position == .left)
        #expect(placement.texts.first.map { $0.origin.x + $0.extent.width } == 325.5)
    }

    @Test func whatWasCutIsKeptForTheAudit() throws {
        let cut = place(label("Organization", "Engineer of long and winding words"), bar(0, 120, isOngoing: true))
        let text = try #require(cut.texts.first)
        #expect(text.text.string.hasSuffix("…"))
        #expect(try #require(text.uncutBounds).maxX > text.inkBounds.maxX)
        #expect(place(label(), bar(100, 110)).texts.allSatisfy { $0.uncutBounds == nil && $0.mark != nil })
    }

    // MARK: Shortening

    @Test func aShorterRoleIsTriedBeforeAnythingIsCut() {
        let long = label("Organization", "Engineer, Department of Tides", shorter: ["Engineer"])
        let placement = place(long, bar(0, 100, isOngoing: true))
        #expect(placement.position == .inside)
        #expect(words(placement) == ["Organization Engineer"])
    }

    @Test func theWholeRoleElsewhereBeatsAShorterOneInside() {
        let long = label("Organization", "Engineer, Department of Tides", shorter: ["Engineer"])
        let placement = place(long, bar(0, 100))
        #expect(placement.position == .split)
        #expect(words(placement) == ["Organization", "Engineer, Department of Tides"])
    }

    @Test func aRoleThatFitsNowhereIsCut() {
        let long = label("Organization", "Engineer of many rather different things")
        let placement = place(long, bar(0, 160, isOngoing: true))
        #expect(placement.position == .inside)
        #expect(words(placement) == ["Organization Engineer of many rather…"])
    }

    @Test func aRoleOfAFewLettersIsDropped() {
        let placement = place(label(), bar(0, 80, isOngoing: true))
        #expect(words(placement) == ["Organization"])
    }

    @Test func theOrganizationIsCutButNeverDropped() {
        let placement = place(label(), bar(0, 40, isOngoing: true))
        #expect(placement.position == .inside)
        #expect(words(placement) == ["Organi…"])
    }

    @Test func aLabelWithoutOrganizationIsItsRole() {
        #expect(words(place(label(nil, "Tide tables"), bar(100, 300))) == ["Tide tables"])
        #expect(words(place(label(nil, "Tide tables"), bar(0, 40, isOngoing: true))) == ["Tide t…"])
    }

    // MARK: Knock-outs

    @Test func aKnockoutClearsTheLineAndLittleMore() {
        let text = Drawing.PlacedText(
            StyledText("Engineer", TextStyle(size: 10)), x: 100, baseline: 50, anchor: .start,
            measurer: MonospaceMeasurer())
        let box = text.knockout
        #expect(isClose(box.x, 98.8) && isClose(box.width, 42.4))
        #expect(isClose(box.y, 41.4) && isClose(box.height, 11.4))
    }

    // MARK: Any bar and label

    @Test func labelsStayWithinTheirLimits() {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<5000 {
            let (label, bar) = randomCase(&random)
            guard label.hasPlace(on: bar, measurer: MonospaceMeasurer()) else { continue }
            let placement = place(label, bar)
            let shown = placement.texts.map(\.text.string).joined(separator: " ")
            for text in placement.texts {
                #expect(text.origin.x >= bar.leftLimit - 1e-6, "\(shown) on \(bar)")
                #expect(text.origin.x + text.extent.width <= bar.rightLimit + 1e-6, "\(shown) on \(bar)")
            }
            #expect(placement.texts.allSatisfy { !$0.text.isEmpty })
            // The organization stands there, whole or its beginning.
            let organization = label.organization ?? ""
            let kept = shown.prefix { $0 != "…" }
            #expect(shown.hasPrefix(organization) || organization.hasPrefix(kept), "\(shown) for \(organization)")
            #expect(bar.allowsInside || ![.inside, .split].contains(placement.position), "\(shown) on \(bar)")
            #expect(!bar.isOngoing || ![.right, .split].contains(placement.position), "\(shown) on \(bar)")
        }
    }

    @Test func labelsStandClearOfTheBarOrOnItsSolidPart() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<5000 {
            let (label, bar) = randomCase(&random)
            guard label.hasPlace(on: bar, measurer: MonospaceMeasurer()) else { continue }
            let placement = place(label, bar)
            for (index, text) in placement.texts.enumerated() {
                let end = text.origin.x + text.extent.width
                switch placement.position {
                case .inside: #expect(text.origin.x > bar.extent.solidStart && end < bar.extent.solidEnd)
                case .split where index == 0:
                    #expect(text.origin.x > bar.extent.solidStart && end < bar.extent.solidEnd)
                case .split, .right: #expect(text.origin.x > bar.extent.end)
                case .left: #expect(end < bar.extent.start)
                }
            }
        }
    }

    /// A bar on an axis of 114 to 447 points beside a gutter that begins at 42, as on a page.
    private func randomCase(_ random: inout SeededGenerator) -> (BarLabel, LabelledBar) {
        func text(_ words: ClosedRange<Int>, _ random: inout SeededGenerator) -> String {
            let some = ["Tidewater", "Labs", "of", "Engineering", "潮汐", "研究院", "Q", "Associate", "工程师", "and"]
            return (0..<Int.random(in: words, using: &random)).map { _ in some.randomElement(using: &random) ?? "" }
                .joined(separator: " ")
        }
        let isOngoing = Int.random(in: 0..<4, using: &random) == 0
        let start = Points(Double.random(in: 114...440, using: &random))
        let end = isOngoing ? Points(447) : Points(Double.random(in: (start.value + 3)...447, using: &random))
        let fade = Points(Double.random(in: 0...((end - start).value / 2), using: &random))
        let extent = GanttBar.Extent(
            solidStart: Bool.random(using: &random) ? start + fade : start, solidEnd: end, start: start, end: end)
        let label = BarLabel(
            organization: Int.random(in: 0..<6, using: &random) == 0 ? nil : text(1...8, &random),
            role: text(1...8, &random), shorterRoles: Bool.random(using: &random) ? [text(1...2, &random)] : [],
            organizationStyle: TextStyle(size: 7.5, weight: .bold), roleStyle: TextStyle(size: 7.5),
            insideColor: .paper)
        let bar = LabelledBar(
            extent: extent, baseline: 20, allowsInside: Bool.random(using: &random), isOngoing: isOngoing,
            obstacleStart: start - Points(Double.random(in: 0...20, using: &random)),
            rightReserve: Bool.random(using: &random) ? 15 : 0, leftLimit: 42, rightLimit: 445)
        return (label, bar)
    }
}
