import FoundationEssentials
import Resume
import Testing

@Suite struct BasicsTests {
    @Test(arguments: [#"{"address": "12 Low Street"}"#, #""12 Low Street""#])
    func locationIsAnObjectOrPlainText(json: String) throws {
        let location = try JSONDecoder().decode(Location.self, from: Data(json.utf8))
        #expect(location == Location(address: "12 Low Street"))
    }
}
