import Testing

@testable import ResumeReading

struct VenueRanksTests {
    @Test(arguments: [
        ("CVPR", "CCF-A"), ("MICCAI", "CCF-B"), ("NIPS", "CCF-A"), ("Proc. of ICCV", "CCF-A"), ("KDD", "CCF-A"),
        ("IEEE International Conference on Robotics and Automation", "CCF-B"), ("Journal of Trees", nil), ("", nil),
        ("A journal on data and date", nil),
    ])
    func ranks(venue: String, rank: String?) {
        #expect(VenueRanks.rank(of: ScalarText(venue)) == rank)
    }
}
