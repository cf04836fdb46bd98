import Resume
import Testing

@testable import ResumeReading

/// Ways in which studies are set, each in a few invented lines.
struct StudyLayoutTests {
    private func span(_ dates: DateSpan) -> String {
        "\(dates.start?.description ?? "")/\(dates.isCurrent ? "now" : dates.end?.description ?? "")"
    }

    private func studies(_ text: String) throws -> [String] {
        try ResumeSamples.read("Ola Brandt\n\nEducation\n\n" + text, path: "cv.txt").education.map {
            "\($0.studyType ?? "-") in \($0.area ?? "-") @ \($0.institution ?? "-") \(span($0.dates))"
        }
    }

    @Test func bracketsBehindADegreeRepeatIt() throws {
        #expect(
            try studies("University of Kirkwall\nBachelor of Science (BSc), Marine Biology · (2011 - 2014)") == [
                "Bachelor of Science in Marine Biology @ University of Kirkwall 2011/2014"
            ])
        #expect(try studies("2005   BA (Hons), College of Kirkwall") == ["BA in - @ College of Kirkwall /2005"])
        #expect(
            try studies("10/2012 - 09/2014   Mechatronik (M.Sc.)\n                    Universität Kirkwall") == [
                "M.Sc. in Mechatronik @ Universität Kirkwall 2012-10/2014-09"
            ])
    }

    @Test func honoursFollowTheDate() throws {
        #expect(
            try studies(
                """
                BSN, University of Kirkwall, Kirkwall – December 2015, magna cum laude
                ADN, Stromness Community College – 2013
                """) == ["BSN in - @ University of Kirkwall /2015-12", "ADN in - @ Stromness Community College /2013"])
        #expect(
            try studies(
                """
                University of Boreal Hills, Fargo, ND. Master of Public Administration, 05/2018. GPA: 3.7
                Prairie College, Minot, ND. Associate of Arts, 06/2009.
                """) == [
                    "Master of Public Administration in - @ University of Boreal Hills /2018-05",
                    "Associate of Arts in - @ Prairie College /2009-06",
                ])
    }

    @Test func schoolsOfUnknownWordingBesideWhatHasNoField() throws {
        #expect(
            try studies("High School Diploma, Hoy Secondary, 2012") == [
                "High School Diploma in - @ Hoy Secondary /2012"
            ])
        #expect(
            try studies("High school diploma\nHoy High School-Stromness\nAugust 2013 to May 2017") == [
                "High school diploma in - @ Hoy High School-Stromness 2013-08/2017-05"
            ])
        #expect(
            try studies("09/2009 – 02/2010   Auslandssemester, NTNO Kirkwall") == [
                "Auslandssemester in - @ NTNO Kirkwall 2009-09/2010-02"
            ])
    }

    @Test func levelsOfFrameworksAreNoSchools() throws {
        #expect(
            try studies("10/2011 – 07/2014\tBachelor of Economics\tEQF level 6\n\tUniversitatea Luna, Cluj (Romania)")
                == [
                    "Bachelor in Economics @ Universitatea Luna 2011-10/2014-07"
                ])
    }

    @Test func theFieldRatherThanTheDepartment() throws {
        #expect(
            try studies("2011.9—2015.6　灯塔学院　中文系　汉语言文学　本科") == ["本科 in 汉语言文学 @ 灯塔学院 2011-09/2015-06"])
    }

    @Test func figuresWithColonsAreNoLabels() throws {
        #expect(
            try studies("2013 - 2016   BSc (Hons) Geography, 2:1, University of Hoy") == [
                "BSc in Geography @ University of Hoy 2013/2016"
            ])
        #expect(
            try studies("2006 - 2013   Hoy High School: A levels Geography (A), Art (B); 10 GCSEs") == [
                "A levels in Geography @ Hoy High School 2006/2013"
            ])
    }

    @Test func fieldsHoldCommas() throws {
        #expect(
            try studies(
                "Certificate in Heating, Air Conditioning & Refrigeration\nHoy Technical College - Hoy, OK\nAugust 2013 to May 2014"
            )
            .first?.hasPrefix("Certificate in Heating, Air Conditioning & Refrigeration @") == true)
    }

    @Test func factsBehindBarsNameNothing() throws {
        let education = try ResumeSamples.read(
            """
            Ada Marsh

            EDUCATION

            M.Tech - Mill Design
            College of Engineering Hoy
            2018  |  Full Time  |  CGPA 8.71/10

            B.E. - Bread Engineering
            Wick College of Engineering
            2015  |  Full Time  |  Distinction
            """, path: "cv.txt")
        #expect(
            education.education.map(\.institution) == ["College of Engineering Hoy", "Wick College of Engineering"])
        #expect(education.education.map { $0.dates.end?.year } == [2018, 2015])
        #expect(education.awards.isEmpty)
    }

    @Test func aTownBehindTheSchoolIsNoField() throws {
        let education = try ResumeSamples.read(
            """
            Ada Marsh

            EDUCATION
            University of California, Hoyville
            Bachelor of Science, Animal Science; Minor: Mills     Expected June 2026
            """, path: "cv.txt"
        ).education
        #expect(education.map(\.area) == ["Animal Science"])
    }

    @Test func aColonSetsTheFieldApart() throws {
        let education = try ResumeSamples.read(
            """
            Ada Marsh

            Education
            05/2012
            Bachelor of Arts: Communication Studies
            Hoy State University － San Wick, TX
            """, path: "cv.txt"
        ).education
        #expect(education.map(\.studyType) == ["Bachelor of Arts"])
        #expect(education.map(\.area) == ["Communication Studies"])
        #expect(education.map(\.institution) == ["Hoy State University"])
    }

    @Test func theFieldStandsBesideTheChineseDegree() throws {
        let education = try ResumeSamples.read("# 周小满\n\n## 教育背景\n\n灯塔大学，历史地理，历史学博士，2017.9—2023.6\n").education
        #expect(education.map(\.area) == ["历史地理"])
    }
}
