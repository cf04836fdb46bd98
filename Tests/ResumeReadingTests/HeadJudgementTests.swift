import Testing

@testable import ResumeReading

struct HeadJudgementTests {
    @Test(arguments: ["上海云帆网络科技有限公司", "Lumen Robotics GmbH", "University of Bergen", "City Hospital", "北京大学第三医院"])
    func organizations(text: String) {
        let judged = HeadJudgement(ScalarText(text))
        #expect(judged.organization >= 6 && judged.organization > judged.title)
    }

    @Test(arguments: [
        "高级算法工程师", "Software Engineer II", "Director of Sales", "实习生", "Chargée d'affaires", "Lab Assistant",
    ])
    func titles(text: String) {
        let judged = HeadJudgement(ScalarText(text))
        #expect(judged.title >= 5 && judged.title > judged.organization)
    }

    @Test(arguments: [
        "硕士", "B.Sc. Informatics", "Bachelor of Arts", "管理学学士", "Laurea Magistrale", "DUT Génie thermique",
    ])
    func degrees(text: String) { #expect(HeadJudgement(ScalarText(text)).degree >= 7) }

    @Test(arguments: ["Oslo, Norway", "College Station, TX", "Berlin", "深圳"])
    func places(text: String) { #expect(HeadJudgement(ScalarText(text)).isPlace) }

    @Test func unitsAreToldFromTheirEmployer() {
        #expect(HeadJudgement.unit(in: "香港电台电视部")?.organization == "香港电台")
        #expect(HeadJudgement.unit(in: "腾讯-微信支付")?.unit == "微信支付")
        #expect(HeadJudgement.unit(in: "中国科学院自动化研究所") == nil)
    }

    @Test func germanCompoundsSayAtTheirEndWhatTheyAre() {
        #expect(HeadJudgement("Konstruktionsingenieur").title == 6)
        #expect(HeadJudgement("Studentische Hilfskraft").title == 6)
        #expect(HeadJudgement("Abendrealschule Rostock").isSchool)
        #expect(HeadJudgement("Kreiskrankenhaus Seeblick").organization >= 6)
        #expect(HeadJudgement("Datenbank").organization == 0)
        #expect(HeadJudgement.isAward("Küstenpreis der Stadt Rostock"))
    }
}
