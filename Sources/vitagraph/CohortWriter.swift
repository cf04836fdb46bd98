import Canvas
import CareerAnalysis
import Drawing
import FoundationEssentials
import Pages

/// Writes what is made of a cohort where the plan says.
struct CohortWriter {
    var plan: CohortOutputPlan
    var pixelsPerInch: Double
    var fonts: FontOptions

    /// What could not be written, and why.
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    func write(_ report: CohortReport) throws {
        if let directory = plan.directory {
            do { try OutputDirectory.create(directory) } catch { throw Failure(description: "\(error)") }
        }
        let renderer: Renderer
        do { renderer = Renderer(fonts: try fonts.library()) } catch { throw Failure(description: "\(error)") }
        let pages = report.drawings(measurer: renderer.measurer(language: report.languageTag))
        for format in plan.formats {
            let files: [[UInt8]]
            switch format {
            case .pdf: files = [try renderer.pdf(pages)]
            case .png: files = try pages.map { try renderer.png($0, pixelsPerInch: pixelsPerInch) }
            case .svg: files = try pages.map { try renderer.svg($0) }
            }
            guard plan.base != nil else {
                guard files.count == 1 else {
                    throw Failure(
                        description:
                            "\(files.count) pages of \(format.rawValue) do not fit onto standard output: use -o, or pdf"
                    )
                }
                try writeOut(files[0])
                continue
            }
            for (path, bytes) in zip(plan.paths(for: format, pages: files.count), files) {
                try write(to: path) { sink throws(SystemError) in try sink.write(bytes) }
            }
        }
    }

    /// One line for each document and each failure.
    func writePartial(_ cohort: Cohort, to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try write(to: path) { sink throws(SystemError) in
            var failure: SystemError?
            cohort.forEachRecord { record in
                guard failure == nil, let data = try? encoder.encode(record) else { return }
                do throws(SystemError) { try sink.write(data + [0x0A]) } catch { failure = error }
            }
            if let failure { throw failure }
        }
    }

    func writeTables(_ tables: CohortTables, to path: String) throws {
        let paths = CohortTableFormat.paths(of: path)
        switch CohortTableFormat(path: path) {
        case .csv:
            try write(to: paths[0]) { sink throws(SystemError) in try tables.writeSkills(to: &sink) }
            try write(to: paths[1]) { sink throws(SystemError) in try tables.writeCandidates(to: &sink) }
        case .json: try write(to: path) { sink throws(SystemError) in try tables.writeJSON(to: &sink) }
        case nil: break
        }
    }

    private func write(to path: String, _ body: (inout ByteSink) throws(SystemError) -> Void) throws {
        do throws(SystemError) {
            if path == Input.standardInputArgument {
                try ByteSink.fill(StandardStream.output.rawValue, body)
            } else {
                try AtomicFile.write(to: path, body)
            }
        } catch {
            throw Failure(description: "cannot write \(path): \(error.ofWriting)")
        }
    }

    private func writeOut(_ bytes: [UInt8]) throws {
        do throws(SystemError) {
            try StandardStream.output.write(bytes)
        } catch {
            throw Failure(description: "standard output: \(error)")
        }
    }
}
