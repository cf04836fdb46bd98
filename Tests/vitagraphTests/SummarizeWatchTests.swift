import Foundation
import Testing

@testable import vitagraph

struct SummarizeWatchTests {
    /// Draws at once, again when the résumé changes, and not because of what it has written itself.
    @Test func drawsWhatChanges() throws {
        let directory = try TemporaryDirectory()
        _ = try directory.write(Sample.short, to: "resume.md")
        let run = try CommandRun(
            shell: """
                "$0" summarize . --watch -o . --format svg & process=$!
                wait_for() { for _ in $(seq 200); do if eval "$1"; then return 0; fi; sleep 0.05; done; return 1; }
                wait_for 'test -s resume.svg' && cp resume.svg first.svg.kept && stat -c %i resume.svg > before &&
                sed -i 's/Ottilie Brand/Ottilie Dune/' resume.md && wait_for 'grep -q Dune resume.svg' && echo drawn
                sleep 0.3; stat -c %i resume.svg > once; sleep 0.5; stat -c %i resume.svg > twice
                cmp -s once twice && echo quiet
                kill -INT $process; wait $process; echo "status $?"
                """, [CommandRun.executable], in: directory)
        #expect(run.lines == ["drawn", "quiet", "status 0"], "\(run.error)")
    }

    /// A definition that is wrong for a moment is told, and drawing goes on when it is right again.
    @Test func goesOnAfterAMistake() throws {
        let directory = try TemporaryDirectory()
        _ = try directory.write(Sample.short, to: "resume.md")
        _ = try directory.write("paper: a4\n", to: "report.yml")
        let run = try CommandRun(
            shell: """
                "$0" summarize resume.md --report report.yml --watch -o page.svg 2> said & process=$!
                wait_for() { for _ in $(seq 200); do if eval "$1"; then return 0; fi; sleep 0.05; done; return 1; }
                wait_for 'grep -q 595.28 page.svg'
                echo 'paper: a5' > report.yml; wait_for 'grep -q a5 said' && echo told
                echo 'paper: letter' > report.yml; wait_for 'grep -q 612 page.svg' && echo drawn
                kill -INT $process; wait $process
                """, [CommandRun.executable], in: directory)
        #expect(run.lines == ["told", "drawn"], "\(run.error)")
    }

    /// A logo that the definition names is watched with it.
    @Test func redrawsForANewLogo() throws {
        let directory = try TemporaryDirectory()
        _ = try directory.write(Sample.short, to: "resume.md")
        _ = try directory.write("logo: mark.svg\n", to: "look/report.yml")
        func logo(_ side: Int) -> String {
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(side)\" height=\"8\"><rect width=\"4\" height=\"4\"/></svg>"
        }
        _ = try directory.write(logo(8), to: "look/mark.svg")
        _ = try directory.write(logo(32), to: "new.svg")
        let run = try CommandRun(
            shell: """
                "$0" summarize resume.md --report look/report.yml --watch -o page.svg & process=$!
                wait_for() { for _ in $(seq 200); do if eval "$1"; then return 0; fi; sleep 0.05; done; return 1; }
                wait_for 'test -s page.svg' && cp page.svg first.kept && mv new.svg look/mark.svg &&
                wait_for '! cmp -s page.svg first.kept' && echo drawn
                kill -INT $process; wait $process
                """, [CommandRun.executable], in: directory)
        #expect(run.lines == ["drawn"], "\(run.error)")
    }

    @Test func standardInputCannotBeWatched() throws {
        let run = try CommandRun(["summarize", "-", "--watch"], in: TemporaryDirectory())
        #expect(run.status == 2)
        #expect(run.error.contains("'--watch' needs files"))
    }

    /// An editor that empties a file and then writes it: the empty file is never still for long enough.
    @Test func aFileIsReadWhenItIsStill() {
        var stillness = Stillness<Int>()
        let start = ContinuousClock.now
        let sizes = [(0, 812), (25, 0), (50, 0), (75, 830), (100, 830), (125, 830), (150, 830)]
        let still = sizes.map { stillness.holds($1, at: start + .milliseconds($0)) }
        #expect(still == [false, false, false, false, false, false, true])
    }

    /// What is saved in two steps is drawn once both are done; what is emptied for good is told.
    @Test func aSaveInTwoStepsIsNoEmptyFile() throws {
        let directory = try TemporaryDirectory()
        _ = try directory.write(Sample.short, to: "resume.md")
        let run = try CommandRun(
            shell: """
                sed 's/Ottilie Brand/Ottilie Dune/' resume.md > new.kept
                "$0" summarize resume.md --watch -o page.svg 2> said & process=$!
                wait_for() { for _ in $(seq 200); do if eval "$1"; then return 0; fi; sleep 0.05; done; return 1; }
                wait_for 'test -s page.svg'
                for _ in 1 2 3 4 5; do : > resume.md; cat new.kept > resume.md; sleep 0.01; done
                wait_for 'grep -q Dune page.svg' && echo drawn; grep -c empty said
                : > resume.md; wait_for 'grep -q empty said' && echo told
                kill -INT $process; wait $process
                """, [CommandRun.executable], in: directory)
        #expect(run.lines == ["drawn", "0", "told"], "\(run.error)")
    }
}
