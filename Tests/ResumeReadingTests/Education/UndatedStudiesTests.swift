import Resume
import Testing

@testable import ResumeReading

struct UndatedStudiesTests {
    @Test func aStudyWithoutDatesStandsBelowOneThatHasThem() throws {
        let education = try ResumeSamples.read(
            """
            Ada Marsh

            Education

            Bachelor's in Logistics Management
            The Ohio State University - Columbus, OH
            August 2008 to May 2012

            High school diploma or GED
            Marion Harding High School - Marion, OH

            Skills

            • Tableau (2 years)
            """, path: "cv.txt"
        ).education
        #expect(education.map(\.institution) == ["The Ohio State University", "Marion Harding High School"])
        #expect(education.map(\.dates.isUndated) == [false, true])
        #expect(education.map(\.evidence?.lines) == [5...7, 9...10])
    }

    @Test func aRemarkBelowAStudyIsNone() throws {
        let education = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Education

            University of Hoy, BSc Baking, 2008 – 2012

            Thesis on crusts, supervised at the School of Bread
            """
        ).education
        #expect(education.map(\.institution) == ["University of Hoy"])
    }

    @Test func aThesisIsNoStudyOfItsOwn() throws {
        let education = try ResumeSamples.read(
            """
            Ada Marsh

            Education

            Master of Baking
            University of Hoy
            2008 – 2012

            Master thesis at the Institute of Bread, University of Oslo
            Supervised by Prof Hill, Kirkwall College
            """, path: "cv.txt"
        ).education
        #expect(education.map(\.institution) == ["University of Hoy"])
    }
}
