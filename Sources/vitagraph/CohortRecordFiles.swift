import ArgumentParser
import CareerAnalysis
import FoundationEssentials
import Glibc

/// Files of one JSON document a line, read in pieces by several workers, so that no file is in memory as a whole.
struct CohortRecordFiles {
    var paths: [String]
    var options: WorkOptions

    var pieceSize = 4 << 20

    /// A piece of a file: the lines that begin in it.
    private struct Piece: Sendable {
        var path: String
        var descriptor: Int32
        var start: Int
        var size: Int
        var isLast: Bool

        var end: Int { start + size }
    }

    private struct Lines: Sendable {
        var records: [(line: Int, record: Result<CohortRecord, LineFailure>)]
        var count: Int
        var path: String
        var isLast: Bool
    }

    private struct LineFailure: Error {
        var reason: String
    }

    /// - Throws: `ExitCode` when something failed; each failure has been reported by then.
    func read(into cohort: inout Cohort) async throws {
        guard !paths.isEmpty else { return }
        var failures: [InputFailure] = []
        var pieces: [Piece] = []
        defer { for descriptor in Set(pieces.map(\.descriptor)) { close(descriptor) } }
        for path in paths {
            do throws(SystemError) {
                let descriptor = try Self.open(path)
                var status = stat()
                fstat(descriptor, &status)
                let starts = Array(stride(from: 0, to: max(Int(status.st_size), 1), by: pieceSize))
                pieces += starts.map {
                    Piece(path: path, descriptor: descriptor, start: $0, size: pieceSize, isLast: $0 == starts.last)
                }
            } catch {
                failures.append(InputFailure(name: Self.name(path), reason: "\(error)"))
            }
        }
        let diagnostics = Diagnostics(
            isQuiet: options.quiet,
            progress: Progress(
                mode: options.quiet ? .never : options.progress, total: pieces.count, clock: MonotonicClock.seconds,
                unit: "pieces of \(pieceSize >> 20) MB"))
        failures.forEach { diagnostics.report("\($0.name): \($0.reason)") }
        var line = 0
        var lineFailures = 0
        Interruption.watch()
        try await WorkerPool(workerCount: options.jobCount).run(pieces, makeWorker: { JSONDecoder() }) {
            decoder, piece, _ in
            Interruption.isRequested ? nil : Self.lines(of: piece, decoder)
        } deliver: { found in
            guard let found else { return }
            for (index, record) in found.records {
                var reason: String?
                switch record {
                case .success(let record):
                    do throws(Cohort.Conflict) { try cohort.add(record) } catch { reason = "\(error)" }
                case .failure(let failure): reason = failure.reason
                }
                guard let reason else { continue }
                let name = "\(Self.name(found.path)):\(line + index)"
                diagnostics.report("\(name): \(reason)")
                cohort.add(Cohort.Failure(name: name, reason: reason))
                lineFailures += 1
            }
            line = found.isLast ? 0 : line + found.count
            diagnostics.progress.advance(after: Self.name(found.path))
        }
        diagnostics.progress.clear()
        if Interruption.isRequested { throw ExitCode(ExitStatus.interrupted.rawValue) }
        for failure in failures { cohort.add(Cohort.Failure(name: failure.name, reason: failure.reason)) }
        if !failures.isEmpty || lineFailures > 0 { throw ExitCode(ExitStatus.someInputsFailed.rawValue) }
    }

    private static func name(_ path: String) -> String {
        path == Input.standardInputArgument ? "standard input" : path
    }

    /// What can be read at any place: a pipe is copied into a file that has no name.
    private static func open(_ path: String) throws(SystemError) -> Int32 {
        let isPipe = path == Input.standardInputArgument || FileKind(path: path) == .other
        let descriptor =
            path == Input.standardInputArgument ? dup(STDIN_FILENO) : Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
        if FileKind(path: path) == .directory {
            close(descriptor)
            throw SystemError(code: EISDIR)
        }
        guard isPipe else { return descriptor }
        defer { close(descriptor) }
        var template = Array(
            (FileManager.default.temporaryDirectory.path(percentEncoded: false) + "/vitagraph-XXXXXX").utf8CString)
        let copy = mkstemp(&template)
        guard copy >= 0 else { throw .last }
        unlink(template)
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR, !Interruption.isRequested { continue }
            guard count > 0 else { break }
            try StandardStream.write(Array(buffer.prefix(count)), to: copy)
        }
        return copy
    }

    private static func lines(of piece: Piece, _ decoder: JSONDecoder) -> Lines {
        var lines = Lines(records: [], count: 0, path: piece.path, isLast: piece.isLast)
        let bytes = bytes(of: piece)
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            lines.count += 1
            guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
            let record = Result { try decoder.decode(CohortRecord.self, from: Data(line)) }
                .mapError { LineFailure(reason: Self.reason($0)) }
            lines.records.append((lines.count, record))
        }
        // What stands behind the last line end is no line.
        if bytes.last == 0x0A || bytes.isEmpty { lines.count -= 1 }
        return lines
    }

    /// The lines that begin in the piece, the last one to its end.
    private static func bytes(of piece: Piece) -> [UInt8] {
        // From one byte before: a line begins after a line end.
        let from = max(piece.start - 1, 0)
        var bytes = read(piece.descriptor, at: from, count: piece.end - from)
        if piece.start > 0 {
            guard let end = bytes.firstIndex(of: 0x0A) else { return [] }
            bytes.removeSubrange(...end)
        }
        guard !bytes.isEmpty, bytes.last != 0x0A else { return bytes }
        var place = piece.end
        while true {
            let more = read(piece.descriptor, at: place, count: 1 << 16)
            guard !more.isEmpty else { return bytes }
            if let end = more.firstIndex(of: 0x0A) { return bytes + more[...end] }
            bytes += more
            place += more.count
        }
    }

    private static func read(_ descriptor: Int32, at place: Int, count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, place + filled)
            }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { break }
            filled += got
        }
        bytes.removeLast(count - filled)
        return bytes
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.dataCorrupted(let context): context.debugDescription
        case DecodingError.keyNotFound(let key, _): "no record of a résumé: '\(key.stringValue)' is missing"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            "no record of a résumé: \(context.codingPath.map(\.stringValue).joined(separator: "."))"
        default: "\(error)"
        }
    }
}
