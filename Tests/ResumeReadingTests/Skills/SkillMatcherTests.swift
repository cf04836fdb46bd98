import Resume
import Testing

@testable import ResumeReading

struct SkillMatcherTests {
    private func names(_ text: String) -> [String] {
        let matcher = SkillMatcher(lexicon: .builtIn)
        return matcher.matches(in: SkillText(text)).map { matcher.lexicon.entries[$0.skill].name }
    }

    @Test func longestNameWins() {
        #expect(names("used Spring Boot and Stable Diffusion") == ["Spring Boot", "Stable Diffusion"])
        #expect(names("Ruby on Rails") == ["Ruby on Rails"])
    }

    @Test func namesStandBesideChineseWithoutSpaces() {
        #expect(names("使用PyTorch训练Bert模型") == ["PyTorch", "BERT"])
        #expect(names("熟悉C/C++/C#语言") == ["C", "C++", "C#"])
    }

    @Test func namesAreWholeWords() {
        #expect(names("Javanese goatscala reactor") == [])
        #expect(names("PMC-BERT is their title") == [])
        #expect(names("javascript and java") == ["JavaScript", "Java"])
    }

    @Test func breaksAndCapitalsMayDiffer() {
        #expect(names("springboot, Spring-Boot, SPRING BOOT") == ["Spring Boot", "Spring Boot", "Spring Boot"])
        #expect(names("NodeJS, Node JS, node.js") == ["Node.js", "Node.js", "Node.js"])
        #expect(names("ＭｙＳＱＬ") == ["MySQL"])
    }

    @Test func oneLetterWordsAreNoPartOfAName() {
        #expect(names("drew a map of the town") == [])
        #expect(names("An A-Frame scene") == ["A-Frame"])
    }

    @Test func aPlaceWhereCodeLiesIsNoSkillUnlessListed() {
        #expect(names("代码放在 GitHub，目前 212 stars") == [])
        #expect(names("Open source on GitHub, 420 stars") == [])
        #expect(names("used Docker, GitLab and Jira") == ["Docker", "GitLab", "Jira"])
    }

    @Test func aSentenceThatIsANameNamesATool() {
        #expect(names("A planting calendar for one wet hill. Flask.") == ["Flask"])
        #expect(names("Flask.") == [])
    }

    @Test(arguments: ["Copilot on the A320", "Tokio 2016", "Whisper in the dark", "a Gemma Brown poem", "Vite et bien"])
    func wordsPeopleAndPlacesAreNoTools(_ text: String) { #expect(names(text) == []) }

    @Test func versionsAndSizesAttach() {
        #expect(
            names("LLaMA 3 8B, Qwen2, ChatGLM-6B, YOLOv7, GPT-2") == ["LLaMA", "Qwen", "ChatGLM", "YOLOv7", "GPT-2"])
        #expect(names("Python3.9与MySQL8.0") == ["Python", "MySQL"])
        #expect(names("programmed FPGAs") == ["FPGA"])
    }

    @Test(arguments: [
        "Go to the office", "We excel at service", "Spring 2019", "Vitamin C and R&D", "Sous Chef in Leeds",
        "Access to clients", "a spark of joy", "Julia Brown led us", "Unity among nurses", "the notion that matters",
        "Word of mouth", "Plan B, C and D", "Rust belt towns", "the swift response", "Prophet of doom", "3C行业", "C端用户",
        "clip the hedge", "Flask of tea", "Shell plc petrol station", "University of California, Class C",
        "Triton Street, Bath", "Express lane cashier", "Lean on me", "React to alarms", "Ray White, agent",
        "Fluent in French", "kept in touch, up to date", "a free agent", "Node by node", "the final draft",
        "Airflow in ducts",
    ])
    func ordinaryWordsAreNoSkills(_ text: String) {
        #expect(names(text) == [])
    }

    @Test func wordsAroundTellTheTool() {
        #expect(names("parser written in Rust") == ["Rust"])
        #expect(names("models in R and later PyTorch") == ["R", "PyTorch"])
        #expect(names("用 Rust 写的小工具") == ["Rust"])
        #expect(names("(Flask + MySQL)") == ["Flask", "MySQL"])
        #expect(names("Spark集群上的离线任务") == ["Spark"])
        #expect(names("the Flamingo model") == ["Flamingo"])
        #expect(names("AWS, Packer, Chef") == ["AWS", "Packer", "Chef"])
        #expect(names("queue built with Celery, Redis") == ["Celery", "Redis"])
    }

    @Test func addressesAreNoStatements() {
        #expect(names("https://github.com/some-python/docker") == [])
        #expect(names("docker@example.org") == [])
        #expect(names("GitHub: somebody") == [])
        #expect(names("code is on GitHub, 12 stars") == [])
    }

    @Test func theCostDoesNotDependOnTheLexicon() {
        let text = SkillText(String(repeating: "sprin spring bo ", count: 500))
        let found = SkillMatcher(lexicon: .builtIn).candidates(in: text, setting: .listed)
        #expect(found.count == 500)
    }

    @Test func ordinaryWordsSideBySideAreNoNameOfOneWord() {
        #expect(names("experience in design and development") == [])
        #expect(names("posters in In Design and InDesign") == ["InDesign", "InDesign"])
    }

    @Test func theMakerTellsWhatAListOtherwiseMust() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Experience

            **Acme Ltd**, Clerk, 2019 – 2023
            - Built the cycle-count tracker in Microsoft Access
            - The denoiser ran on Core ML first
            """)
        #expect(resume.skills.map(\.name).sorted() == ["Core ML", "Microsoft Access"])
    }
}
