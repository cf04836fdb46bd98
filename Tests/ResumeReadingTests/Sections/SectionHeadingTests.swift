import Testing

@testable import ResumeReading

struct SectionHeadingTests {
    @Test(arguments: [
        ("EXPERIENCE", SectionKind.work), ("一、教育经历", .education), ("◆ 教 育 背 景：", .education), ("＊＊＊ 工作經驗 ＊＊＊", .work),
        ("— 专 业 技 能 —", .skills), ("🎓 Education", .education), ("EXPERIENCE 工作经历", .work),
        ("2. Selected Publications", .publications),
        ("科研项目（主持）", .projects), ("FORMATION", .education), ("Berufserfahrung", .work),
        ("III. Honors & Awards", .awards),
        ("FUNDED PROJECTS (as PI)", .projects), ("主要获奖情况", .awards),
    ])
    func namesItsKind(text: String, kind: SectionKind) {
        #expect(SectionHeading.kinds(of: ScalarText(text)) == [kind])
    }

    @Test(arguments: [
        ("Beruflicher Hintergrund", SectionKind.work), ("Nebentätigkeiten", .work),
        ("Schulischer Werdegang", .education),
        ("EDV-Kenntnisse", .skills), ("Kernkompetenzen", .skills), ("Zusatzqualifikationen", .certificates),
        ("Preise & Auszeichnungen", .awards), ("Schriftenverzeichnis", .publications), ("Persönliches", .personal),
        ("Karriereziel", .objective), ("Freizeitaktivitäten", .interests), ("Lehrtätigkeit", .teaching),
        ("Parcours professionnel", .work), ("Stages et emplois", .work), ("Formation initiale", .education),
        ("Diplômes et formations", .education), ("Compétences clés", .skills), ("Outils informatiques", .skills),
        ("Formations complémentaires", .certificates), ("Langues étrangères", .languages),
        ("Centre d’intérêt", .interests),
        ("Projet professionnel", .objective), ("Projets universitaires", .projects),
        ("Engagement associatif", .service),
        ("個人基本資料", .personal), ("應徵項目", .objective), ("學歷資料", .education), ("職場經歷", .work), ("專題作品", .projects),
        ("獲獎紀錄", .awards), ("技能專長", .skills), ("持有證照", .certificates), ("語文能力", .languages), ("社團及幹部經歷", .service),
        ("志工服務", .volunteering), ("期刊論文", .publications), ("專利", .patents), ("興趣嗜好", .interests),
    ])
    func headingsOfOtherLanguages(text: String, kind: SectionKind) {
        #expect(SectionHeading.kinds(of: ScalarText(text)) == [kind])
    }

    @Test(arguments: [
        "Missions", "Environnement technique : Java, Maven", "Stage de fin d'études chez Ferrand",
        "Forschung ist mein Beruf",
    ])
    func partsOfEntriesAreNoHeadings(text: String) { #expect(SectionHeading.kinds(of: ScalarText(text)).isEmpty) }

    @Test func namesSeveralKinds() {
        #expect(SectionHeading.kinds(of: "论文与获奖") == [.publications, .awards])
        #expect(SectionHeading.kinds(of: "Publications and Talks") == [.publications, .talks])
    }

    @Test(arguments: ["语言: Python, Java, C", "Experienced engineer", "Worked on projects", "2019", "", "项目经历丰富"])
    func textIsNoHeading(text: String) {
        #expect(SectionHeading.kinds(of: ScalarText(text)).isEmpty)
    }

    @Test(arguments: [
        ("Education · Formación", SectionKind.education), ("C. Research Support", .projects), ("荣誉证书", .awards),
        ("Papers (\\* denotes equal contribution, ✉ corresponding author, in the order of the journal)", .publications),
    ])
    func moreForms(heading: String, kind: SectionKind) {
        #expect(SectionHeading.kinds(of: ScalarText(heading)).first == kind)
    }

    @Test func twoWordsRunTogetherNameBothKinds() {
        #expect(SectionHeading.kinds(of: "论文专利") == [.publications, .patents])
        #expect(SectionHeading.kinds(of: "工作成果") == [])
    }

    @Test(arguments: [
        ("Projets de recherche financés", SectionKind.projects), ("策展項目　CURATORIAL PROJECTS", .projects),
        ("SECTION 2: MOST RECENT EMPLOYMENT", .work), ("Boards and volunteering", .volunteering),
    ])
    func theTellingWordStandsFirstOrLast(heading: String, kind: SectionKind) {
        #expect(SectionHeading.kindByLastWord(of: ScalarText(heading)) == kind)
    }

    @Test func theCommaOfARemarkMakesNoList() {
        #expect(SectionHeading.kinds(of: "代表性论文 Selected Publications（^ 共同第一作者，* 通讯作者）") == [.publications])
    }

    @Test func anyWordMayTell() {
        #expect(SectionHeading.kindByAnyWord(of: "SPECIFIC PROJECTS OR CONSULTANCIES OF NOTE") == .projects)
        #expect(SectionHeading.kindByAnyWord(of: "Projects and papers of note") == nil)
    }

    @Test(arguments: ["Talks since 2024", "Publications 2019–2024", "Vorträge seit 2019"])
    func theYearsOfAListAreNoPartOfItsHeading(text: String) {
        #expect(!SectionHeading.kinds(of: ScalarText(text)).isEmpty)
    }

    @Test(arguments: ["Class of 2024", "2024", "Acme 2019–2024", "Internship 2019–2020", "Ausbildung 2008–2011"])
    func otherYearsMakeNoHeading(text: String) {
        #expect(SectionHeading.kinds(of: ScalarText(text)).isEmpty)
    }
}
