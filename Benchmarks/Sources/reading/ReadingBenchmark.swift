import Foundation
import ResumeReading

/// How fast text is read: résumés a second on one core, and seconds for one long document.
@main struct ReadingBenchmark {
    /// The size of résumé that the goal of 2,000 a second is stated for.
    private static let usualByteCount = 4096.0
    private static let rounds = 5

    static func main() throws {
        let corpus = try Corpus(folder: CommandLine.arguments.dropFirst().first ?? "../Tests/Corpus/learned")
        print("\(corpus.documents.count) résumés, \(corpus.byteCount / corpus.documents.count) bytes on average")
        let start = seconds { _ = ResumeReader().read(corpus.documents[0].source) }
        print("first résumé, vocabularies included: \(milliseconds(start))")
        measureRate(corpus)
        measureLength(corpus)
        measureRepetition()
    }

    /// Résumé after résumé, as a batch on one core reads them; the median of the rounds.
    private static func measureRate(_ corpus: Corpus) {
        let reader = ResumeReader()
        var rates: [Double] = []
        for _ in 0..<rounds {
            var count = 0
            let elapsed = seconds {
                let end = ContinuousClock.now + .seconds(1)
                while ContinuousClock.now < end {
                    for document in corpus.documents { _ = reader.read(document.source) }
                    count += 1
                }
            }
            rates.append(Double(corpus.byteCount * count) / elapsed)
        }
        rates.sort()
        let perSecond = rates.map { $0 / usualByteCount }
        print(
            String(
                format: "%.2f MB/s = %.0f résumés of 4 KB a second (%.0f to %.0f)", rates[rounds / 2] / 1e6,
                perSecond[rounds / 2], perSecond[0], perSecond[rounds - 1]))
    }

    /// One document of growing length: twice the text must take twice the time.
    private static func measureLength(_ corpus: Corpus) {
        for megabytes in [1, 2, 5, 10] {
            let bytes = corpus.repeated(toByteCount: megabytes << 20)
            guard let source = try? SourceText(decoding: bytes, path: "long.md") else { continue }
            let elapsed = seconds { _ = ResumeReader().read(source) }
            print(
                String(
                    format: "one document of %2d MB: %.2f s, %.2f s per MB", megabytes, elapsed,
                    elapsed / Double(megabytes)))
        }
    }

    /// Lines that only repeat a few characters, such as scans and spam hold: twice as many must take twice the time.
    private static func measureRepetition() {
        let pieces = [
            "@", "1 ", "+1-(", "姓名：", "a@b.", "http://", "Name: A ", "李", "/", "| a ", "\"", "“", "(", "[", "* ", "A. ",
            "A, ", "2020 ", "@article{", "-", "cited ",
        ]
        for piece in pieces {
            let elapsed = [40_000, 80_000].map { count in
                let bytes = Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
                return seconds { _ = (try? SourceText(decoding: bytes, path: "line.md")).map(ResumeReader().read) }
            }
            print("a line of \(piece): \(elapsed.map(milliseconds).joined(separator: ", ")) for 40, 80 KB")
        }
    }

    private static func seconds(_ work: () -> Void) -> Double {
        let elapsed = ContinuousClock().measure(work).components
        return Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
    }

    private static func milliseconds(_ seconds: Double) -> String { String(format: "%.2f ms", seconds * 1000) }
}

/// The text résumés of a folder.
struct Corpus {
    struct Document {
        var bytes: [UInt8]
        var path: String

        /// Decoding is part of reading. What is no text has no place in this corpus.
        var source: SourceText {
            (try? SourceText(decoding: bytes, path: path))
                ?? SourceText(path: path, format: .text, encoding: "utf-8", sha256: "", lines: [])
        }
    }

    var documents: [Document] = []

    init(folder: String) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        where name.hasSuffix(".md") || name.hasSuffix(".txt") {
            let path = folder + "/" + name
            documents.append(Document(bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))), path: path))
        }
        guard !documents.isEmpty else { throw CocoaError(.fileNoSuchFile) }
    }

    var byteCount: Int { documents.reduce(0) { $0 + $1.bytes.count } }

    func repeated(toByteCount limit: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < limit {
            for document in documents { bytes += document.bytes + Array("\n\n".utf8) }
        }
        return Array(bytes.prefix(limit))
    }
}
