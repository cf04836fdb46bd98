import Resume
import ResumeReading
import Testing

/// Invented references, one per printed style.
struct PublicationReaderTests {
    func read(_ text: String, _ names: String..., heading: String? = nil) throws -> [Publication] {
        let lines = try SourceText(decoding: Array(text.utf8), path: "papers.md").lines
        return PublicationReader().publications(
            in: lines, candidate: CandidateNames(names.map { ScalarText($0) }),
            heading: heading.map { SourceLine(number: 1, text: $0) })
    }

    func one(_ text: String, _ names: String..., heading: String? = nil) throws -> Publication {
        let lines = try SourceText(decoding: Array(text.utf8), path: "papers.md").lines
        let found = PublicationReader().publications(
            in: lines, candidate: CandidateNames(names.map { ScalarText($0) }),
            heading: heading.map { SourceLine(number: 1, text: $0) })
        try #require(found.count == 1, "\(found.map(\.title))")
        return found[0]
    }

    @Test func marksOfAWorkWithinTheTitleStay() throws {
        #expect(try one("周小满.《诗经》重章研究[J].灯塔学刊,2018(3):45-49.", "周小满").title == "《诗经》重章研究")
        #expect(try one("周小满.重读《茶经》[J].灯塔学刊,2018(3):45-49.", "周小满").title == "重读《茶经》")
        #expect(try one("周小满.《诗经重章》[J].灯塔学刊,2018(3):45-49.", "周小满").title == "诗经重章")
    }

    @Test func theYearStandsInFullWidthBracketsBehindTheAuthors() throws {
        let paper = try one("周小滿、陸白（2020）。關鍵事項與公費之關聯。當代會計，21(2)，177–204。被引用 9 次。", "周小滿")
        #expect(paper.title == "關鍵事項與公費之關聯")
        #expect(paper.venue == "當代會計")
        #expect(paper.releaseDate?.year == 2020)
        #expect(paper.candidateAuthorIndex == 1)
        #expect(paper.citations == 9)
    }

    @Test func numberedWithQuotedTitleAndRank() throws {
        let paper = try one(
            "[1]. **H. Moss***, Q. Tarn*, B. Lue, \"FernNet: Counting leaves by moonlight\", ICRA 2022. (CCF-B, 机器人会议)",
            "H. Moss")
        #expect(paper.title == "FernNet: Counting leaves by moonlight")
        #expect(paper.authors == ["H. Moss", "Q. Tarn", "B. Lue"])
        #expect(paper.authorCount == 3)
        #expect(paper.candidateAuthorIndex == 1)
        #expect(paper.hasEqualContribution)
        #expect(paper.venue == "ICRA")
        #expect(paper.releaseDate == PartialDate(year: 2022))
        #expect(paper.rank == "CCF-B")
    }

    @Test func impactFactorInBracketsAndFullStopInQuotes() throws {
        let paper = try one(
            "[2]. Q. Tarn, **H. Moss**, \"Reading bark with microphones.\" Journal of Trees (IF 7.9, JCR Q1)")
        #expect(paper.title == "Reading bark with microphones")
        #expect(paper.venue == "Journal of Trees")
        #expect(paper.impactFactor == 7.9)
        #expect(paper.rank == "JCR Q1")
        #expect(paper.candidateAuthorIndex == 2)
        #expect(!paper.hasEqualContribution)
    }

    @Test func quotedTitleWithoutVenue() throws {
        let paper = try one("[3]. Q. Tarn, B. Lue, **H. Moss**, \"SapQA: Asking trees questions\"")
        #expect(paper.venue == nil)
        #expect(paper.releaseDate == nil)
        #expect(paper.candidateAuthorIndex == 3)
    }

    @Test func bareTitlesWithGluedAddress() throws {
        let papers = try read(
            """
            1. Bicycle Counting with Cheap Sensors in Rain(https://example.org/document/55501)
            2. GearLab: Procedural Clockwork Guided by Sketches
            """)
        #expect(
            papers.map(\.title) == [
                "Bicycle Counting with Cheap Sensors in Rain", "GearLab: Procedural Clockwork Guided by Sketches",
            ])
        #expect(papers.map(\.url) == ["https://example.org/document/55501", nil])
        #expect(papers.allSatisfy { $0.authors.isEmpty && $0.authorCount == nil && $0.candidateAuthorIndex == nil })
    }

    @Test func gbt7714() throws {
        let papers = try read(
            """
            [1] TAO W Q, 常予安, SATO M✉. Foam that remembers[J]. Water Letters, 2023, 235: 119. 引用 64 次
            [2] 常予安△, 陶文清△, 施远. 河口泥沙的声学反演[J]. 水科学杂志, 2022, 42(3): 201-209. 被引 31 次
            [3] LU B, TAO W Q, et al. Salt in the lens[J]. Optics Notes B: Marine, 2020, 26: 18.
            [4] 陶文清. 潮汐闸门的在线监测[C]//第十二届全国水工大会. 厦门, 2016: 411-416.
            [5] 陶文清. 河口悬沙的絮凝[D]. 南京: 河海大学, 2011.
            [6] 陶文清, 施远. 闸门检修手册[M]. 北京: 水利出版社, 2020.
            [7] 陶文清, 施远. 一种闸门: CN 109555012 B[P]. 2021-05-04.
            """, "陶文清", heading: "论文（△ 为同等贡献作者，✉ 为通讯作者）")
        #expect(papers.count == 6)
        #expect(
            papers.map(\.venue) == ["Water Letters", "水科学杂志", "Optics Notes B: Marine", "第十二届全国水工大会", "河海大学", "水利出版社"])
        #expect(papers.map(\.authorCount) == [3, 3, nil, 1, 1, 2])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 2, 2, 1, 1, 1])
        #expect(papers.map(\.hasEqualContribution) == [false, true, false, false, false, false])
        #expect(papers.map(\.citations) == [64, 31, nil, nil, nil, nil])
        #expect(papers.map(\.releaseDate?.year) == [2023, 2022, 2020, 2016, 2011, 2020])
    }

    @Test func ieeeOverWrappedLines() throws {
        let papers = try read(
            """
            [J2] R. Quill#, J. Fenn#, and T. Ode, "A quiet gate driver for loud
            motors," IEEE Trans. Power Electron., vol. 38, no.
            4, pp. 5155-5168, Apr. 2023. (Cited 88)
            [J1] J. Fenn and R. Quill, "Delay as a currency," IEEE Trans. Ind.
            Electron., vol. 67, pp. 7555-7565, 2020.
            Conference papers
            [C2] R. Quill, J. Fenn, et al., "Cold start of a warm grid," in Proc. EPE,
            Aalborg, 2021.
            [C1] T. Ode, J. Fenn, "Swapping cells at dusk," presented at the ICPE, Busan,
            Korea, 2019.
            """, "June Fenn", heading: "PUBLICATIONS (# equal contribution)")
        #expect(
            papers.map(\.venue) == ["IEEE Trans. Power Electron.", "IEEE Trans. Ind. Electron.", "Proc. EPE", "ICPE"])
        #expect(papers.map { $0.releaseDate?.description } == ["2023-04", "2020", "2021", "2019"])
        #expect(papers.map(\.authorCount) == [3, 2, nil, 2])
        #expect(papers.map(\.candidateAuthorIndex) == [2, 1, 2, 2])
        #expect(papers.map(\.hasEqualContribution) == [true, false, false, false])
        #expect(papers.first?.title == "A quiet gate driver for loud motors")
        #expect(papers.first?.citations == 88)
        #expect(papers.first?.evidence == Evidence(lines: 1...3))
    }

    @Test func apa() throws {
        let paper = try one(
            "Ferro-Lund, A., & Diaz, B. C. (2024, March). Pickles without brine. *Fermentation Notes*, 3(1), 12–15.",
            "Anna Ferro-Lund")
        #expect(paper.title == "Pickles without brine")
        #expect(paper.authors == ["Ferro-Lund, A.", "Diaz, B. C."])
        #expect(paper.venue == "Fermentation Notes")
        #expect(paper.releaseDate == PartialDate(year: 2024, month: 3))
        #expect(paper.candidateAuthorIndex == 1)
    }

    @Test func vancouverWithSplitWord() throws {
        let paper = try one(
            """
            Poole T, Osei-Marsh D, Hall P. Nurse-run removal of splints: a before-
            and-after audit. Ward Care Nurse. 2025;45(2):33-41.
            """, "DELPHINE OSEI-MARSH")
        #expect(paper.title == "Nurse-run removal of splints: a before-and-after audit")
        #expect(paper.venue == "Ward Care Nurse")
        #expect(paper.releaseDate == PartialDate(year: 2025))
        #expect(paper.candidateAuthorIndex == 2)
    }

    @Test func homepageBulletsWithVenueInBrackets() throws {
        let papers = try read(
            """
            † 表示同等贡献，* 表示通讯作者

            - [3DV 2026] **Paper Cranes: Editable Fields for Folded Sheets**
              **Lin Yao**†, Bo Pei†, Ming Yue*
            - [CVPR 2024] **Village in a Glass: Streaming Maps for Small Scenes** [P2]
              Zi Qian, **Lin Yao**, Duo Fei, Ming Yue*  — 引用 213 次，[代码](https://example.org/glass) ★ 1.7k
            - [计算机图形杂志 2021] **基于折痕的单目纸张重建**
              **姚琳**, 岳明*  — 引用 40 次
            - [Preprint] **Do Paper Boats Need Keels?**
              **Lin Yao**, Zi Qian. 已投 SIGGRAPH 2026
            """, "姚琳", "Lin Yao")
        #expect(papers.map(\.venue) == ["3DV", "CVPR", "计算机图形杂志", nil])
        #expect(papers.map(\.releaseDate?.year) == [2026, 2024, 2021, nil])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 2, 1, 1])
        #expect(papers.map(\.authorCount) == [3, 4, 2, 2])
        #expect(papers.map(\.hasEqualContribution) == [true, false, false, false])
        #expect(papers.map(\.citations) == [nil, 213, 40, nil])
        #expect(papers.map(\.stars) == [nil, 1700, nil, nil])
        #expect(papers.map(\.rank) == ["CCF-C", "CCF-A", nil, nil])
        #expect(papers[1].url == "https://example.org/glass")
        #expect(papers[2].title == "基于折痕的单目纸张重建")
    }

    @Test func colonStyleUnderYearHeadings() throws {
        let papers = try read(
            """
            § joint first authors. Numbers in square brackets: citations (Google Scholar).

            **2025**
            * **M. Adeyo**, T. Brink: A slow tap: memory of old pipes. *Pipe Journal* 24(3), e20410.
            * J. Acker§, **M. Adeyo**§: Valves as organs. *Water Letters* 61, e2024. [4]

            **2008**
            * **M. Adeyo**: Drains of the north (doctoral thesis). Example University.
            """, "Moses Adeyo")
        #expect(papers.map(\.title) == ["A slow tap: memory of old pipes", "Valves as organs", "Drains of the north"])
        #expect(papers.map(\.venue) == ["Pipe Journal", "Water Letters", "Example University"])
        #expect(papers.map(\.releaseDate?.year) == [2025, 2025, 2008])
        #expect(papers.map(\.citations) == [nil, 4, nil])
        #expect(papers.map(\.hasEqualContribution) == [false, true, false])
    }

    @Test func lawReview() throws {
        let papers = try read(
            """
            Grace Adler-Kranz, Standing in the Marsh: Suits After the Flood, 2021 Wis. L. Rev. 877 (2021).
            Grace Adler-Kranz & Lin Oster, The Decree as Record, 44 Ecology L.Q. 213 (2017). Cited by 18.
            Lin Oster, Grace Adler-Kranz & Paul Greb, Wetlands, in Handbook of Marsh Law (State Press 5th ed. 2020).
            """, "GRACE ADLER-KRANZ")
        #expect(
            papers.map(\.title) == ["Standing in the Marsh: Suits After the Flood", "The Decree as Record", "Wetlands"])
        #expect(papers.map(\.venue) == ["Wis. L. Rev.", "Ecology L.Q.", "Handbook of Marsh Law"])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 1, 2])
        #expect(papers.map(\.citations) == [nil, 18, nil])
    }

    @Test func chineseBulletsWithOrdinalAuthor() throws {
        let papers = try read(
            """
            - 《面向菜谱问答的步骤检测》，厨艺信息学报，2021年第6期，第二作者
            - 《批注的可读生成》，投稿中（ACL 2026）
            - 2017年　研究生学业一等奖学金
            """, "宋某某")
        #expect(papers.map(\.title) == ["面向菜谱问答的步骤检测", "批注的可读生成"])
        #expect(papers.map(\.venue) == ["厨艺信息学报", nil])
        #expect(papers.map(\.candidateAuthorIndex) == [2, nil])
        #expect(papers.map { $0.releaseDate?.description } == ["2021", nil])
    }

    @Test func chineseProse() throws {
        let paper = try one(
            "以第一作者完成论文 **BirdGAT: Modeling Flock Interactions for Path Prediction**,被 CCF B 类会议 ICME 2018 收为 Oral 论文 (录用率 9%)，目前谷歌学术引用次数 150 余次。"
        )
        #expect(paper.title == "BirdGAT: Modeling Flock Interactions for Path Prediction")
        #expect(paper.venue == "ICME")
        #expect(paper.releaseDate == PartialDate(year: 2018))
        #expect(paper.rank == "CCF-B")
        #expect(paper.citations == 150)
        #expect(paper.candidateAuthorIndex == 1)
        #expect(paper.authorCount == nil)
    }

    @Test func frenchWithGuillemets() throws {
        let papers = try read(
            """
            C. Roche-Traoré, L. Sarrat, « Dérive des compteurs après rénovation :
            dix écoles suivies », La Revue du fluide, n° 555, 2022.
            L. Sarrat, C. Roche-Traoré, P. Oul, « Warm networks in cold
            towns », Heat and Streets, vol. 240, 2021, cité 26 fois.
            """, "Camille Roche-Traoré")
        #expect(
            papers.map(\.title) == [
                "Dérive des compteurs après rénovation : dix écoles suivies", "Warm networks in cold towns",
            ])
        #expect(papers.map(\.venue) == ["La Revue du fluide", "Heat and Streets"])
        #expect(papers.map(\.citations) == [nil, 26])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 2])
    }

    @Test func labelledAuthorsOnTheNextLine() throws {
        let paper = try one(
            """
            ● "Speeding up Sparrows on the JVM with Small GPUs"

            作者: Han Wei, Qi Lan [ACME], Carol Dow [Example]; 链接: https://example.org/articles/sparrows
            """)
        #expect(paper.title == "Speeding up Sparrows on the JVM with Small GPUs")
        #expect(paper.authors == ["Han Wei", "Qi Lan", "Carol Dow"])
        #expect(paper.url == "https://example.org/articles/sparrows")
    }

    @Test func titleAuthorsAndVenueOnTheirOwnLines() throws {
        let papers = try read(
            """
            **Listening to Ice: A Field Guide for Robots**
            Ada Thorn, Bo Quist, Cy Marsh
            Conference on Robot Learning (CoRL), 2023

            **Frozen Maps and Where to Keep Them**
            Bo Quist, Ada Thorn
            IEEE Robotics Letters, 2021
            """, "Ada Thorn")
        #expect(
            papers.map(\.title) == ["Listening to Ice: A Field Guide for Robots", "Frozen Maps and Where to Keep Them"])
        #expect(papers.map(\.authorCount) == [3, 2])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 2])
        #expect(papers.map(\.releaseDate?.year) == [2023, 2021])
        #expect(papers.first?.venue == "Conference on Robot Learning (CoRL)")
    }

    @Test func titleBeforeAuthorsOnOneLine() throws {
        let paper = try one(
            "- **Listening to Ice: A Field Guide**. Ada Thorn*, Bo Quist*, Cy Marsh. NeurIPS 2023 (Spotlight). [[Paper]](https://example.org/ice.pdf)",
            "Ada Thorn")
        #expect(paper.title == "Listening to Ice: A Field Guide")
        #expect(paper.authors == ["Ada Thorn", "Bo Quist", "Cy Marsh"])
        #expect(paper.hasEqualContribution)
        #expect(paper.venue == "NeurIPS")
        #expect(paper.rank == "CCF-A")
        #expect(paper.url == "https://example.org/ice.pdf")
    }

    @Test func bibtexBesideOlderPapers() throws {
        let papers = try read(
            """
            <small>\\* contributed equally; ‡ corresponding author</small>

            ```bibtex
            @article{roe2025,
              title   = {{Leaves} keep a diary},
              author  = {Roe-Lisle, Yara and Adu, Ama},
              journal = {Plant Notes},
              year    = {2025},
              note    = {Cited by 14}
            }
            @phdthesis{roe2016, title = "Water and stone", author = "Roe-Lisle, Yara", school = {Example University}, year = 2016}
            ```

            Older papers, in the lab's own format:

            * Adu A\\*, **Roe-Lisle Y**\\*, Knox R‡. Gates at night. *Plant Cell Notes*, 2015. Cited by 203
            """, "Yara Roe-Lisle")
        #expect(papers.map(\.title) == ["Leaves keep a diary", "Water and stone", "Gates at night"])
        #expect(papers.map(\.venue) == ["Plant Notes", "Example University", "Plant Cell Notes"])
        #expect(papers.map(\.citations) == [14, nil, 203])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 1, 2])
        #expect(papers.map(\.hasEqualContribution) == [false, false, true])
    }

    @Test func patentsTalksAndAwardsAreLeftOut() throws {
        let papers = try read(
            """
            1. 陶文清, 施远. 一种压载水装置: CN 109555012 B, 2021-05-04.
            2. 专利：一种点云方法（CN 118555001 A），第二发明人
            3. US 11,555,019, "Gate driver with quiet blanking," 2023.
            4. "What a leaf hears", keynote, Example Conference, 2024
            """, "陶文清")
        #expect(papers.isEmpty)
    }

    @Test func highlightedAuthorIsTheBoldOne() throws {
        let lines = try SourceText(
            decoding: Array(
                """
                [1]. **H. Moss***, Q. Tarn*, "FernNet counts leaves", MICCAI 2023.
                [2]. Q. Tarn, **H. Moss**, "Bark and bytes for all", Journal of Trees
                """.utf8), path: "papers.md"
        ).lines
        #expect(PublicationReader().highlightedAuthor(in: lines) == "H. Moss")
        #expect(
            PublicationReader().highlightedAuthor(in: [SourceLine(number: 1, text: "Q. Tarn, \"Bark and bytes\", 2020")]
            ) == nil)
    }
}
