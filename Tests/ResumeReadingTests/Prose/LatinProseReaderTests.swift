import Resume
import Testing

@testable import ResumeReading

struct LatinProseReaderTests {
    private func read(_ text: String) throws -> Resume { try ResumeSamples.read(text, path: "about.md") }

    private func work(_ resume: Resume) -> [String] {
        resume.work.map {
            "\($0.position ?? "-") @ \($0.organization ?? "-") \($0.dates.start?.description ?? "-")/"
                + ($0.dates.isCurrent ? "now" : $0.dates.end?.description ?? "-")
        }
    }

    @Test func inTheFirstPerson() throws {
        let resume = try read(
            """
            # About Ms. Fenwick

            Hello! I am **Isolde Fenwick**, and I teach chemistry in Duluth, Minnesota.

            Since August 2020 I have been a Chemistry Teacher at **Lakeside High School**, where I run the laboratory. From
            August 2021 to June 2023 I also served there as Debate Coach, with twelve students.

            Before that, from 2015 to 2020, I was a Science Teacher at **Pine Ridge School** in Cloquet. I hold a Bachelor of
            Science in Chemistry from **St. Brendan College** (2011 – 2015).

            **Acid Atlas** (2019 to today) is a set of maps of spills that anyone may print.
            """)
        #expect(
            work(resume) == [
                "Chemistry Teacher @ Lakeside High School 2020-08/now",
                "Debate Coach @ Lakeside High School 2021-08/2023-06",
                "Science Teacher @ Pine Ridge School 2015/2020",
            ])
        #expect(resume.education.map(\.institution) == ["St. Brendan College"])
        #expect(resume.education.map(\.studyType) == ["Bachelor of Science"])
        #expect(resume.education.map(\.area) == ["Chemistry"])
        #expect(resume.projects.map(\.name) == ["Acid Atlas"])
    }

    @Test func inTheThirdPersonAndInGerman() throws {
        let third = try read(
            """
            # Odile Marchbank

            Odile Marchbank worked as a Nurse at Northgate Hospital from 2012 to 2016. She joined Harbour Clinic in 2017 as
            a Ward Manager.
            """)
        #expect(
            work(third) == ["Nurse @ Northgate Hospital 2012/2016", "Ward Manager @ Harbour Clinic 2017/-"])
        let german = try read(
            """
            # Über mich

            Ich heiße Wiebke Tamm. Von 2014 bis 2018 war ich als Laborantin bei der Ostsee Pharma GmbH in Rostock tätig.
            """)
        #expect(work(german) == ["Laborantin @ Ostsee Pharma GmbH 2014/2018"])
    }

    @Test func aListedCareerIsNotToldTwice() throws {
        let resume = try read(
            """
            # Tam Orrin

            Since 2019 I have been a Baker at Hill Bakery Ltd.

            ## Work Experience

            **Hill Bakery Ltd** — Head Baker
            2019 – Present
            """)
        #expect(resume.work.count == 1)
    }

    @Test func volunteersAndPlainMentionsAreNoJobs() throws {
        let resume = try read(
            """
            # Tam Orrin

            In 2018 I was a volunteer coach at Harbour Youth Club. I have used R since 2015.
            """)
        #expect(resume.work.isEmpty)
    }

    @Test func referencesTellAsWhatAndWhen() throws {
        let resume = try read(
            """
            # Berufserfahrung

            **Nordhaus AG, Kiel**

            Frau Ahrens ist seit dem 1. April 2019 als **Inhouse Consultant SAP MM** in unserem Hause tätig.

            **Ostwind GmbH, Rostock**

            Frau Ahrens war vom 15. Juni 2012 bis zum 31. März 2019 als **Disponentin** beschäftigt. Zu ihren Aufgaben
            gehörten:

            - Tourenplanung
            """)
        #expect(
            work(resume) == [
                "Inhouse Consultant SAP MM @ Nordhaus AG 2019-04-01/now",
                "Disponentin @ Ostwind GmbH 2012-06-15/2019-03-31",
            ])
    }

    @Test func abbreviationsEndNoSentence() {
        let lines = [
            SourceLine(number: 1, text: "I met Dr. Holm and J. K. Reed at St. Olaf. Then I left town for good.")
        ]
        #expect(Sentence.sentences(in: lines).count == 2)
    }

    @Test func boldWordsTellTitleAndEmployer() throws {
        let work = try ResumeSamples.read(
            """
            # Ada Marsh

            ## The short version

            Since **May 2022** I have been **Principal Product Designer** at **Hoy Security**, where I look after the forms.

            Before that I spent four years at **Skyloaf** (February 2018 to April 2022), as a **Senior Product Designer**. I worked on refunds.

            From **2014 to 2017** I was a **UX Designer** with **Screenloaf**, an agency on the Clyde. Ferry timetables, two banks.
            """
        ).work
        #expect(work.map(\.organization) == ["Hoy Security", "Skyloaf", "Screenloaf"])
        #expect(work.map(\.position) == ["Principal Product Designer", "Senior Product Designer", "UX Designer"])
        #expect(work.map(\.dates.start?.description) == ["2022-05", "2018-02", "2014"])
    }

    @Test func notEveryBoldWordIsTheEmployer() throws {
        let work = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Work

            I am a **Software Engineer** at Acme Ltd since 2020, where I build the **Kubernetes** platform for bakers.

            From 2015 to 2019 I was a **Baker** at Hoy Mills, where I won **Employee of the Year** for my crusts.
            """
        ).work
        #expect(work.map(\.organization) == ["Acme Ltd", "Hoy Mills"])
    }
}
