import Testing

@testable import Pages

struct CandidatePlaceTests {
    @Test(
        arguments: [
            ("Leeds, UK", "Leeds, UK"), ("杭州", "杭州"), ("苏州市工业园区", "苏州市工业园区"),
            ("12 Mill Lane, Sheffield, UK", "Sheffield, UK"), ("浙江省杭州市西湖区文三路 100 号", "杭州市"),
            ("广西壮族自治区南宁市青秀区民族大道 1 号", "南宁市"),
        ])
    func isTheTown(address: String, place: String) {
        #expect(CandidatePlace(address: address).name == place)
    }

    @Test(arguments: ["12 Mill Lane", "Flat 3, 12 Mill Lane", "某某路 100 号 3 幢", "Llanfairpwllgwyngyllgogerychwyrndrobwll"])
    func aStreetAloneIsNotShown(address: String) {
        #expect(CandidatePlace(address: address).name == nil)
    }
}
