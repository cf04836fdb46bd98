import Drawing
import Testing

@testable import Charts

struct BarLabelTests {
    private let bold = TextStyle(size: 7.5, weight: .bold)
    private let regular = TextStyle(size: 7.5)

    private func label(_ organization: String?, _ role: String?) -> BarLabel {
        BarLabel(
            organization: organization, role: role, organizationStyle: bold, roleStyle: regular, insideColor: .paper)
    }

    @Test func setsTheOrganizationInBoldBeforeTheRole() {
        #expect(
            label("Tidewater Labs", "Engineer").text()
                == StyledText([.init("Tidewater Labs", bold), .init(" Engineer", regular)]))
    }

    @Test func oneAloneHasNoSpaceBeforeIt() {
        #expect(label(nil, "Engineer").text() == StyledText("Engineer", regular))
        #expect(label("Tidewater Labs", nil).text() == StyledText("Tidewater Labs", bold))
        #expect(label("Tidewater Labs", "Engineer").text(organization: false) == StyledText("Engineer", regular))
        #expect(label("Tidewater Labs", "Engineer").text(role: false) == StyledText("Tidewater Labs", bold))
        #expect(label(nil, nil).text().isEmpty)
    }

    @Test func takesTheColorOfTextOnTheBarInside() {
        let colors = label("Tidewater Labs", "Engineer").text(inside: true).runs.map(\.style.color)
        #expect(colors == [.paper, .paper])
    }
}
