import Resume
import Testing

@testable import ResumeReading

struct HeadJudgementTests {
    @Test func aBodyIsNoTitle() {
        let judged = HeadJudgement("Texas Army National Guard")
        #expect(judged.organization >= 5)
        #expect(judged.title == 0)
    }

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

    @Test(arguments: [
        "护士长", "助产士", "康复师", "廚師長", "系统管理员", "飞行员", "公务员", "建造师", "作業員", "法官", "Staff Nurse", "Pastry Chef",
        "Paediatrician", "Quantity Surveyor", "Shop Assistant", "Gesundheits- und Krankenpfleger", "Rechtsanwältin",
        "Buchhalterin", "Notfallsanitäter", "Fachinformatiker", "Bankkauffrau", "Comptable", "Aide-soignante",
        "Sage-femme", "Chef de chantier", "Préparateur de commandes", "Maître de conférences", "Enfermera", "Cameriere",
    ])
    func titlesOfManyTrades(text: String) {
        let judged = HeadJudgement(ScalarText(text))
        #expect(judged.title >= 5 && judged.title > judged.organization)
    }

    @Test(arguments: [
        "松涛社区卫生服务中心", "云岭养老院", "海灣律師行", "江城市气象局", "晨光造船厂", "Wexmoor County Council", "Harbour NHS Trust",
        "St Anne's Hospice", "Ferrand SARL", "Sonnental gGmbH", "Caritas Beispielstadt", "Ingenieurbüro Ostermann",
        "Amtsgericht Beispielstadt", "Centre hospitalier de Valmy", "Librairie des Trois Rivières",
        "Ayuntamiento de Valdeluz",
    ])
    func organizationsOfManyTrades(text: String) {
        let judged = HeadJudgement(ScalarText(text))
        #expect(judged.organization >= 5 && judged.organization > judged.title)
    }

    /// Fields of study and verbs that hold the name of a trade or of an office.
    @Test(arguments: ["国际贸易", "食品科学", "Textiles", "Quality Assurance", "Genomics"])
    func fieldsAreNoOrganizations(text: String) { #expect(HeadJudgement(ScalarText(text)).organization < 5) }

    @Test(arguments: ["维护工作", "科技工作", "汽车工程", "本科员工", "主机长期运行", "仓库管理"])
    func wordsWithinWordsAreNoTitles(text: String) { #expect(HeadJudgement(ScalarText(text)).title < 5) }

    @Test(arguments: ["CO 81147 US", "AZ US", "Fort Moss, AZ US", "Pagosa Springs, CO 81147"])
    func postalPlacesAreNoCompanies(text: String) {
        let judged = HeadJudgement(ScalarText(text))
        #expect(judged.isPlace && judged.organization == 0)
    }
}
