import CareerAnalysis
import FoundationEssentials
import Resume
import Testing

@Suite struct CareerAnalysisJSONTests {
    private func json(_ analysis: CareerAnalysis) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return String(decoding: try encoder.encode(analysis), as: UTF8.self)
    }

    @Test func isTheDocumentOfTheContract() throws {
        let document = try json(
            CareerAnalysis(
                of: Resume(
                    work: [
                        work("Orbit", "Engineer", "2024-03", "2024-09", .fullTime, lines: 4...6),
                        work("Luna", nil, "2025", "now"),
                    ],
                    skills: [Skill(name: "Swift", category: "language", mentionLines: [5])],
                    reading: ReadingRecord(source: SourceDescription(path: "cv.md"))),
                asOf: month("2025-06")))
        #expect(
            document == """
                {
                  "asOf" : "2025-06",
                  "candidate" : {
                    "name" : null
                  },
                  "notes" : [
                    {
                      "code" : "gap",
                      "entry" : "work-2",
                      "message" : "No work and no education covers 2024-10 to 2024-12 (3 months)."
                    },
                    {
                      "code" : "year-only",
                      "entry" : "work-2",
                      "message" : "Luna states a year without a month: 1 to 6 months."
                    }
                  ],
                  "publications" : {
                    "byVenue" : [

                    ],
                    "byYear" : [

                    ],
                    "citations" : null,
                    "coFirst" : 0,
                    "count" : 0,
                    "firstAuthor" : 0,
                    "gIndex" : null,
                    "hIndex" : null,
                    "i10Index" : null,
                    "lastAuthor" : 0,
                    "stars" : null
                  },
                  "skills" : [
                    {
                      "category" : "language",
                      "entries" : [
                        "work-1"
                      ],
                      "evidence" : {
                        "lines" : [
                          5
                        ]
                      },
                      "firstUsed" : "2024-03",
                      "lastUsed" : "2024-09",
                      "mentions" : 1,
                      "months" : 7,
                      "name" : "Swift"
                    }
                  ],
                  "source" : {
                    "encoding" : "utf-8",
                    "format" : "text",
                    "language" : "en",
                    "lineCount" : 0,
                    "path" : "cv.md",
                    "sha256" : ""
                  },
                  "timeline" : {
                    "averageTenureMonths" : 6.5,
                    "employers" : 2,
                    "employmentMonths" : 13,
                    "employmentMonthsRange" : [
                      8,
                      13
                    ],
                    "entries" : [
                      {
                        "current" : false,
                        "employmentType" : "full-time",
                        "end" : "2024-09",
                        "evidence" : {
                          "lines" : [
                            4,
                            6
                          ]
                        },
                        "id" : "work-1",
                        "kind" : "work",
                        "months" : 7,
                        "organization" : "Orbit",
                        "start" : "2024-03",
                        "title" : "Engineer"
                      },
                      {
                        "current" : true,
                        "end" : null,
                        "id" : "work-2",
                        "kind" : "work",
                        "months" : 6,
                        "monthsRange" : [
                          1,
                          6
                        ],
                        "organization" : "Luna",
                        "start" : "2025",
                        "title" : null
                      }
                    ],
                    "freelanceMonths" : 0,
                    "fullTimeMonths" : 13,
                    "gaps" : [
                      {
                        "from" : "2024-10",
                        "months" : 3,
                        "to" : "2024-12"
                      }
                    ],
                    "internshipMonths" : 0,
                    "longestTenureMonths" : 7,
                    "medianTenureMonths" : 6.5,
                    "overlaps" : [

                    ],
                    "partTimeMonths" : 0,
                    "promotions" : 0,
                    "statedExperienceMonths" : null,
                    "tenures" : [
                      {
                        "employer" : "Orbit",
                        "entries" : [
                          "work-1"
                        ],
                        "from" : "2024-03",
                        "months" : 7,
                        "promotions" : 0,
                        "to" : "2024-09"
                      },
                      {
                        "employer" : "Luna",
                        "entries" : [
                          "work-2"
                        ],
                        "from" : "2025-01",
                        "months" : 6,
                        "promotions" : 0,
                        "to" : "2025-06"
                      }
                    ]
                  }
                }
                """)
    }

    @Test func overlapsHaveTheirMonths() throws {
        let document = try json(
            analysis([work("Orbit", "x", "2024-03", "2024-09"), work("Luna", "x", "2024-08", "2024-12")]))
        #expect(document.contains("\"from\" : \"2024-08\""))
        #expect(document.contains("\"months\" : 2"))
        #expect(!document.contains("isBetweenFullTimePosts"))
    }
}
